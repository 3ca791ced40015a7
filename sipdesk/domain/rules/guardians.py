"""Who has custody of a child, and which of them are asked (C8)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.signers import c8_known, c8_minor, c8_people
from sipdesk.domain.findings import Finding
from sipdesk.domain.guardian import Guardian
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import stop
from sipdesk.domain.terms import Custody, GuardianPart, Maturity

GUARDIANS: Final = "consent.guardians"
_WRITTEN: Final = {
    "ground": "C8.ground-missing", "decision": "C8.decision-missing", "decided_by": "C8.decided-by-missing",
}


def c8_guardians(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C8: the guardians are known, two with joint custody; one who is not asked, or kept from something, has a ground,
    a decision and an authority."""
    if not c8_minor(case, today, routine):
        return
    for guardian in case.consent.guardians:
        yield from c8_guardian(case, guardian, today)
    if case.consent.child.maturity in (Maturity.WITH_GUARDIANS, Maturity.GUARDIANS):
        yield from _custody(case)


def c8_guardian(case: Case, guardian: Guardian, today: date) -> Iterator[Finding]:
    """C8 for one guardian."""
    path, party = f"{GUARDIANS}.{guardian.uid}", case.party(guardian.party_uid)
    if not c8_known(case, guardian):
        yield stop("C8.who-missing", f"{path}.party_uid")
    if guardian.part is GuardianPart.KEPT_OUT and party is not None:
        yield stop("C8.kept-out", f"{path}.part", party=party.name)
    if guardian.part is GuardianPart.ASKED and not guardian.kept_from:
        return
    for name, code in _WRITTEN.items():
        if not getattr(guardian, name).strip():
            yield stop(code, f"{path}.{name}")
    if guardian.decided_on is None:
        yield stop("C8.decided-missing", f"{path}.decided_on")
    elif guardian.decided_on > today:
        yield stop("C8.decided-in-future", f"{path}.decided_on", decided_on=guardian.decided_on)


def _custody(case: Case) -> Iterator[Finding]:
    custody, guardians = case.consent.child.custody, case.consent.guardians
    if custody is None:
        yield stop("C8.custody-missing", "consent.child.custody")
    if not guardians:
        yield stop("C8.guardian-missing", GUARDIANS)
    elif custody is Custody.JOINT and len(c8_people(case)) < 2:
        yield stop("C8.second-guardian-missing", GUARDIANS)
    elif all(guardian.part is not GuardianPart.ASKED for guardian in guardians):
        yield stop("C8.nobody-left", GUARDIANS)
