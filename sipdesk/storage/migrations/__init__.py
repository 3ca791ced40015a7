"""Every shape the store has had, in order. A step speaks SQL, never tables, and is never edited once it is released.

A step and its number commit together, after a copy of the store was laid beside it. The steps are named here, not
looked up in a folder, because the built program has none.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sipdesk import __version__
from sipdesk.errors import SipError
from sipdesk.storage.engine import StoreDatabase
from sipdesk.storage.migrations import (
    m0001_store,
    m0002_cases,
    m0003_follow_ups,
    m0004_closing,
    m0005_reviews,
    m0006_discharge,
    m0007_life_changes,
    m0008_agenda,
    m0009_translations,
    m0010_representatives,
    m0011_retention,
    m0012_old_seals,
    m0013_incidents,
    m0014_hand_overs,
    m0015_events,
    m0016_summons_received,
    m0017_children,
    m0018_corrections,
    m0019_cover,
    m0020_actions_done,
    m0021_detriment,
    m0022_secrecy,
    m0023_readers,
    m0024_reply,
)

Up = Callable[[StoreDatabase], None]


@dataclass(frozen=True, slots=True)
class Step:
    """up: changes the shape. sha256: of the module's text, kept in the store; a test holds the two together."""

    up: Up
    sha256: str


STEPS: Final[tuple[Step, ...]] = (
    Step(m0001_store.up, "e4a655ad53ce74b5fe5829c2cfdce23501ab10f652e269b75f599d21cde5fc95"),
    Step(m0002_cases.up, "a0b9f5217a68262bf0014b652916aaaa236b67389384f6ea22ad9a53e6869a51"),
    Step(m0003_follow_ups.up, "8081c4566cd4275b0c6aac7cfc868d11f4a0c177053f16f1657c63550c2bfa24"),
    Step(m0004_closing.up, "3af74c9be8b5fc43ab3975b5e0e323fcc94afdcb804bae51a6eb6ee4b3b3eb86"),
    Step(m0005_reviews.up, "64af2418ca68726098461237eb641b7d7db52e7a40fbf2596ae5e5fa5e10e33c"),
    Step(m0006_discharge.up, "de07caa068cf494a057fef3de9f0f7c8693874cacbdf72f053bdf048ef54e7a9"),
    Step(m0007_life_changes.up, "88381a1762eac3757594bb29656bd17b691c6aa9012d7199b7970e3651abf394"),
    Step(m0008_agenda.up, "eb8acb6f5d319cea995afe65c7734b63411b539c2b3a9f475983bd5de104c760"),
    Step(m0009_translations.up, "b6e8b44208d03ae49dd42bc3d1f0794a8638d00bc6f5460c5e277cf4cfb1f8d2"),
    Step(m0010_representatives.up, "41380d68ab7ec42bb9dd521d3f31cba7d37b230c14c7d85248130b2d90e9e1fb"),
    Step(m0011_retention.up, "d426ad0d669458d4cb8c5f72b47135b1b6cb5e1f0ed4140d20b5f7cc8caa2a88"),
    Step(m0012_old_seals.up, "2152256271a05c1f204cda7940e30a0a0213da0e86c8fbe6b604d274220016ff"),
    Step(m0013_incidents.up, "a779ace93bcf3afc8b0834f1e1a972e79cee6489e0e899b41d3333a361accab9"),
    Step(m0014_hand_overs.up, "932d17d2e2a128a834bf3b1687efb401d16e3b4dfcc913c4966f223cb2eefe3b"),
    Step(m0015_events.up, "2317d0424863276b2a8cb3f6186565e6d7bcd950869364ee5481583582c26253"),
    Step(m0016_summons_received.up, "291056ab1fc5947f6b12191c8661ebb73206b453d6139be5544e28a7ac013c29"),
    Step(m0017_children.up, "9437b89a6389e665bfbab77abbe5e9bba645183fe356b75a7d658ed6a8347c2b"),
    Step(m0018_corrections.up, "79688ebb6ade82884a6db889370158aad6b54fcda45c1ae8035ecc07db8a26dc"),
    Step(m0019_cover.up, "443cbb06354ac870ac2c3f1be97198a6f9ad8ce30eaf0b2d2e717d61b8f4f45f"),
    Step(m0020_actions_done.up, "cc6322891caf318d5783c8747e4526d51c8ec05ebc508fba80b113fe893b42c0"),
    Step(m0021_detriment.up, "4e4a66660399b31d92993c728f60ce579a71f6fd0f3b0394efa2012189ebe77f"),
    Step(m0022_secrecy.up, "5e559fa9b6452419e162e57252cb345579a49f3217e8cfa46fa956f9b5d31554"),
    Step(m0023_readers.up, "63b5f163d8e32e350da00657082bcae646409032e7d862a7eab6511c66c14e05"),
    Step(m0024_reply.up, "ee2ab93a21ae808e004c2e652a8e675fa9b823f9c0851a7746a1cf4a1ccf947f"),
)


def migrate(
    database: StoreDatabase, now: datetime, copy_first: Callable[[int], None], steps: tuple[Step, ...] = STEPS
) -> bool:
    """Bring an open store to the newest shape; tells whether there was something to do. A new file begins at 0.

    copy_first: lays a copy of the store aside, named after the shape it has.
    Raises SipError store.too-new (found, known), store.other-history (step: made by a program that was never released).
    """
    found = shape_of(database)
    if found > len(steps):
        raise SipError("store.too-new", found=found, known=len(steps))
    _check_history(database, found, steps)
    if found == len(steps):
        return False
    if found:
        copy_first(found)
    database.sql("PRAGMA foreign_keys = 0")  # so that a step can make a table anew
    try:
        for number, step in enumerate(steps[found:], found + 1):
            _take(database, number, step, now)
    finally:
        database.sql("PRAGMA foreign_keys = 1")
    return True


def shape_of(database: StoreDatabase) -> int:
    """The number of the last step that was taken."""
    return int(database.sql("PRAGMA user_version").fetchone()[0])


def _take(database: StoreDatabase, number: int, step: Step, now: datetime) -> None:
    with database.all_or_nothing():
        step.up(database)
        database.sql(
            "INSERT INTO migration (number, sha256, app_version, at) VALUES (?, ?, ?, ?)",
            (number, step.sha256, __version__, now.isoformat(timespec="milliseconds")),
        )
        loose = {row[0] for row in database.sql("PRAGMA foreign_key_check").fetchall()}
        if loose:
            raise RuntimeError(f"step {number} leaves rows that belong to nothing, in {sorted(loose)}")
        database.sql(f"PRAGMA user_version = {number}")


def _check_history(database: StoreDatabase, found: int, steps: tuple[Step, ...]) -> None:
    if not found:
        return
    taken = database.sql("SELECT number, sha256 FROM migration ORDER BY number").fetchall()
    for (number, sha256), step in zip(taken, steps, strict=False):
        if sha256 != step.sha256:
            raise SipError("store.other-history", step=number)
