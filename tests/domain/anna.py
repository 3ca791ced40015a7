"""One small case in which everything is in order: Anna, whose home care may know nothing of dependence."""

from datetime import date, datetime

from sipdesk.domain.case import Case
from sipdesk.domain.consent import Consent, ConsentAct, Grant
from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.meeting import Meeting, Question
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Person
from sipdesk.domain.plan import Action, FollowUp, Lead, Plan, SubGoal
from sipdesk.domain.routine import InformationType, Office, OrganisationKind, Routine
from sipdesk.domain.terms import Answer, Authority, Call, ConsentForm, Documented, Doer, ReaderKind

TODAY = date(2026, 11, 23)
TYPES = ("participation", "contact", "adaptations", "health", "dependence", "support-now")
ROUTINE = Routine(
    types={code: InformationType(code, code, code, code, code) for code in TYPES},
    kinds={
        "assessment": OrganisationKind("assessment", "Biståndsenhet", Authority.MUNICIPALITY, Call.SUMMONED),
        "home-care": OrganisationKind("home-care", "Hemtjänst", Authority.MUNICIPALITY, Call.SUMMONED),
        "clinic": OrganisationKind(
            "clinic", "Beroendemottagning", Authority.REGION, Call.SUMMONED, frozenset({"dependence"})
        ),
        "relative": OrganisationKind("relative", "Närstående", Authority.PRIVATE, Call.INVITED, private=True),
    },
    office=Office("Nordviks kommun", "Biståndsenheten", "assessment", "08-465 004 01", "Torget 1, Nordvik"),
)

PERSON = Reader(ReaderKind.PERSON)
OWN_UNIT = Reader(ReaderKind.OWN_UNIT)
HOME_CARE, CLINIC, DAUGHTER = (Reader(ReaderKind.PARTY, uid) for uid in ("home-care", "clinic", "daughter"))


def said(text: str, *types: str, confirmed: bool = True) -> Passage:
    return Passage(text, types, confirmed)


def party(uid: str, kind: str, name: str, authority: Authority, *, own: bool = False) -> Party:
    return Party(
        uid, kind, name=name, short_name=name.split()[0], authority=authority, own=own, approved_on=TODAY,
        contact=f"kontakt {uid}", role=f"roll {uid}", phone=f"telefon {uid}", address=f"Gatan {uid}",
        postal_code="123 45", town="Nordvik", contribution=said(f"bidrag {uid}", "health"),
    )


def a_case() -> Case:
    """Everything is in order: all may know that there is a meeting, the home care nothing of dependence."""
    parties = [
        party("own", "assessment", "Biståndsenheten Nordvik", Authority.MUNICIPALITY, own=True),
        party("home-care", "home-care", "Hemtjänsten Norr", Authority.MUNICIPALITY),
        party("clinic", "clinic", "Beroendemottagningen Linden", Authority.REGION),
        party("daughter", "relative", "Bo Ek", Authority.PRIVATE),
    ]
    grants = [
        Grant("row-own", "own", (), TYPES, confirmed=True),
        Grant("row-home-care", "home-care", ("participation", "health"), (), confirmed=True),
        Grant("row-clinic", "clinic", ("participation", "contact", "health", "dependence"), (), confirmed=True),
        Grant("row-daughter", "daughter", ("participation",), (), confirmed=True),
    ]
    return Case(
        person=Person("Anna", "Ek", identity_number="19410312-9816", birth_date=date(1941, 3, 12), address="Hemma 1",
                      postal_code="123 45", town="Nordvik", phone="070-174 06 05"),
        consent=Consent(acts=[an_act(grants)]),
        parties=parties,
        meeting=Meeting(
            on=date(2026, 12, 15), place="Kommunhuset", convener="Karin Alm", purpose=said("Syftet", "health"),
            goal_told=said("Målet", "health"), goal_approved_on=TODAY,
            questions=[Question("q1", said("Frågan", "health")), Question("q2", said("Senare fråga", "health"))],
        ),
        plans=[Plan(
            own_words=said("Egna ord", "health"), long_term_goal=said("Må bra", "health"),
            sub_goals=[SubGoal("g1", said("Nykter", "dependence")), SubGoal("g2", said("Starkare", "health"))],
            actions=[
                Action("a1", "g2", said("Blodprov", "health"), party_uid="clinic", who="Siv", phone="77", when="måndag",
                       where="Linden, rum 3"),
                Action("a2", "g1", said("Antabus", "dependence"), party_uid="clinic"),
                Action("a3", "g2", said("Promenad", "health"), doer=Doer.PERSON, where="hemma"),
            ],
            lead=Lead(Authority.REGION, "clinic", "Siv Berg", "78", "vardagar"),
            follow_up=FollowUp(on=date(2027, 3, 1), place="Kommunhuset", called_by="Siv Berg"),
        )],
    )


def an_act(grants: list[Grant]) -> ConsentAct:
    return ConsentAct(
        "act-1", Answer.YES, Answer.YES, date(2026, 11, 20), date(2026, 11, 20), date(2027, 11, 20),
        ConsentForm.ORAL, "Karin Alm", Documented.OWN_SYSTEM, "", grants, ("q1",), datetime(2026, 11, 20, 9, 0),
    )


def seen(case: Case, reader: Reader, today: date = TODAY) -> View:
    return view(case, reader, today, ROUTINE)


def act(case: Case) -> ConsentAct:
    return case.consent.acts[0]


def nothing(case: Case) -> View:
    """What a party reads that may be told nothing."""
    return View(ReaderKind.PARTY, TODAY, demo=case.demo)
