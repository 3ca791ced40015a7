"""The tables of incidents."""

from sipdesk.domain.terms import Answer
from sipdesk.storage.tables.base import Listed, one_part_of
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.columns import Choice, Code, Day, Text


class IncidentRow(Listed):
    parent = one_part_of(CaseRow)
    happened_on = Day(null=True)
    noticed_on = Day(null=True)
    noticed_by = Text()
    paper_uid = Code()
    what = Text()
    to_whom = Text()
    done = Text()
    returned = Choice(Answer, null=True)
    officer_told_on = Day(null=True)
    notify = Choice(Answer, null=True)
    notified_on = Day(null=True)
    why_not = Text()
    person_told_on = Day(null=True)
    person_not_told_because = Text()
    settled_on = Day(null=True)
