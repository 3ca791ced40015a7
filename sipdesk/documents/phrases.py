"""What a paper says, in one language: fixed wording, and the fields that are put into it.

A field (a name, a day, a telephone number) is never melted into a sentence: the gap of a phrase takes inline runs
and gives back inline runs, so that a name keeps its language and its direction, and *klockan 13.00* stays on one
line. A phrase without gaps is plain text.
"""

import datetime as days
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final, TypeAlias

from sipdesk.documents.blocks import Run, Unit, Words, plain, runs
from sipdesk.documents.calendars import plural_form, weekday, written_date, written_time
from sipdesk.documents.language import SOURCE, Direction, Language, State
from sipdesk.documents.phrase_files import GAP, Phrase, PhraseFile, codes, own_codes, read
from sipdesk.domain.print_sizes import EASY

__all__ = ["SOURCE", "Direction", "Language", "Phrases", "State", "check_own", "languages", "phrases"]

Runs: TypeAlias = tuple[Run, ...]
_ENDS: Final = (".", "?", "!", "\u061f")
"""How a sentence may end, the Arabic question mark too."""


class Phrases:
    """One language speaking. Asking for a phrase that no file has, or forgetting a gap, is a KeyError: our bug."""

    def __init__(self, file: PhraseFile) -> None:
        self.language: Language = file.language
        self._phrases = file.phrases
        self._whole: dict[str, str] = {}  # phrases that have been found to have no gaps

    @property
    def version(self) -> str:
        """Which wording this is, as it is kept with an issued paper: "ar 3", or "ar 3 + 1" with own corrections."""
        language = self.language
        return f"{language.code} {language.version}" + (f" + {language.corrected}" if language.corrected else "")

    # ------------------------------------------------------------------------------------------ wording

    def has(self, key: str) -> bool:
        return key in self._phrases

    def texts(self) -> Iterator[str]:
        """All that it can say, gaps and plural forms and all."""
        for phrase in self._phrases.values():
            yield from (phrase,) if isinstance(phrase, str) else phrase.values()

    def say(self, key: str) -> str:
        """A phrase without gaps."""
        if key not in self._whole:
            if GAP.search(self._text(key)):
                raise KeyError(f"{key} has gaps")
            self._whole[key] = self._text(key)
        return self._whole[key]

    def fill(self, key: str, **gaps: Words) -> Runs:
        """A phrase with its gaps filled. A bare str in a gap stands as it is; fields are Units."""
        return _filled(self._text(key), gaps)

    def template(self, key: str) -> str:
        """A phrase with its gaps still in it, for the engine to fill: page numbers."""
        return self._text(key)

    def count(self, key: str, number: int) -> Runs:
        """A phrase with plural forms; its gap is {count}."""
        forms = self._phrases[key]
        if isinstance(forms, str):
            raise KeyError(f"{key} has no plural forms")
        form = forms.get(plural_form(number, self.language), forms["other"])
        return _filled(form, {"count": str(number)})

    def join(self, parts: Sequence[Words]) -> Runs:
        """Parts of a line with the language's comma between them; empty parts leave no comma."""
        return _strung([part for part in parts if plain(part)], self.say("comma"))

    def listed(self, parts: Sequence[Words]) -> Runs:
        """Names after each other; in easy Swedish each on a line of its own."""
        return self.lines(parts) if self.language.code == EASY else self.join(parts)

    def sentences(self, parts: Sequence[Words]) -> Runs:
        """Short statements after each other on one line, with a full stop between them."""
        return _strung(parts, self.say("full-stop"))

    def spaced(self, parts: Sequence[Words]) -> Runs:
        """Whole sentences after each other in one paragraph; in easy Swedish each on a line of its own. Chinese has no
        space after a full stop."""
        between = " " if self.say("full-stop").endswith(" ") else ""
        return _strung(parts, "\n" if self.language.code == EASY else between)

    @property
    def colon(self) -> str:
        """As the language writes it after what leads up to something: as over the interpreter's lines."""
        lead = self.say("interpreter-lines")
        return lead[len(lead.rstrip(":：፦\u00a0")) :]

    def lines(self, parts: Sequence[Words]) -> Runs:
        """Each part on a line of its own."""
        return _strung(parts, "\n")

    def code(self, group: str, code: str) -> str:
        """The words for one of the program's own codes: `code("authority", "region")`."""
        return self.say(f"{group}.{code}")

    # ------------------------------------------------------------------------------------------- fields

    def date(self, day: days.date) -> Unit:
        """*3 december 2026*."""
        return Unit(written_date(day, self.say("format.date"), self.language))

    def weekday(self, day: days.date) -> Runs:
        """*torsdag 3 december 2026*, where the weekday may stand on the line above."""
        return self.fill("format.weekday", weekday=weekday(day, self.language), date=self.date(day))

    def legal_date(self, day: days.date) -> Runs:
        """A day that somebody will count from: in words, and where the words may be misread also as 2026-12-03."""
        if self.language.swedish:
            return (self.date(day),)
        return self.fill("format.legal-date", date=self.date(day), iso=Unit(day.isoformat()))

    def time(self, starts: days.time, minutes: int = 0) -> Unit:
        """*klockan 13.00*, or *klockan 13.00–14.30* when it is known how long it takes."""
        start = self.clock(starts)
        if minutes <= 0:
            return Unit(self._text("format.time").format(time=start))
        ends = (days.datetime.combine(days.date.min, starts) + days.timedelta(minutes=minutes)).time()
        return Unit(self._text("format.time-range").format(start=start, end=self.clock(ends)))

    def minutes(self, number: int) -> Unit:
        """*90 minuter*."""
        return Unit("".join(str(run) for run in self.count("minutes", number)))

    def clock(self, at: days.time) -> str:
        """*13.00*."""
        return written_time(at, self.say("format.clock"), self.language)

    def _text(self, key: str) -> str:
        phrase: Phrase = self._phrases[key]
        if not isinstance(phrase, str):
            raise KeyError(f"{key} has plural forms")
        return phrase


@cache
def phrases(code: str, corrections: Path | None = None) -> Phrases:
    """The wording of one language, read and checked once. Raises SipError as `phrase_files.read`."""
    return Phrases(read(code, corrections=corrections))


def languages(corrections: Path | None = None) -> tuple[Language, ...]:
    """Every language that the papers speak, Swedish first, a municipality's own last. Raises SipError for a damaged
    file."""
    return tuple(phrases(code, corrections).language for code in (*codes(), *own_codes(corrections)))


def check_own(corrections: Path | None) -> None:
    """Read all that a municipality has laid in its folder. Raises SipError phrases.… for the first that cannot be used.
    """
    if corrections is not None:
        brought = own_codes(corrections)
        for code in (*codes(), *brought):
            if code in brought or (corrections / f"{code}.toml").is_file():
                phrases(code, corrections)


def _filled(text: str, gaps: dict[str, Words]) -> Runs:
    parts: list[Run] = []
    for place, piece in enumerate(GAP.split(text)):
        if place % 2:
            parts += runs(gaps[piece])
            continue
        if piece.startswith(".") and parts and plain(parts[-1]).endswith(_ENDS):
            piece = piece[1:]  # *Vad är en SIP?* in a gap needs no full stop after it
        if piece:
            parts.append(piece)
    return tuple(parts)


def _strung(parts: Sequence[Words], between: str) -> Runs:
    strung: list[Run] = []
    for part in parts:
        strung += [between, *runs(part)] if strung else runs(part)
    return tuple(strung)
