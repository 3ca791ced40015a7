"""What the views of this path must hold, so that nothing allowed is lost on the way.

A field that no paper prints yet is not owed to anybody; what stands here grows with the papers.
"""

from datetime import date, time
from functools import cache
from typing import Any, Final

from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.guardian import Guardian
from sipdesk.domain.terms import Answer, Doer, GuardianPart, ReaderKind, RequestAnswer
from tests.domain.oracle import Judge, Leaf
from tests.domain.oracle_child import signers
from tests.domain.oracle_consent import asked_about, is_child, plan_refused

CARRIED: Final[dict[str, str]] = {
    "Person": "first_name last_name identity_number address postal_code town phone",
    "Interpreter": "language name",
    "Preparation": "what_matters strengths difficulties own_part takes_part_note",
    "Frame": "place time longest_minutes know_beforehand",
    "Meeting": "on starts minutes link reply_by purpose why_needed convener convener_role convener_phone "
               "chair_name note_taker",
    "Plan": "version drawn_up_on support_needed own_words strengths support_now long_term_goal other_plans "
            "kept_elsewhere",
    "SubGoal": "text", "Lead": "name phone hours", "FollowUp": "on starts called_by",
    "Agreement": "read_back_on", "Consent": "not_shared", "TypeReason": "reason",
    "ConsentAct": "given_on valid_from valid_to taken_by documented_where",
    "Assessment": "text author role on", "SheetAnswer": "text writer_name", "Remark": "text by noted_on",
    "Action": "what when due_on where who phone", "Party": "name short_name contact role relation phone contribution",
    "FollowUpHeld": "on plan_version called_by own_view progress new_facts helped more_needed", "ActionResult": "why",
    "Request": "answered_on answered_by reason",
    "Closing": "on turn_to turn_to_phone", "Judgement": "judged_on judged_by reason",
    "Translation": "source text", "Adaptation": "what", "Question": "text", "Attendance": "instead",
}


@cache
def _carried(cls: str) -> frozenset[str]:
    return frozenset(CARRIED.get(cls, "").split())


