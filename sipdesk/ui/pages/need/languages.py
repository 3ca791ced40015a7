"""The languages that papers speak, with the state of their wording told beside the name."""

from collections.abc import Collection
from functools import cache

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from sipdesk.documents.phrases import SOURCE, Language, languages
from sipdesk.domain.print_sizes import EASY
from sipdesk.ui.words import language_word

translate = QCoreApplication.translate


@cache
def _languages() -> tuple[Language, ...]:
    return languages()


def language_names(offered: Collection[str] = ()) -> dict[str, str]:
    """Code to name, Swedish and easy Swedish first, then as in a dictionary of the screen's language.

    What nobody has approved says so. offered: these and Swedish; empty for all.
    """
    wanted = {SOURCE, *offered} if offered else {language.code for language in _languages()}
    names = {language.code: _said(language) for language in _languages() if language.code in wanted}
    order = QCollator(QLocale())
    first = {SOURCE: 0, EASY: 1}
    return dict(sorted(names.items(), key=lambda one: (first.get(one[0], 2), order.sortKey(one[1]))))


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
