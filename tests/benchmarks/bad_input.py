"""Damaged files given to the program: each is taken whole, or refused in a sentence; never a crash.

Case files go through the command line, as people give them. The others are read where the program reads them; what
they may raise is what a sentence is kept for.
"""

import io
import random
import traceback
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from sipdesk.cli.main import run
from sipdesk.documents.phrase_files import SOURCE, codes, read
from sipdesk.errors import SipError
from sipdesk.exchange.address_book import load_address_book
from sipdesk.paths import wording
from sipdesk.sentences.swedish import trouble_sentence
from sipdesk.settings import Settings, load_settings, save_settings
from tests.demo_cases import demo_routine
from tests.exchange.mutations import MUTATED_TEXTS, mutated_files

ADDRESS_BOOK = """[[entry]]
kind = "home-care"
name = "Hemtjänsten Påhittad"
phone = "08-465 004 12"
town = "Påhittad"
"""


def trouble(number: int, folder: Path) -> list[str]:
    """What is wrong with how the file of that number was met; nothing is right."""
    kind = (_case_file, _address_book, _phrases, _settings)[number % 4]
    try:
        return [f"number {number}, {found}" for found in kind(number, folder)]
    except Exception:  # noqa: BLE001 - a crash is what is looked for; it is told, and the drill goes on
        return [f"number {number}, {traceback.format_exc(limit=-2)}"]


def _case_file(number: int, folder: Path) -> list[str]:
    path = folder / "ärende.json"
    path.write_bytes(next(mutated_files(number, 1)))
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(["check", str(path)])
    if code == 0 or (code == 1 and err.getvalue().strip() and "Traceback" not in err.getvalue()):
        return []
    return [f"case file: exit {code}, said {err.getvalue()[:200]!r}"]


def _address_book(number: int, folder: Path) -> list[str]:
    path = _damaged(folder / "address_book.toml", ADDRESS_BOOK.encode(), number)
    return _refused(lambda: load_address_book(path, demo_routine().kinds))


def _phrases(number: int, folder: Path) -> list[str]:
    code = random.Random(number).choice(codes())
    _damaged(folder / f"{code}.toml", wording("documents", f"{code}.toml").read_bytes(), number)
    if code != SOURCE:
        (folder / f"{SOURCE}.toml").write_bytes(wording("documents", f"{SOURCE}.toml").read_bytes())
    return _refused(lambda: read(code, folder))


def _settings(number: int, folder: Path) -> list[str]:
    path = folder / "settings.toml"
    save_settings(Settings(municipality="Påhittad kommun", unit_phone="08-465 004 12"), path)
    loaded = load_settings(_damaged(path, path.read_bytes(), number), [])
    for problem in loaded.problems:
        trouble_sentence(problem.code, problem.values)
    return []


def _damaged(path: Path, content: bytes, number: int) -> Path:
    chance = random.Random(number)
    path.write_bytes(chance.choice(MUTATED_TEXTS)(content, chance))
    return path


def _refused(read_it: Callable[[], object]) -> list[str]:
    """Reads it, or says why not in a sentence."""
    try:
        read_it()
    except SipError as error:
        return [] if trouble_sentence(error.code, error.values) else [f"{error.code} has no sentence"]
    return []
