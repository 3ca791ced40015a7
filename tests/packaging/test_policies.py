"""What IT can choose in group policy is what the program obeys, by the same names, in both languages."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from launcher.environment import ROOT

from sipdesk.policy import KEY, file_layer, registry_layer, registry_name
from sipdesk.settings import POLICIES, load_settings

FOLDER = ROOT / "packaging" / "windows" / "policies"
SPACE = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
LANGUAGES = ("sv-SE", "en-US")
NAMES = [registry_name(member) for member in POLICIES]


def admx() -> ET.Element:
    return ET.parse(FOLDER / "SIPDesk.admx").getroot()


def adml(language: str) -> ET.Element:
    return ET.parse(FOLDER / language / "SIPDesk.adml").getroot()


def test_every_policy_can_be_chosen_and_no_other() -> None:
    policies = list(admx().iter(f"{SPACE}policy"))
    assert [policy.get("name") for policy in policies] == NAMES
    for policy in policies:
        assert (policy.get("key"), policy.get("class")) == (KEY, "Both")
        (elements,) = policy.findall(f"{SPACE}elements")
        assert [element.get("valueName") for element in elements] == [policy.get("name")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_there_in_both_languages(language: str) -> None:
    wanted = {value[9:-1] for element in admx().iter() for value in element.attrib.values() if "$(string." in value}
    there = {string.get("id"): string.text for string in adml(language).iter(f"{SPACE}string")}
    assert set(there) == wanted
    assert all(there.values())
    shown = {one.get("id") for one in adml(language).iter(f"{SPACE}presentation")}
    fields = {field.get("refId") for one in adml(language).iter(f"{SPACE}presentation") for field in one}
    assert shown == fields == set(NAMES)


def test_the_guide_names_every_policy() -> None:
    guide = (FOLDER.parent / "README.md").read_text("utf-8")
    assert [name for name in NAMES if f"`{name}`" not in guide] == []


def test_the_edges_that_can_be_chosen_are_obeyed(tmp_path: Path) -> None:
    (minutes,) = admx().iter(f"{SPACE}decimal")
    (choice,) = admx().iter(f"{SPACE}enum")
    for value in (int(minutes.get("minValue", "")), int(minutes.get("maxValue", ""))):
        found = load_settings(tmp_path / "none", [registry_layer("HKLM", {"AutoLockMinutes": value})])
        assert (found.settings.auto_lock_minutes, found.policy_problems) == (value, ())
    for item in choice.iter(f"{SPACE}string"):
        found = load_settings(tmp_path / "none", [registry_layer("HKLM", {"Language": item.text})])
        assert (found.settings.language, found.policy_problems) == (item.text, ())


def test_the_example_for_linux_decides_all_of_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/karin")
    example = (FOLDER / "policy.toml").read_text("utf-8")
    lines = [line.removeprefix("# ") for line in example.splitlines() if " = " in line]
    (tmp_path / "policy.toml").write_text("\n".join(lines), "utf-8")
    found = load_settings(tmp_path / "none", [file_layer(tmp_path / "policy.toml")])
    assert (list(found.decided), found.policy_problems) == (list(POLICIES), ())
    assert found.settings.store_path == "/home/karin/.local/share/SIPDesk/cases.sipstore"
