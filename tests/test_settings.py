"""Settings never stop the program: what is wrong is left out and said. (The policy over them: test_policy.)"""

import random
from dataclasses import fields
from pathlib import Path

import pytest

from sipdesk.errors import SipError
from sipdesk.policy import Layer
from sipdesk.settings import (
    POLICY_ALONE,
    Loaded,
    Settings,
    Theme,
    load_settings,
    save_settings,
    settings_file,
)

OTHER = Settings(
    text_size=150, theme=Theme.DARK, language="en", auto_lock_minutes=5, municipality='Nordviks "nya" kommun',
    unit="Biståndsenheten\\Syd", unit_kind="needs-assessment", unit_phone="0980-319 20 00", unit_address="Storgatan 1",
    municipality_folder="C:\\SIP\\data", store_path="C:\\Användare\\åsa\\sip.db", log_folder="D:\\logg",
    paper_languages="sv-easy,ar", no_unit_code_because="En person på enheten", retention_years=7, update_notice=False,
    backup_folder="E:\\kopior", backup_days=30,
)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


NO_POLICY: list[Layer] = []


def codes(loaded: Loaded) -> list[str]:
    return [problem.code for problem in loaded.problems]


def test_no_files_give_the_defaults(own: Path) -> None:
    assert load_settings(own, NO_POLICY) == Loaded()


def test_what_is_saved_comes_back(own: Path) -> None:
    save_settings(OTHER, own)
    assert load_settings(own, NO_POLICY).settings == OTHER
    assert all(getattr(OTHER, one.name) != one.default for one in fields(Settings) if one.name not in POLICY_ALONE)


def test_nobody_allows_to_himself_what_is_for_a_policy_to_allow(own: Path) -> None:
    own.write_text("keystore_allowed = true\n", encoding="utf-8")
    loaded = load_settings(own, NO_POLICY)
    assert (loaded.settings.keystore_allowed, codes(loaded)) == (False, ["settings.unknown"])
    assert load_settings(own, [Layer("policy.toml", {"keystore_allowed": True})]).settings.keystore_allowed


@pytest.mark.parametrize(
    "line",
    [
        "text_size = 99", "text_size = 201", 'text_size = "150"', "text_size = true", 'theme = "pink"', "theme = 1",
        'language = "xx"', "auto_lock_minutes = 0", "auto_lock_minutes = 61", "unit = 7", 'unit = "a\\u0000b"',
        "store_path = []", "retention_years = 4", "retention_years = false", "update_notice = 2",
        'update_notice = "no"',
    ],
)
def test_a_wrong_value_is_left_out_and_said(own: Path, line: str) -> None:
    own.write_text(f'{line}\nunit_phone = "0980-319 20 00"\n', encoding="utf-8")
    loaded = load_settings(own, NO_POLICY)
    assert loaded.settings == Settings(unit_phone="0980-319 20 00")
    assert codes(loaded) == ["settings.wrong-value"]
    assert loaded.problems[0].values["key"] == line.split(" ")[0]


def test_an_unknown_setting_is_said(own: Path) -> None:
    own.write_text("colour = 1\n", encoding="utf-8")
    assert codes(load_settings(own, NO_POLICY)) == ["settings.unknown"]


@pytest.mark.parametrize("content", [b"text_size = ", b"\xff\xfe", b"a = " + b"[" * 5_000, b"x" * 200_000])
def test_a_file_that_cannot_be_read_is_said(own: Path, content: bytes) -> None:
    own.write_bytes(content)
    loaded = load_settings(own, NO_POLICY)
    assert (loaded.settings, codes(loaded)) == (Settings(), ["settings.not-readable"])


def test_damaged_settings_never_raise(own: Path) -> None:
    save_settings(OTHER, own)
    content, chance = own.read_bytes(), random.Random(1)
    for _ in range(300):
        damaged = bytearray(content)
        for _ in range(chance.randint(1, 5)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        own.write_bytes(bytes(damaged))
        loaded = load_settings(own, NO_POLICY)
        assert all(code.startswith("settings.") for code in codes(loaded))


def test_a_save_that_fails_leaves_the_old_file(own: Path) -> None:
    save_settings(OTHER, own)
    before = own.read_bytes()
    with pytest.raises(SipError, match=r"^settings\.not-written$"):
        save_settings(Settings(), own / "below-a-file.toml")
    assert own.read_bytes() == before
    assert [path.name for path in own.parent.iterdir()] == ["settings.toml"]


def test_the_file_has_its_place(profile: Path) -> None:
    assert settings_file() == profile / "settings.toml"
