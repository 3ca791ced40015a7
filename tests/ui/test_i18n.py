"""The screen in other languages: source and translations agree, nothing is unfinished or out of lupdate's sight."""

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from i18n.update import ROOT, update
from sipdesk import paths
from sipdesk.ui.translation import LANGUAGES, SOURCE, ScreenLanguage, compiled, write_compiled

FILES = {code: paths.wording("ui", f"sipdesk_{code}.ts") for code in LANGUAGES}
GAP = re.compile(r"{\w+}|%n|%\d")
# Shared sentences are translated by the name of their constant: `words` is the only place that does so.
BY_NAME = ROOT / "sipdesk" / "ui" / "words.py"


class Message:
    """One string of a .ts file."""

    def __init__(self, context: str, element: ET.Element) -> None:
        self.context = context
        self.source = element.findtext("source") or ""
        translation = element.find("translation")
        assert translation is not None
        self.unfinished = translation.get("type") == "unfinished"
        self.gone = translation.get("type") in ("vanished", "obsolete")
        self.numerus = element.get("numerus") == "yes"
        self.forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def messages(code: str) -> list[Message]:
    root = ET.parse(FILES[code]).getroot()
    return [
        Message(context.findtext("name") or "", element)
        for context in root.iter("context")
        for element in context.iter("message")
    ]


def sources() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted((ROOT / "sipdesk" / "ui").rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def test_source_and_translations_agree(tmp_path: Path) -> None:
    """If this fails: run `python i18n/update.py` and translate what is new."""
    for file in FILES.values():
        shutil.copy(file, tmp_path)
    update(tmp_path)
    for file in FILES.values():
        assert (tmp_path / file.name).read_text(encoding="utf-8") == file.read_text(encoding="utf-8"), file.name


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_unfinished(code: str) -> None:
    assert [message.source for message in messages(code) if message.unfinished or not all(message.forms)] == []
    assert [message.source for message in messages(code) if message.gone] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_translations_keep_gaps_and_mnemonics(code: str) -> None:
    for message in messages(code):
        wanted = set(GAP.findall(message.source))
        for form in message.forms:
            missing = wanted - set(GAP.findall(form))
            assert missing <= ({"%n"} if message.numerus else set()), (message.source, form)
            assert set(GAP.findall(form)) <= wanted, (message.source, form)
            assert ("&" in form) == ("&" in message.source), (message.source, form)


@pytest.mark.parametrize("code", LANGUAGES)
def test_contexts_are_those_of_the_source(code: str) -> None:
    calls = (call for _, tree in sources() for call in translations(tree))
    named = {call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant)}
    shared = {
        "Findings", "Troubles", "Terms", "Routine", "Passages", "Speech", "CommandLine", "LanguageNames",
    }  # fmt: skip
    assert {message.context for message in messages(code)} - named - shared == set()


def translations(tree: ast.Module) -> Iterator[ast.Call]:
    """The calls of `translate`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
            yield node


def test_every_string_is_in_lupdates_sight() -> None:
    wrong = [f"{path.name}:{line}: {why}" for path, tree in sources() for line, why in out_of_sight(path, tree)]
    assert wrong == []


def out_of_sight(path: Path, tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "tr":
            yield node.lineno, "tr() takes its context from where lupdate thinks it stands"
        if isinstance(node, ast.Attribute) and node.attr == "translate" and not is_alias(node):
            yield node.lineno, "call it `translate`"
    for call in translations(tree) if path != BY_NAME else ():
        if not all(isinstance(given, ast.Constant) and isinstance(given.value, str) for given in call.args[:3]):
            yield call.lineno, "context and text have to be literal"
        if call.keywords:
            yield call.lineno, "no keywords"


def is_alias(node: ast.Attribute) -> bool:
    """`QCoreApplication.translate`, which every module calls `translate`."""
    return isinstance(node.value, ast.Name) and node.value.id in ("QCoreApplication", "painter")


def test_lupdate_has_seen_every_string() -> None:
    """It passes by what stands inside another string's braces, without a word: that is then said in Swedish in every
    language, and its plural as it is written, *25 minut(er)*."""
    known = {(message.context, message.source) for message in messages("en")}
    unseen = [
        f"{path.name}:{call.lineno}"
        for path, tree in sources()
        for call in translations(tree) if path != BY_NAME
        if tuple(ast.literal_eval(given) for given in call.args[:2]) not in known
    ]  # fmt: skip
    assert unseen == []


def test_what_the_screen_says_is_clear_swedish() -> None:
    for message in messages("en"):
        assert "!" not in message.source, message.source
        for word in ("vänligen", "patient", "brukare", "klient"):
            assert word not in message.source.casefold(), message.source


def test_the_build_gets_compiled_files(tmp_path: Path) -> None:
    write_compiled(tmp_path)
    assert (tmp_path / "sipdesk_en.qm").read_bytes() == compiled("en")
    assert {path.name for path in tmp_path.iterdir()} == {"sipdesk_sv.qm", "sipdesk_en.qm", "sipdesk_en.ts"}


def test_plural_forms_and_switching() -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    language = ScreenLanguage(app)

    def days(count: int) -> str:
        return app.translate("Say", "om %n dag(ar)", "", count)

    language.use(SOURCE)
    assert (days(1), days(3)) == ("om 1 dag", "om 3 dagar")
    language.use("en")
    assert (days(1), days(3)) == ("in 1 day", "in 3 days")
    language.use("xx")
    assert language.code == SOURCE
    assert days(2) == "om 2 dagar"
