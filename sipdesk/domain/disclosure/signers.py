"""Who consents for somebody under 18: the child herself, her guardians, or all of them, each alone as if in a case of
her own; what is told is what every one of them has said yes to (C8)."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from sipdesk.domain.calendar import age_on, years_later
from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.guardian import Guardian
from sipdesk.domain.identity import birth_date_of
from sipdesk.domain.party import Party
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import Custody, GuardianPart, Maturity

THE_CHILD: Final = ""  # as `ConsentAct.given_by` says it
_AGE_WORDS: Final = re.compile(
    r"\b(hon|han|hen|den|barnet|flickan|pojken|eleven|är|var|har|fyllt|fyller|snart|nu|gammal|år|åring\w*|årig|ålder\w*)\b"
    r"|\d+-?(åring\w*|årig)?",
    re.IGNORECASE,
)


def c8_of_age_on(case: Case, routine: Routine) -> date | None:
    """C8: the 18th birthday, the first day of an adult; born on 29 February it is 28 February in other years."""
    born = birth_date_of(case.person)
    return years_later(born, routine.thresholds.adult_years) if born else None


def c8_minor(case: Case, day: date, routine: Routine) -> bool:
    """C8: whether the person is known to be a child that day."""
    born = birth_date_of(case.person)
    return born is not None and age_on(born, day) < routine.thresholds.adult_years


def c8_child_heard(case: Case, day: date) -> bool:
    """C8: whether she had been informed and asked by that day, and what she said is noted."""
    child = case.consent.child
    asked = child.asked_on is not None and child.asked_on <= day
    return asked and bool(child.asked_by.strip() and child.how.strip() and child.view.text.strip())


def c8_maturity_assessed(case: Case, day: date) -> bool:
    """C8: whether somebody had assessed her maturity by that day, with a reason that is more than an age."""
    child = case.consent.child
    assessed = child.maturity is not None and child.assessed_on is not None and child.assessed_on <= day
    written = bool(child.assessor.strip() and child.reason.strip())
    return assessed and written and not c8_age_alone(child.reason)


def c8_age_alone(reason: str) -> bool:
    """C8: whether a reason says how old she is and nothing else: no age alone tells how mature somebody is."""
    return bool(reason.strip()) and not re.search(r"\w", _AGE_WORDS.sub("", reason))


def c8_ground_whole(guardian: Guardian, day: date) -> bool:
    """C8: whether it is known why a guardian is not asked or is kept from something, and who decided it."""
    written = (guardian.ground, guardian.decision, guardian.decided_by)
    return all(map(str.strip, written)) and guardian.decided_on is not None and guardian.decided_on <= day


def c8_not_asked(guardian: Guardian, day: date) -> bool:
    """C8: whether it does without that guardian's consent. Without a whole ground it does not."""
    return guardian.part is not GuardianPart.ASKED and c8_ground_whole(guardian, day)


def c8_signers(case: Case, day: date) -> tuple[str, ...]:
    """C8: whose consent is needed for the child, as `ConsentAct.given_by` says it; nobody while maturity is open."""
    maturity = case.consent.child.maturity
    if maturity is None:
        return ()
    child = () if maturity is Maturity.GUARDIANS else (THE_CHILD,)
    if maturity is Maturity.OWN:
        return child
    return child + tuple(one.uid for one in case.consent.guardians if not c8_not_asked(one, day))


def c8_settled(case: Case, day: date) -> bool:
    """C8: whether it is settled who consents for the child: she was heard, her maturity is assessed, and where that
    asks for guardians they are all known, two with joint custody, and one of them can be asked."""
    if not (c8_child_heard(case, day) and c8_maturity_assessed(case, day)):
        return False
    consent = case.consent
    if consent.child.maturity is Maturity.OWN:
        return True
    there = len(c8_people(case))
    needed = {None: there + 1, Custody.SOLE: 1, Custody.JOINT: 2}[consent.child.custody]
    known = there >= needed and all(c8_known(case, one) for one in consent.guardians)
    return known and any(one.part is GuardianPart.ASKED for one in consent.guardians)


