"""Whole cases of every shape that this path carries, built from one integer; hypothesis draws and shrinks it.

Half of them are in order, so that much is told. In the other half things are amiss: consents refused, run out, not
begun, not documented, given as a minor, taken back in every way; parties not approved, removed, protected, of no
known kind; texts untagged, about somebody else, naming a party in passing.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from hypothesis import strategies as st

from sipdesk.domain.case import Case
from sipdesk.domain.consent import Consent, ConsentAct, Grant, TypeReason, Withdrawal
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.follow_up import FollowUpHeld
from sipdesk.domain.guardian import Guardian
from sipdesk.domain.meeting import Meeting, Question
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Person
from sipdesk.domain.plan import Plan
from sipdesk.domain.representative import Detriment, Representative
from sipdesk.domain.routine import InformationType, Office, OrganisationKind, Routine
from sipdesk.domain.terms import (
    Answer,
    Authority,
    Call,
    Consenter,
    ConsentForm,
    Custody,
    Documented,
    Doer,
    GuardianPart,
    Maturity,
    ReaderKind,
    ReplyOffer,
    RepresentativeKind,
    Track,
)
from tests.domain.filling import TYPES, Filler

KINDS: Final = (
    OrganisationKind("social-services", "Socialtjänst", Authority.MUNICIPALITY, Call.SUMMONED),
    OrganisationKind("home-care", "Hemtjänst", Authority.MUNICIPALITY, Call.SUMMONED),
    OrganisationKind("primary-care", "Vårdcentral", Authority.REGION, Call.SUMMONED, frozenset({"health"})),
    OrganisationKind("addiction", "Beroende", Authority.REGION, Call.SUMMONED, frozenset({"health", "dependence"})),
    OrganisationKind("landlord", "Hyresvärd", Authority.OTHER, Call.INVITED, frozenset({"housing"})),
    OrganisationKind("relative", "Närstående", Authority.PRIVATE, Call.INVITED, frozenset({"family"}), private=True),
)
OFFICE: Final = Office("zq90001k", "zq90002k", "social-services", "zq90003k", "zq90004k")
ROUTINE: Final = Routine(
    types={code: InformationType(code, f"Slag {code}", f"slag {code}", f"mitt {code}", "Skäl") for code in TYPES},
    kinds={kind.code: kind for kind in KINDS},
    office=OFFICE,
)

_YEAR: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Situation:
    """A case on a day, under a routine. `seed` builds it again."""

    seed: int
    case: Case
    today: date
    routine: Routine


def situation(seed: int) -> Situation:
    """The situation of that number; the same number, the same situation."""
    make = Maker(random.Random(seed))
    return Situation(seed, make.case(), make.today, make.routine())


def situations() -> st.SearchStrategy[Situation]:
    return st.integers(0, 2**40).map(situation)


def readers(case: Case) -> list[Reader]:
    """Everybody for whom a copy could be asked, some that are not in the case among them."""
    parties = [Reader(ReaderKind.PARTY, party.uid) for party in case.parties]
    guardians = [Reader(ReaderKind.GUARDIAN, uid=one.uid) for one in case.consent.guardians]
    conveners = [Reader(ReaderKind.CONVENER, uid=one.uid) for one in case.received]
    strangers = [Reader(ReaderKind.PARTY, "zq99999k"), Reader(ReaderKind.GUARDIAN, uid="zq99999k"),
                 Reader(ReaderKind.CONVENER, uid="zq99999k")]
    return [Reader(ReaderKind.PERSON), Reader(ReaderKind.OWN_UNIT), *parties, *guardians, *conveners, *strangers]


class Maker(Filler):
    """Tells the story of a case: who the parties are, what was consented to, what the meeting and the plan say."""

    def case(self) -> Case:
        case: Case = self.fill(Case)
        case.track = Track.DISCHARGE if self.often(0.4) else Track.COMMUNITY
        self._dress_person(case.person)
        case.parties = self._parties()
        case.consent = self._consent(case)
        case.plans = [self.fill(Plan) for _ in range(self.chance.choice((1, 1, 2)))]
        for plan in case.plans:
            self._dress_plan(case, plan)
        for held in case.follow_ups:
            self._dress_follow_up(case, held)
        self._dress_meeting(case, case.meeting)
        for one in case.received:
            one.offers = tuple(offer for offer in ReplyOffer if self.often(0.4))
        for paper in case.issued:
            if paper.reader is ReaderKind.GUARDIAN and case.consent.guardians:
                paper.reader_uid = self.chance.choice(case.consent.guardians).uid
        if self.often(0.35):
            self._quote(case)
        self._translate(case)
        for move in case.hand_overs:  # it is worked on here; what is under way has tests of its own
            move.received_at = move.received_at or move.at or datetime(2026, 1, 2, 12)
        return case

    def routine(self) -> Routine:
        """Now and then the own unit's name tells something, or the municipality's age of consent is another."""
        unit_kind = self.chance.choice(("social-services", "social-services", "addiction", "no-such-kind"))
        office = Office(OFFICE.municipality, OFFICE.unit, unit_kind, OFFICE.phone, OFFICE.address)
        return Routine(types=ROUTINE.types, kinds=ROUTINE.kinds, office=office)

    def _dress_person(self, person: Person) -> None:
        age = self.chance.choice((17, 18, 18, 19)) if self.wrong(0.25) else self.chance.randint(25, 90)
        age = self.chance.randint(1, 16) if self.often(0.25) else age
        person.birth_date = _same_day(self.today, -age) + timedelta(days=self.chance.choice((-1, 0, 1)))
        person.protected = self.often(0.15)
        person.consenter = Consenter.REPRESENTATIVE if self.often(0.25) else Consenter.PERSON
        person.consenter = self.chance.choice(list(Consenter)) if self.wrong(0.1) else person.consenter
        person.no_post = self.often(0.2)

    def _parties(self) -> list[Party]:
        own = [] if self.wrong(0.06) else [self.party("social-services", own=True)]
        kinds = [kind.code for kind in KINDS] + ["no-such-kind"]
        count = self.chance.randint(1, 5)
        others = [self.party(self.chance.choice(kinds), own=self.wrong(0.02)) for _ in range(count)]
        parties = own + others
        self.chance.shuffle(parties)
        return parties

    def party(self, kind: str, *, own: bool) -> Party:
        party: Party = self.fill(Party)
        known = next((k for k in KINDS if k.code == kind), KINDS[0])
        party.kind, party.own = kind, own
        party.authority = known.authority if self.often(0.9) else self.chance.choice(list(Authority))
        party.protected = self.often(0.1)
        party.no_post = self.often(0.2)
        party.takes_part = self.often(0.85)
        party.name_types = None if self.often(0.7) else self.some(TYPES, 0.2)
        party.approved_on = self.near(60, 2) if self.often(0.9) else None
        return party

    def _consent(self, case: Case) -> Consent:
        consent: Consent = self.fill(Consent)
        consent.types = [TypeReason(self.secret(), code, self.text()) for code in self.some(TYPES, 0.7)]
        questions = [self._agreed(question) for question in case.meeting.questions]
        consent.representatives = [self._representative(case.parties) for _ in range(self.chance.choice((1, 1, 2)))]
        acts = range(1 if self.calm else self.chance.choice((0, 1, 1, 1, 2, 2, 3)))
        consent.acts = [self._act(case.parties, questions, whole=number == 0) for number in acts]
        consent.detriments = [self._detriment(party) for party in case.parties if self.often(0.7)]
        self._child(case.person, case.parties, consent)
        for act in consent.acts:
            act.given_by = self._giver(case.person, consent)
        if self._is_child(case.person):
            self._everybody_signs(case.parties, questions, consent)
        taken_back = range(0 if self.calm else self.chance.choice((0, 0, 1, 2)))
        consent.withdrawals = [self._withdrawal(case.parties, consent.acts) for _ in taken_back]
        for one in consent.withdrawals:
            one.taken_back_by = self.chance.choice(("", *(guardian.uid for guardian in consent.guardians)))
        return consent

    def _agreed(self, question: Question) -> str:
        """As an act keeps it: in the words of today, in words that it had, or as an old act, without any (C1)."""
        if self.wrong(0.15):
            return question.uid
        words = self.secret() if self.wrong(0.15) else " ".join(question.text.text.split())
        return f"{question.uid} {words}"

    def _is_child(self, person: Person) -> bool:
        return person.birth_date is not None and _same_day(person.birth_date, 18) > self.today

    def _child(self, person: Person, parties: list[Party], consent: Consent) -> None:
        """Asked and assessed before everything that was given; guardians asked, passed by, or kept from something."""
        child, long_ago = consent.child, self.near(100) - _YEAR
        child.asked_on = self.chance.choice((None, self.near(300, 3))) if self.wrong(0.1) else long_ago
        child.assessed_on = self.chance.choice((None, self.near(300, 3))) if self.wrong(0.1) else long_ago
        for name in ("asked_by", "how", "assessor"):
            setattr(child, name, "" if self.wrong(0.03) else self.secret())
        child.reason = self.chance.choice(("", "15 år")) if self.wrong(0.06) else self.secret()
        child.view.text = " " if self.wrong(0.03) else self.secret()
        child.maturity = None if self.wrong(0.05) else self.chance.choice(list(Maturity))
        consent.guardians = [self._guardian(parties) for _ in range(self.chance.choice((1, 2, 2)))]
        joint = Custody.JOINT if len(consent.guardians) > 1 or self.wrong(0.2) else Custody.SOLE
        child.custody = None if self.wrong(0.05) else joint
        if not self._is_child(person) and self.often(0.5):
            consent.guardians = []

    def _guardian(self, parties: list[Party]) -> Guardian:
        one: Guardian = self.fill(Guardian)
        private = [party for party in parties if not party.own]
        one.party_uid = self.chance.choice(private).uid if private and self.often(0.7) else self.secret()
        one.name = "" if self.wrong(0.1) else self.secret()
        one.part = GuardianPart.ASKED if self.often(0.7) else self.chance.choice(list(GuardianPart))
        one.kept_from = self.some(TYPES, 0.3) if self.often(0.3) else ()
        one.decided_on = self.chance.choice((None, self.near(100, 3))) if self.wrong(0.15) else self.near(300)
        for name in ("ground", "decision", "decided_by"):
            setattr(one, name, "" if self.wrong(0.05) else self.secret())
        return one

    def _everybody_signs(self, parties: list[Party], questions: list[str], consent: Consent) -> None:
        """One act for each whose yes is needed, and now and then none for one of them; rows that differ a little."""
        signers = ["", *(guardian.uid for guardian in consent.guardians)]
        for signer in signers:
            if not self.wrong(0.1):
                act = self._act(parties, questions, whole=True)
                act.given_by = self.secret() if self.wrong(0.05) else signer
                consent.acts.append(act)
        self.chance.shuffle(consent.acts)

    def _representative(self, parties: list[Party]) -> Representative:
        one: Representative = self.fill(Representative)
        one.party_uid = self.chance.choice(parties).uid if parties and not self.wrong(0.05) else self.secret()
        one.kind = None if self.wrong(0.05) else self.chance.choice(list(RepresentativeKind))
        for name in ("scope", "evidence", "assessor"):
            setattr(one, name, self.chance.choice(("", " ")) if self.wrong(0.05) else self.secret())
        one.assessed_on = self.chance.choice((None, self.near(300, 3))) if self.wrong(0.1) else self.near(700) - _YEAR
        one.reaches = self.chance.choice((None, Answer.NO)) if self.wrong(0.2) else Answer.YES
        one.willing = self.chance.choice((None, Answer.NO)) if self.wrong(0.2) else Answer.YES
        return one

    def _detriment(self, party: Party) -> Detriment:
        types, reason = self.some(TYPES, 0.8), " " if self.wrong(0.1) else self.secret()
        return Detriment(self.secret(), self.secret() if self.wrong(0.1) else party.uid, types, reason)

    def _giver(self, person: Person, consent: Consent) -> str:
        """Who gave an act: mostly the one who consents in this case."""
        somebody = self.chance.choice(consent.representatives).uid
        if self.wrong(0.08):
            return self.chance.choice((somebody, "", self.secret()))
        if self._is_child(person):
            return self.chance.choice([one.uid for one in consent.guardians])
        return somebody if person.consenter is Consenter.REPRESENTATIVE else ""

    def _act(self, parties: list[Party], questions: list[str], *, whole: bool) -> ConsentAct:
        act: ConsentAct = self.fill(ConsentAct)
        act.exchange = self.chance.choice((Answer.NO, None, None)) if self.wrong(0.12) else Answer.YES
        act.plan = self.chance.choices((Answer.YES, Answer.NO, None), (70, 5, 25))[0]
        act.form = None if self.wrong(0.04) else self.chance.choice(list(ConsentForm))
        act.documented = None if self.wrong(0.04) else self.chance.choice(list(Documented))
        act.taken_by = "" if self.wrong(0.04) else self.secret()
        act.documented_where = "" if self.wrong(0.1) else self.secret()
        act.given_on = self.chance.choice((None, self.near(0, 5))) if self.wrong(0.06) else self.near(300)
        act.valid_from = self.chance.choice((None, self.near(360, 10))) if self.wrong(0.2) else act.given_on
        act.valid_to = self._last_day(act.valid_from)
        act.recorded_at = self._recorded(act.given_on)
        act.questions = self.some(questions, 0.8)
        act.grants = [self._grant(party) for party in parties if self.often(0.95 if whole else 0.5)]
        if self.wrong(0.04) and act.grants:
            act.grants.append(self._grant(next(p for p in parties if p.uid == act.grants[0].party_uid)))
        return act

    def _last_day(self, first: date | None) -> date | None:
        if first is None or self.wrong(0.04):
            return None if self.often(0.5) else self.today
        year = _same_day(first, 1)
        if not self.wrong(0.3):
            return year
        return self.chance.choice((year + timedelta(200), self.today, self.today - timedelta(1), self.near(90, 300)))

    def _recorded(self, given_on: date | None) -> datetime | None:
        if self.wrong(0.1):
            return None
        late = self.chance.choice((0, 1, 30, 90)) if self.wrong(0.3) else 0
        day = (given_on or self.today) + timedelta(days=late)
        return datetime.combine(day, time(self.chance.randrange(24), self.chance.randrange(60)))

    def _grant(self, party: Party) -> Grant:
        receives = self.some(TYPES, self.chance.choice((0.5, 0.8, 0.95)))
        shares = self.some(TYPES, 0.95 if party.own else 0.5)
        return Grant(self.secret(), party.uid, receives, shares, not self.wrong(0.08))

    def _withdrawal(self, parties: list[Party], acts: list[ConsentAct]) -> Withdrawal:
        taken_back: Withdrawal = self.fill(Withdrawal)
        taken_back.exchange, taken_back.plan = self.often(0.6), self.often(0.3)
        taken_back.party_uid = self.chance.choice(parties).uid if parties and self.often(0.7) else ""
        taken_back.type = self.chance.choice(TYPES) if self.often(0.7) else ""
        taken_back.acts = self.some([act.uid for act in acts], 0.6)
        taken_back.at = datetime.combine(self.near(200, 2), time(12)) if self.often(0.95) else None
        return taken_back

    def _dress_plan(self, case: Case, plan: Plan) -> None:
        goals = [goal.uid for goal in plan.sub_goals]
        for action in plan.actions:
            action.doer = Doer.PARTY if self.often(0.85) else Doer.PERSON
            action.party_uid = self._someone(case.parties)
            action.sub_goal_uid = self.chance.choice([*goals, "", self.secret()])
        plan.lead.party_uid = self._someone(case.parties)

    def _dress_follow_up(self, case: Case, held: FollowUpHeld) -> None:
        """Mostly of a version of the plan, and of its actions and goals."""
        plan = self.chance.choice(case.plans)
        held.plan_version = plan.version if self.often(0.9) else held.plan_version
        held.there = self.some([party.uid for party in case.parties], 0.6)
        actions, goals = [action.uid for action in plan.actions], [goal.uid for goal in plan.sub_goals]
        for result in held.actions:
            result.action_uid = self.chance.choice([*actions, *actions, self.secret()])
        for of_goal in held.goals:
            of_goal.goal_uid = self.chance.choice(["", *goals, self.secret()])

    def _someone(self, parties: list[Party]) -> str:
        """Mostly a party of the case; now and then nobody, or one that has been removed."""
        if parties and self.often(0.85):
            return str(self.chance.choice(parties).uid)
        return self.chance.choice(("", self.secret()))

    def _dress_meeting(self, case: Case, meeting: Meeting) -> None:
        meeting.goal_approved_on = self.near(60, 5) if self.often(0.85) else None
        meeting.place_orally = self.often(0.15)
        for entry in meeting.attendance:
            entry.party_uid = self._someone(case.parties)

    def _translate(self, case: Case) -> None:
        """Translations of what stands in the case now, and some of words that are gone; a few name somebody."""
        places = list(_translated(case))
        names = [party.name for party in case.parties if party.name]
        for one in case.translations:
            one.path, part, name = self.chance.choice(places)
            value = getattr(part, name)
            words = value.text if isinstance(value, Passage) else value
            one.source = " ".join(words.split()) if self.often(0.8) else one.source
            if names and self.often(0.15):
                one.text = f"{one.text} {self.chance.choice(names)}"

    def _quote(self, case: Case) -> None:
        """Lets a few fields name a party or an address in passing, as people write."""
        said = [text for p in case.parties for text in (p.name, p.short_name, p.contact, p.town, p.phone, p.email)]
        said += [text for action in case.plan.actions for text in (action.who, action.phone)]
        said += [case.plan.lead.name, case.plan.lead.phone]
        said = [text for text in (*said, case.person.address, case.person.town) if text]
        places = [(part, name) for part, name in _lines(case) if getattr(part, name)]
        for part, name in self.chance.sample(places, min(4, len(places))):
            quoted = self.chance.choice(said) if said else ""
            value = getattr(part, name)
            if isinstance(value, Passage):
                value.text = f"{value.text} {quoted}."
            else:
                setattr(part, name, f"{quoted}: {value}")


def _lines(case: Case) -> Iterator[tuple[Any, str]]:
    """Where people write freely: passages, and short lines without kinds of their own."""
    meeting, plan, preparation = case.meeting, case.plan, case.preparation
    yield from ((meeting, name) for name in ("place", "purpose", "why_needed", "convener_role", "note_taker"))
    yield from ((plan, name) for name in ("own_words", "support_now", "long_term_goal", "kept_elsewhere"))
    yield from ((question, "text") for question in meeting.questions)
    yield from ((action, name) for action in plan.actions for name in ("what", "when", "where"))
    yield from ((remark, "by") for remark in plan.remarks)
    yield from ((assessment, name) for assessment in preparation.assessments for name in ("author", "role"))
    yield plan.follow_up, "called_by"
    yield from ((one, name) for one in case.received for name in ("who", "instead_of", "reference"))
    yield from ((held, name) for held in case.follow_ups for name in ("called_by", "own_view", "progress", "helped"))
    yield from ((result, "why") for held in case.follow_ups for result in held.actions)
    yield from ((party, name) for party in case.parties for name in ("role", "relation", "contact"))


def _translated(case: Case) -> Iterator[tuple[str, Any, str]]:
    """Some of what interpreters translate: the path as the program names it, the part, the field."""
    meeting, plan = case.meeting, case.plan
    yield from ((f"plan.{name}", plan, name) for name in ("own_words", "long_term_goal", "kept_elsewhere"))
    yield from ((f"meeting.{name}", meeting, name) for name in ("purpose", "goal_told", "place"))
    yield from ((f"meeting.questions.{one.uid}.text", one, "text") for one in meeting.questions)
    for action in plan.actions:
        yield from ((f"plan.actions.{action.uid}.{name}", action, name) for name in ("what", "when", "where"))
    yield from ((f"plan.remarks.{one.uid}.text", one, "text") for one in plan.remarks)
    yield from ((f"parties.{one.uid}.contribution", one, "contribution") for one in case.parties)
    for held in case.follow_ups[-1:]:
        yield f"follow_ups.{held.uid}.own_view", held, "own_view"


def _same_day(day: date, years: int) -> date:
    """Own arithmetic, so that the cases do not lean on the code that they try."""
    month_end = day.month == 2 and day.day == 29
    return date(day.year + years, day.month, 28 if month_end and (day.year + years) % 4 else day.day)
