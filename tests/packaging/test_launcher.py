"""The launcher itself: readable by old Pythons, clear about progress and trouble, and careful with the system."""

import ast
import sys
from pathlib import Path

import bootstrap
import pytest
from launcher import system
from launcher.environment import ROOT
from launcher.progress import LauncherError, Progress, run_quietly

SOURCES = [ROOT / "packaging" / "bootstrap.py", *sorted((ROOT / "packaging" / "launcher").glob("*.py"))]


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_any_python_from_3_8_can_start_it(source: Path) -> None:
    tree = ast.parse(source.read_text(encoding="utf-8"), feature_version=(3, 8))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in _imports(node)
    }
    assert imported <= sys.stdlib_module_names | {"launcher"}


def _imports(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def test_steps_are_numbered(capsys: pytest.CaptureFixture[str]) -> None:
    progress = Progress(2)
    progress.step("first")
    progress.note("more")
    progress.step("second")
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["[1/2]", "0.0", "[2/2]"]


def test_a_failing_command_shows_what_it_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(LauncherError, match=r"It did not work\."):
        run_quietly(Progress(1), [sys.executable, "-c", "print('the reason'); raise SystemExit(3)"], "It did not work.")
    assert "the reason" in capsys.readouterr().err


def test_provided_names_count_as_installed() -> None:
    listing = "ii \tlibglib2.0-0t64\tlibglib2.0-0 (= 2.84.4), other\nrc \tremoved\t\nii \tqpdf\t"
    assert system.installed(listing) == {"libglib2.0-0t64", "libglib2.0-0", "other", "qpdf"}


def test_without_rights_the_one_command_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "_root_prefix", lambda: None)
    with pytest.raises(LauncherError, match="sudo apt-get install --no-install-recommends qpdf xvfb\n"):
        system.install(Progress(1), ["qpdf", "xvfb"])


def test_wrong_use_is_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in ([], ["dance"], ["run", "--fast"]):
        with pytest.raises(SystemExit) as stopped:
            bootstrap.main(wrong)
        assert stopped.value.code == 2
    assert "--fast" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")
@pytest.mark.parametrize(("name", "screen"), [("DISPLAY", True), ("WAYLAND_DISPLAY", True), ("TERM", False)])
def test_a_window_needs_a_screen(monkeypatch: pytest.MonkeyPatch, name: str, screen: bool) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv(name, "1")
    assert bootstrap.has_screen() is screen
