"""Consent for somebody under 18: she is asked, her maturity is assessed, and her guardians are known (C8)."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.signers import (
    THE_CHILD,
    c8_age_alone,
    c8_known,
    c8_minor,
    c8_no_say,
    c8_of_age_on,
    c8_signers,
    c8_voices,
)
from sipdesk.domain.findings import Finding
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.rules.guardians import c8_guardians
from sipdesk.domain.rules.making import dated, stop, warn
from sipdesk.domain.rules.standing import act_path, acts_of_all, each_voice, given, h1_ended, standing_acts, still_given

CHILD: Final = "consent.child"


def c8_child_asked(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C8: a child is informed and asked, and what she says is noted, whoever consents."""
    child = case.consent.child
    if not c8_minor(case, today, routine):
        return
    if child.asked_on is None:
        yield stop("C8.child-not-asked", f"{CHILD}.asked_on")
    elif child.asked_on > today:
        yield stop("C8.asked-in-future", f"{CHILD}.asked_on", asked_on=child.asked_on)
    if not child.asked_by.strip():
        yield stop("C8.asked-by-missing", f"{CHILD}.asked_by")
    if not child.how.strip():
        yield stop("C8.how-missing", f"{CHILD}.how")
    if not child.view.text.strip():
        yield stop("C8.view-missing", f"{CHILD}.view")


def c8_maturity(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C8: who consents is assessed by somebody, with a reason and a day; an age alone is no reason."""
    child = case.consent.child
    if not c8_minor(case, today, routine):
        return
    if child.maturity is None:
        yield stop("C8.maturity-missing", f"{CHILD}.maturity")
    if not child.reason.strip():
        yield stop("C8.reason-missing", f"{CHILD}.reason")
    elif c8_age_alone(child.reason):
        yield stop("C8.age-alone", f"{CHILD}.reason")
    if not child.assessor.strip():
        yield stop("C8.assessor-missing", f"{CHILD}.assessor")
    if child.assessed_on is None:
        yield stop("C8.assessed-missing", f"{CHILD}.assessed_on")
    elif child.assessed_on > today:
        yield stop("C8.assessed-in-future", f"{CHILD}.assessed_on", assessed_on=child.assessed_on)


def c8_situation(case: Case, today: date, routine: Routine) -> list[Finding]:
    """Everything that keeps it from being settled who consents for a child."""
    rules = (c8_child_asked, c8_maturity, c8_guardians)
    return [finding for rule in rules for finding in rule(case, today, routine)]


def c8_everybody_asked(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C8: whose consent is needed and has not been recorded yet; both guardians with joint custody."""
    if not c8_minor(case, today, routine) or not case.consent.acts:
        return
    answered = {act.given_by for act in case.consent.acts if act.recorded_at is not None}
    left = [signer for signer in c8_signers(case, today) if signer not in answered]
    if left:
        yield stop("C8.not-asked", "consent.acts", names=tuple(c8_signer_name(case, signer) for signer in left))


def c8_somebody_has_a_say(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C8: of what a guardian may not know she has no say. When everybody who consents is kept from who takes part,
    nobody has consented to anybody's being told of the meeting."""
    if c8_minor(case, today, routine) and c8_signers(case, today):
        voices = c8_voices(case, today, routine)
        if all(PARTICIPATION in c8_no_say(voice, today, routine) for voice in voices):
            yield stop("C8.no-say", "consent.guardians")


def c8_signer_name(case: Case, signer: str) -> str:
    """C8: the name of one who consents for the child, or her own; empty for one who has been removed."""
    if signer == THE_CHILD:
        return case.person.first_name.strip() or case.person.name
    guardian = next((one for one in case.consent.guardians if one.uid == signer), None)
    if guardian is None or not c8_known(case, guardian):
        return ""
    party = case.party(guardian.party_uid)
    return party.name if party else guardian.name


def c8_given_by(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C8: each consent says who gave it, and it is one whose consent is needed, asked when that had been settled."""
    if c8_minor(case, today, routine):
        for act in acts_of_all(case, today, routine):
            if given(act) and still_given(case, act):
                yield from c8_of_act(case, act, today, routine)


def c8_of_act(case: Case, act: ConsentAct, today: date, routine: Routine) -> Iterator[Finding]:
    """C8 for one act: why it was not given by one who may consent for the child."""
    child, day = case.consent.child, act.given_on
    if not c8_minor(case, today, routine):
        return
    if child.maturity is not None and act.given_by not in c8_signers(case, day or today):
        yield stop("C8.given-by-missing", f"{act_path(act)}.given_by")
    if day is None:
        return
    if child.asked_on is not None and day < child.asked_on <= today:
        yield stop("C8.asked-later", f"{act_path(act)}.given_on", given_on=day, asked_on=child.asked_on)
    if child.assessed_on is not None and day < child.assessed_on <= today:
        yield stop("C8.assessed-later", f"{act_path(act)}.given_on", given_on=day, assessed_on=child.assessed_on)


@each_voice
def c8_ends_at_eighteen(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C8: what is given for a child ends the day before her 18th birthday, whatever it says."""
    birthday = c8_of_age_on(case, routine)
    if birthday is None or today >= birthday:
        return
    for act in standing_acts(case, today):
        if given(act) and act.valid_to is not None and act.valid_to >= birthday:
            yield warn("C8.ends-at-eighteen", f"{act_path(act)}.valid_to", birthday=birthday)


def c8_eighteen(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C8: on the 18th birthday the guardians' right ends and consent is asked anew: the birthday is due as early as a
    consent's last day, and until she herself has answered; not once the SIP has ended (H1)."""
    birthday = c8_of_age_on(case, routine)
    alerts = max(routine.thresholds.consent_alerts, default=0)
    if birthday is None or today < birthday - timedelta(days=alerts) or h1_ended(case, today):
        return
    recorded = [act for act in case.consent.acts if act.recorded_at is not None and act.given_on is not None]
    as_child = [act for act in recorded if act.given_on and act.given_on < birthday]
    if any(given(act) and still_given(case, act) for act in as_child) and len(as_child) == len(recorded):
        yield dated("C8.eighteen", "consent.acts", birthday, birthday=birthday)
