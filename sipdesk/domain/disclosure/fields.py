"""Which kinds of information every field of the case tells: one table, the first half of the one door.

A field without a row makes a test fail. A row says everything that is needed for a party to read the
field; the person reads all but what is `hidden`, and no one reads what `reveals` where protected
identity (P1) concerns it. Read with spec: disclosure, "Field → types" and "Names tell".
"""

from dataclasses import dataclass
from typing import Final

from sipdesk.domain import (
    action_done,
    case,
    closing,
    consent,
    correction,
    discharge,
    follow_up,
    guardian,
    hand_over,
    incident,
    life_change,
    meeting,
    need,
    party,
    passage,
    person,
    plan,
    preparation,
    received,
    register,
    representative,
    secrecy,
    translation,
)
from sipdesk.domain.routine import ADAPTATIONS, CONTACT, PARTICIPATION


@dataclass(frozen=True, slots=True)
class Row:
    """What one field tells.

    types: kinds of information that are always needed. own: the field is a passage and tells what
    the passage is tagged with. beside: it tells what that passage beside it tells. named: it tells
    who a party is, the one it belongs to or the one that `party_uid` beside it points at.
    reveals: it could show where somebody with protected identity is. hidden: the own unit only.
    kept: for the person and the own unit only. part: holds parts that have rows of their own.
    source: it tells what the text tells that it is a translation of.
    """

    types: frozenset[str] = frozenset()
    own: bool = False
    beside: str = ""
    named: bool = False
    reveals: bool = False
    hidden: bool = False
    kept: bool = False
    part: bool = False
    source: bool = False


def tells(*types: str, reveals: bool = False, beside: str = "", named: bool = False) -> Row:
    return Row(frozenset(types), reveals=reveals, beside=beside, named=named)


OPEN: Final = Row()  # no secret: that the person is invented
TAKING_PART: Final = tells(PARTICIPATION)
WORDS: Final = Row(own=True)
HIDDEN: Final = Row(hidden=True)
KEPT: Final = Row(kept=True)
PART: Final = Row(part=True)
TRANSLATED: Final = Row(source=True)
WHO: Final = tells(PARTICIPATION, named=True)
WHO_REVEALS: Final = tells(PARTICIPATION, named=True, reveals=True)
REACHED: Final = tells(CONTACT, reveals=True)
PLACE: Final = tells(PARTICIPATION, reveals=True)

