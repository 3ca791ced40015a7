"""Who has to say yes for a child, judged a second time: C8 as the oracle reads the rules."""

import re
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.guardian import Guardian
from sipdesk.domain.party import Party
from sipdesk.domain.terms import Custody, GuardianPart, Maturity

HERSELF = ""


def settled(case: Case, day: date) -> bool:
    """Asked, informed, view noted; maturity assessed with author, reason and day; guardians known where they count."""
    child = case.consent.child
    if child.asked_on is None or child.asked_on > day or child.assessed_on is None or child.assessed_on > day:
        return False
    if "" in (child.asked_by.strip(), child.how.strip(), child.view.text.strip(), child.assessor.strip()):
        return False
    if child.maturity is None or not child.reason.strip() or only_an_age(child.reason):
        return False
    return child.maturity is Maturity.OWN or custody_known(case)


def only_an_age(reason: str) -> bool:
    """"No age alone", as the generator writes it."""
    return re.fullmatch(r"\d+ år", reason.strip()) is not None


def custody_known(case: Case) -> bool:
    """Both with joint custody; everybody known by name, and one of them left to ask."""
    everybody, custody = case.consent.guardians, case.consent.child.custody
    names = {party.uid: party.name for party in reversed(case.parties)}
    people = {" ".join(names.get(one.party_uid, one.name).casefold().split()) for one in everybody}
    if "" in people:
        return False
    enough = (custody is Custody.SOLE and len(people) >= 1) or (custody is Custody.JOINT and len(people) >= 2)
    return enough and GuardianPart.ASKED in [one.part for one in everybody]


def has_ground(guardian: Guardian, day: date) -> bool:
    """Ground, decision, authority, and a day that has come."""
    if guardian.decided_on is None or day < guardian.decided_on:
        return False
    return "" not in (guardian.ground.strip(), guardian.decision.strip(), guardian.decided_by.strip())


def signers(case: Case, day: date) -> list[str]:
    """Those whose yes is needed: the child, her guardians, or all; a guardian with a whole ground is passed by."""
    maturity = case.consent.child.maturity
    everybody = [HERSELF] if maturity in (Maturity.OWN, Maturity.WITH_GUARDIANS) else []
    if maturity in (Maturity.WITH_GUARDIANS, Maturity.GUARDIANS):
        for guardian in case.consent.guardians:
            if guardian.part is GuardianPart.ASKED or not has_ground(guardian, day):
                everybody.append(guardian.uid)
    return everybody


def speaks_for(case: Case, who: str, day: date, voice: str) -> bool:
    """Whether what `who` said is said by that signer; what nobody knows who said it is said by all."""
    known = [guardian.uid for guardian in case.consent.guardians]
    known += [HERSELF] if HERSELF in signers(case, day) else []
    return who == voice or who not in known


def has_a_say(case: Case, signer: str, kind: str, day: date) -> bool:
    """A guardian who rightly may not know of something has no say in it."""
    kept = [one for one in case.consent.guardians if one.uid == signer and kind in one.kept_from]
    return not any(has_ground(one, day) for one in kept)


def kept_from(case: Case, party: Party, kinds: set[str]) -> set[str]:
    """What the party may not be told because he or she is a guardian who is kept from it, or from everything."""
    kept: set[str] = set()
    for one in case.consent.guardians:
        if one.party_uid == party.uid:
            kept |= kinds if one.part is GuardianPart.KEPT_OUT else kinds.intersection(one.kept_from)
    return kept
