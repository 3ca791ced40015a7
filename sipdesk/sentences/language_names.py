"""What the languages of the papers are called, so that the screen can say them in its own language.

The Swedish names are those of the phrase files; a test keeps the two alike.
"""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

CONTEXT: Final = "LanguageNames"

NAMES: Final = (
    QT_TRANSLATE_NOOP("LanguageNames", "svenska"),
    QT_TRANSLATE_NOOP("LanguageNames", "lätt svenska"),
    QT_TRANSLATE_NOOP("LanguageNames", "amhariska"),
    QT_TRANSLATE_NOOP("LanguageNames", "arabiska"),
    QT_TRANSLATE_NOOP("LanguageNames", "bosniska"),
    QT_TRANSLATE_NOOP("LanguageNames", "sorani"),
    QT_TRANSLATE_NOOP("LanguageNames", "engelska"),
    QT_TRANSLATE_NOOP("LanguageNames", "spanska"),
    QT_TRANSLATE_NOOP("LanguageNames", "persiska"),
    QT_TRANSLATE_NOOP("LanguageNames", "finska"),
    QT_TRANSLATE_NOOP("LanguageNames", "meänkieli"),
    QT_TRANSLATE_NOOP("LanguageNames", "franska"),
    QT_TRANSLATE_NOOP("LanguageNames", "kroatiska"),
    QT_TRANSLATE_NOOP("LanguageNames", "kurmanji"),
    QT_TRANSLATE_NOOP("LanguageNames", "polska"),
    QT_TRANSLATE_NOOP("LanguageNames", "dari"),
    QT_TRANSLATE_NOOP("LanguageNames", "pashto"),
    QT_TRANSLATE_NOOP("LanguageNames", "ryska"),
    QT_TRANSLATE_NOOP("LanguageNames", "nordsamiska"),
    QT_TRANSLATE_NOOP("LanguageNames", "somaliska"),
    QT_TRANSLATE_NOOP("LanguageNames", "albanska"),
    QT_TRANSLATE_NOOP("LanguageNames", "serbiska"),
    QT_TRANSLATE_NOOP("LanguageNames", "thailändska"),
    QT_TRANSLATE_NOOP("LanguageNames", "tigrinska"),
    QT_TRANSLATE_NOOP("LanguageNames", "turkiska"),
    QT_TRANSLATE_NOOP("LanguageNames", "ukrainska"),
    QT_TRANSLATE_NOOP("LanguageNames", "vietnamesiska"),
    QT_TRANSLATE_NOOP("LanguageNames", "jiddisch"),
    QT_TRANSLATE_NOOP("LanguageNames", "kinesiska (förenklad)"),
)
