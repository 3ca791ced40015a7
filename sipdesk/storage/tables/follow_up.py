"""Follow-ups that were held, and what asks for an early one. Each table mirrors a class of `sipdesk.domain`."""

from sipdesk.domain.terms import Extent, Outcome
from sipdesk.storage.tables.base import Listed, one_part_of
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.columns import Choice, Code, Codes, Day, Flag, Moment, Number, Text, Words


class FollowUpHeldRow(Listed):
    parent = one_part_of(CaseRow)
    on = Day(null=True)
    plan_version = Number()
    called_by = Text()
    there = Codes()
    person_there = Flag()
    own_view = Words()
    progress = Words()
    new_facts = Words()
    helped = Words()
    more_needed = Words()
    outcome = Choice(Outcome, null=True)
    settled_at = Moment(null=True)
    settled_by = Text()


class ActionResultRow(Listed):
    parent = one_part_of(FollowUpHeldRow)
    action_uid = Code()
    done = Choice(Extent, null=True)
    why = Words()


class GoalResultRow(Listed):
    parent = one_part_of(FollowUpHeldRow)
    goal_uid = Code()
    reached = Choice(Extent, null=True)


class ActionDoneRow(Listed):
    parent = one_part_of(CaseRow)
    on = Day(null=True)
    by = Text()


class LifeChangeRow(Listed):
    parent = one_part_of(CaseRow)
    noted_on = Day(null=True)
    what = Words()
    noted_by = Text()
    called_on = Day(null=True)
