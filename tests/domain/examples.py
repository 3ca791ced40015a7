"""One whole, invented case in which every rule is content, for tests that then take one thing away.

TODAY is a Monday in the middle of the process: consent is given, the letters are ready, the meeting is in ten days
and the plan is written and agreed.
"""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from sipdesk.domain.case import Case
from sipdesk.domain.consent import Consent, ConsentAct, Grant, TypeReason
from sipdesk.domain.findings import Finding
from sipdesk.domain.meeting import Attendance, Meeting, Question
from sipdesk.domain.need import Information, Need
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Person
from sipdesk.domain.plan import Action, Agreement, FollowUp, Lead, Plan, SubGoal
from sipdesk.domain.preparation import Frame, Preparation
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.routine import Choice, InformationType, Office, OrganisationKind, Routine
from sipdesk.domain.rules.codes import CODES
from sipdesk.domain.rules.making import Rule
from sipdesk.domain.terms import (
    Answer,
    Authority,
    Call,
    ConsentForm,
    Documented,
    MeetingForm,
    PaperAct,
    Present,
    ReaderKind,
    TakesPart,
)

TODAY = date(2026, 11, 23)
MEETING = date(2026, 12, 3)
TYPES = ("participation", "health", "medication", "function", "support-now")

ROUTINE = Routine(
    types={code: InformationType(code, code, code, code, f"Skäl för {code}.") for code in (*TYPES, "dependence")},
    kinds={
        kind.code: kind
        for kind in (
            OrganisationKind("assessment", "Biståndsenhet", Authority.MUNICIPALITY, Call.SUMMONED, is_authority=True),
            OrganisationKind("home-care", "Hemtjänst", Authority.MUNICIPALITY, Call.SUMMONED, is_authority=True),
            OrganisationKind("primary-care", "Vårdcentral", Authority.REGION, Call.SUMMONED, is_authority=True),
            OrganisationKind("school", "Skola", Authority.MUNICIPALITY, Call.SUMMONED),
            OrganisationKind("insurance", "Försäkringskassan", Authority.OTHER, Call.INVITED),
            OrganisationKind(
                "dependence", "Beroendemottagning", Authority.REGION, Call.SUMMONED, frozenset({"dependence"}), True
            ),
            OrganisationKind("relative", "Närstående", Authority.PRIVATE, Call.INVITED, private=True),
        )
    },
    signs={"both": Choice("both", "Stöd från båda"), "alone": Choice("alone", "Räcker inte ensam")},
    office=Office("Påhittads kommun", "Biståndsenheten", "assessment", "0980-319 20 00", "Storgatan 1"),
    holidays=frozenset({date(2026, 12, 24), date(2026, 12, 25), date(2027, 1, 1), date(2027, 1, 6)}),
)


def days(count: int) -> timedelta:
    return timedelta(days=count)


def says(text: str, *types: str) -> Passage:
    """A passage whose kinds are confirmed."""
    return Passage(text, types or ("participation",), confirmed=True)


def complete_case() -> Case:
    """The case; a new one at every call."""
    return Case(
        uid="case", number="2026-114", created_on=TODAY - days(8),
        person=Person(
            first_name="Åsa", last_name="Öberg", identity_number="19410312-9815", address="Björkvägen 2",
            postal_code="899 99", town="Påhittad", phone="070-174 06 05",
        ),
        need=_need(), information=_information(), preparation=_preparation(), consent=_consent(), parties=_parties(),
        meeting=_meeting(), plans=[_plan()],
    )


def found(rule: Rule, case: Case, today: date = TODAY, routine: Routine = ROUTINE) -> list[Finding]:
    """What one rule finds. Its values are those that `codes` promises to whoever writes the sentence."""
    return checked(rule(case, today, routine))


def checked(findings: Iterable[Finding]) -> list[Finding]:
    listed = list(findings)
    for finding in listed:
        assert set(finding.values) == set(CODES[finding.code]), finding
        assert finding.code.partition(".")[0] == finding.rule
    return listed


