"""Another data key: the old one opens nothing any more, nothing is lost, and the log is whole over the change. The
program may end at any moment of it.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from sipdesk.storage import audit, cases, rekeying
from sipdesk.storage.audit import Fault
from sipdesk.storage.key_file import key_file_path, next_key_file_path, read_keys
from sipdesk.storage.keys import DataKey, Keys, unlock_with_code, with_recovery_code
from sipdesk.storage.opening import open_store
from sipdesk.storage.recovery_code import new_recovery_code
from sipdesk.storage.rekeying import rekey
from sipdesk.storage.store import Store
from tests.storage.stores import ANNA, Ticking, large_case, refused

CODE = new_recovery_code()


def with_code(keys: Keys, key: DataKey) -> Keys:
    return with_recovery_code(keys, key, CODE)


def opened_with_code(path: Path) -> Store:
    return open_store(path, unlock_with_code(read_keys(path), CODE)[0], clock=Ticking())


def test_the_old_key_opens_nothing_and_the_new_one_everything(store: Store, key: DataKey) -> None:
    case = large_case()
    cases.create(store, case, ANNA)
    old = store.path.with_name(f"{store.path.name}.shape-3")
    old.write_bytes(b"laid aside before the store got a new shape")
    before = store.sql("SELECT * FROM audit").fetchall()
    rekey(store, with_code, ANNA)
    refused("store.damaged", open_store, store.path, key)
    with opened_with_code(store.path) as again:
        assert cases.load(again, case.uid, ANNA).case == case
        assert again.damage() == []
        kept = again.sql("SELECT * FROM audit").fetchall()
        assert kept[: len(before)] == before
        assert kept[len(before)][8] == "keys-changed"
        assert audit.verify(again, ANNA).fault is None
    assert sorted(path.name for path in store.path.parent.glob("cases.sipstore*")) == [
        "cases.sipstore", "cases.sipstore.keys", "cases.sipstore.lock"
    ]  # fmt: skip


def test_the_log_is_still_sealed_before_and_after(store: Store) -> None:
    rekey(store, with_code, ANNA)
    with opened_with_code(store.path) as again:
        rekey(again, with_code, ANNA)
    with opened_with_code(store.path) as again:
        last = audit.head(again).seq
        assert audit.verify(again, ANNA).fault is None
        for seq in range(1, last + 1):
            with again.transaction():
                again.sql("DROP TRIGGER audit_never_changes")
                (name,) = again.sql("SELECT by_name FROM audit WHERE seq = ?", (seq,)).fetchone()
                again.sql("UPDATE audit SET by_name = 'Någon annan' WHERE seq = ?", (seq,))
                verdict = audit.verify(again, ANNA)
                assert (verdict.fault, verdict.seq) == (Fault.EDITED, seq)
                again.sql("UPDATE audit SET by_name = ? WHERE seq = ?", (name, seq))
                again.sql(
                    "CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit "
                    "BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END"
                )


class _KilledError(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("step", ["write_key_file", "move_into_place", "settle_keys"])
@pytest.mark.parametrize("done", [False, True])
def test_the_program_may_end_at_any_moment(
    store: Store, key: DataKey, monkeypatch: pytest.MonkeyPatch, step: str, *, done: bool
) -> None:
    case = large_case(10)
    cases.create(store, case, ANNA)
    real: Callable[..., object] = getattr(rekeying, step)

    def ends(*values: object) -> None:
        if done:
            real(*values)
        raise _KilledError

    with monkeypatch.context() as patch:
        patch.setattr(rekeying, step, ends)
        with pytest.raises(_KilledError):
            rekey(store, with_code, ANNA)
    changed = (step, done) in {("move_into_place", True), ("settle_keys", False), ("settle_keys", True)}
    with opened_with_code(store.path) if changed else open_store(store.path, key, clock=Ticking()) as again:
        assert cases.load(again, case.uid, ANNA).case == case
        assert audit.verify(again, ANNA).fault is None
    assert not next_key_file_path(store.path).exists()
    assert read_keys(store.path).salt == store.path.read_bytes()[:16]
    assert key_file_path(store.path).exists()
