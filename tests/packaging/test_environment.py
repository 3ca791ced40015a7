"""The stamp of the environment: a second start costs nothing, and a change is noticed."""

import json
from pathlib import Path

import pytest
from launcher.environment import PURPOSES, Environment, file_hash


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """A project folder in which everything has been installed for the tests, in shape only."""
    environment = Environment(tmp_path)
    for name in (environment.python, environment.program, tmp_path / "pyproject.toml"):
        name.parent.mkdir(parents=True, exist_ok=True)
        name.write_text(name.name, encoding="utf-8")
    for purpose in PURPOSES:
        environment.pins(purpose).parent.mkdir(exist_ok=True)
        environment.pins(purpose).write_text(f"# for {purpose}", encoding="utf-8")
    stamp(environment, test=file_hash(environment.pins("test")), folder=str(tmp_path),
          project=file_hash(tmp_path / "pyproject.toml"))
    return environment


def stamp(environment: Environment, **done: str) -> None:
    (environment.folder / "sipdesk-setup.json").write_text(json.dumps(done), encoding="utf-8")


def test_what_was_installed_for_tests_is_enough_to_run(environment: Environment) -> None:
    assert environment.ready_for("test")
    assert environment.ready_for("run")


def test_but_not_to_bench(environment: Environment) -> None:
    assert not environment.ready_for("bench")


def test_a_changed_pin_is_noticed(environment: Environment) -> None:
    environment.pins("test").write_text("# other", encoding="utf-8")
    assert not environment.ready_for("test")


def test_a_changed_project_is_noticed(environment: Environment) -> None:
    (environment.root / "pyproject.toml").write_text("other", encoding="utf-8")
    assert not environment.ready_for("test")


def test_a_lost_program_is_noticed(environment: Environment) -> None:
    environment.program.unlink()
    assert not environment.ready_for("test")


def test_an_environment_moved_elsewhere_is_noticed(environment: Environment) -> None:
    stamp(environment, test=file_hash(environment.pins("test")), folder="elsewhere",
          project=file_hash(environment.root / "pyproject.toml"))
    assert not environment.ready_for("test")


@pytest.mark.parametrize("text", ["", "{", "[]"])
def test_a_torn_stamp_means_set_up_again(environment: Environment, text: str) -> None:
    (environment.folder / "sipdesk-setup.json").write_text(text, encoding="utf-8")
    assert not environment.ready_for("run")
