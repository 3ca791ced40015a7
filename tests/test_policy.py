"""The policy wins over the person, member by member; a wrong one is told in a sentence and never stops anything."""

import sys
from pathlib import Path

import pytest

from sipdesk.cli.main import run
from sipdesk.policy import (
    KEY,
    Layer,
    file_layer,
    member_name,
    policy_file,
    registry_layer,
    registry_name,
)
from sipdesk.sentences.swedish import trouble_sentence
from sipdesk.settings import POLICIES, Loaded, Settings, load_settings, save_settings

MACHINE, USER = "HKEY_LOCAL_MACHINE", "HKEY_CURRENT_USER"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The person's own choices."""
    path = tmp_path / "settings.toml"
    save_settings(Settings(text_size=150, auto_lock_minutes=30, municipality="Egenby kommun"), path)
    return path


def loaded(own: Path, *layers: Layer) -> Loaded:
    return load_settings(own, layers)


def sentences(found: Loaded) -> list[str]:
    return [trouble_sentence(problem.code, problem.values) for problem in found.policy_problems]


def test_the_policy_wins_member_by_member(own: Path) -> None:
    found = loaded(own, registry_layer(MACHINE, {"AutoLockMinutes": 2, "Municipality": "Nordviks kommun"}))
    assert (found.settings.auto_lock_minutes, found.settings.municipality) == (2, "Nordviks kommun")
    assert found.settings.text_size == 150
    assert found.decided == {"auto_lock_minutes": 2, "municipality": "Nordviks kommun"}
    assert (found.problems, found.policy_problems) == ((), ())


def test_the_machine_s_wins_over_the_user_s(own: Path) -> None:
    user = registry_layer(USER, {"AutoLockMinutes": 7, "Unit": "Syd"})
    found = loaded(own, user, registry_layer(MACHINE, {"AutoLockMinutes": 3}))
    assert (found.settings.auto_lock_minutes, found.settings.unit) == (3, "Syd")


