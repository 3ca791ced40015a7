"""Who may read what, judged a second time: written from the specification alone, in its words and its order.

Nothing here is taken from `sipdesk.domain.disclosure`: own tables, own grounds, own arithmetic of days. Where
the program and this judge differ, one of the two has read the specification wrongly. The judge knows nothing
of views; it answers for each field of a case whether a reader may be told it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any, Final

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Person
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import Authority, Doer, ReaderKind
from sipdesk.domain.translation import Translation
from tests.domain.oracle_consent import may_be_told

# What it takes to read a field. Kinds of information: participation, contact, adaptations. `text`: the kinds that
# the passage is tagged with. `as:what`: the kinds of the passage `what` beside it. `party`: to be allowed to know
# of the party concerned. `place`: P1 hides it. `unit`: P1 hides it where the party is a unit. `source`: what it
# takes to read the field that was translated. `inside`: the person
# and the own unit. `internal`: the own unit. `never`: on no paper at all. `all`: no secret.
TABLE: Final[dict[str, dict[str, str]]] = {
    "Case": {
        "all": "demo", "never": "uid",
        "internal": "number created_on state track internal_note",
    },
    "Person": {
        "participation": "first_name last_name protected",
        "contact": "identity_kind identity_number birth_date",
        "contact place": "address postal_code town phone email",
        "inside": "language print_size consenter",
        "internal": "safe_channel no_post",
    },
    "Interpreter": {"participation adaptations": "need language", "inside": "name", "internal": "reference booked_on"},
    "Adaptation": {"never": "uid", "adaptations text": "what", "inside": "for_relative"},
    "Need": {
        "inside": "found_on found_by found_by_role found_by_organisation initiative relative_approved judged_on "
                  "judged_by signs municipality_needed region_needed",
        "internal": "first_step_on",
        "text": "other_sign description",
    },
    "Request": {"inside": "answer answered_on answered_by reason passed_to receipt_on"},
    "Discharge": {
        "inside": "admitted_on ready_on ready_at discharged_on compulsory care_contact planned_on planned_by "
                  "offered_on offered_by offer_answer answered_on in_hospital sip_exists sip_told_on sip_told_by "
                  "goal_changed existing existing_answer existing_answered_on",
        "inside place": "care_contact_unit care_contact_phone", "internal": "called_on hospital_reason",
    },
    "Judgement": {"participation": "needed judged_on judged_by", "text": "reason", "internal": "told"},
    "Estimate": {"never": "uid", "inside": "day said_on"},
    "Information": {"inside": "given_on given_by what how language understood relatives_informed"},
    "Preparation": {
        "inside": "on by", "participation": "takes_part",
        "text": "what_matters strengths difficulties own_part takes_part_note",
    },
    "Assessment": {"never": "uid", "text": "text", "participation as:text": "author role", "as:text": "on"},
    "SheetAnswer": {
        "never": "uid", "text": "text", "as:text": "question writer", "participation as:text": "writer_name",
    },
    "Frame": {
        "text place": "place", "text": "time know_beforehand", "participation": "form",
        "participation adaptations": "longest_minutes pauses toilet_near", "inside": "talk_afterwards",
    },
    "Consent": {"inside": "agreed_forms not_shared", "internal": "explained explained_on"},
    "TypeReason": {"never": "uid", "inside": "type reason"},
    "ConsentAct": {
        "never": "uid", "inside": "exchange plan given_on valid_from valid_to form taken_by documented given_by "
                                  "questions",
        "inside place": "documented_where", "internal": "recorded_at",
    },
    "Agreed": {"inside as:text": "words"},
    "Representative": {
        "never": "uid", "inside": "party_uid kind scope evidence assessor assessed_on reaches willing",
    },
    "Detriment": {"never": "uid", "inside": "party_uid types reason"},
    "CapacityNote": {"never": "uid", "inside": "on by text"},
    "Child": {"inside": "asked_on asked_by how view maturity reason assessor assessed_on custody"},
    "Guardian": {
        "never": "uid", "inside": "party_uid name part kept_from ground decision decided_by decided_on",
    },
    "Grant": {"never": "uid", "inside": "party_uid receives shares", "internal": "confirmed"},
    "Withdrawal": {
        "never": "uid acts told", "inside": "at exchange plan party_uid type form taken_by note taken_back_by",
    },
    "Party": {
        "never": "uid", "party unit": "name short_name",
        "party": "contact role relation authority call takes_part own supports_now",
        "party place": "organisation phone email address postal_code town",
        "inside": "approved_on wants_copy", "inside unit": "door_name",
        "internal": "kind move_reason protected safe_channel no_post name_types spoken_on spoken_by channel language "
                    "print_size",
        "party text": "contribution",
    },
    "Reply": {"inside": "on coming who replacement"},
    "Meeting": {
        "participation": "on starts minutes form place_orally reply_by convener convener_role chair chair_name "
                         "note_taker signatures cancelled_on",
        "participation place": "place link convener_phone",
        "text": "purpose why_needed goal_told", "inside": "goal_approved_on",
        "internal": "late_reason absent_reason view_put",
    },
    "Question": {"never": "uid", "text": "text", "as:text": "from_person", "inside": "minutes"},
    "Attendance": {"never": "uid", "party": "party_uid present instead", "internal": "note"},
    "Plan": {
        "never": "uid", "participation": "version drawn_up_on final_at", "participation place": "kept_elsewhere",
        "text": "support_needed own_words strengths support_now long_term_goal other_plans", "internal": "final_by",
    },
    "SubGoal": {"never": "uid", "text": "text"},
    "Action": {
        "never": "uid sub_goal_uid", "text party": "what",
        "as:what party": "doer when due_on party_uid who", "as:what party place": "phone where",
    },
    "Lead": {"participation": "authority", "party": "party_uid name hours", "party place": "phone"},
    "FollowUp": {"participation": "on starts place_orally called_by", "participation place": "place"},
    "Remark": {"never": "uid", "text": "text", "participation as:text": "by", "as:text": "incorrect_fact noted_on"},
    "Agreement": {"participation": "read_back_on answer", "inside": "taken_by", "internal": "not_asked_reason"},
    "ActionDone": {"never": "uid", "inside": "on by"},
    "FollowUpHeld": {
        "never": "uid", "participation": "on plan_version called_by there person_there outcome",
        "text": "own_view progress new_facts helped more_needed", "internal": "settled_at settled_by",
    },
    "ActionResult": {"never": "uid action_uid", "participation": "done", "text": "why"},
    "GoalResult": {"never": "uid goal_uid", "participation": "reached"},
    "LifeChange": {"never": "uid", "text": "what", "inside": "noted_on noted_by called_on"},
    "Incident": {
        "never": "uid", "inside": "happened_on noticed_on what to_whom done returned person_told_on",
        "internal": "noticed_by paper_uid officer_told_on notify notified_on why_not person_not_told_because "
                    "settled_on",
    },
    "Correction": {
        "never": "uid other_uid given_to told", "inside": "kind at",
        "internal": "by reason first_name last_name identity_number birth_date other_number astray undone_at undone_by "
                    "undone_because",
    },
    "SecrecyReview": {"internal": "uid asked_on about decided_by decided_on"},
    "SecrecyOfPart": {"internal": "uid section grounds given"},
    "SummonsReceived": {
        "never": "uid", "inside place": "from_unit from_phone from_address from_postal_code from_town place",
        "inside": "from_name reference received_on meeting_on starts about reply_by coming who instead_of offers "
                  "other_day asked contribution replied_on plan_on",
    },
    "Closing": {
        "inside": "reason on", "inside place": "turn_to turn_to_phone", "internal": "explained closed_at closed_by",
    },
    "Evaluation": {"inside": "heard whom_to_ring helped answered_by comment"},
    "Reopening": {"internal": "uid at by reason closed_at", "never": "told"},
    "Act": {"internal": "uid act at by channel"},
    "IssuedPaper": {
        "internal": "uid paper code reader party_uid reader_uid language size plan_version case_version "
                    "phrases_version sha256 ground types meeting_on meeting_starts meeting_said",
    },
    "Deviation": {"internal": "uid rule path reason by on"},
    "HandOver": {
        "internal": "uid at from_name from_unit to_name to_unit receipt received_at received_by taken_back_at "
                    "taken_back_because valid_to back_by",
    },
    "TrackChange": {"internal": "uid track on by reason"},
    "Translation": {"never": "uid path", "source": "language source text", "internal": "translator at"},
}


KINDS: Final = frozenset({"participation", "contact", "adaptations"})
GATHERINGS: Final = ("Meeting", "FollowUp", "Plan", "Frame", "ConsentAct", "Closing", "Discharge", "SummonsReceived")
"""What is about a place where people come together: P1 of anybody who comes hides it."""
ABOUT_PARTIES: Final = frozenset({"party", "place", "unit"})


@cache
def takes(cls: str, name: str) -> frozenset[str]:
    """What it takes to read that field. Raises KeyError for a field that nobody has thought about."""
    for words, names in TABLE[cls].items():
        if name in names.split():
            return frozenset(words.split())
    raise KeyError(f"{cls}.{name}")


@cache
def beside(cls: str, name: str) -> tuple[str, ...]:
    """Where the passages stand that decide about a field: itself, and what it belongs to."""
    return name, *(word[3:] for word in takes(cls, name) if word.startswith("as:"))


def introduces(cls: type, name: str) -> bool:
    """Lines that introduce a party or the person are told by their own rules; all others may name one in passing."""
    return cls is Person or (cls is Party and name not in ("contribution", "contact", "role", "relation"))


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value in a case: its path, the part that holds it, its field there, and the value (a passage's text)."""

    path: str
    part: Any
    name: str
    value: Any

    @property
    def where(self) -> tuple[int, str]:
        return id(self.part), self.name


