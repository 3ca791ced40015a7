"""A crash at any moment, and a log file cut or garbled by one: what was acknowledged is there, whole."""

import random
import shutil
from pathlib import Path

from sipdesk.storage import audit, cases
from sipdesk.storage.key_file import key_file_path
from sipdesk.storage.keys import DataKey
from sipdesk.storage.opening import open_store
from sipdesk.storage.store import Store
from tests.storage.kill_drill import run
from tests.storage.stores import ANNA, large_case

KILLS = 50
SAVES = 25
TAILS = 40


def test_no_acknowledged_save_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    outcome = run(KILLS, tmp_path)
    assert (outcome.lost, outcome.inconsistent, outcome.drafts_lost) == (0, 0, 0), outcome.found
    assert outcome.kills == KILLS
    assert outcome.saves > KILLS


def test_a_torn_log_gives_the_last_whole_save(store: Store, tmp_path: Path, key: DataKey) -> None:
    """A save counts as far as its last byte lies before the cut."""
    log = store.path.with_name(f"{store.path.name}-wal")
    store.sql("PRAGMA wal_autocheckpoint = 0").fetchall()
    case = large_case(5)
    cases.create(store, case, ANNA)
    ends = [log.stat().st_size]
    for number in range(1, SAVES + 1):
        case.number, case.internal_note = str(number), "ord " * random.Random(number).randrange(2000)
        cases.save(store, case, ANNA, number)
        ends.append(log.stat().st_size)
    whole = log.read_bytes()
    chance = random.Random(5)
    for number in range(TAILS):
        torn = tmp_path / f"torn{number}" / "cases.sipstore"
        torn.parent.mkdir()
        shutil.copy(store.path, torn)
        shutil.copy(key_file_path(store.path), key_file_path(torn))
        cut = chance.randrange(ends[0], len(whole))
        rest = chance.randbytes(512) + whole[cut + 512 :] if number % 2 else b""
        torn.with_name(log.name).write_bytes(whole[:cut] + rest)
        with open_store(torn, key) as opened:
            found, version = cases.load(opened, case.uid, ANNA)
            assert version == sum(end <= cut for end in ends)
            assert found.number == (str(version - 1) if version > 1 else "2026-1")
            assert audit.verify(opened, ANNA).fault is None
            assert opened.damage() == []
