"""The table of corrections."""

from sipdesk.domain.terms import Answer, CorrectionKind
from sipdesk.storage.tables.base import Listed, one_part_of
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.columns import Choice, Code, Codes, Day, Moment, Text


class CorrectionRow(Listed):
    parent = one_part_of(CaseRow)
    kind = Choice(CorrectionKind)
    at = Moment(null=True)
    by = Text()
    reason = Text()
    first_name = Text()
    last_name = Text()
    identity_number = Text()
    birth_date = Day(null=True)
    other_uid = Code()
    other_number = Text()
    given_to = Codes()
    told = Codes()
    astray = Choice(Answer, null=True)
    undone_at = Moment(null=True)
    undone_by = Text()
    undone_because = Text()
