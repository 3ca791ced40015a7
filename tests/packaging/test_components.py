"""The parts list names everything that is handed out, also what hides inside wheels, and lets nothing unknown in."""

import json
from pathlib import Path

import components
import pytest
from components import Part, Unknown, distributions_of, library_part, notices, part_of, parts_list, python_part
from launcher.environment import ROOT

LICENCES = ROOT / "packaging" / "licenses"
RUN = ("pyside6-essentials", "sqlcipher3", "uharfbuzz", "pypdfium2", "cryptography", "pillow", "argon2-cffi-bindings")


def inside(name: str) -> dict[str, Part]:
    return {part.name.lower(): part for part in part_of(name, LICENCES).inside}


@pytest.mark.parametrize(
    ("name", "hidden"),
    [
        ("pyside6-essentials", {"qt"}), ("sqlcipher3", {"sqlite", "sqlcipher", "openssl"}), ("uharfbuzz", {"harfbuzz"}),
        ("pypdfium2", {"pdfium"}), ("cryptography", {"openssl"}), ("pillow", {"freetype", "zlib"}),
        ("argon2-cffi-bindings", {"argon2"}),
    ],
)
def test_what_hides_inside_a_wheel_is_told(name: str, hidden: set[str]) -> None:
    found = inside(name)
    assert hidden <= set(found)
    for one in hidden - {"argon2"}:
        assert found[one].version[0].isdigit(), one
    assert all(found[one].licence for one in hidden)


@pytest.mark.parametrize("name", RUN)
def test_licences_come_with_their_words(name: str) -> None:
    part = part_of(name, LICENCES)
    assert part.licence
    assert any(len(text) > 500 for text in part.texts)


def test_python_is_a_part_too() -> None:
    assert {"expat", "zlib"} <= {part.name for part in python_part().inside}


def test_a_loose_module_of_python_has_python_s_licence(tmp_path: Path) -> None:
    """On Windows they lie beside the interpreter, each a file of its own."""
    for name in ("_bz2.pyd", "python313.dll", "PYTHON3.DLL"):
        (tmp_path / name).write_bytes(b"")
        assert library_part(tmp_path / name).licence == "PSF-2.0"
    (tmp_path / "other.dll").write_bytes(b"")
    assert library_part(tmp_path / "other.dll").licence == ""


def test_an_unknown_licence_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(components, "LICENCES", {})
    with pytest.raises(Unknown, match="peewee: its licence is not known"):
        part_of("peewee", LICENCES)


def test_modules_lead_to_their_distributions() -> None:
    assert distributions_of(["PIL", "sqlcipher3", "sipdesk", "json"]) == ["pillow", "sqlcipher3"]


def test_the_list_is_whole_and_the_same_for_the_same_parts() -> None:
    inner = Part("inner", "2", "MIT", "pkg:generic/inner@2")
    parts = [Part("b", "1", "MIT OR Apache-2.0", "pkg:pypi/b@1", (inner,)), Part("a.so", "", "", sha256="00" * 32)]
    told = parts_list("SIPDesk", "1.0", parts, 0)
    assert told == parts_list("SIPDesk", "1.0", parts, 0) != parts_list("SIPDesk", "1.1", parts, 0)
    plain = json.loads(told)
    assert [part["name"] for part in plain["components"]] == ["a.so", "inner", "b"]
    refs = {part["bom-ref"] for part in plain["components"]} | {"sipdesk"}
    assert {ref for row in plain["dependencies"] for ref in (row["ref"], *row["dependsOn"])} <= refs
    assert plain["metadata"]["timestamp"] == "1970-01-01T00:00:00Z"


def test_notices_name_everybody_and_say_each_licence_once() -> None:
    words = ("Permission is granted",)
    parts = [Part("a", "1", "MIT", texts=words), Part("b", "2", "MIT", texts=words)]
    told = notices(parts)
    assert "* a 1: MIT" in told
    assert "* b 2: MIT" in told
    assert told.count("Permission is granted") == 1


def test_the_licences_of_qt_lie_beside() -> None:
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (LICENCES / "LGPL-3.0.txt").read_text("utf-8")
    assert Path(LICENCES / "GPL-3.0.txt").stat().st_size > 30_000
