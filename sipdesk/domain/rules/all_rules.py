"""Every rule that this path carries, in one list, and all that they find in a case."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import DATES, DATES_WHEN_CLOSED
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.plan import plan_begun
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules import (
    agreement,
    attendance,
    child,
    closing,
    consent,
    correction,
    discharge,
    discharge_days,
    follow_up,
    ground,
    guardians,
    incident,
    invitation,
    letter,
    matrix,
    meeting,
    meeting_change,
    need,
    not_needed,
    own_actions,
    plan,
    protection,
    readable,
    received,
    representative,
    request,
    situation,
    withdrawal,
    words,
)
from sipdesk.domain.rules.course import plan_goes_on
from sipdesk.domain.rules.making import Rule
from sipdesk.domain.terms import CaseState

# Ids of the rules that the program carries by now; every one has a function and a test named after it. That what
# is read, changed and issued is logged (P4) is held by the store and by issuing, which have tests of their own. P5 is
# about closed cases: it runs over all of them (`rules.retention`).
CARRIED: Final = (
    "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10",
    "A11", "A12", "A13", "A14", "A15", "A16", "A17", "A18", "A19",
    "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8",
    "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12", "C13", "C14", "C15", "C16",
    "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "D11",
    "E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8",
    "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "F13", "F14", "F15", "F16",
    "G1", "G2", "G3", "G4",
    "H1", "H2", "H3", "H4", "H5",
    "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8",
)

RULES: Final[tuple[Rule, ...]] = (
    representative.c7_ground_whole,
    representative.c7_given_by,
    representative.c7_detriment_tested,
    representative.c7_capacity_dated,
    situation.c8_age_known,
    child.c8_child_asked,
    child.c8_maturity,
    guardians.c8_guardians,
    child.c8_everybody_asked,
    child.c8_somebody_has_a_say,
    child.c8_given_by,
    child.c8_ends_at_eighteen,
    situation.c8_guardians_right_ended,
    situation.c8_eighteenth_birthday_asks_anew,
    request.a4_answered,
    need.a3_found_and_approved,
    need.a7_informed_before_consent,
    need.a9_how_understood,
    need.a10_interpreter,
    discharge.a11_planned_and_offered,
    discharge.a12_existing_sip,
    not_needed.a13_in_order,
    discharge.a14_open_care_takes_part,
    discharge.a15_in_hospital_with_reason,
    discharge.a16_care_contact_calls,
    discharge.a17_notices_of_hospital,
    discharge.a18_care_request_says_so,
    discharge.a19_coordinated_care_plan_instead,
    discharge_days.d8_summons_in_time,
    invitation.b7_each_party_approved,
    invitation.d9_relatives_as_wished,
    invitation.b8_spoken_to_before_letter,
    consent.c1_each_consent_answered,
    consent.c1_later_questions_covered,
    matrix.c2_never_general,
    matrix.c2_taking_part_told,
    matrix.c2_somebody_tells,
    consent.c3_reason_for_each_type,
    consent.c4_at_most_a_year,
    withdrawal.c5_nothing_stands_after_withdrawal,
    consent.c6_documented,
    withdrawal.c9_explained,
    meeting.c11_form_agreed,
    words.c13_words_settled,
    words.c14_others_secrets,
    consent.c15_new_act_for_what_is_new,
    invitation.d2_both_authorities_summoned,
    letter.d4_letter_complete,
    meeting.d7_judged_by_somebody,
    meeting.d7_meeting_in_time,
    meeting_change.d10_day_has_come,
    meeting.e2_note_taker_decided,
    attendance.e3_agenda_fits,
    attendance.e6_person_noted,
    attendance.e8_view_put_forward,
    follow_up.f11_days_have_come,
    follow_up.g4_open_follow_up,
    own_actions.f16_done_in_time,
    received.d11_whole,
    closing.h1_closing_begun,
    protection.p1_nothing_revealing_in_words,
    protection.p1_not_by_post,
    protection.p2_identity_number,
    protection.p3_reference_is_neutral,
    incident.p7_record_whole,
    correction.p7_correction_explained,
    correction.p7_correction_weighed,
)

# What a plan must hold is asked for from its first word on, not before.
PLAN_RULES: Final[tuple[Rule, ...]] = (
    plan.f1_four_legal_parts,
    plan.f3_each_action_complete,
    words.c13_doer_told,
    plan.f4_lead_reachable,
    plan.f5_follow_up_decided,
    plan.f6_contact_in_each_organisation,
    agreement.f12_incorrect_facts_noted,
    agreement.f14_kept_elsewhere,
    plan.f15_strengths_wishes_and_support,
    readable.f8_understandable,
    agreement.c12_agreed_at_the_end,
)


def findings(case: Case, today: date, routine: Routine) -> list[Finding]:
    """Everything the rules find in a case on `today`, each once, the weightiest first; in a closed one only what does
    not end with it."""
    if case.state is CaseState.CLOSED:
        return found_by((incident.p7_record_whole, *DATES_WHEN_CLOSED), case, today, routine)
    return found_by((*RULES, *_of_plan(case, today, routine), *DATES), case, today, routine)


def _of_plan(case: Case, today: date, routine: Routine) -> tuple[Rule, ...]:
    """What a plan must hold is asked for while there is to be one; that an incorrect fact is noted always (F12)."""
    if not plan_begun(case.plan):
        return ()
    wanted = plan_goes_on(case, today, routine)
    return (ground.c1_plan_in_force, *(PLAN_RULES if wanted else (agreement.f12_incorrect_facts_noted,)))


def found_by(rules: Iterable[Rule], case: Case, today: date, routine: Routine) -> list[Finding]:
    """What those rules find, in order."""
    return in_order(finding for rule in rules for finding in rule(case, today, routine))


def in_order(found: Iterable[Finding]) -> list[Finding]:
    """The same findings, each once, the weightiest first; otherwise in the order of the rules."""
    once: dict[tuple[str, str], Finding] = {}
    for finding in found:
        once.setdefault((finding.code, finding.path), finding)
    levels = list(Level)
    return sorted(once.values(), key=lambda finding: levels.index(finding.level))
