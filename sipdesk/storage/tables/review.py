"""Checks of the audit log, as they were recorded."""

import peewee as pw

from sipdesk.storage.tables.base import Row
from sipdesk.storage.tables.columns import Code, Day, Moment, Number, Text


class LogReviewRow(Row):
    """One check. entries: how many the days had. fault: what was wrong with the chain, or empty."""

    id = pw.AutoField()
    at = Moment()
    by_uid = Code()
    by_name = Text()
    first = Day()
    last = Day()
    entries = Number()
    fault = Code()
    finding = Text()
