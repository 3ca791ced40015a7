"""Meeting, plan, and the register of what was done with papers. Each table mirrors a class of `sipdesk.domain`."""

from sipdesk.domain.terms import Answer, Authority, Chair, Channel, Doer, MeetingForm, PaperAct, Present, ReaderKind
from sipdesk.storage.tables.base import Listed, Once, one_part_of, only_part_of
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.columns import Choice, Clock, Code, Codes, Day, Flag, Moment, Number, Text, Words


class MeetingRow(Once):
    parent = only_part_of(CaseRow)
    on = Day(null=True)
    starts = Clock(null=True)
    minutes = Number()
    form = Choice(MeetingForm, null=True)
    place = Text()
    place_orally = Flag()
    link = Text()
    reply_by = Day(null=True)
    late_reason = Text()
    purpose = Words()
    why_needed = Words()
    goal_told = Words()
    goal_approved_on = Day(null=True)
    convener = Text()
    convener_role = Text()
    convener_phone = Text()
    chair = Choice(Chair, null=True)
    chair_name = Text()
    note_taker = Text()
    absent_reason = Text()
    view_put = Text()
    signatures = Flag()
    cancelled_on = Day(null=True)


class QuestionRow(Listed):
    parent = one_part_of(MeetingRow)
    text = Words()
    from_person = Flag()
    minutes = Number()


class AttendanceRow(Listed):
    parent = one_part_of(MeetingRow)
    party_uid = Code()
    present = Choice(Present, null=True)
    instead = Text()
    note = Text()


class PlanRow(Listed):
    parent = one_part_of(CaseRow)
    version = Number()
    drawn_up_on = Day(null=True)
    support_needed = Words()
    own_words = Words()
    strengths = Words()
    support_now = Words()
    long_term_goal = Words()
    other_plans = Words()
    kept_elsewhere = Text()
    final_at = Moment(null=True)
    final_by = Text()


class SubGoalRow(Listed):
    parent = one_part_of(PlanRow)
    text = Words()


class ActionRow(Listed):
    parent = one_part_of(PlanRow)
    sub_goal_uid = Code()
    what = Words()
    doer = Choice(Doer)
    party_uid = Code()
    who = Text()
    phone = Text()
    when = Text()
    due_on = Day(null=True)
    where = Text()


class LeadRow(Once):
    parent = only_part_of(PlanRow)
    authority = Choice(Authority, null=True)
    party_uid = Code()
    name = Text()
    phone = Text()
    hours = Text()


class FollowUpRow(Once):
    parent = only_part_of(PlanRow)
    on = Day(null=True)
    starts = Clock(null=True)
    place = Text()
    place_orally = Flag()
    called_by = Text()


class RemarkRow(Listed):
    parent = one_part_of(PlanRow)
    text = Words()
    by = Text()
    incorrect_fact = Flag()
    noted_on = Day(null=True)


class AgreementRow(Once):
    parent = only_part_of(PlanRow)
    read_back_on = Day(null=True)
    answer = Choice(Answer, null=True)
    taken_by = Text()
    not_asked_reason = Text()


class IssuedPaperRow(Listed):
    parent = one_part_of(CaseRow)
    paper = Code()
    code = Text()
    reader = Choice(ReaderKind)
    party_uid = Code()
    reader_uid = Code()
    language = Code()
    size = Number()
    plan_version = Number()
    case_version = Number()
    phrases_version = Code()
    sha256 = Code()
    ground = Codes()
    types = Codes()
    meeting_on = Day(null=True)
    meeting_starts = Clock(null=True)
    meeting_said = Code()


class ActRow(Listed):
    parent = one_part_of(IssuedPaperRow)
    act = Choice(PaperAct)
    at = Moment(null=True)
    by = Text()
    channel = Choice(Channel, null=True)


class DeviationRow(Listed):
    parent = one_part_of(CaseRow)
    rule = Code()
    path = Code()
    reason = Text()
    by = Text()
    on = Day(null=True)