def leaves(part: Any, path: str = "case") -> Iterator[Leaf]:
    """Every value of a case. A passage counts with its text; what steers a passage counts on its own."""
    for name in part.__dataclass_fields__:
        value = getattr(part, name)
        if isinstance(value, Passage):
            yield Leaf(f"{path}.{name}", part, name, value.text)
        elif isinstance(value, list):
            for place, item in enumerate(value):
                yield from leaves(item, f"{path}.{name}[{place}]")
        elif hasattr(type(value), "__dataclass_fields__"):
            yield from leaves(value, f"{path}.{name}")
        else:
            yield Leaf(f"{path}.{name}", part, name, value)


@dataclass(frozen=True, slots=True)
class Agreed:
    """One question of an act of consent, in the words that were agreed on; text: what the question says now. Whoever
    may not read that may not read it in other words either (C14)."""

    words: str
    text: Passage


def agreed(case: Case, leaf: Leaf) -> Iterator[Leaf]:
    """What an act was given for, question by question; any other leaf as it is."""
    if not (isinstance(leaf.part, ConsentAct) and leaf.name == "questions"):
        yield leaf
        return
    now = {one.uid: one.text for one in case.meeting.questions}
    for place, entry in enumerate(leaf.part.questions):
        uid, _, words = entry.partition(" ")
        yield Leaf(f"{leaf.path}[{place}]", Agreed(words, now.get(uid, Passage())), "words", words)