FIELDS: Final[dict[type, dict[str, Row]]] = {
    case.Case: {
        "uid": HIDDEN, "number": HIDDEN, "created_on": HIDDEN, "state": HIDDEN, "track": HIDDEN, "demo": OPEN,
        "internal_note": HIDDEN, "track_changes": HIDDEN, "issued": HIDDEN, "deviations": HIDDEN,
        "hand_overs": HIDDEN,
        "person": PART, "need": PART, "discharge": PART, "information": PART, "preparation": PART, "consent": PART,
        "parties": PART, "meeting": PART, "plans": PART, "actions_done": PART, "follow_ups": PART, "closing": PART,
        "life_changes": PART, "translations": PART, "incidents": PART, "corrections": PART, "received": PART,
        "secrecy": PART,
        "reopened": HIDDEN,
    },
    passage.Passage: {
        "text": WORDS, "types": HIDDEN, "confirmed": HIDDEN, "about_other": HIDDEN, "other_consented_on": HIDDEN,
    },
    person.Person: {
        "first_name": TAKING_PART, "last_name": TAKING_PART,
        "identity_kind": tells(CONTACT), "identity_number": tells(CONTACT), "birth_date": tells(CONTACT),
        "address": REACHED, "postal_code": REACHED, "town": REACHED, "phone": REACHED, "email": REACHED,
        "protected": TAKING_PART, "safe_channel": HIDDEN, "no_post": HIDDEN, "language": KEPT, "print_size": KEPT,
        "consenter": KEPT,
        "interpreter": PART, "adaptations": PART,
    },
    person.Interpreter: {
        "need": tells(PARTICIPATION, ADAPTATIONS), "language": tells(PARTICIPATION, ADAPTATIONS),
        "name": KEPT, "reference": HIDDEN, "booked_on": HIDDEN,
    },
    person.Adaptation: {"uid": HIDDEN, "what": Row(frozenset({ADAPTATIONS}), own=True), "for_relative": KEPT},
    need.Need: {
        "found_on": KEPT, "found_by": KEPT, "found_by_role": KEPT, "found_by_organisation": KEPT,
        "initiative": KEPT, "relative_approved": KEPT, "judged_on": KEPT, "judged_by": KEPT, "first_step_on": HIDDEN,
        "signs": KEPT, "other_sign": WORDS, "description": WORDS, "municipality_needed": KEPT, "region_needed": KEPT,
        "request": PART,
    },
    need.Request: dict.fromkeys(
        ("answer", "answered_on", "answered_by", "reason", "passed_to", "receipt_on"), KEPT,
    ),
    discharge.Discharge: {
        **dict.fromkeys(
            ("admitted_on", "ready_on", "ready_at", "discharged_on", "compulsory", "care_contact", "planned_on",
             "planned_by", "offered_on", "offered_by", "offer_answer", "answered_on", "in_hospital", "sip_exists",
             "sip_told_on", "sip_told_by", "goal_changed", "existing", "existing_answer", "existing_answered_on"), KEPT,
        ),
        "care_contact_unit": Row(kept=True, reveals=True), "care_contact_phone": Row(kept=True, reveals=True),
        "estimates": PART, "judgement": PART, "called_on": HIDDEN, "hospital_reason": HIDDEN,
    },
    discharge.Judgement: {
        "needed": TAKING_PART, "judged_on": TAKING_PART, "judged_by": TAKING_PART, "reason": WORDS, "told": HIDDEN,
    },
    discharge.Estimate: {"uid": HIDDEN, "day": KEPT, "said_on": KEPT},
    need.Information: {
        "given_on": KEPT, "given_by": KEPT, "what": KEPT, "how": KEPT, "language": KEPT, "understood": KEPT,
        "relatives_informed": KEPT,
    },
    preparation.Preparation: {
        "on": KEPT, "by": KEPT, "what_matters": WORDS, "strengths": WORDS, "difficulties": WORDS, "own_part": WORDS,
        "assessments": PART, "answers": PART, "takes_part": TAKING_PART, "takes_part_note": WORDS, "frame": PART,
    },
    preparation.Assessment: {
        "uid": HIDDEN, "text": WORDS, "author": tells(PARTICIPATION, beside="text"),
        "role": tells(PARTICIPATION, beside="text"), "on": tells(beside="text"),
    },
    preparation.SheetAnswer: {
        "uid": HIDDEN, "question": tells(beside="text"), "text": WORDS, "writer": tells(beside="text"),
        "writer_name": tells(PARTICIPATION, beside="text"),
    },
    preparation.Frame: {
        "place": Row(own=True, reveals=True), "time": WORDS, "form": TAKING_PART,
        "longest_minutes": tells(PARTICIPATION, ADAPTATIONS),
        "pauses": tells(PARTICIPATION, ADAPTATIONS), "toilet_near": tells(PARTICIPATION, ADAPTATIONS),
        "talk_afterwards": KEPT, "know_beforehand": WORDS,
    },
    consent.Consent: {
        "types": PART, "acts": PART, "withdrawals": PART, "agreed_forms": KEPT, "not_shared": KEPT,
        "explained": HIDDEN, "explained_on": HIDDEN, "representatives": PART, "capacity": PART, "child": PART,
        "guardians": PART, "detriments": PART,
    },
    consent.TypeReason: {"uid": HIDDEN, "type": KEPT, "reason": KEPT},
    consent.ConsentAct: {
        "uid": HIDDEN, "exchange": KEPT, "plan": KEPT, "given_on": KEPT, "valid_from": KEPT, "valid_to": KEPT,
        "form": KEPT, "taken_by": KEPT, "documented": KEPT, "documented_where": Row(kept=True, reveals=True),
        "grants": PART, "questions": KEPT, "recorded_at": HIDDEN, "given_by": KEPT,
    },
    consent.Grant: {"uid": HIDDEN, "party_uid": KEPT, "receives": KEPT, "shares": KEPT, "confirmed": HIDDEN},
    representative.Representative: {
        "uid": HIDDEN, "party_uid": KEPT, "kind": KEPT, "scope": KEPT, "evidence": KEPT, "assessor": KEPT,
        "assessed_on": KEPT, "reaches": KEPT, "willing": KEPT,
    },
    representative.Detriment: {"uid": HIDDEN, "party_uid": KEPT, "types": KEPT, "reason": KEPT},
    representative.CapacityNote: {"uid": HIDDEN, "on": KEPT, "by": KEPT, "text": KEPT},
    guardian.Child: {
        "asked_on": KEPT, "asked_by": KEPT, "how": KEPT, "view": KEPT, "maturity": KEPT, "reason": KEPT,
        "assessor": KEPT, "assessed_on": KEPT, "custody": KEPT,
    },
    guardian.Guardian: {
        "uid": HIDDEN, "party_uid": KEPT, "name": KEPT, "part": KEPT, "kept_from": KEPT, "ground": KEPT,
        "decision": KEPT, "decided_by": KEPT, "decided_on": KEPT,
    },
    consent.Withdrawal: {
        "uid": HIDDEN, "at": KEPT, "exchange": KEPT, "plan": KEPT, "party_uid": KEPT, "type": KEPT, "acts": HIDDEN,
        "form": KEPT, "taken_by": KEPT, "note": KEPT, "told": HIDDEN, "taken_back_by": KEPT,
    },
    party.Party: {
        "uid": HIDDEN, "kind": HIDDEN, "organisation": WHO_REVEALS, "name": WHO, "short_name": WHO, "door_name": KEPT,
        "authority": WHO, "call": WHO, "move_reason": HIDDEN, "takes_part": WHO, "own": WHO,
        "contact": WHO, "role": WHO, "relation": WHO,
        "phone": WHO_REVEALS, "email": WHO_REVEALS, "address": WHO_REVEALS, "postal_code": WHO_REVEALS,
        "town": WHO_REVEALS, "protected": HIDDEN, "safe_channel": HIDDEN, "no_post": HIDDEN, "name_types": HIDDEN,
        "approved_on": KEPT, "spoken_on": HIDDEN, "spoken_by": HIDDEN,
        "contribution": Row(frozenset({PARTICIPATION}), own=True, named=True), "supports_now": WHO, "channel": HIDDEN,
        "language": HIDDEN, "print_size": HIDDEN, "wants_copy": KEPT, "reply": PART,
    },
    party.Reply: {"on": KEPT, "coming": KEPT, "who": KEPT, "replacement": KEPT},
    meeting.Meeting: {
        "on": TAKING_PART, "starts": TAKING_PART, "minutes": TAKING_PART, "form": TAKING_PART, "place": PLACE,
        "place_orally": TAKING_PART, "link": PLACE, "reply_by": TAKING_PART, "late_reason": HIDDEN,
        "purpose": WORDS, "why_needed": WORDS, "goal_told": WORDS, "goal_approved_on": KEPT, "questions": PART,
        "convener": TAKING_PART, "convener_role": TAKING_PART, "convener_phone": PLACE, "chair": TAKING_PART,
        "chair_name": TAKING_PART, "note_taker": TAKING_PART, "attendance": PART, "absent_reason": HIDDEN,
        "view_put": HIDDEN, "signatures": TAKING_PART, "cancelled_on": TAKING_PART,
    },
    meeting.Question: {"uid": HIDDEN, "text": WORDS, "from_person": tells(beside="text"), "minutes": KEPT},
    meeting.Attendance: {"uid": HIDDEN, "party_uid": WHO, "present": WHO, "instead": WHO, "note": HIDDEN},
    plan.Plan: {
        "uid": HIDDEN, "version": TAKING_PART, "drawn_up_on": TAKING_PART, "support_needed": WORDS, "own_words": WORDS,
        "strengths": WORDS, "support_now": WORDS, "long_term_goal": WORDS, "sub_goals": PART, "actions": PART,
        "lead": PART, "follow_up": PART, "other_plans": WORDS, "remarks": PART, "agreement": PART,
        "kept_elsewhere": PLACE, "final_at": TAKING_PART, "final_by": HIDDEN,
    },
    plan.SubGoal: {"uid": HIDDEN, "text": WORDS},
    plan.Action: {
        # One statement: who does what. Without its doer it would stand there with a gap, and a gap tells.
        "uid": HIDDEN, "sub_goal_uid": HIDDEN, "what": Row(frozenset({PARTICIPATION}), own=True, named=True),
        "doer": tells(PARTICIPATION, beside="what", named=True),
        "party_uid": tells(PARTICIPATION, beside="what", named=True),
        "who": tells(PARTICIPATION, beside="what", named=True),
        "phone": tells(PARTICIPATION, beside="what", named=True, reveals=True),
        "when": tells(PARTICIPATION, beside="what", named=True),
        "due_on": tells(PARTICIPATION, beside="what", named=True),
        "where": tells(PARTICIPATION, beside="what", named=True, reveals=True),
    },
    plan.Lead: {
        "authority": TAKING_PART, "party_uid": WHO, "name": WHO, "phone": WHO_REVEALS, "hours": WHO,
    },
    plan.FollowUp: {
        "on": TAKING_PART, "starts": TAKING_PART, "place": PLACE, "place_orally": TAKING_PART, "called_by": TAKING_PART,
    },
    plan.Remark: {
        "uid": HIDDEN, "text": WORDS, "by": tells(PARTICIPATION, beside="text"),
        "incorrect_fact": tells(beside="text"), "noted_on": tells(beside="text"),
    },
    plan.Agreement: {
        "read_back_on": TAKING_PART, "answer": TAKING_PART, "taken_by": KEPT, "not_asked_reason": HIDDEN,
    },
    action_done.ActionDone: {"uid": HIDDEN, "on": KEPT, "by": KEPT},
    follow_up.FollowUpHeld: {
        "uid": HIDDEN, "on": TAKING_PART, "plan_version": TAKING_PART, "called_by": TAKING_PART, "there": TAKING_PART,
        "person_there": TAKING_PART, "own_view": WORDS, "progress": WORDS, "new_facts": WORDS, "actions": PART,
        "goals": PART, "helped": WORDS, "more_needed": WORDS, "outcome": TAKING_PART, "settled_at": HIDDEN,
        "settled_by": HIDDEN,
    },
    follow_up.ActionResult: {"uid": HIDDEN, "action_uid": HIDDEN, "done": TAKING_PART, "why": WORDS},
    follow_up.GoalResult: {"uid": HIDDEN, "goal_uid": HIDDEN, "reached": TAKING_PART},
    life_change.LifeChange: {
        "uid": HIDDEN, "noted_on": KEPT, "what": WORDS, "noted_by": KEPT, "called_on": KEPT,
    },
    incident.Incident: {
        **dict.fromkeys(("happened_on", "noticed_on", "what", "to_whom", "done", "returned", "person_told_on"), KEPT),
        **dict.fromkeys(
            ("uid", "noticed_by", "paper_uid", "officer_told_on", "notify", "notified_on", "why_not",
             "person_not_told_because", "settled_on"), HIDDEN,
        ),
    },
    correction.Correction: {
        # What stood before can be somebody else's name, so the person reads no more than that it was put right.
        "kind": KEPT, "at": KEPT,
        **dict.fromkeys(
            ("uid", "by", "reason", "first_name", "last_name", "identity_number", "birth_date", "other_uid",
             "other_number", "given_to", "told", "astray", "undone_at", "undone_by", "undone_because"), HIDDEN,
        ),
    },
    secrecy.SecrecyReview: {
        "uid": HIDDEN, "asked_on": HIDDEN, "about": HIDDEN, "decided_by": HIDDEN, "decided_on": HIDDEN, "parts": PART,
    },
    secrecy.SecrecyOfPart: dict.fromkeys(("uid", "section", "grounds", "given"), HIDDEN),
    received.SummonsReceived: {
        **dict.fromkeys(
            ("from_name", "reference", "received_on", "meeting_on", "starts", "about", "reply_by", "coming", "who",
             "instead_of", "offers", "other_day", "asked", "contribution", "replied_on", "plan_on"), KEPT,
        ),
        **dict.fromkeys(
            ("from_unit", "from_phone", "from_address", "from_postal_code", "from_town", "place"),
            Row(kept=True, reveals=True),
        ),
        "uid": HIDDEN,
    },
    closing.Closing: {
        "reason": KEPT, "explained": HIDDEN, "on": KEPT, "turn_to": Row(kept=True, reveals=True),
        "turn_to_phone": Row(kept=True, reveals=True), "evaluation": PART, "closed_at": HIDDEN, "closed_by": HIDDEN,
    },
    closing.Evaluation: {"heard": KEPT, "whom_to_ring": KEPT, "helped": KEPT, "answered_by": KEPT, "comment": KEPT},
    closing.Reopening: dict.fromkeys(("uid", "at", "by", "reason", "closed_at", "told"), HIDDEN),
    translation.Translation: {
        "uid": HIDDEN, "path": HIDDEN, "language": TRANSLATED, "source": TRANSLATED, "text": TRANSLATED,
        "translator": HIDDEN, "at": HIDDEN,
    },
    hand_over.HandOver: dict.fromkeys(
        ("uid", "at", "from_name", "from_unit", "to_name", "to_unit", "receipt", "received_at", "received_by",
         "taken_back_at", "taken_back_because", "valid_to", "back_by"), HIDDEN,
    ),
    register.Act: dict.fromkeys(("uid", "act", "at", "by", "channel"), HIDDEN),
    register.IssuedPaper: dict.fromkeys(
        ("uid", "paper", "code", "reader", "party_uid", "reader_uid", "language", "size", "plan_version",
         "case_version", "phrases_version", "sha256", "ground", "types", "acts", "meeting_on", "meeting_starts",
         "meeting_said"), HIDDEN,
    ),
    register.Deviation: dict.fromkeys(("uid", "rule", "path", "reason", "by", "on"), HIDDEN),
    register.TrackChange: dict.fromkeys(("uid", "track", "on", "by", "reason"), HIDDEN),
}