class Carried:
    """Whether a field that the reader may read is owed to that reader."""

    def __init__(self, judge: Judge) -> None:
        self.judge, self.case = judge, judge.case

    def must(self, leaf: Leaf) -> bool:
        cls = type(leaf.part).__name__
        if cls == "Meeting" and leaf.name in ("place", "goal_told"):
            return self._meeting(leaf)
        if leaf.name not in _carried(cls) or not self._in_the_present(leaf):
            return False
        return bool(getattr(self, f"_{cls.lower()}", lambda _: True)(leaf))

    def _translation(self, leaf: Leaf) -> bool:
        """A translation follows what it translates into the view."""
        source = self.judge.facts.translated(leaf.part)
        if source is None or not leaf.part.text.strip():
            return False
        place = next(one for one in self.judge.facts.leaves if one.where == source.where)
        return self.must(place)

    def _in_the_present(self, leaf: Leaf) -> bool:
        """The newest act, the present version of the plan."""
        if leaf.path.startswith("case.plans["):
            refused = self.judge.outside and plan_refused(self.case, self.judge.today)
            return leaf.path.startswith(f"case.plans[{len(self.case.plans) - 1}]") and not refused
        if leaf.path.startswith("case.consent.acts["):
            return leaf.part is self._act()
        if leaf.path.startswith("case.follow_ups["):
            refused = self.judge.outside and plan_refused(self.case, self.judge.today)
            return leaf.path.startswith(f"case.follow_ups[{len(self.case.follow_ups) - 1}]") and not refused
        return True

    def _meeting(self, leaf: Leaf) -> bool:
        meeting = self.case.meeting
        if leaf.name == "place":
            return not meeting.place_orally
        if leaf.name == "goal_told" and self.judge.outside:
            return meeting.goal_approved_on is not None and meeting.goal_approved_on <= self.judge.today
        return True

    def _followup(self, leaf: Leaf) -> bool:
        return leaf.name != "place" or not leaf.part.place_orally

    def _question(self, leaf: Leaf) -> bool:
        """C1: only questions that were agreed."""
        if not self.judge.outside:
            return True
        party = self.judge.party
        return party is not None and asked_about(self.case, party, self.judge.today, leaf.part.uid)

    def _typereason(self, leaf: Leaf) -> bool:
        """C8: on a guardian's form stands nothing of what she may not know; nor what staff have written beside it."""
        kept = self._kept_from_signing()
        return leaf.part.type not in kept if leaf.name == "type" else not kept

    def _consentact(self, leaf: Leaf) -> bool:
        """C8: nor who took it, in a unit whose name tells that, nor where it is written down."""
        kept, routine = self._kept_from_signing(), self.judge.facts.routine
        if leaf.name == "taken_by":
            kind = routine.kinds.get(routine.office.unit_kind)
            return not kept or (kind is not None and kept.isdisjoint(kind.name_types))
        return leaf.name != "documented_where" or not kept

    def _kept_from_signing(self) -> set[str]:
        return {code for one in self._guardians_signing() for code in one.kept_from}

    def _consent(self, leaf: Leaf) -> bool:
        """C8: the child's own words stand on no guardian's form."""
        return leaf.name != "not_shared" or not self._guardians_signing()

    def _act(self) -> ConsentAct | None:
        """The newest act; a child reads her own, and that of whoever is asked next."""
        acts = self.case.consent.acts
        if self.judge.kind is ReaderKind.PERSON and is_child(self.case, self.judge.today):
            acts = [act for act in acts if act.given_by == ""]
        return acts[-1] if acts else None

    def _guardians_signing(self) -> list[Guardian]:
        """The guardians whose form the own unit reads: of the one who gave the newest act, or before that of all that
        are asked, and who sign with the child where nothing is kept from any of them."""
        if not is_child(self.case, self.judge.today) or self.judge.kind is ReaderKind.PERSON:
            return []
        act = self.case.consent.acts[-1] if self.case.consent.acts else ConsentAct()
        guardians = [one for one in self.case.consent.guardians if one.part is GuardianPart.ASKED]
        if act.recorded_at is not None or act.given_by:
            return [one for one in self.case.consent.guardians if one.uid == act.given_by]
        needed = signers(self.case, self.judge.today)
        apart = "" in needed and any(one.kept_from for one in guardians)
        return [] if apart else [one for one in guardians if one.uid in needed]

    def _adaptation(self, leaf: Leaf) -> bool:
        return not (self.judge.outside and leaf.part.for_relative)

    def _party(self, leaf: Leaf) -> bool:
        if leaf.name == "contribution":
            return leaf.part is self.judge.party
        if leaf.name == "short_name" and not (leaf.part.name.strip() and self.judge.may_read(leaf.part, "name")):
            return False
        return bool(leaf.part.takes_part)

    def _attendance(self, leaf: Leaf) -> bool:
        return leaf.part.present is not None and self.judge.facts.concerned(leaf.part) != "gone"

    def _action(self, leaf: Leaf) -> bool:
        if not leaf.part.what.text.strip() or not self.judge.may_read(leaf.part, "what"):
            return False
        by_party = leaf.part.doer is Doer.PARTY and self.judge.facts.concerned(leaf.part) != "gone"
        return by_party if leaf.name in ("who", "phone") else True

    def _request(self, leaf: Leaf) -> bool:
        """A4: only a request that was declined is told of."""
        return leaf.part.answer is RequestAnswer.DECLINED

    def _judgement(self, leaf: Leaf) -> bool:
        """A13: told only where no SIP is needed, to who may know that."""
        return leaf.part.needed is Answer.NO and self.judge.may_read(leaf.part, "needed")

    def _actionresult(self, leaf: Leaf) -> bool:
        """G3: a result is told with the action that it is of."""
        held = self.case.follow_ups[-1]
        known = [plan for plan in self.case.plans if plan.version == held.plan_version]
        newest = [result for result in held.actions if result.action_uid == leaf.part.action_uid][-1]
        for action in (known or [self.case.plans[-1]])[0].actions:
            if action.uid == leaf.part.action_uid and leaf.part.done is not None and newest is leaf.part:
                return bool(action.what.text.strip()) and self.judge.may_read(action, "what")
        return False

    def _beside_text(self, leaf: Leaf) -> bool:
        return bool(leaf.part.text.text.strip()) and self.judge.may_read(leaf.part, "text")

    _assessment = _sheetanswer = _remark = _beside_text


def is_telling(value: Any) -> bool:
    """Whether a value is distinctive enough to be looked for."""
    if isinstance(value, str):
        return bool(value.strip())
    return isinstance(value, (date, time)) or (type(value) is int and value >= 200)
