"""The languages that papers speak, with the state of their wording told beside the name."""

import unicodedata
from collections.abc import Collection, Sequence
from functools import cache
from typing import Final

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from sipdesk.documents.phrases import SOURCE, Language, languages
from sipdesk.domain.print_sizes import EASY
from sipdesk.ui.words import language_word

translate = QCoreApplication.translate
USUAL: Final = (SOURCE, EASY, "en", "ar")


@cache
def _languages() -> tuple[Language, ...]:
    return languages()


def language_names(offered: Collection[str] = ()) -> dict[str, str]:
    """Code to name, the usual ones first, then as in a dictionary of the screen's language.

    What nobody has approved says so. offered: these and Swedish; empty for all.
    """
    wanted = {SOURCE, *offered} if offered else {language.code for language in _languages()}
    names = {language.code: _said(language) for language in _languages() if language.code in wanted}
    order = QCollator(QLocale())
    first = {code: place for place, code in enumerate(USUAL)}
    return dict(sorted(names.items(), key=lambda one: (first.get(one[0], len(first)), order.sortKey(one[1]))))


def language_finds(code: str, words: Sequence[str]) -> bool:
    """Whether all the words are parts of what the language is called: on the screen, in Swedish, by its own speakers,
    or otherwise. Capital letters and accents do not count."""
    language = next(one for one in _languages() if one.code == code)
    called = (language.name, language_word(language.name), language.own_name, _also_called().get(code, ""))
    return all(any(_plainly(word) in _plainly(name) for name in called) for word in words)


def _also_called() -> dict[str, str]:
    return {
        "bs": translate("Languages", "serbokroatiska"),
        "hr": translate("Languages", "serbokroatiska"),
        "sr": translate("Languages", "serbokroatiska"),
        "ckb": translate("Languages", "kurdiska"),
        "kmr": translate("Languages", "kurdiska"),
        "fa": translate("Languages", "farsi"),
        "prs": translate("Languages", "farsi, afghanska"),
        "ps": translate("Languages", "afghanska"),
        "se": translate("Languages", "samiska"),
        "ti": translate("Languages", "tigrinja, eritreanska"),
        "fit": translate("Languages", "tornedalsfinska"),
        "zh": translate("Languages", "mandarin"),
    }


def _plainly(words: str) -> str:
    parts = unicodedata.normalize("NFKD", words.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def language_approved(code: str) -> bool:
    """Whether the fixed wording counts without the Swedish beside it (C16)."""
    return next((language.approved for language in _languages() if language.code == code), False)


def _said(language: Language) -> str:
    name = language_word(language.name)
    own = "" if language.own_name.casefold() == name.casefold() else language.own_name
    name = name[:1].upper() + name[1:]
    if language.approved:
        return name
    if not own:
        return translate("Languages", "{name}, ej granskad").format(name=name)
    return translate("Languages", "{name} ({own}), ej granskad").format(name=name, own=own)
