"""How the command line speaks: results on standard output, reasons in words on standard error, in the language that the
person has chosen for the screen.
"""

import sys
from collections.abc import Iterable
from contextvars import ContextVar
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.places import place_of
from sipdesk.domain.routine import Routine
from sipdesk.errors import SipError
from sipdesk.sentences import routine as delivered
from sipdesk.sentences.marking import QT_TRANSLATE_NOOP
from sipdesk.sentences.places import in_place
from sipdesk.sentences.speech import SWEDISH, Speech, speech
from sipdesk.sentences.swedish import finding_sentence, trouble_sentence

DONE: Final = 0
SAID_NO: Final = 1  # a rule, or the input
WRONG_USE: Final = 2

STOPPING: Final = (Level.STOP, Level.PROCESS)
_LEVELS: Final = {
    Level.STOP: QT_TRANSLATE_NOOP("CommandLine", "stopp"),
    Level.PROCESS: QT_TRANSLATE_NOOP("CommandLine", "hinder"),
    Level.WARN: QT_TRANSLATE_NOOP("CommandLine", "varning"),
    Level.DATE: QT_TRANSLATE_NOOP("CommandLine", "datum"),
}
_SPOKEN: ContextVar[Speech] = ContextVar("spoken", default=SWEDISH)


def speak(language: str) -> None:
    """From here on this run of the program speaks "sv" or "en"."""
    _SPOKEN.set(speech(language))


def translate(context: str, source: str) -> str:
    return _SPOKEN.get().translate(context, source)


def listing(words: list[str]) -> str:
    return _SPOKEN.get().listing(words)


def tell(line: object) -> None:
    print(line)


def complain(line: object) -> None:
    print(line, file=sys.stderr)


def complain_about(trouble: SipError) -> None:
    complain(trouble_in_words(trouble))


def trouble_in_words(trouble: SipError) -> str:
    return trouble_sentence(trouble.code, trouble.values, _SPOKEN.get())


def level_in_words(level: Level) -> str:
    return translate("CommandLine", _LEVELS[level])


def in_words(finding: Finding, routine: Routine) -> str:
    types = {code: translate(delivered.CONTEXT, kind.phrase) for code, kind in routine.types.items()}
    return finding_sentence(finding.code, finding.values, types, _SPOKEN.get())


def found_where(case: Case, finding: Finding, routine: Routine) -> str:
    """The sentence of a finding; where it speaks of a text, it says which."""
    place = place_of(case, finding.path)
    sentence = in_words(finding, routine)
    return in_place(translate, finding.code, sentence, place.key, place.number, place.party)


def stopping(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.level in STOPPING]
