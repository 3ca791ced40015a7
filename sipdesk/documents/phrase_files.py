"""Phrase files: the fixed wording of the papers, one TOML file a language, read and held against the Swedish one.

A paper is either wholly worded or not made at all: a missing phrase, a lost gap or a misspelt header refuses the
whole file with a SipError that names file and key. There is no falling back to Swedish, because nobody would see
it happen. What a person can do about each error is said where sentences live (`sipdesk.sentences`).

A municipality corrects a language outside the program, in a file of the same name that holds only what is changed
and a head that says who did it. In the same folder it may bring a language that the program does not have, in a whole
file (`blank_language` gives an empty one). What comes out is checked as a whole, as strictly as the program's own.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Final, TypeAlias

from sipdesk.documents.language import SOURCE, Language, State, head_of, plural_forms, read_head
from sipdesk.domain.print_sizes import EASY
from sipdesk.errors import SipError
from sipdesk.paths import wording

EASY_LINE: Final = 55
"""Longest line in easy Swedish, in characters, gaps counted as they are written (after LL-förlaget)."""

PLURALS: Final = ("zero", "one", "two", "few", "many", "other")
_AT_LINE: Final = re.compile(r"at line (\d+)")
GAP: Final = re.compile(r"{([a-z_]+)}")
_MAY_BE_SPACE: Final = frozenset({"comma", "full-stop"})  # Thai parts sentences by a space alone
_OF_CORRECTION: Final = ("translator", "date", "version")
_CODE: Final = re.compile(r"[a-z]{2,3}(-[a-z]+)?")
_LOOKED_AT: Final = (State.REVIEWED, State.APPROVED)

Phrase: TypeAlias = str | Mapping[str, str]
"""A text, or its plural forms by their Unicode names ("one", "other" …)."""


@dataclass(frozen=True, slots=True)
class PhraseFile:
    language: Language
    phrases: Mapping[str, Phrase]


def codes(folder: Path | None = None) -> tuple[str, ...]:
    """Codes of the languages that the program brings, Swedish first."""
    found = (path.stem for path in _folder(folder).glob("*.toml"))
    return tuple(sorted(found, key=lambda code: (not code.startswith(SOURCE), code)))


def is_code(code: str) -> bool:
    """Whether a language may be called that: two or three small letters, and perhaps a word after a hyphen."""
    return _CODE.fullmatch(code) is not None


def own_codes(corrections: Path | None) -> tuple[str, ...]:
    """Codes of the languages that a municipality brings itself. Raises SipError phrases.name (file) for a file whose
    name is no code: its language would be missed and nobody would know why."""
    found = sorted(corrections.glob("*.toml")) if corrections is not None else []
    for path in found:
        if not is_code(path.stem):
            raise SipError("phrases.name", file=path.name)
    known = codes()
    return tuple(path.stem for path in found if path.stem not in known)


def read(code: str, folder: Path | None = None, corrections: Path | None = None) -> PhraseFile:
    """The whole, checked phrase file of one language. corrections: the municipality's folder of changed phrases and
    of languages of its own.

    Raises SipError: phrases.unknown-language (language), phrases.unreadable, phrases.not-utf8, phrases.not-toml (line),
    phrases.header (file, key), phrases.swedish (file), phrases.missing and phrases.empty (file, key: all of them), and,
    with `file` and `key`, phrases.unknown, phrases.not-text, phrases.gaps (gaps), phrases.plurals (forms),
    phrases.long-line (line).
    """
    given = is_code(code) and corrections is not None and (corrections / f"{code}.toml").is_file()
    brought = corrections if given and not (_folder(folder) / f"{code}.toml").is_file() else None
    found = _parse(code, _folder(folder)) if brought is None else _parse(code, brought, own=True)
    source = found if code == SOURCE else swedish() if folder is None else _parse(SOURCE, folder)
    if given and brought is None and corrections is not None:
        found = _corrected(found, corrections)
    _check(found, source, f"{code}.toml")
    return replace(found, language=_held_to(found.language, source.language))


def _held_to(language: Language, source: Language) -> Language:
    """Whoever approved it looked at one version of the Swedish; for another it is a translation like any."""
    behind = language.follows not in (0, source.version) and language.state in _LOOKED_AT
    return replace(language, state=State.TRANSLATED) if behind else language


def _corrected(known: PhraseFile, folder: Path) -> PhraseFile:
    """The language with a municipality's changes over it. Swedish is no translation: all others follow it."""
    code = known.language.code
    file = f"{code}.toml"
    content = _content(folder / file)
    if code == SOURCE:
        raise SipError("phrases.swedish", file=file)
    head = content.pop("language", {})
    given = head if isinstance(head, dict) else {}
    for key in _OF_CORRECTION:
        if key not in given:
            raise SipError("phrases.header", file=file, key=key)
    language = read_head(code, head_of(known.language) | given, file)
    if language.swedish != known.language.swedish:  # what passes for Swedish is given out without an interpreter (C16)
        raise SipError("phrases.header", file=file, key="tag")
    language = replace(language, version=known.language.version, corrected=language.version)
    return PhraseFile(language, {**known.phrases, **dict(_flat(content, file))})


