"""Bad input gives a sentence, whatever the file is; the drill under `bench` tries many more (quality: *bad input*)."""

import random
from pathlib import Path

import pytest

from sipdesk.paths import resource
from tests import bad_input


@pytest.mark.parametrize(("kind", "count"), [("case", 100), ("contacts", 300), ("routine", 200), ("phrases", 60),
                                             ("settings", 200)])  # fmt: skip
def test_a_damaged_file_is_sound_or_gets_a_sentence(kind: str, count: int, tmp_path: Path) -> None:
    assert [said for seed in range(count) if (said := bad_input.trial(kind, seed, tmp_path))] == []


def test_the_damage_is_real() -> None:
    whole = resource("demo", "address_book.toml").read_bytes()
    assert sum(bad_input.damaged(whole, random.Random(seed)) != whole for seed in range(200)) > 180


def test_a_fault_would_be_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> None:
        raise KeyError("code")

    monkeypatch.setattr(bad_input, "load_address_book", breaks)
    assert bad_input.trial("contacts", 1, tmp_path) == "contacts 1: KeyError: 'code'"
