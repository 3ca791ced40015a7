"""Whether the installed program is whole: what IT runs after an installation, and the build runs on what it built.

Nothing of the person's own is touched: the store it opens is a temporary one, and what it prints is thrown away.
"""

import argparse
import platform
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final

from sipdesk import __version__
from sipdesk.cli.arguments import Parser, add_json
from sipdesk.cli.audit_log import entries_in_words
from sipdesk.cli.own_files import own_files
from sipdesk.cli.report import Report
from sipdesk.cli.say import translate, trouble_in_words
from sipdesk.documents.pdf_check import check_pdf
from sipdesk.documents.phrases import languages
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.issuable import Paper
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import ReaderKind
from sipdesk.errors import SipError
from sipdesk.exchange.address_book import FILE_NAME, load_address_book
from sipdesk.exchange.casefile import read_case, write_case
from sipdesk.exchange.demo import demo_cases, demo_office
from sipdesk.exchange.holidays import SwedishHolidays
from sipdesk.exchange.proposals import load_proposals
from sipdesk.exchange.routine import load_routine
from sipdesk.issuing.copies import Copy, trial, write_file
from sipdesk.paths import resource, user_data, wording
from sipdesk.sentences.marking import QT_TRANSLATE_NOOP
from sipdesk.settings import Loaded, Settings, load_settings
from sipdesk.storage import audit, cases
from sipdesk.storage.keys import Keys, new_data_key, with_recovery_code
from sipdesk.storage.opening import create_store, open_store
from sipdesk.storage.recovery_code import new_recovery_code

Check = Callable[[], str]
_BROKEN: Final = (SipError, OSError, ImportError, ValueError, LookupError, RuntimeError, TypeError, AttributeError)
OF_WINDOW: Final = (QT_TRANSLATE_NOOP("CommandLine", "fönster"), QT_TRANSLATE_NOOP("CommandLine", "utskrift"))
"""Checks that the window's side hands in, by these names."""
_FONT_HEADS: Final = (b"\x00\x01\x00\x00", b"OTTO", b"true")


def add_commands(commands: Any) -> None:
    test: Parser = commands.add_parser("self-test", help=translate("CommandLine", "pröva att programmet är helt"))
    test.add_argument("--no-window", action="store_true", help=translate("CommandLine", "utan fönster och utskrift"))
    add_json(test)
    test.set_defaults(run=run_self_test)


def run_self_test(arguments: argparse.Namespace, settings: Settings) -> int:
    report = Report()
    version = f"SIPDesk {__version__}, Python {platform.python_version()}, {_form()}"
    report.add(translate("CommandLine", "program"), "", version)
    report.add(translate("CommandLine", "policy"), *_policy(load_settings()))
    for what, check in _checks(settings, {} if arguments.no_window else arguments.window_checks):
        try:
            report.add(what, "", check())
        except _BROKEN as trouble:
            report.add(what, _in_words(trouble))
    return report.say(as_json=arguments.json)


def _checks(settings: Settings, window_checks: Mapping[str, Check]) -> Iterator[tuple[str, Check]]:
    yield translate("CommandLine", "datafiler"), _data_files
    yield translate("CommandLine", "kommunens mapp"), partial(own_files, settings)
    yield translate("CommandLine", "typsnitt"), _fonts
    yield translate("CommandLine", "översättning"), _translations
    yield translate("CommandLine", "skrivrätt"), _write_rights
    yield translate("CommandLine", "ärendelager"), _store
    for script, language in _one_language_per_script().items():
        yield translate("CommandLine", "papper {script}").format(script=script), partial(_paper, language)
    for name, check in window_checks.items():
        yield translate("CommandLine", name), check


def _policy(loaded: Loaded) -> tuple[str, str]:
    """What is wrong with it, and what it decides."""
    troubles = [trouble_in_words(problem) for problem in loaded.policy_problems]
    return " ".join(troubles), ", ".join(loaded.decided) or translate("CommandLine", "ingen")


