"""The pins: every package with hashes, nothing about hosts, and the same versions whatever one installs for."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from launcher.environment import PURPOSES, ROOT, Environment, file_hash

PIN = re.compile(r"^([a-z0-9-]+)==(\S+?)(?: ;.*)? \\$")
HASH = re.compile(r"^ {4}--hash=sha256:[0-9a-f]{64}(?: \\)?$")


def pins(purpose: str) -> dict[str, str]:
    lines = Environment().pins(purpose).read_text(encoding="utf-8").splitlines()
    return {match[1]: match[2] for line in lines if (match := PIN.match(line))}


@pytest.mark.parametrize("purpose", PURPOSES)
def test_a_file_is_pins_with_hashes_and_nothing_else(purpose: str) -> None:
    _, *lines = Environment().pins(purpose).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not PIN.match(line) and not HASH.match(line)] == []
    pairs = zip(lines, [*lines[1:], ""], strict=True)
    assert [line for line, after in pairs if PIN.match(line) and not HASH.match(after)] == []


def test_without_its_tool_it_says_so_in_a_sentence() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "pins.py"), "gate"]
    ran = subprocess.run(command, env={"PATH": ""}, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (1, "The tool `uv` is not on PATH. `pip install uv` brings it.\n")


@pytest.mark.parametrize("purpose", PURPOSES)
def test_no_file_names_a_host(purpose: str) -> None:
    text = Environment().pins(purpose).read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host", text)


def test_versions_agree_and_each_purpose_holds_the_smaller_ones() -> None:
    run, test, bench = (pins(purpose) for purpose in PURPOSES)
    assert run.items() <= test.items() <= bench.items()


def test_everything_the_project_asks_for_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    assert _names(project["project"]["dependencies"] + groups["install"]) <= pins("run").keys()
    assert _names(groups["test"]) <= pins("test").keys()
    assert _names(groups["bench"]) <= pins("bench").keys()


def test_packages_with_a_licence_we_cannot_ship_stay_out() -> None:
    assert "pymupdf" not in pins("bench")


def _names(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=!~\[ ]", requirement)[0].lower() for requirement in requirements}


def test_the_hash_of_a_file_does_not_depend_on_line_ends(tmp_path: Path) -> None:
    (tmp_path / "unix").write_bytes(b"a\nb\n")
    (tmp_path / "windows").write_bytes(b"a\r\nb\r\n")
    (tmp_path / "other").write_bytes(b"a\nc\n")
    assert file_hash(tmp_path / "unix") == file_hash(tmp_path / "windows") != file_hash(tmp_path / "other")