def test_a_file_decides_elsewhere(own: Path, tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text('auto_lock_minutes = 2\nunit = "Biståndsenheten"\n', encoding="utf-8")
    assert loaded(own, file_layer(file)).decided == {"auto_lock_minutes": 2, "unit": "Biståndsenheten"}
    assert policy_file() == Path("/etc/sipdesk/policy.toml")


@pytest.mark.parametrize("value", [0, 61, "5", True, b"\x05", ["5"], None])
def test_a_wrong_value_is_a_sentence_and_the_default(own: Path, value: object) -> None:
    """Not the person's own: somebody meant to decide it, and nothing is to be decided by chance."""
    found = loaded(own, registry_layer(MACHINE, {"AutoLockMinutes": value}))
    assert found.settings.auto_lock_minutes == Settings().auto_lock_minutes
    assert found.fixed == {"auto_lock_minutes"}
    place = f"{MACHINE}\\{KEY}"
    said = f"Värdet på regeln AutoLockMinutes i {place} går inte att använda. SIPDesk använder sitt eget: 10."
    assert sentences(found) == [said]
    assert found.problems == ()  # the person can do nothing about it


@pytest.mark.parametrize("value", [1, 60])
def test_values_at_the_edge_count(own: Path, value: int) -> None:
    found = loaded(own, registry_layer(MACHINE, {"AutoLockMinutes": value}))
    assert (found.settings.auto_lock_minutes, found.policy_problems) == (value, ())


def test_text_size_and_look_stay_the_person_s_own(own: Path) -> None:
    found = loaded(own, registry_layer(MACHINE, {"TextSize": 100, "Theme": "dark"}))
    assert (found.settings.text_size, found.fixed) == (150, frozenset())
    assert all("bestämmer var och en själv" in sentence for sentence in sentences(found))
    assert len(sentences(found)) == 2


def test_an_unknown_name_is_told(own: Path) -> None:
    found = loaded(own, registry_layer(MACHINE, {"Colour": 1}))
    assert sentences(found) == [f"Inställningen Colour i {MACHINE}\\{KEY} är okänd och används inte."]


@pytest.mark.parametrize("content", [b"unit = ", b"\xff\xfe", b"x" * 200_000])
def test_a_file_that_cannot_be_read_decides_nothing(own: Path, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "policy.toml"
    file.write_bytes(content)
    found = loaded(own, file_layer(file))
    assert (found.settings.auto_lock_minutes, found.fixed) == (30, frozenset())
    assert [problem.code for problem in found.policy_problems] == ["settings.not-readable"]


@pytest.mark.parametrize("member", ["store_path", "municipality_folder", "log_folder"])
def test_paths_are_whole_and_know_the_login_s_variables(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, member: str
) -> None:
    monkeypatch.setenv("SIP_TRIAL", str(tmp_path))
    good = loaded(own, Layer("here", {member: "$SIP_TRIAL/å ä/x"}))
    assert getattr(good.settings, member) == f"{tmp_path}/å ä/x"
    wrong = loaded(own, Layer("here", {member: "somewhere/below"}))
    assert (getattr(wrong.settings, member), [problem.code for problem in wrong.policy_problems]) == (
        "", ["policy.wrong-value"],
    )


@pytest.mark.parametrize(("value", "counts"), [("sv-easy, en,ar", "sv-easy,en,ar"), ("so", "so"), ("", "")])
def test_languages_for_papers_are_named_by_their_codes(own: Path, value: str, counts: str) -> None:
    found = loaded(own, registry_layer(MACHINE, {"PaperLanguages": value}))
    assert (found.settings.paper_languages, found.policy_problems) == (counts, ())


@pytest.mark.parametrize("value", ["en,tlh", "en ar", "../ui/en", "glossary", "EN", "en,", 5])
def test_a_language_that_papers_do_not_speak_is_a_wrong_value(own: Path, value: object) -> None:
    found = loaded(own, registry_layer(MACHINE, {"PaperLanguages": value}))
    assert (found.settings.paper_languages, found.fixed) == ("", frozenset({"paper_languages"}))
    assert len(sentences(found)) == 1
    assert "PaperLanguages" in sentences(found)[0]


@pytest.mark.parametrize(("value", "counts"), [(0, False), (1, True), (False, False), (True, True)])
def test_yes_and_no_are_numbers_in_the_registry_and_words_in_a_file(own: Path, value: object, counts: bool) -> None:
    found = loaded(own, registry_layer(MACHINE, {"UpdateNotice": value}))
    assert (found.settings.update_notice, found.policy_problems) == (counts, ())


@pytest.mark.parametrize("value", [2, -1, "no", "0", 1.0, None, b"\x01"])
def test_what_is_neither_yes_nor_no_is_a_wrong_value(own: Path, value: object) -> None:
    found = loaded(own, registry_layer(MACHINE, {"UpdateNotice": value}))
    assert (found.settings.update_notice, found.fixed) == (True, frozenset({"update_notice"}))
    assert "SIPDesk använder sitt eget: 1." in sentences(found)[0]


@pytest.mark.parametrize(("value", "counts"), [(4, 0), (5, 5), (110, 110), (111, 0), (0, 0), (True, 0)])
def test_years_of_retention_are_never_fewer_than_the_law_says(own: Path, value: object, counts: int) -> None:
    found = loaded(own, registry_layer(MACHINE, {"RetentionYears": value}))
    assert (found.settings.retention_years, len(found.policy_problems)) == (counts, 0 if counts else 1)


def test_names_of_the_registry_go_both_ways() -> None:
    assert registry_name("auto_lock_minutes") == "AutoLockMinutes"
    assert [member_name(registry_name(member)) for member in POLICIES] == list(POLICIES)
    assert set(POLICIES) <= set(Settings.__dataclass_fields__)


def test_what_the_policy_decides_is_never_lost_of_the_person_s_own(own: Path) -> None:
    """When the policy is lifted, her own counts again."""
    found = loaded(own, registry_layer(MACHINE, {"Municipality": "Nordviks kommun"}))
    save_settings(found.settings, own, leave_out=found.fixed)
    assert loaded(own).settings == Settings(text_size=150, auto_lock_minutes=30, municipality="Egenby kommun")


@pytest.mark.skipif(sys.platform == "win32", reason="there the registry decides; tried with the built program")
def test_the_self_test_tells_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("auto_lock_minutes = 5\nlanguage = 'xx'\n", encoding="utf-8")
    monkeypatch.setattr("sipdesk.policy.policy_file", lambda: file)
    assert run(["self-test", "--no-window"]) == 1
    (line,) = (line for line in capsys.readouterr().out.splitlines() if line.startswith("policy"))
    said = f"Värdet på regeln language i {file} går inte att använda. SIPDesk använder sitt eget: sv."
    assert line == f"policy\tfel\t{said}"
    file.write_text("auto_lock_minutes = 5\n", encoding="utf-8")
    assert run(["self-test", "--no-window"]) == 0
    assert "policy\tok\tauto_lock_minutes" in capsys.readouterr().out