def _data_files() -> str:
    routine = _routine()
    load_proposals(resource("defaults"), None, routine)
    load_address_book(resource("demo", FILE_NAME), routine.kinds)
    holidays = len(SwedishHolidays(2026, 2026))
    found = translate("CommandLine", "informationsslag: {types}, verksamheter: {kinds}, helgdagar: {holidays}")
    return found.format(types=len(routine.types), kinds=len(routine.kinds), holidays=holidays)


def _fonts() -> str:
    found = sorted(resource("fonts").glob("*.[to]tf"))
    broken = [path.name for path in found if path.read_bytes()[:4] not in _FONT_HEADS]
    if broken or not found:
        trouble = translate("CommandLine", "typsnitt som inte går att läsa: {files}")
        raise OSError(trouble.format(files=", ".join(broken) or translate("CommandLine", "alla saknas")))
    return translate("CommandLine", "filer: {count}").format(count=len(found))


def _translations() -> str:
    """The built program carries .qm files; from source they are made from the .ts files when the window starts."""
    names = {path.stem for path in wording("ui").glob("sipdesk_*") if path.suffix in (".qm", ".ts")}
    if not {"sipdesk_sv", "sipdesk_en"} <= names:
        raise OSError(translate("CommandLine", "översättningar saknas"))
    return ", ".join(sorted(name.removeprefix("sipdesk_") for name in names))


def _write_rights() -> str:
    folder = user_data()
    was_there = folder.exists()
    write_file(folder, "self-test.tmp", b"SIPDesk").unlink()
    if not was_there:
        folder.rmdir()
    return str(folder)


def _store() -> str:
    """Make a store, put a case in, close it, open it with its recovery code's key, and take the case out."""
    case, by, key = _case(), demo_office().staff, new_data_key()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "self-test.sipstore"
        with create_store(path, key, with_recovery_code(Keys(), key, new_recovery_code()), by) as store:
            cases.create(store, case, by)
        with open_store(path, key) as store:
            same = write_case(cases.load(store, case.uid, by).case) == write_case(case)
            damage, verdict = store.damage(), audit.verify(store, by)
    if not same or damage or verdict.fault:
        raise OSError(translate("CommandLine", "ärendet kom inte tillbaka som det lades in"))
    return entries_in_words(verdict)


def _paper(language: str) -> str:
    """The plan for the person in that language, looked at by our own checker."""
    copy = Copy(Paper.PLAN, Reader(ReaderKind.PERSON), language, 18)
    made = trial(_case(), copy, date.today(), _routine()).made
    troubles = check_pdf(made.bytes)
    if troubles or made.missing_glyphs:
        raise ValueError("; ".join(troubles) or translate("CommandLine", "tecken saknas i typsnittet"))
    return translate("CommandLine", "{language}: sidor {pages}").format(language=language, pages=made.pages)


def _one_language_per_script() -> dict[str, str]:
    """*latin: sv*, *arabic: ar*: by the script in which a language writes its own name."""
    found: dict[str, str] = {}
    for language in languages():
        letter = next(sign for sign in language.own_name if sign.isalpha())
        found.setdefault(unicodedata.name(letter).split()[0].lower(), language.code)
    return found


def _case() -> Case:
    """The invented person with an interpreter, as she comes back from a case file: her papers are in every language."""
    return read_case(write_case(next(case for case in demo_cases(date.today()) if case.person.interpreter.name)))


def _routine() -> Routine:
    return load_routine(resource("defaults"), office=demo_office().office)


def _form() -> str:
    if hasattr(sys, "_MEIPASS"):
        return translate("CommandLine", "byggt för {platform}").format(platform=sys.platform)
    return translate("CommandLine", "från källkoden")


def _in_words(trouble: BaseException) -> str:
    if isinstance(trouble, SipError):
        return trouble_in_words(trouble)
    return f"{type(trouble).__name__}: {trouble}"
