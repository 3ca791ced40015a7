"""The interpreter's translations of free text. Mirrors a class of `sipdesk.domain`."""

from sipdesk.storage.tables.base import Listed, one_part_of
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.columns import Code, Moment, Text


class TranslationRow(Listed):
    parent = one_part_of(CaseRow)
    path = Code()
    language = Code()
    source = Text()
    text = Text()
    translator = Text()
    at = Moment(null=True)
