"""Decisions about files whose time has passed. They outlive the case, so they refer to nothing but its uid (P5)."""

import peewee as pw

from sipdesk.domain.retention import Decision
from sipdesk.storage.tables.base import Row
from sipdesk.storage.tables.columns import Choice, Code, Day, Moment, Text


class RetentionRow(Row):
    """One decision. reason: why the file is kept; it goes with the file. again_on: when it is asked anew."""

    id = pw.AutoField()
    at = Moment()
    by_uid = Code()
    by_name = Text()
    case_uid = Code(index=True)
    class_code = Code()
    decision = Choice(Decision)
    reason = Text()
    again_on = Day(null=True)