def codes(findings: Iterable[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def sent(
    case: Case, party_uid: str, paper: str = "summons", at: datetime | None = None, **values: object
) -> IssuedPaper:
    """Notes in the register that a paper was made and sent; to the person when no party is named."""
    issued = made(case, party_uid, paper, **values)
    issued.acts.append(Act(act=PaperAct.SENT, at=at or datetime.combine(TODAY, time(9, 30)), by="Karin Ek"))
    return issued


def made(case: Case, party_uid: str, paper: str = "summons", **values: object) -> IssuedPaper:
    """Notes in the register that a paper was made and printed, and is still here."""
    kind = ReaderKind.PARTY if party_uid else ReaderKind.PERSON
    issued = IssuedPaper(paper=paper, reader=kind, party_uid=party_uid, types=TYPES, plan_version=1)
    for name, value in values.items():
        setattr(issued, name, value)
    for act in (PaperAct.MADE, PaperAct.PRINTED):
        issued.acts.append(Act(act=act, at=datetime.combine(TODAY, time(9)), by="Karin Ek"))
    case.issued.append(issued)
    return issued


def after_the_meeting() -> Case:
    """Everybody came, and the plan is final and sent to all who wish."""
    case = complete_case()
    case.meeting.attendance = [Attendance(party_uid=uid, present=Present.WHOLE) for uid in ("", "home", "vc", "maria")]
    case.plan.final_at = datetime.combine(TODAY, time(12))
    for uid in ("", "home", "vc", "maria"):
        sent(case, uid)
    for uid in ("", "home", "vc"):
        sent(case, uid, "plan")
    for party in case.parties[1:]:
        party.reply.coming = True
    return case


def refuse(case: Case) -> None:
    """A new act, in which she says no to any exchange of information."""
    at = datetime.combine(TODAY, time(12))
    case.consent.acts.append(ConsentAct("no", exchange=Answer.NO, given_on=TODAY, recorded_at=at))


def _need() -> Need:
    return Need(
        found_on=TODAY - days(7), found_by="Lena Ström", found_by_role="distriktssköterska",
        found_by_organisation="Vårdcentralen Björken", judged_on=TODAY - days(6), judged_by="Karin Ek",
        first_step_on=TODAY - days(5), signs=("both",), description=says("Behöver stöd från båda.", "function"),
        municipality_needed=True, region_needed=True,
    )


def _information() -> Information:
    return Information(
        given_on=TODAY - days(5), given_by="Karin Ek", what="Vad en SIP är", how="Hembesök", language="svenska",
        understood=says("Då sitter alla vid samma bord."), relatives_informed=True,
    )


def _preparation() -> Preparation:
    return Preparation(
        on=TODAY - days(4), by="Karin Ek", what_matters=says("Jag vill bo kvar hemma.", "function"),
        strengths=says("Lagar mat.", "function"), takes_part=TakesPart.WHOLE,
        frame=Frame(form=MeetingForm.ROOM, longest_minutes=60),
    )


def _parties() -> list[Party]:
    approved = TODAY - days(4)
    return [
        Party(
            uid="own", kind="assessment", name="Biståndsenheten", authority=Authority.MUNICIPALITY,
            call=Call.SUMMONED, own=True, contact="Karin Ek", phone="0980-319 20 01",
        ),
        Party(
            uid="home", kind="home-care", name="Hemtjänsten Norr", authority=Authority.MUNICIPALITY,
            call=Call.SUMMONED, contact="Nils Berg", phone="0980-319 20 02", approved_on=approved,
            spoken_on=TODAY, spoken_by="Karin Ek", contribution=says("Morgonens hjälp.", "function"), wants_copy=True,
        ),
        Party(
            uid="vc", kind="primary-care", name="Vårdcentralen Björken", authority=Authority.REGION,
            call=Call.SUMMONED, contact="Lena Ström", phone="0980-319 20 03", approved_on=approved,
            spoken_on=TODAY, spoken_by="Karin Ek", contribution=says("Medicinerna.", "medication"), wants_copy=True,
        ),
        Party(
            uid="maria", kind="relative", name="Maria Öberg", authority=Authority.PRIVATE, relation="dotter",
            approved_on=approved, contribution=says("Det hon ser hemma.", "function"),
        ),
    ]


def _consent() -> Consent:
    day = TODAY - days(3)
    told = ("participation", "health", "medication", "function", "support-now")
    rows = [
        Grant("g-own", "own", shares=TYPES, confirmed=True),
        Grant("g-home", "home", receives=told, shares=("participation", "function"), confirmed=True),
        Grant("g-vc", "vc", receives=told, shares=("participation", "health", "medication"), confirmed=True),
        Grant("g-maria", "maria", receives=("participation", "function", "support-now"), confirmed=True),
    ]
    act = ConsentAct(
        uid="act", exchange=Answer.YES, plan=Answer.YES, given_on=day, valid_from=day, valid_to=date(2027, 11, 20),
        form=ConsentForm.ORAL, taken_by="Karin Ek", documented=Documented.OWN_SYSTEM, documented_where="Journalen",
        grants=rows, questions=("q1", "q2"), recorded_at=datetime.combine(day, time(10)),
    )
    types = [TypeReason(f"t-{code}", code) for code in TYPES]
    return Consent(types=types, acts=[act], agreed_forms=(MeetingForm.ROOM,))


def _meeting() -> Meeting:
    return Meeting(
        on=MEETING, starts=time(13), minutes=60, form=MeetingForm.ROOM, place="Träffpunkten, rum 2",
        reply_by=MEETING - days(3), purpose=says("Planera stödet."), why_needed=says("Flera hjälper till."),
        goal_told=says("Bo kvar hemma.", "function"), goal_approved_on=TODAY - days(2),
        questions=[
            Question("q1", says("Vem ringer jag?")),
            Question("q2", says("Hur blir morgonen?", "function"), from_person=True),
        ],
        convener="Karin Ek", convener_role="biståndshandläggare", note_taker="Nils Berg",
    )


def _plan() -> Plan:
    return Plan(
        uid="plan", drawn_up_on=TODAY, support_needed=says("Stöd på morgonen.", "function"),
        own_words=says("Jag vill bo kvar.", "function"), strengths=says("Lagar mat.", "function"),
        support_now=says("Hemtjänst i dag.", "support-now"), long_term_goal=says("Bo kvar hemma.", "function"),
        sub_goals=[SubGoal("s1", says("Lugn morgon.", "function"))],
        actions=[
            Action("a1", "s1", says("Hjälp på morgonen.", "function"), party_uid="home", who="Nils Berg",
                   phone="0980-319 20 02", when="Varje dag", where="Hemma"),
            Action("a2", "s1", says("Går igenom medicinerna.", "medication"), party_uid="vc", who="Lena Ström",
                   phone="0980-319 20 03", when="Före jul", where="Vårdcentralen"),
        ],
        lead=Lead(Authority.MUNICIPALITY, "own", "Karin Ek", "0980-319 20 01", "vardagar 8–16"),
        follow_up=FollowUp(date(2027, 3, 1), None, "Hemma", False, "Karin Ek"),
        agreement=Agreement(TODAY, Answer.YES, "Karin Ek"),
    )
