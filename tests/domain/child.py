"""The complete case as that of a child with two guardians, to be spoiled in tests of C8."""

from copy import deepcopy
from datetime import date, timedelta

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.grounds import disclosable
from sipdesk.domain.guardian import Child, Guardian
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import Authority, Custody, Maturity
from tests.domain.examples import ROUTINE, TODAY, complete_case

GIVEN = date(2026, 11, 20)  # the day of the act in the example
MOTHER, FATHER = "mother", "father"


def child_case(maturity: Maturity = Maturity.GUARDIANS, custody: Custody = Custody.JOINT) -> Case:
    """Asked and assessed the day everybody who has to has said the same yes; Eva is a party, Adam is not."""
    case = complete_case()
    case.person.birth_date = date(2016, 5, 1)
    case.parties.append(Party("eva", "relative", name="Eva Berg", authority=Authority.PRIVATE, approved_on=GIVEN))
    case.consent.child = Child(
        GIVEN, "Karin Ek", "med bilder", Passage("Hon vill vara med."), maturity,
        "förstår vad uppgifterna används till", "Karin Ek", GIVEN, custody,
    )
    case.consent.guardians = [Guardian(MOTHER, "eva"), Guardian(FATHER, name="Adam Berg")]
    own = [] if maturity is Maturity.GUARDIANS else [""]
    guardians = [] if maturity is Maturity.OWN else [MOTHER, FATHER]
    case.consent.acts = [said(case, who) for who in (*own, *guardians)]
    return case


def said(case: Case, who: str) -> ConsentAct:
    """The act of the example, given by that one."""
    act = deepcopy(case.consent.acts[0])
    act.uid, act.given_by, act.given_on = f"act-{who}", who, GIVEN
    return act


def act_of(case: Case, who: str) -> ConsentAct:
    return next(act for act in case.consent.acts if act.given_by == who)


def guardian(case: Case, uid: str) -> Guardian:
    return next(one for one in case.consent.guardians if one.uid == uid)


def decided(one: Guardian) -> None:
    """A whole ground: why, by which decision, whose, and when."""
    one.ground, one.decision, one.decided_by = "sekretess mot vårdnadshavare", "dnr 114", "Socialnämnden i Nordvik"
    one.decided_on = GIVEN - timedelta(days=1)


def told(case: Case, uid: str = "vc", today: date = TODAY) -> frozenset[str]:
    party = case.party(uid)
    assert party is not None
    return disclosable(case, party, today, ROUTINE)