def _folder(folder: Path | None) -> Path:
    return folder if folder is not None else wording("documents")


@cache
def swedish() -> PhraseFile:
    """The program's own Swedish, which every language is held against."""
    return _parse(SOURCE, _folder(None))


def _parse(code: str, folder: Path, *, own: bool = False) -> PhraseFile:
    path = folder / f"{code}.toml"
    if not is_code(code) or not path.is_file():
        raise SipError("phrases.unknown-language", language=code)
    content = _content(path)
    head = content.pop("language", {})
    return PhraseFile(read_head(code, head, path.name, own=own), dict(_flat(content, path.name)))


def _content(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except tomllib.TOMLDecodeError as trouble:
        place = _AT_LINE.search(str(trouble))
        if place is not None:
            raise SipError("phrases.not-toml", file=path.name, line=int(place[1])) from None
        raise SipError("phrases.unreadable", file=path.name) from None
    except UnicodeDecodeError:
        raise SipError("phrases.not-utf8", file=path.name) from None
    except (OSError, ValueError, RecursionError):  # not there, or a number or a depth beyond all measure
        raise SipError("phrases.unreadable", file=path.name) from None


def _flat(content: Mapping[str, object], file: str, before: str = "") -> Iterator[tuple[str, Phrase]]:
    """`[plan] title = "…"` as `plan.title`; a table of plural forms is one phrase."""
    for name, value in content.items():
        key = f"{before}{name}"
        if isinstance(value, str):
            yield key, value
        elif not isinstance(value, dict):
            raise SipError("phrases.not-text", file=file, key=key)
        elif "other" in value and set(value) <= {*PLURALS}:
            yield key, _plural(value, key, file)
        else:
            yield from _flat(value, file, f"{key}.")


def _plural(forms: Mapping[str, object], key: str, file: str) -> Mapping[str, str]:
    if not all(isinstance(text, str) for text in forms.values()):
        raise SipError("phrases.not-text", file=file, key=key)
    return {form: str(text) for form, text in forms.items()}


def _check(found: PhraseFile, source: PhraseFile, file: str) -> None:
    missing = [key for key in source.phrases if key not in found.phrases]
    if missing:
        raise SipError("phrases.missing", file=file, key=", ".join(missing))
    empty = [key for key in source.phrases if any(_is_empty(key, text) for text in _texts(found.phrases[key]))]
    if empty:
        raise SipError("phrases.empty", file=file, key=", ".join(empty))
    for key, phrase in found.phrases.items():
        if key not in source.phrases:
            raise SipError("phrases.unknown", file=file, key=key)
        _check_phrase(key, phrase, source.phrases[key], found.language, file)


def _check_phrase(key: str, phrase: Phrase, source: Phrase, language: Language, file: str) -> None:
    if isinstance(phrase, str) != isinstance(source, str):
        raise SipError("phrases.plurals", file=file, key=key, forms="")
    if not isinstance(phrase, str):
        missing = _forms(language) - set(phrase)
        if missing:
            raise SipError("phrases.plurals", file=file, key=key, forms=", ".join(sorted(missing)))
    expected = _gaps(_texts(source)[-1])
    for text in _texts(phrase):
        if _gaps(text) != expected or "{" in GAP.sub("", text) or "}" in GAP.sub("", text):
            raise SipError("phrases.gaps", file=file, key=key, gaps=", ".join(sorted(expected)))
        _check_lines(key, text, language, file)


def _check_lines(key: str, text: str, language: Language, file: str) -> None:
    """Easy Swedish is broken by sense in the file; a line that would wrap anyway is refused."""
    longest = max(text.split("\n"), key=len)
    if language.code == EASY and len(longest) > EASY_LINE:
        raise SipError("phrases.long-line", file=file, key=key, line=longest)


def _texts(phrase: Phrase) -> tuple[str, ...]:
    return (phrase,) if isinstance(phrase, str) else tuple(phrase.values())


def _is_empty(key: str, text: str) -> bool:
    return not text.strip() and not (text and key in _MAY_BE_SPACE)


def _gaps(text: str) -> frozenset[str]:
    return frozenset(GAP.findall(text))


def _forms(language: Language) -> set[str]:
    return {"one", "other"} if language.swedish else {*plural_forms(language.locale or language.tag)}
