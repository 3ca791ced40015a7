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
from sipdesk.cli.own_files import own_files
from sipdesk.cli.report import Report
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
from sipdesk.sentences.swedish import trouble_sentence
from sipdesk.settings import Loaded, Settings, load_settings
from sipdesk.storage import audit, cases
from sipdesk.storage.keys import Keys, new_data_key, with_recovery_code
from sipdesk.storage.opening import create_store, open_store
from sipdesk.storage.recovery_code import new_recovery_code

Check = Callable[[], str]
_BROKEN: Final = (SipError, OSError, ImportError, ValueError, LookupError, RuntimeError, TypeError, AttributeError)
_FONT_HEADS: Final = (b"\x00\x01\x00\x00", b"OTTO", b"true")


def add_commands(commands: Any) -> None:
    test: Parser = commands.add_parser("self-test", help="pröva att programmet är helt")
    test.add_argument("--no-window", action="store_true", help="utan fönster och utskrift")
    add_json(test)
    test.set_defaults(run=run_self_test)


def run_self_test(arguments: argparse.Namespace, settings: Settings) -> int:
    report = Report()
    report.add("program", "", f"SIPDesk {__version__}, Python {platform.python_version()}, {_form()}")
    report.add("policy", *_policy(load_settings()))
    for what, check in _checks(settings, {} if arguments.no_window else arguments.window_checks):
        try:
            report.add(what, "", check())
        except _BROKEN as trouble:
            report.add(what, _in_words(trouble))
    return report.say(as_json=arguments.json)


def _checks(settings: Settings, window_checks: Mapping[str, Check]) -> Iterator[tuple[str, Check]]:
    yield "datafiler", _data_files
    yield "kommunens mapp", partial(own_files, settings)
    yield "typsnitt", _fonts
    yield "översättning", _translations
    yield "skrivrätt", _write_rights
    yield "ärendelager", _store
    for script, language in _one_language_per_script().items():
        yield f"papper {script}", partial(_paper, language)
    yield from window_checks.items()


def _policy(loaded: Loaded) -> tuple[str, str]:
    """What is wrong with it, and what it decides."""
    troubles = [trouble_sentence(problem.code, problem.values) for problem in loaded.policy_problems]
    return " ".join(troubles), ", ".join(loaded.decided) or "ingen"


def _data_files() -> str:
    routine = _routine()
    load_proposals(resource("defaults"), None, routine)
    load_address_book(resource("demo", FILE_NAME), routine.kinds)
    holidays = len(SwedishHolidays(2026, 2026))
    return f"{len(routine.types)} informationsslag, {len(routine.kinds)} verksamheter, {holidays} helgdagar"


def _fonts() -> str:
    found = sorted(resource("fonts").glob("*.[to]tf"))
    broken = [path.name for path in found if path.read_bytes()[:4] not in _FONT_HEADS]
    if broken or not found:
        raise OSError(f"typsnitt som inte går att läsa: {', '.join(broken) or 'alla saknas'}")
    return f"{len(found)} filer"


def _translations() -> str:
    """The built program carries .qm files; from source they are made from the .ts files when the window starts."""
    names = {path.stem for path in wording("ui").glob("sipdesk_*") if path.suffix in (".qm", ".ts")}
    if not {"sipdesk_sv", "sipdesk_en"} <= names:
        raise OSError("översättningar saknas")
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
        raise OSError("ärendet kom inte tillbaka som det lades in")
    return f"{verdict.entries} loggposter"


def _paper(language: str) -> str:
    """The plan for the person in that language, looked at by our own checker."""
    copy = Copy(Paper.PLAN, Reader(ReaderKind.PERSON), language, 18)
    made = trial(_case(), copy, date.today(), _routine()).made
    troubles = check_pdf(made.bytes)
    if troubles or made.missing_glyphs:
        raise ValueError("; ".join(troubles) or "tecken saknas i typsnittet")
    return f"{language}: {made.pages} sidor"


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
    return f"byggt för {sys.platform}" if hasattr(sys, "_MEIPASS") else "från källkoden"


def _in_words(trouble: BaseException) -> str:
    if isinstance(trouble, SipError):
        return trouble_sentence(trouble.code, trouble.values)
    return f"{type(trouble).__name__}: {trouble}"