def c8_known(case: Case, guardian: Guardian) -> bool:
    """C8: whether it is said by name who the guardian is, of a party of the case there."""
    return bool(_name_of(case, guardian))


def c8_people(case: Case) -> frozenset[str]:
    """C8: who the guardians are by name, each once: one who stands there twice is not both of two."""
    return frozenset(_name_of(case, guardian) for guardian in case.consent.guardians)


def _name_of(case: Case, guardian: Guardian) -> str:
    """A name, however it is spaced and written; empty where there is none."""
    party = case.party(guardian.party_uid)
    return " ".join((party.name if party else guardian.name).casefold().split())


def c8_voices(case: Case, day: date, routine: Routine) -> list[Case]:
    """C8: the case once for each whose consent is needed, as if nobody else had a say in it; for an adult as it is.

    What was said by somebody of whom nobody knows who it is counts for everybody. Whose consent is needed because the
    ground to pass by is not whole is one who is asked.
    """
    signers = c8_signers(case, day) if c8_minor(case, day, routine) else ()
    known = {one.uid for one in case.consent.guardians} | {signer for signer in signers if signer == THE_CHILD}
    return [_voice(case, signer, known) for signer in signers] or [case]


def _voice(case: Case, signer: str, known: set[str]) -> Case:
    """One who is noted as in the way or absent and whose ground is not whole is asked like anybody, and may say yes."""
    consent, others = case.consent, known - {signer}
    alone = Maturity.OWN if signer == THE_CHILD else Maturity.GUARDIANS
    return replace(case, consent=replace(
        consent,
        acts=[act for act in consent.acts if act.given_by not in others],
        withdrawals=[one for one in consent.withdrawals if one.taken_back_by not in others],
        child=replace(consent.child, maturity=alone, custody=Custody.SOLE),
        guardians=[replace(one, part=GuardianPart.ASKED) for one in consent.guardians if one.uid == signer],
    ))


def c8_by_giver(case: Case) -> list[Case]:
    """C8: the case once for each guardian with what that one gave, and once with what all others gave; whatever the
    age, for whoever was told something then."""
    consent, guardians = case.consent, {one.uid for one in case.consent.guardians}
    said = [[act for act in consent.acts if act.given_by == uid] for uid in sorted(guardians)]
    said.append([act for act in consent.acts if act.given_by not in guardians])
    return [replace(case, consent=replace(consent, acts=acts)) for acts in said]


def c8_no_say(voice: Case, day: date, routine: Routine) -> frozenset[str]:
    """C8: kinds of information over which the one who speaks for a child has no say, because she may not know of
    them."""
    if not c8_minor(voice, day, routine):
        return frozenset()
    kept = (one.kept_from for one in voice.consent.guardians if one.kept_from and c8_ground_whole(one, day))
    return frozenset(code for codes in kept for code in codes)


def c8_form_signers(case: Case, act: ConsentAct, day: date) -> tuple[str, ...]:
    """C8: who signs a consent form for the child: the one who gave the act; before that everybody who is asked, but
    the child apart from a guardian who may not know everything that she is asked about."""
    if act.recorded_at is not None or act.given_by:
        return (act.given_by,)
    asked = [one for one in case.consent.guardians if one.part is GuardianPart.ASKED]
    signers = [one for one in c8_signers(case, day) if one in (THE_CHILD, *(guardian.uid for guardian in asked))]
    return (THE_CHILD,) if THE_CHILD in signers and any(one.kept_from for one in asked) else tuple(signers)


def c8_kept_from(case: Case, party: Party, types: frozenset[str]) -> frozenset[str]:
    """C8: which of `types` a party may not know because she is a guardian: what she is kept from, or all of it. At
    once, whether or not the ground has been written; and after the 18th birthday too."""
    kept: set[str] = set()
    for guardian in case.consent.guardians:
        if guardian.party_uid == party.uid:
            kept |= types if guardian.part is GuardianPart.KEPT_OUT else types & set(guardian.kept_from)
    return frozenset(kept)
