"""Papers as they were given: the very bytes, for the archive and for showing what was given, never for giving again."""

import hashlib

from sipdesk.domain.case import Case
from sipdesk.domain.register import Staff
from sipdesk.errors import SipError
from sipdesk.storage import audit
from sipdesk.storage.store import Store
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.own import PaperRow


def keep(store: Store, case: Case, paper_uid: str, content: bytes) -> str:
    """Keep a paper in the caller's transaction, which also writes the register; gives the bytes' SHA-256.

    paper_uid: of the `IssuedPaper`. The case must be in the store. The same bytes again change nothing.
    """
    if not store.in_transaction:
        raise RuntimeError("a paper is kept in the transaction that enters it into the register")
    sha256 = hashlib.sha256(content).hexdigest()
    row = store.run(CaseRow.select(CaseRow.id).where(CaseRow.uid == case.uid).tuples())[0][0]
    kept = store.run(PaperRow.select(PaperRow.sha256).where(PaperRow.uid == paper_uid).tuples())
    if [(sha256,)] != list(kept):
        values = {"case": row, "uid": paper_uid, "sha256": sha256, "content": content, "kept_at": store.clock()}
        store.run(PaperRow.insert(**values))
    return sha256


def load(store: Store, case: Case, paper_uid: str, by: Staff) -> bytes:
    """The bytes of an issued paper. That they were read becomes an entry.

    Raises SipError store.no-paper, store.damaged when the bytes are not what was kept.
    """
    columns = (PaperRow.content, PaperRow.sha256)
    with store.transaction():
        row = next(iter(store.run(PaperRow.select(*columns).where(PaperRow.uid == paper_uid).tuples())), None)
        if row is None:
            raise SipError("store.no-paper")
        content, sha256 = bytes(row[0]), row[1]
        if hashlib.sha256(content).hexdigest() != sha256:
            raise SipError("store.damaged", file=store.path.name)
        audit.append(store, audit.Action.PAPER_READ, by, case)
    return content
