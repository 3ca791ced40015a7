"""Wrong use said in the user's own language: what `argparse` says in English, put in our words.

A message that is in our words already, because a reader of an argument said it, is left as it is.
"""

import re
from typing import Final

from sipdesk.cli.say import translate
from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

_ABOUT_ONE: Final = re.compile(r"argument (?P<argument>[^:]+): (?P<rest>.+)", re.DOTALL)
SAID: Final = (
    (
        r"the following arguments are required: (?P<names>.+)",
        QT_TRANSLATE_NOOP("CommandLine", "det här saknas: {names}"),
    ),
    (r"unrecognized arguments: (?P<words>.+)", QT_TRANSLATE_NOOP("CommandLine", "det här hör inte hit: {words}")),
    (
        r"(?:invalid choice: |unknown parser )'?(?P<word>.*?)'? \((?:choose from|choices:) (?P<choices>.+?)\).*",
        QT_TRANSLATE_NOOP("CommandLine", "”{word}” finns inte. Välj något av: {choices}"),
    ),
    (r"invalid int value: '(?P<word>.*)'", QT_TRANSLATE_NOOP("CommandLine", "”{word}” är inget heltal")),
    (r"one of the arguments (?P<names>.+) is required", QT_TRANSLATE_NOOP("CommandLine", "välj något av: {names}")),
    (r"not allowed with argument (?P<word>.+)", QT_TRANSLATE_NOOP("CommandLine", "går inte ihop med {word}")),
    (r"expected one argument", QT_TRANSLATE_NOOP("CommandLine", "skriv vad efteråt")),
    (r"expected at least one argument", QT_TRANSLATE_NOOP("CommandLine", "skriv minst en efteråt")),
    (r"ignored explicit argument '(?P<word>.*)'", QT_TRANSLATE_NOOP("CommandLine", "”{word}” hör inte hit")),
    (
        r"ambiguous option: (?P<word>.+) could match (?P<choices>.+)",
        QT_TRANSLATE_NOOP("CommandLine", "”{word}” kan betyda flera: {choices}"),
    ),
)
"""What argparse says to what we declare, and what we say; a test looks that nothing of it is left in English."""


def in_own_words(message: str) -> str:
    """One line. An unknown message stays as it is: better in English than not at all."""
    about = _ABOUT_ONE.fullmatch(message)
    if about:
        return f"{about['argument']}: {in_own_words(about['rest'])}"
    for pattern, sentence in SAID:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match:
            words = {name: " ".join(said.split()) for name, said in match.groupdict().items()}
            words |= {"choices": words["choices"].replace("'", "")} if "choices" in words else {}
            return translate("CommandLine", sentence).format(**words)
    return message
