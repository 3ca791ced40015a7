"""A language that the program speaks without a window: Swedish as it is written here, or a translation of it.

The translations are the screen's own files, read without Qt, so that a sentence is translated once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Final

from sipdesk.paths import wording
from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

SOURCE: Final = "sv"
_MONTHS: Final = (
    QT_TRANSLATE_NOOP("Speech", "januari"), QT_TRANSLATE_NOOP("Speech", "februari"),
    QT_TRANSLATE_NOOP("Speech", "mars"), QT_TRANSLATE_NOOP("Speech", "april"), QT_TRANSLATE_NOOP("Speech", "maj"),
    QT_TRANSLATE_NOOP("Speech", "juni"), QT_TRANSLATE_NOOP("Speech", "juli"), QT_TRANSLATE_NOOP("Speech", "augusti"),
    QT_TRANSLATE_NOOP("Speech", "september"), QT_TRANSLATE_NOOP("Speech", "oktober"),
    QT_TRANSLATE_NOOP("Speech", "november"), QT_TRANSLATE_NOOP("Speech", "december"),
)
_DAY: Final = QT_TRANSLATE_NOOP("Speech", "{day} {month} {year}")
_MOMENT: Final = QT_TRANSLATE_NOOP("Speech", "{day} klockan {time}")
_LIST: Final = QT_TRANSLATE_NOOP("Speech", "{most} och {last}")


@dataclass(frozen=True, slots=True)
class Speech:
    """words: context and Swedish words to their translation; none for Swedish."""

    words: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def translate(self, context: str, source: str) -> str:
        return self.words.get((context, source), source)

    def listing(self, words: Sequence[str]) -> str:
        """hälsa, läkemedel och boende"""
        if len(words) < 2:
            return "".join(words)
        return self._say(_LIST).format(most=", ".join(words[:-1]), last=words[-1])

    def day(self, day: date) -> str:
        """3 december 2026, and *klockan 14.05* when it is a moment."""
        words = self._say(_DAY).format(day=day.day, month=self._say(_MONTHS[day.month - 1]), year=day.year)
        return self._say(_MOMENT).format(day=words, time=f"{day:%H.%M}") if isinstance(day, datetime) else words

    def _say(self, source: str) -> str:
        return self.translate("Speech", source)


SWEDISH: Final = Speech()


@cache
def speech(language: str) -> Speech:
    """How the program speaks "sv" or "en". Swedish where the translation cannot be read: a sentence is always said."""
    if language == SOURCE:
        return SWEDISH
    import xml.etree.ElementTree as ET  # here, because the window has its words from Qt

    try:
        contexts = ET.parse(wording("ui", f"sipdesk_{language}.ts")).getroot().iter("context")
        return Speech({
            (context.findtext("name", ""), message.findtext("source", "")): said
            for context in contexts for message in context.iter("message")
            if (said := message.findtext("translation", ""))
        })
    except (OSError, ET.ParseError):
        return SWEDISH
