"""What IT can choose in group policy is what the program obeys, by the same names, in both languages."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from launcher.environment import ROOT

from sipdesk.policy import KEY, file_layer, member_name, registry_layer, registry_name
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
        named = [element.get("valueName") for elements in policy.findall(f"{SPACE}elements") for element in elements]
        assert named or switched(policy) == ["1", "0"], policy.get("name")
        assert [*named, policy.get("valueName")] in ([policy.get("name")], [policy.get("name"), None])


def switched(policy: ET.Element) -> list[str | None]:
    """What is written when the policy is enabled, and when it is disabled."""
    kinds = ("enabledValue", "disabledValue")
    return [one.get("value") for kind in kinds for one in policy.findall(f"{SPACE}{kind}/*")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_there_in_both_languages(language: str) -> None:
    wanted = {value[9:-1] for element in admx().iter() for value in element.attrib.values() if "$(string." in value}
    there = {string.get("id"): string.text for string in adml(language).iter(f"{SPACE}string")}
    assert set(there) == wanted
    assert all(there.values())
    shown = {one.get("id") for one in adml(language).iter(f"{SPACE}presentation")}
    fields = {field.get("refId") for one in adml(language).iter(f"{SPACE}presentation") for field in one}
    assert shown == fields == {policy.get("name") for policy in admx().iter(f"{SPACE}policy") if not switched(policy)}


def test_the_guide_names_every_policy() -> None:
    guide = (FOLDER.parent / "README.md").read_text("utf-8")
    assert [name for name in NAMES if f"`{name}`" not in guide] == []


def test_the_edges_that_can_be_chosen_are_obeyed(tmp_path: Path) -> None:
    (choice,) = admx().iter(f"{SPACE}enum")
    numbers = list(admx().iterfind(f".//{SPACE}elements/{SPACE}decimal"))
    assert [number.get("id") for number in numbers] == ["AutoLockMinutes", "RetentionYears"]
    for number in numbers:
        name = number.get("id", "")
        least, most = int(number.get("minValue", "")), int(number.get("maxValue", ""))
        for value, counts in ((least - 1, False), (least, True), (most, True), (most + 1, False)):
            found = load_settings(tmp_path / "none", [registry_layer("HKLM", {name: value})])
            assert (getattr(found.settings, member_name(name)) == value, not found.policy_problems) == (counts, counts)
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