# --------------------------------------------------------------------------------------------- judge


@dataclass(frozen=True, slots=True)
class Fact:
    """What holds of one field whoever reads: what it takes, what decides beside it, and whom its text names."""

    words: frozenset[str]
    kinds: frozenset[str]
    tagged: bool
    others_secret: bool
    shows_where: bool
    shows_meeting: bool
    concerned: Party | str | None
    named: tuple[Party, ...]


class Facts:
    """One case on one day, looked at once for all readers."""

    def __init__(self, case: Case, today: date, routine: Routine) -> None:
        self.case, self.today, self.routine = case, today, routine
        self.said_places = tuple(place for place in self._places() if place.strip())
        self.names = [(party, name) for party in case.parties for name in self._names(party) if name.strip()]
        self.parts = {leaf.where: list(agreed(case, leaf)) for leaf in leaves(case)}
        self.leaves = [each for leaves in self.parts.values() for each in leaves]
        self.of = {leaf.where: self._fact(leaf) for leaf in self.leaves}

    def _names(self, party: Party) -> Iterator[str]:
        """What gives a party away: its names, and, the own unit aside, its people by whole name and its numbers."""
        yield from (party.name, party.short_name)
        if party.own:
            return
        yield from (party.phone, party.email)
        people = [party.contact]
        plan = self.case.plan
        for part, name in ((plan.lead, plan.lead.name), *((action, action.who) for action in plan.actions)):
            if self.concerned(part) is party:
                people.append(name)
        yield from (action.phone for action in plan.actions if self.concerned(action) is party)
        yield plan.lead.phone if self.concerned(plan.lead) is party else ""
        yield from (name for name in people if " " in name.strip())

    def concerned(self, part: Any) -> Party | str | None:
        """The party that a part is or points at; None where nobody is meant, "gone" for one that was removed."""
        if isinstance(part, Party):
            return part
        uid = getattr(part, "party_uid", "")
        if not uid or getattr(part, "doer", Doer.PARTY) is Doer.PERSON:
            return None
        return next((party for party in self.case.parties if party.uid == uid), "gone")

    def translated(self, translation: Translation) -> Leaf | None:
        """The field that says what was translated; None when it says something else now."""
        first, *steps, name = translation.path.split(".")
        part: Any = self.case.plans[-1] if first == "plan" else getattr(self.case, first)
        for step in steps:
            found = next((one for one in part if one.uid == step), None) if isinstance(part, list) else None
            part = found if isinstance(part, list) else getattr(part, step)
            if part is None:
                return None
        value = getattr(part, name)
        words = value.text if isinstance(value, Passage) else value
        same = words.strip() and translation.source == " ".join(words.split())
        return Leaf(translation.path, part, name, words) if same else None

    def _fact_of_translation(self, translation: Translation) -> Fact:
        """It tells what it translates, and whom and what it names itself."""
        source = self.translated(translation)
        if source is None:
            return Fact(frozenset({"never"}), frozenset(), False, False, False, False, None, ())
        fact, text = self._fact(source), translation.text
        return replace(
            fact,
            shows_where=fact.shows_where or any(place in text for place in self.said_places),
            named=(*fact.named, *(party for party, name in self.names if name in text)),
        )

    def _fact(self, leaf: Leaf) -> Fact:
        cls = type(leaf.part)
        if "source" in takes(cls.__name__, leaf.name):
            return self._fact_of_translation(leaf.part)
        words = takes(cls.__name__, leaf.name)
        passages = [
            value for name in beside(cls.__name__, leaf.name) if isinstance(value := getattr(leaf.part, name), Passage)
        ]
        concerned = self.concerned(leaf.part) if words & ABOUT_PARTIES else None
        text = leaf.value if isinstance(leaf.value, str) and not introduces(cls, leaf.name) else ""
        return Fact(
            words=words,
            kinds=(words & KINDS).union(*(passage.types for passage in passages)),
            tagged=all(passage.confirmed and passage.types for passage in passages),
            others_secret=any(self._is_others_secret(passage) for passage in passages),
            shows_meeting="place" in words and cls.__name__ in GATHERINGS,
            shows_where=self._shows_where(words, concerned) or any(place in text for place in self.said_places),
            concerned=concerned,
            named=tuple(party for party, name in self.names if name in text) if text else (),
        )

    def _shows_where(self, words: frozenset[str], concerned: Party | str | None) -> bool:
        """P1: for the person and everything around her; for a party, around that party."""
        party = concerned if isinstance(concerned, Party) else None
        if not (self.case.person.protected or (party is not None and party.protected)):
            return False
        return "place" in words or ("unit" in words and party is not None and party.authority is not Authority.PRIVATE)

    def _places(self) -> Iterator[str]:
        """Addresses, telephone numbers, units and letterhead words that must stand nowhere, not in passing either."""
        person, office = self.case.person, self.routine.office
        if person.protected:
            yield from (person.address, person.postal_code, person.town, person.phone, person.email)
            yield from (office.municipality, office.unit, office.phone, office.address)
        for party in self.case.parties:
            if person.protected or party.protected:
                yield from (party.organisation, party.phone, party.email, party.address, party.postal_code, party.town)
                if party.authority is not Authority.PRIVATE:
                    yield from (party.name, party.short_name)

    def _is_others_secret(self, passage: Passage) -> bool:
        """C14, on every copy: the one that the own unit prints too."""
        consent = passage.other_consented_on
        return passage.about_other and (consent is None or consent > self.today)


