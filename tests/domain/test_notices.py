"""The bare fact, tried on filled cases: whose SIP, that it has ended, and to whom; not one secret more."""

from datetime import datetime, timedelta

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.closing import Reopening
from sipdesk.domain.consent import Withdrawal
from sipdesk.domain.disclosure.notices import BARE_FACT, notice
from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.party import Party
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import Authority, PaperAct, ReaderKind
from tests.domain.filling import FAR, SECRET
from tests.domain.generators import situation
from tests.domain.leaks import told_by

AT = datetime(FAR.year, FAR.month, FAR.day, 9)


def told(case: Case, party: Party, act: PaperAct = PaperAct.SENT) -> None:
    """Of the SIP, and of its end by mistake."""
    for paper in ("summons", "closing"):
        acts = [Act(act=act, at=AT)]
        case.issued.append(IssuedPaper(paper=paper, reader=ReaderKind.PARTY, party_uid=party.uid, acts=acts))


def with_events(case: Case) -> None:
    """It ends, was opened again after a mistake, and all consent is taken back, on a day that stands nowhere else."""
    case.closing.on = FAR
    case.reopened = [Reopening("again", at=AT + timedelta(hours=1))]
    case.consent.withdrawals = [Withdrawal("back", at=AT, exchange=True, plan=True)]


def allowed(case: Case, party: Party, routine: Routine) -> set[str]:
    """What a letter to one who was told before may hold: the person's name, the sender, the reader's own address."""
    words = [case.person.first_name, case.person.last_name, party.contact, party.role]
    protected = case.person.protected or party.protected
    if not protected:
        words += [routine.office.municipality, party.organisation, party.address, party.postal_code, party.town]
    if not protected or party.authority is Authority.PRIVATE:
        words.append(party.name)
    return {secret for text in words for secret in SECRET.findall(text)}


@pytest.mark.parametrize("paper", sorted(BARE_FACT))
@pytest.mark.parametrize("seed", range(150))
def test_h2_and_c5_the_notice_holds_nothing_but_the_bare_fact(seed: int, paper: str) -> None:
    found = situation(seed)
    case = found.case
    with_events(case)
    for party in [party for party in case.parties if not party.own]:
        reader = Reader(ReaderKind.PARTY, party.uid)
        case.issued = []
        told(case, party, PaperAct.PRINTED)
        assert notice(case, paper, reader, found.today, found.routine) == View(
            ReaderKind.PARTY, found.today, demo=case.demo
        ), "printed is not given"
        told(case, party)
        seen = notice(case, paper, reader, found.today, found.routine)
        secrets = {value for value in told_by(seen) if isinstance(value, str)}
        assert secrets <= allowed(case, party, found.routine)
        assert set(SECRET.findall(case.person.name)) <= secrets
        assert {value for value in told_by(seen) if not isinstance(value, str)} <= {FAR, found.today}


@pytest.mark.parametrize("paper", sorted(BARE_FACT))
@pytest.mark.parametrize("seed", range(20))
def test_h2_and_c5_nobody_else_gets_one(seed: int, paper: str) -> None:
    found = situation(seed)
    with_events(found.case)
    for party in found.case.parties:
        told(found.case, party)
    strangers = [Reader(ReaderKind.PERSON), Reader(ReaderKind.OWN_UNIT), Reader(ReaderKind.PARTY, "zq99999k")]
    strangers += [Reader(ReaderKind.PARTY, party.uid) for party in found.case.parties if party.own]
    for reader in strangers:
        seen = notice(found.case, paper, reader, found.today, found.routine)
        assert seen == View(reader.kind, found.today, demo=found.case.demo)
