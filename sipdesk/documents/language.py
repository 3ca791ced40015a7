"""The head of a phrase file: which language it is, how it is written, how far its wording has come.

A language that the program brings may lean on what the world knows of languages for its days and plural forms. One
that a municipality brings itself says everything, and is held to more: nobody has looked at it here.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, Final

from sipdesk.documents.pdf.style import is_rtl, primary
from sipdesk.errors import SipError

if TYPE_CHECKING:
    from babel import Locale

SOURCE: Final = "sv"
FOLLOWS: Final = "swedish"
_TAG: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_NAMELESS: Final = "M01"  # what stands for January where locale data know a language and none of its words


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
    follows: the version of the Swedish that it words, or 0 where that is not said.
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
    follows: int = 0

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


def read_head(code: str, head: object, file: str, *, own: bool = False) -> Language:
    """The head, every part of it there and of its kind; a claim of review needs a reviewer.

    own: of a language that the program does not bring. Raises SipError phrases.header (file, key).
    """
    kinds = {"code": str, "tag": str, "name": str, "own-name": str, "direction": str, "state": str,
             "translator": str, "reviewer": str, "date": date, "version": int, **({FOLLOWS: int} if own else {})}
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
        follows=given[FOLLOWS] if type(given.get(FOLLOWS)) is int else 0,
    )
    wrong = next(chain(_wrong(language, code), _wrong_of_own(language) if own else ()), "")
    if wrong:
        raise SipError("phrases.header", file=file, key=wrong)
    return language


def _wrong(language: Language, code: str) -> Iterator[str]:
    """Parts of the head that cannot be right."""
    if not ((language.swedish and not language.locale) or _has_data(language)):
        yield "locale" if language.locale else "tag"
    if language.code != code:
        yield "code"
    if (language.state is State.SOURCE) != (code == SOURCE):
        yield "state"
    if language.state in (State.REVIEWED, State.APPROVED) and not language.reviewer.strip():
        yield "reviewer"


def _wrong_of_own(language: Language) -> Iterator[str]:
    """The same for a language that the program does not bring.

    What passes for Swedish is given out without an interpreter (C16); what has another direction than the letters of
    its tag would be set the wrong way round; and where the world's data know nothing of it, January would be *M01* or
    another language's.
    """
    itself = primary(language.tag)
    if itself == SOURCE or not _TAG.fullmatch(language.tag):
        yield "tag"
    if is_rtl(language.tag) != (language.direction is Direction.RTL):
        yield "direction"
    for key, value in (("name", language.name), ("own-name", language.own_name), ("translator", language.translator)):
        if not value.strip():
            yield key
    data = language.data
    nameless = data.language != itself or data.months["format"]["wide"][1] == _NAMELESS
    for key, names in (("months", language.months), ("weekdays", language.weekdays)):
        if nameless and not all(name.strip() for name in names or ("",)):
            yield key


def _has_data(language: Language) -> bool:
    """Whether the world's knowledge of languages has this one."""
    return bool(plural_forms(language.locale or language.tag))


def plural_forms(tag: str) -> frozenset[str]:
    """Unicode's names of the forms that a number asks for; none of a language that the world's data do not know."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(tag, sep="-").plural_form.tags | {"other"}
    except (UnknownLocaleError, ValueError):
        return frozenset()


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


def head_of(language: Language) -> dict[str, object]:
    """The head as it stands in its file."""
    return {
        "code": language.code, "tag": language.tag, "name": language.name, "own-name": language.own_name,
        "direction": language.direction.value, "state": language.state.value, "translator": language.translator,
        "reviewer": language.reviewer, "date": language.date, "version": language.version, "locale": language.locale,
        "months": list(language.months), "weekdays": list(language.weekdays), FOLLOWS: language.follows,
    }
