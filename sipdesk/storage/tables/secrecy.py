"""The tables of requests to see a case as a public record."""

from sipdesk.storage.tables.base import Listed, one_part_of
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.columns import Code, Codes, Day, Text


class SecrecyReviewRow(Listed):
    parent = one_part_of(CaseRow)
    asked_on = Day(null=True)
    about = Text()
    decided_by = Text()
    decided_on = Day(null=True)


class SecrecyOfPartRow(Listed):
    parent = one_part_of(SecrecyReviewRow)
    section = Code()
    grounds = Codes()
    given = Codes()
