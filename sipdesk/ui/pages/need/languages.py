"""The languages that papers speak, with the state of their wording told beside the name."""

import unicodedata
from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from sipdesk.documents.phrases import SOURCE, Language, languages
from sipdesk.domain.print_sizes import EASY
from sipdesk.ui.words import language_word

translate = QCoreApplication.translate
USUAL: Final = (SOURCE, EASY, "en", "ar")


@cache
def _languages(wording: str) -> tuple[Language, ...]:
    return languages(Path(wording) if wording else None)


def language_names(offered: Collection[str] = (), chosen: str = SOURCE, wording: str = "") -> dict[str, str]:
    """Code to name, the usual ones first, then as in a dictionary of the screen's language.

    What nobody has approved says so. offered: these, Swedish and the municipality's own; empty for all. chosen: what
    somebody has already stays, also where the papers do not speak it: a case that came from elsewhere. wording: the
    municipality's folder of corrections and of languages of its own.
    """
    known = _languages(wording)
    own = {language.code for language in known} - {language.code for language in _languages("")}
    wanted = {SOURCE, chosen, *offered, *own} if offered else {chosen, *(language.code for language in known)}
    names = {language.code: _said(language) for language in known if language.code in wanted}
    names |= {code: translate("Languages", "{code}, finns inte här").format(code=code) for code in wanted - {*names}}
    order = QCollator(QLocale())
    first = {code: place for place, code in enumerate(USUAL)}
    return dict(sorted(names.items(), key=lambda one: (first.get(one[0], len(first)), order.sortKey(one[1]))))


def language_finds(code: str, words: Sequence[str], wording: str = "") -> bool:
    """Whether all the words are parts of what the language is called: on the screen, in Swedish, by its own speakers,
    or otherwise. Capital letters and accents do not count."""
    language = next((one for one in _languages(wording) if one.code == code), None)
    itself = (language.name, language_word(language.name), language.own_name) if language else (code,)
    called = (*itself, _also_called().get(code, ""))
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
        "smj": translate("Languages", "samiska"),
        "sma": translate("Languages", "samiska"),
        "sje": translate("Languages", "samiska"),
        "rom": translate("Languages", "romani chib"),
    }


def _plainly(words: str) -> str:
    parts = unicodedata.normalize("NFKD", words.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _said(language: Language) -> str:
    name = language_word(language.name)
    own = "" if language.own_name.casefold() == name.casefold() else language.own_name
    name = name[:1].upper() + name[1:]
    if language.approved:
        return f"{name} ({own})" if own and not language.swedish else name
    if not own:
        return translate("Languages", "{name}, ej granskad").format(name=name)
    return translate("Languages", "{name} ({own}), ej granskad").format(name=name, own=own)
