"""A backup: a folder with the store, its key file, and a sheet that tells whether both are as they were made.

It is encrypted like the store itself, opens with the same passphrase and codes, and may lie anywhere. Every byte of it
is accounted for: the sheet holds a sum for each file and is sealed with a key that comes from the data key.
"""

import hashlib
import hmac
import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sipdesk import __version__
from sipdesk.domain.register import Staff
from sipdesk.errors import SipError
from sipdesk.storage import audit
from sipdesk.storage.audit import Action, Head, Purpose
from sipdesk.storage.backup import copy_store
from sipdesk.storage.engine import open_database
from sipdesk.storage.files import copy_to_last, make_last, sync_folder
from sipdesk.storage.key_file import key_file_path
from sipdesk.storage.keys import DataKey
from sipdesk.storage.places import STORE_NAME
from sipdesk.storage.store import Store
from sipdesk.storage.tables.own import StoreRow

SHEET: Final = "backup.json"
FORMAT: Final = 1
_LARGEST: Final = 10_000  # bytes of a sheet
_CHUNK: Final = 1 << 20
_LAST: Final = "SELECT at FROM audit WHERE action = ? ORDER BY seq DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a backup tells of itself: nothing about anybody. anchor: the last entry of its log. sums: SHA-256 of each
    file by its name."""

    made_at: str
    app_version: str
    cases: int
    anchor: Head
    sums: Mapping[str, str]
    seal: str = ""


def back_up(store: Store, into: Path, by: Staff) -> tuple[Path, Sheet]:
    """Make a backup as a new folder in `into`; gives that folder and its sheet. Every page of the copy is read first.

    The copy is made beside the store, where SQLite's locks are honest, and then carried over byte by byte. Raises
    SipError backup.not-written (folder), store.damaged and what else `copy_store` does; then nothing is left behind.
    """
    beside = store.path.with_name(f"{store.path.name}.backup")
    key, salt = store.database.key, store.database.salt
    try:
        with store.reading():
            copy_store(store.database, key, salt, beside)
        cases, anchor = _look_into(beside, key, salt)
        at = store.clock()
        folder = into / f"sipdesk-{at.astimezone():%Y-%m-%d-%H%M%S}"
        with _new_folder(folder) as fresh:
            files = {STORE_NAME: beside, key_file_path(Path(STORE_NAME)).name: key_file_path(store.path)}
            sums = {name: _carry(source, fresh / name) for name, source in files.items()}
            sheet = Sheet(at.isoformat(timespec="seconds"), __version__, cases, anchor, sums)
            sheet = replace(sheet, seal=_seal(sheet, key))
            (fresh / SHEET).write_text(json.dumps(_to_plain(sheet), indent=2) + "\n", "utf-8")
            make_last(fresh / SHEET)
    finally:
        beside.unlink(missing_ok=True)
    with store.transaction():
        audit.append(store, Action.BACKED_UP, by, purpose=Purpose.UPKEEP)
    return folder, sheet


def last_backup(store: Store) -> datetime | None:
    """When the newest backup was made, as the log tells; None where none ever was."""
    with store.reading():
        row = store.sql(_LAST, (Action.BACKED_UP.value,)).fetchone()
    return datetime.fromisoformat(row[0]) if row else None


def safe_since(store: Store) -> datetime:
    """From when on nothing is kept twice: the newest backup, or the store's own first day."""
    with store.reading():
        made: datetime = next(iter(store.run(StoreRow.select(StoreRow.created_at).tuples())))[0]
    return last_backup(store) or made


def read_backup(folder: Path) -> Sheet:
    """The sheet of a backup whose files are as the sheet says. Every byte is read.

    Raises SipError backup.missing (folder: name), backup.newer, backup.damaged (file).
    """
    sheet = _read_sheet(folder)
    for name in (STORE_NAME, key_file_path(Path(STORE_NAME)).name):
        try:
            good = _sum(folder / name) == sheet.sums.get(name)
        except OSError:
            raise SipError("backup.damaged", file=name) from None
        if not good:
            raise SipError("backup.damaged", file=name)
    return sheet


def check_seal(sheet: Sheet, key: DataKey) -> None:
    """Raises SipError backup.damaged (file) when the sheet itself is not the one that was made with that key."""
    if not hmac.compare_digest(sheet.seal, _seal(sheet, key)):
        raise SipError("backup.damaged", file=SHEET)


def backup_store(folder: Path) -> Path:
    """The store in a backup."""
    return folder / STORE_NAME


def _look_into(copy: Path, key: DataKey, salt: bytes) -> tuple[int, Head]:
    with closing(open_database(copy, key, salt)) as database:
        (cases,) = database.sql('SELECT count(*) FROM "case"').fetchone()
        last = database.sql("SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return cases, Head(*last)


@contextmanager
def _new_folder(folder: Path) -> Iterator[Path]:
    """A folder that gets its name when it is whole, and is gone when it does not come to that."""
    fresh = folder.with_name(f"{folder.name}.new")
    try:
        fresh.mkdir(parents=True, mode=0o700)
        yield fresh
        fresh.rename(folder)
        sync_folder(folder.parent)
    except OSError:
        raise SipError("backup.not-written", folder=str(folder.parent)) from None
    finally:
        with suppress(OSError):
            shutil.rmtree(fresh)


def _carry(source: Path, target: Path) -> str:
    """Copy a file and read back what came to lie there. Gives its sum; raises OSError when it differs."""
    copy_to_last(source, target)
    found = _sum(target)
    if found != _sum(source):
        raise OSError
    return found


def _sum(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()


def _seal(sheet: Sheet, key: DataKey) -> str:
    plain = _to_plain(replace(sheet, seal=""))
    sealing = HKDF(SHA256(), 32, None, b"sipdesk backup 1").derive(key)
    return hmac.digest(sealing, json.dumps(plain, sort_keys=True).encode(), "sha256").hex()


def _to_plain(sheet: Sheet) -> dict[str, Any]:
    return {
        "sipdesk-backup": FORMAT,
        "made_at": sheet.made_at,
        "app_version": sheet.app_version,
        "cases": sheet.cases,
        "anchor": f"{sheet.anchor.seq}:{sheet.anchor.mac.hex()}",
        "sha256": dict(sheet.sums),
        "seal": sheet.seal,
    }


def _read_sheet(folder: Path) -> Sheet:
    try:
        with (folder / SHEET).open("rb") as file:
            content = file.read(_LARGEST)
    except OSError:
        raise SipError("backup.missing", folder=folder.name) from None
    try:
        plain = json.loads(content)
        newer = isinstance(plain, dict) and plain.get("sipdesk-backup", 0) > FORMAT
        sheet = None if newer else _from_plain(plain)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise SipError("backup.damaged", file=SHEET) from None
    if sheet is None:
        raise SipError("backup.newer")
    return sheet


def _from_plain(plain: Any) -> Sheet:
    seq, _, mac = plain["anchor"].partition(":")
    sheet = Sheet(
        plain["made_at"], plain["app_version"], plain["cases"], Head(int(seq), bytes.fromhex(mac)), plain["sha256"],
        plain["seal"],
    )  # fmt: skip
    if _to_plain(sheet) != plain or not isinstance(sheet.seal, str) or not sheet.seal.isascii():
        raise ValueError
    return sheet
