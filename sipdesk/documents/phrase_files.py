"""Phrase files: the fixed wording of the papers, one TOML file a language, read and held against the Swedish one.

A paper is either wholly worded or not made at all: a missing phrase, a lost gap or a misspelt header refuses the
whole file with a SipError that names file and key. There is no falling back to Swedish, because nobody would see
it happen. What a person can do about each error is said where sentences live (`sipdesk.sentences`).

A municipality corrects a language outside the program, in a file of the same name that holds only what is changed
and a head that says who did it. What comes out is checked as a whole, as strictly as the program's own.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sipdesk.domain.print_sizes import EASY
from sipdesk.errors import SipError
from sipdesk.paths import wording

if TYPE_CHECKING:
    from babel import Locale

SOURCE: Final = "sv"
EASY_LINE: Final = 55
"""Longest line in easy Swedish, in characters, gaps counted as they are written (after LL-förlaget)."""

PLURALS: Final = frozenset({"zero", "one", "two", "few", "many", "other"})
_AT_LINE: Final = re.compile(r"at line (\d+)")
GAP: Final = re.compile(r"{([a-z_]+)}")
_MAY_BE_SPACE: Final = frozenset({"comma", "full-stop"})  # Thai parts sentences by a space alone
_OF_CORRECTION: Final = ("translator", "date", "version")

Phrase = str | Mapping[str, str]
"""A text, or its plural forms by their Unicode names ("one", "other" …)."""


class State(StrEnum):
    """How far a language's wording has come (spec: documents). Only SOURCE and APPROVED stand alone."""

    SOURCE = "source"
    DRAFT = "draft"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    APPROVED = "approved"


class Direction(StrEnum):
    LTR = "ltr"
    RTL = "rtl"


@dataclass(frozen=True, slots=True)
class Language:
    """The head of a phrase file.

    code: as the file is named. tag: the language for screen readers (BCP 47). name: in Swedish.
    own_name: in itself. reviewer: empty until somebody has reviewed it. version: counted up with every change.
    locale: whose dates and plural forms it has, where locale data does not know its tag. months, weekdays: where
    locale data has no names of them, weekdays from Monday. corrected: version of a municipality's corrections.
    """

    code: str
    tag: str
    name: str
    own_name: str
    direction: Direction
    state: State
    translator: str
    reviewer: str
    date: date
    version: int
    locale: str = ""
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    corrected: int = 0

    @property
    def data(self) -> "Locale":
        """Plural forms and names of days. Raises UnknownLocaleError, ValueError."""
        from babel import Locale  # here, because Swedish does without (`calendars`), and it takes its time to load
        return Locale.parse(self.locale or self.tag, sep="-")

    @property
    def approved(self) -> bool:
        """Whether the wording counts: the Swedish source, or a translation that somebody has approved."""
        return self.state in (State.SOURCE, State.APPROVED)

    @property
    def swedish(self) -> bool:
        """Swedish and easy Swedish: what staff and the person wrote needs no interpreter there."""
        return self.tag == SOURCE


@dataclass(frozen=True, slots=True)
class PhraseFile:
    language: Language
    phrases: Mapping[str, Phrase]


def codes(folder: Path | None = None) -> tuple[str, ...]:
    """Codes of the languages that have a phrase file, Swedish first."""
    found = (path.stem for path in _folder(folder).glob("*.toml"))
    return tuple(sorted(found, key=lambda code: (not code.startswith(SOURCE), code)))


def read(code: str, folder: Path | None = None, corrections: Path | None = None) -> PhraseFile:
    """The whole, checked phrase file of one language. corrections: the municipality's folder of changed phrases.

    Raises SipError: phrases.unknown-language (language), phrases.unreadable, phrases.not-utf8, phrases.not-toml (line),
    phrases.header (file, key), phrases.swedish (file), phrases.missing (file, key: all of them), and, with `file`
    and `key`, phrases.unknown, phrases.not-text, phrases.empty, phrases.gaps (gaps), phrases.plurals (forms),
    phrases.long-line (line).
    """
    found = _parse(code, _folder(folder))
    source = found if code == SOURCE else _own_source() if folder is None else _parse(SOURCE, folder)
    if corrections is not None and (corrections / f"{code}.toml").is_file():
        found = _corrected(found, corrections)
    _check(found, source, f"{code}.toml")
    return found


