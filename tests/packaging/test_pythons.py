"""The launcher takes the newest complete Python and tells the others apart."""

import sys
from pathlib import Path

import pytest
from launcher.pythons import Python, find_all, newest, paths_from_launcher, probe


def python(*version: int, usual: bool = True, missing: tuple[str, ...] = ()) -> Python:
    major, minor, micro = version
    return Python(f"/somewhere/python{major}.{minor}", (major, minor, micro), usual, missing)


def test_the_newest_wins() -> None:
    assert newest([python(3, 11, 9), python(3, 13, 0), python(3, 12, 8)]) == python(3, 13, 0)


def test_3_11_is_taken_where_nothing_newer_is_found() -> None:
    assert newest([python(3, 9, 2), python(3, 11, 2)]) == python(3, 11, 2)


@pytest.mark.parametrize("version", [(3, 10, 99), (3, 15, 0), (2, 7, 18)])
def test_versions_without_pins_are_not_taken(version: tuple[int, int, int]) -> None:
    assert newest([python(*version)]) is None


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 99)])
def test_both_ends_of_what_is_supported(version: tuple[int, int, int]) -> None:
    assert newest([python(*version)]) == python(*version)


def test_a_newer_python_without_venv_gives_way_to_a_complete_one() -> None:
    assert newest([python(3, 13, 1, missing=("ensurepip",)), python(3, 12, 0)]) == python(3, 12, 0)


def test_free_threaded_and_32_bit_builds_are_left_alone() -> None:
    assert newest([python(3, 14, 0, usual=False)]) is None


def test_of_equals_the_first_is_kept() -> None:
    first = Python("/first", (3, 13, 0), True, ())
    assert newest([first, Python("/second", (3, 13, 0), True, ())]) is first


def test_the_running_python_is_known_for_what_it_is() -> None:
    running = probe(sys.executable)
    assert running is not None
    assert running.version == sys.version_info[:3]
    assert running.supported


def test_what_is_no_python_is_passed_over(tmp_path: Path) -> None:
    assert probe(str(tmp_path / "nothing")) is None


def test_every_interpreter_is_found_once() -> None:
    paths = [found.path for found in find_all()]
    assert paths
    assert len(paths) == len(set(paths))


def test_listing_of_the_windows_launcher() -> None:
    listed = " -V:3.13 *    C:\\Program Files\\Python313\\python.exe\n -V:3.11      C:\\Python311\\python.exe\n\n"
    assert paths_from_launcher(listed) == ["C:\\Program Files\\Python313\\python.exe", "C:\\Python311\\python.exe"]
