"""A party's row read as a sentence: that, and not the ticks, is what the person is asked about (C2).

On the screen the kinds of information stand out; a screen reader reads the same words.
"""

from collections.abc import Callable, Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.consent import Grant
from sipdesk.ui import say

translate = QCoreApplication.translate


def row_sentence(own: bool, grant: Grant | None, words: Mapping[str, str]) -> str:
    """Both halves in one, since the row is confirmed as one; the own unit has a row for telling only."""
    return " ".join(_halves(own, grant, words, str, str))


def whole_sentence(name: str, own: bool, grant: Grant | None, words: Mapping[str, str]) -> str:
    """The row with the party's name first, for reading aloud."""
    return f"{name}. {row_sentence(own, grant, words)}"


def row_markup(own: bool, grant: Grant | None, words: Mapping[str, str]) -> str:
    """The row's sentence for a rich label."""
    return " ".join(_halves(own, grant, words, escape, _strong))


def whole_markup(name: str, own: bool, grant: Grant | None, words: Mapping[str, str]) -> str:
    return f"{escape(name)}. {row_markup(own, grant, words)}"


def past_sentence(own: bool, grant: Grant, words: Mapping[str, str]) -> str:
    """What no longer holds of a row, and nothing of what it never said."""
    receives, shares = _named(grant.receives, words), _named(grant.shares, words)
    knew = translate("Consent", "Fick veta om {types}.").format(types=receives) if receives and not own else ""
    told = translate("Consent", "Fick berätta om {types}.").format(types=shares) if shares else ""
    return " ".join(half for half in (knew, told) if half)


def _halves(
    own: bool, grant: Grant | None, words: Mapping[str, str], plain: Callable[[str], str], told: Callable[[str], str]
) -> list[str]:
    """plain, told: how the words around the kinds, and the kinds, are written."""
    receives = _named(grant.receives if grant else (), words)
    shares = _named(grant.shares if grant else (), words)
    nothing = plain(translate("Consent", "Får inte veta något."))
    mute = plain(translate("Consent", "Får inte berätta något."))
    knows = plain(translate("Consent", "Får veta om {types}.")).format(types=told(receives)) if receives else nothing
    tells = plain(translate("Consent", "Får berätta om {types}.")).format(types=told(shares)) if shares else mute
    return [tells] if own else [knows, tells]


def _strong(words: str) -> str:
    return f'<span style="font-weight:600">{escape(words)}</span>'


def _named(codes: Sequence[str], words: Mapping[str, str]) -> str:
    """In the order of the routine, as the columns stand."""
    known = [words[code] for code in words if code in codes]
    return say.listing([*known, *(code for code in codes if code not in words)])