class Judge:
    """One reader before one case on one day."""

    def __init__(self, facts: Facts, kind: ReaderKind, party_uid: str = "") -> None:
        self.facts, self.case, self.kind, self.today = facts, facts.case, kind, facts.today
        self.party = None
        if kind is ReaderKind.PARTY and party_uid:
            self.party = next((party for party in self.case.parties if party.uid == party_uid), None)
        self.told = may_be_told(self.case, self.party, self.today)
        self.hears = {party.uid: self._may_hear_name(party) for party in self.case.parties}
        self.hides_meeting = self.case.person.protected or any(self._comes(party) for party in self.case.parties)

    @property
    def outside(self) -> bool:
        return self.kind is ReaderKind.PARTY

    def may_read(self, part: Any, name: str) -> bool:
        """Whether the reader may be told that field of that part."""
        return self.allows(self.facts.of[id(part), name])

    def allows(self, fact: Fact) -> bool:
        if fact.shows_where or (fact.shows_meeting and self.hides_meeting) or "never" in fact.words:
            return False
        if fact.others_secret:
            return False
        if self.kind in (ReaderKind.OWN_UNIT, ReaderKind.REGISTRAR):
            return True
        if "all" in fact.words:
            return True
        if not self.outside:
            return "internal" not in fact.words
        return not fact.words & {"inside", "internal"} and self._covered(fact)

    def _comes(self, party: Party) -> bool:
        """Somebody with protected identity who comes: the place would say where she is."""
        approved = party.approved_on is not None and party.approved_on <= self.today
        return party.protected and (party.own or (party.takes_part and approved))

    def _covered(self, fact: Fact) -> bool:
        if not (fact.tagged and fact.kinds <= self.told and all(self.hears[party.uid] for party in fact.named)):
            return False
        if "party" not in fact.words:
            return True
        if fact.concerned is None:
            return "participation" in self.told
        return isinstance(fact.concerned, Party) and self._may_know(fact.concerned)

    def _may_know(self, party: Party) -> bool:
        """Names tell: participation, and what the name itself tells; nobody outside hears of an unapproved one (B7)."""
        approved = party.own or (party.approved_on is not None and party.approved_on <= self.today)
        return (approved or party is self.party) and self.hears[party.uid]

    def _may_hear_name(self, party: Party) -> bool:
        """A name in passing is a name too; an unknown kind of unit tells nobody knows what."""
        if party is self.party:
            return "participation" in self.told
        kind = self.facts.routine.kinds.get(party.kind)
        if party.name_types is None and kind is None:
            return False
        tells = set(party.name_types) if party.name_types is not None else set(kind.name_types if kind else ())
        return tells | {"participation"} <= self.told