def _corrected(known: PhraseFile, folder: Path) -> PhraseFile:
    """The language with a municipality's changes over it. Swedish is no translation: all others follow it."""
    code = known.language.code
    content = _content(folder / f"{code}.toml")
    if code == SOURCE:
        raise SipError("phrases.swedish", file=f"{code}.toml")
    head = content.pop("language", {})
    given = head if isinstance(head, dict) else {}
    for key in _OF_CORRECTION:
        if key not in given:
            raise SipError("phrases.header", file=f"{code}.toml", key=key)
    file = f"{code}.toml"
    language = _language(code, _head(known.language) | given, file)
    language = replace(language, version=known.language.version, corrected=language.version)
    return PhraseFile(language, {**known.phrases, **dict(_flat(content, file))})


def _head(language: Language) -> dict[str, object]:
    """The head as it stands in its file."""
    return {
        "code": language.code, "tag": language.tag, "name": language.name, "own-name": language.own_name,
        "direction": language.direction.value, "state": language.state.value, "translator": language.translator,
        "reviewer": language.reviewer, "date": language.date, "version": language.version, "locale": language.locale,
        "months": list(language.months), "weekdays": list(language.weekdays),
    }


def _folder(folder: Path | None) -> Path:
    return folder if folder is not None else wording("documents")


@cache
def _own_source() -> PhraseFile:
    """The program's own Swedish, which every language is held against."""
    return _parse(SOURCE, _folder(None))


def _parse(code: str, folder: Path) -> PhraseFile:
    path = folder / f"{code}.toml"
    if not re.fullmatch(r"[a-z]{2,3}(-[a-z]+)?", code) or not path.is_file():
        raise SipError("phrases.unknown-language", language=code)
    content = _content(path)
    head = content.pop("language", {})
    return PhraseFile(_language(code, head, path.name), dict(_flat(content, path.name)))


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


def _language(code: str, head: object, file: str) -> Language:
    """The head, every part of it there and of its kind; a claim of review needs a reviewer."""
    kinds = {"code": str, "tag": str, "name": str, "own-name": str, "direction": str, "state": str,
             "translator": str, "reviewer": str, "date": date, "version": int}
    given = head if isinstance(head, dict) else {}
    for key, kind in kinds.items():
        if type(given.get(key)) is not kind:
            raise SipError("phrases.header", file=file, key=key)
    language = Language(
        code=given["code"], tag=given["tag"], name=given["name"], own_name=given["own-name"],
        direction=Direction(_known("direction", given, Direction, file)),
        state=State(_known("state", given, State, file)),
        translator=given["translator"], reviewer=given["reviewer"], date=given["date"], version=given["version"],
        locale=str(given.get("locale", "")),
        months=_names("months", given, 12, file), weekdays=_names("weekdays", given, 7, file),
    )
    _check_locale(language, file)
    if language.code != code:
        raise SipError("phrases.header", file=file, key="code")
    if (language.state is State.SOURCE) != (code == SOURCE):
        raise SipError("phrases.header", file=file, key="state")
    if language.state in (State.REVIEWED, State.APPROVED) and not language.reviewer.strip():
        raise SipError("phrases.header", file=file, key="reviewer")
    return language


def _check_locale(language: Language, file: str) -> None:
    """Whether the world's knowledge of languages has this one."""
    if not language.swedish or language.locale:
        from babel import UnknownLocaleError

        try:
            _ = language.data
        except (UnknownLocaleError, ValueError) as trouble:
            raise SipError("phrases.header", file=file, key="locale" if language.locale else "tag") from trouble


def _names(key: str, head: Mapping[str, object], number: int, file: str) -> tuple[str, ...]:
    """Names of all months or weekdays, or none."""
    given = head.get(key, [])
    if not isinstance(given, list) or len(given) not in (0, number) or not all(isinstance(name, str) for name in given):
        raise SipError("phrases.header", file=file, key=key)
    return tuple(given)


def _known(key: str, head: Mapping[str, str], values: type[StrEnum], file: str) -> str:
    if head[key] not in tuple(values):
        raise SipError("phrases.header", file=file, key=key)
    return head[key]


def _flat(content: Mapping[str, object], file: str, before: str = "") -> Iterator[tuple[str, Phrase]]:
    """`[plan] title = "…"` as `plan.title`; a table of plural forms is one phrase."""
    for name, value in content.items():
        key = f"{before}{name}"
        if isinstance(value, str):
            yield key, value
        elif not isinstance(value, dict):
            raise SipError("phrases.not-text", file=file, key=key)
        elif "other" in value and set(value) <= PLURALS:
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
        if not text.strip() and not (text and key in _MAY_BE_SPACE):
            raise SipError("phrases.empty", file=file, key=key)
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


def _gaps(text: str) -> frozenset[str]:
    return frozenset(GAP.findall(text))


def _forms(language: Language) -> set[str]:
    return {"one", "other"} if language.swedish else {*language.data.plural_form.tags, "other"}
