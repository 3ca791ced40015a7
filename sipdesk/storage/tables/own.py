"""What the store keeps beside the cases: who signs in, what was done, drafts, papers as given, and the lists.

FULL_TEXT and the guards of the audit table are SQL, because peewee has no words for them.
"""

from typing import Final

import peewee as pw

from sipdesk.domain.terms import CaseState
from sipdesk.storage.tables.base import Row
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.columns import Choice, Code, Day, Flag, Moment, Number, Text


class StoreRow(Row):
    """One row: which store this is. The key file beside it carries the same uid."""

    uid = Code(unique=True)
    created_at = Moment()


class MigrationRow(Row):
    """Every step that shaped this store, with the hash of the step as it was then."""

    number = Number(primary_key=True)
    sha256 = Code()
    app_version = Code()
    at = Moment()


class StaffRow(Row):
    """Who may stand behind an act. `since`: when these words about the person were given; the last row counts."""

    id = pw.AutoField()
    uid = Code()
    name = Text()
    role = Text()
    unit = Text()
    phone = Text()
    since = Moment()


class AuditRow(Row):
    """One act. It outlives the case, so it refers to nothing. prev, mac: the chain (see `storage.audit`)."""

    seq = Number(primary_key=True)
    at = Moment()
    by_uid = Code()
    by_name = Text()
    role = Text()
    unit = Text()
    case_uid = Code()
    person_ref = Code()
    action = Code()
    purpose = Code()
    outcome = Code()
    app_version = Code()
    prev = pw.BlobField()
    mac = pw.BlobField()

    class Meta:
        indexes = ((("case_uid", "seq"), False),)


class OldSealRow(Row):
    """What the log was sealed with up to an entry, when the data key has been changed since."""

    until_seq = Number(primary_key=True)
    seal_key = pw.BlobField()


class DraftRow(Row):
    """What is being typed and is not an audited change yet: the whole case. shape: number of the last migration."""

    case_uid = Code()
    by_uid = Code()
    shape = Number()
    base_version = Number()
    saved_at = Moment()
    content = Text()

    class Meta:
        indexes = ((("case_uid", "by_uid", "shape"), True),)


class PaperRow(Row):
    """The bytes of a paper as they were given. uid: of the `IssuedPaper` in the register."""

    case = pw.ForeignKeyField(CaseRow, on_delete="CASCADE", backref="+")
    uid = Code(unique=True)
    sha256 = Code()
    content = pw.BlobField()
    kept_at = Moment()


class WorkRow(Row):
    """A case as the lists show it. due_on: the next day something is due; `worklist.NEVER` when nothing is."""

    case = pw.ForeignKeyField(CaseRow, primary_key=True, on_delete="CASCADE", backref="+")
    name = Text()
    number = Text()
    identity_number = Text()
    protected = Flag()
    state = Choice(CaseState)
    due_on = Day()
    due_code = Code()

    class Meta:
        indexes = ((("state", "due_on", "case"), False),)


class StaleRow(Row):
    """Cases whose words have changed since they were last put into the full-text index."""

    case = pw.ForeignKeyField(CaseRow, primary_key=True, on_delete="CASCADE", backref="+")


_WORDS: Final = (
    "USING fts5(words, content='', contentless_delete=1, "
    "tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4 5 6')"
)
FULL_TEXT: Final = (
    f"CREATE VIRTUAL TABLE name_index {_WORDS}",
    f"CREATE VIRTUAL TABLE word_index {_WORDS}",
    "CREATE TRIGGER indexes_forget AFTER DELETE ON \"case\" "
    "BEGIN DELETE FROM name_index WHERE rowid = old.id; DELETE FROM word_index WHERE rowid = old.id; END",
)
"""They keep no words, only where they stand. å, ä and ö are letters of their own, so no diacritics are removed.

Names and numbers stand in both, because two words of a search may be one of each kind.
"""

AUDIT_GUARDS: Final = (
    "CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit "
    "BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END",
    "CREATE TRIGGER audit_never_forgets BEFORE DELETE ON audit "
    "BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END",
    "CREATE TRIGGER audit_only_grows BEFORE INSERT ON audit "
    "WHEN new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit) "
    "OR new.prev <> coalesce((SELECT mac FROM audit ORDER BY seq DESC LIMIT 1), zeroblob(32)) "
    "BEGIN SELECT raise(ABORT, 'the audit chain is broken'); END",
)
"""The last one also stops INSERT OR REPLACE, which passes by the others."""
