"""The table of moves between colleagues."""

from sipdesk.storage.tables.base import Listed, one_part_of
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.columns import Code, Day, Moment, Text


class HandOverRow(Listed):
    parent = one_part_of(CaseRow)
    at = Moment(null=True)
    from_name = Text()
    from_unit = Text()
    to_name = Text()
    to_unit = Text()
    receipt = Code()
    received_at = Moment(null=True)
    received_by = Text()
    taken_back_at = Moment(null=True)
    taken_back_because = Text()
    valid_to = Day(null=True)
    back_by = Day(null=True)
