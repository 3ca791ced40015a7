"""How a process ended, and what was opened again. Each table mirrors a class of `sipdesk.domain.closing`."""

from sipdesk.domain.terms import ClosingReason, Extent, Writer
from sipdesk.storage.tables.base import Listed, Once, one_part_of, only_part_of
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.columns import Choice, Codes, Day, Moment, Text


class ClosingRow(Once):
    parent = only_part_of(CaseRow)
    reason = Choice(ClosingReason, null=True)
    explained = Text()
    on = Day(null=True)
    turn_to = Text()
    turn_to_phone = Text()
    closed_at = Moment(null=True)
    closed_by = Text()


class EvaluationRow(Once):
    parent = only_part_of(ClosingRow)
    heard = Choice(Extent, null=True)
    whom_to_ring = Choice(Extent, null=True)
    helped = Choice(Extent, null=True)
    answered_by = Choice(Writer, null=True)
    comment = Text()


class ReopeningRow(Listed):
    parent = one_part_of(CaseRow)
    at = Moment(null=True)
    by = Text()
    reason = Text()
    closed_at = Moment(null=True)
    told = Codes()
