"""Files that people and programs have damaged: case files, contact lists, a routine, phrase files, settings.

Each is read as the program reads it. What may happen is that it is sound all the same, or that a sentence says what is
wrong; anything else is a fault, and `trial` tells of it.
"""

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sipdesk.documents.phrase_files import codes, read
from sipdesk.errors import SipError
from sipdesk.exchange.address_book import load_address_book
from sipdesk.exchange.casefile import read_case, write_case
from sipdesk.exchange.proposals import load_proposals
from sipdesk.exchange.routine import load_routine
from sipdesk.paths import resource, wording
from sipdesk.sentences.swedish import trouble_sentence
from sipdesk.settings import Settings, load_settings, save_settings
from tests.demo_cases import demo_routine
from tests.exchange.mutations import mutated_files

KINDS: Final = ("case", "contacts", "routine", "phrases", "settings")
_VALUES: Final = (
    '""', "1", "-1", "true", "[]", '["a"]', "{}", "nan", "1979-05-27", "07:32:00", '"\\u0000"', '"x\\ny"', "[[]]",
    "{a=1}", "9" * 5_000, "1e999", '"' + "x" * 60_000 + '"', '"\u202e"', '"e\u0301"', '"""\n"""', "\x00", "",
)
_LINES: Final = (
    "[x]", "[[kind]]", "[[type]]", "[[entry]]", "extra = 1", "leave_out = 3", "leave_out = ['nej']", "leave_out = [[]]",
    "[a.b.c]", "= 3", "\x00", '"å ä" = 1', "kind = 3", "type = []", "[language]", "[[language]]", "a.b = 1",
)
_WHOLE: Final = (
    b"", b"\xff", b"[[" * 1_000, b"a=[" * 5_000, b"a={b=" * 3_000, b"\n" * 10, b"%PDF-1.7\n", b"x = " + b"[" * 50_000,
)
_ENCODINGS: Final = ("latin-1", "utf-16", "utf-16-le", "utf-8-sig", "cp1252")


def damaged(content: bytes, chance: random.Random) -> bytes:
    """A data file with one thing wrong."""
    how = chance.randrange(6)
    if how < 3:
        return _edited(content.decode().split("\n"), how, chance)
    if how == 3:
        return content[: chance.randrange(len(content))]
    if how == 4:
        return content.decode().encode(chance.choice(_ENCODINGS), "replace")
    return chance.choice((*_WHOLE, content + content, _flipped(content, chance)))


def trial(kind: str, seed: int, folder: Path) -> str:
    """Damage one file of that kind and read it; empty when all is well, else what went wrong."""
    chance = random.Random(f"{kind}-{seed}")
    attempt = _ATTEMPTS[kind](chance, folder)
    try:
        attempt()
    except SipError as trouble:
        return "" if trouble_sentence(trouble.code, trouble.values).strip() else f"{kind} {seed}: no sentence"
    except Exception as fault:  # noqa: BLE001 - whatever it is, it is told
        return f"{kind} {seed}: {type(fault).__name__}: {str(fault)[:100]}"
    return ""


def _edited(lines: list[str], how: int, chance: random.Random) -> bytes:
    """Another value, a line gone or twice, a line that does not belong there."""
    place = chance.choice([number for number, line in enumerate(lines) if "=" in line and not line.startswith("#")])
    if how == 0:
        lines[place] = f"{lines[place].partition('=')[0]}= {chance.choice(_VALUES)}"
    elif how == 1:
        lines[place : place + 1] = [lines[place]] * chance.choice((0, 2))
    else:
        lines.insert(chance.randrange(len(lines)), chance.choice(_LINES))
    return "\n".join(lines).encode()


def _flipped(content: bytes, chance: random.Random) -> bytes:
    there = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        there[chance.randrange(len(there))] = chance.randrange(256)
    return bytes(there)


def _case(chance: random.Random, _folder: Path) -> Callable[[], object]:
    content = next(mutated_files(chance.randrange(10**9), 1))
    return lambda: read_case(write_case(read_case(content)))


def _contacts(chance: random.Random, folder: Path) -> Callable[[], object]:
    path = folder / "address_book.toml"
    path.write_bytes(damaged(resource("demo", path.name).read_bytes(), chance))
    return lambda: load_address_book(path, demo_routine().kinds)


def _routine(chance: random.Random, folder: Path) -> Callable[[], object]:
    own = _emptied(folder / "routine")
    original = chance.choice(sorted(resource("defaults").glob("*.toml")))
    (own / original.name).write_bytes(damaged(original.read_bytes(), chance))

    def load() -> None:
        routine = load_routine(resource("defaults"), own)
        load_proposals(resource("defaults"), own, routine)

    return load


def _phrases(chance: random.Random, folder: Path) -> Callable[[], object]:
    """A municipality's corrections of a language."""
    own, code = _emptied(folder / "documents"), chance.choice(codes()[1:])
    (own / f"{code}.toml").write_bytes(damaged(wording("documents", f"{code}.toml").read_bytes(), chance))
    return lambda: read(code, corrections=own)


def _settings(chance: random.Random, folder: Path) -> Callable[[], object]:
    """They never stop anything: what is wrong is told in a sentence."""
    path = folder / "settings.toml"
    save_settings(Settings(municipality="Nordviks kommun", paper_languages="sv,ar"), path)
    path.write_bytes(damaged(path.read_bytes(), chance))
    return lambda: [trouble_sentence(one.code, one.values) for one in load_settings(path, []).problems]


def _emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


_ATTEMPTS: Final = {
    "case": _case, "contacts": _contacts, "routine": _routine, "phrases": _phrases, "settings": _settings,
}
