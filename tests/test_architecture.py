"""The architecture is a test: who may import whom, how large a room may grow, and what no file may say.

The import contracts themselves stand in pyproject.toml; there is no list of exceptions to anything here.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
LONGEST = {"sipdesk": 300, "packaging": 300, "tests": 500}  # lines; above it two rooms became one
CODE = tuple(LONGEST)
TEXTS = ("i18n", "resources")
DOING_IO = {"io", "os", "pathlib", "shutil", "socket", "sqlite3", "subprocess", "tempfile", "urllib", "logging"}


def sources(*folders: str, pattern: str = "*.py") -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob(pattern))]


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def hits(pattern: str, paths: list[Path]) -> list[str]:
    """Where the pattern is found, as `path:line: text`."""
    wanted = re.compile(pattern)
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if wanted.search(line)
    ]


def test_imports_keep_the_contracts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(config_filename="pyproject.toml", no_cache=True) == 0


def test_the_domain_uses_nothing_but_the_standard_library_and_no_io() -> None:
    outside = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in sources("sipdesk/domain")
        for name in imports(path)
        if name.split(".")[0] not in sys.stdlib_module_names - DOING_IO
        and not name.startswith(("sipdesk.domain", "sipdesk.errors"))
    ]
    assert outside == []


def test_only_the_window_s_tests_know_qt() -> None:
    allowed = ("ui", "e2e", "benchmarks")
    others = [path for path in sources("tests") if path.relative_to(ROOT / "tests").parts[0] not in allowed]
    knowing = [path for path in others if any(name.startswith("PySide6") for name in imports(path))]
    assert [str(path) for path in knowing if path.name != "screenshots.py"] == []
    assert hits(r"\bqt" r"bot\b", others) == []


def test_no_room_grew_too_large() -> None:
    sizes = {
        str(path.relative_to(ROOT)): lines
        for folder, limit in LONGEST.items()
        for path in sources(folder)
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > limit
    }
    assert sizes == {}


def written() -> list[Path]:
    """Every text of the project that somebody wrote."""
    endings = ("*.py", "*.toml", "*.md", "*.txt", "*.json", "*.ts", "*.spec", "*.svg", "*.iss", "*.nsi")
    inside = [path for ending in endings for path in sources(*CODE, *TEXTS, pattern=ending)]
    return [*inside, *sorted(ROOT.glob("*.md")), ROOT / "pyproject.toml", ROOT / ".ci" / "run"]


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("a package host", r"(pypi|pythonhosted|npmjs|debian)\.(org|com)"),
        ("a path of somebody's machine", r"(?<![\w./])/(work|root|farm)/"),
        ("a merge left half done", r"^(<{7}|>{7}|={7})( |$)"),
    ],
)
def test_no_file_names(what: str, pattern: str) -> None:
    assert hits(pattern, written()) == [], what


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("tr of an object: lupdate gives it a wrong context", r"\bself\.tr\("),
        ("an f-string to translate: lupdate skips it", r"\btranslate\([^)]*\bf[\"']"),
        ("a style written in Python: it leaks references", r"^class \w+\(.*Q(Proxy|Common)?Style\b"),
        ("a date edit: three tab stops and never empty", r"\bQDate(Time)?Edit\b"),
        ("a Qt wizard: the task list is free in order", r"\bQWizard\b"),
    ],
)
def test_the_window_keeps_away_from(what: str, pattern: str) -> None:
    assert hits(pattern, sources("sipdesk")) == [], what


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("a word that makes people cases", r"(?i)^(?!\s*code\b).*[\"' >](patient|brukare|klient)(e\w+|ns?|s)?\b"),
        ("a phrase of offices", r"(?i)\bvänligen\b"),
        ("a raised voice", r"[a-zåäö]!(?=[\"'<\s]|$)"),
    ],
)
def test_no_swedish_text_has(what: str, pattern: str) -> None:
    swedish = sources("i18n", pattern="sv*.toml") + sources("resources", pattern="*.toml") + sources("sipdesk/ui")
    assert hits(pattern, swedish) == [], what
