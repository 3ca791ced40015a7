"""A party's row read as a sentence: that, and not the ticks, is what the person is asked about (C2)."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.consent import Grant
from sipdesk.ui import say

translate = QCoreApplication.translate


def receives_sentence(grant: Grant | None, words: Mapping[str, str]) -> str:
    """ "Får veta om hälsa och läkemedel." """
    told = _named(grant.receives if grant else (), words)
    if not told:
        return translate("Consent", "Får inte veta något.")
    return translate("Consent", "Får veta om {types}.").format(types=told)


def shares_sentence(grant: Grant | None, words: Mapping[str, str]) -> str:
    """ "Får berätta om hälsa och läkemedel." """
    told = _named(grant.shares if grant else (), words)
    if not told:
        return translate("Consent", "Får inte berätta något.")
    return translate("Consent", "Får berätta om {types}.").format(types=told)


def row_sentence(own: bool, grant: Grant | None, words: Mapping[str, str]) -> str:
    """Both halves in one, since the row is confirmed as one; the own unit has a row for telling only."""
    parts = [shares_sentence(grant, words)] if own else [receives_sentence(grant, words), shares_sentence(grant, words)]
    return " ".join(parts)


def row_markup(own: bool, grant: Grant | None, words: Mapping[str, str]) -> str:
    """The same with the kinds of information in bold, for the eye that looks for them."""
    bold = {code: f"<b>{escape(word)}</b>" for code, word in words.items()}
    for code in (*grant.receives, *grant.shares) if grant else ():
        bold.setdefault(code, f"<b>{escape(code)}</b>")
    return row_sentence(own, grant, bold)


def whole_sentence(name: str, own: bool, grant: Grant | None, words: Mapping[str, str]) -> str:
    """The row with the party's name first, for reading aloud."""
    return f"{name}. {row_sentence(own, grant, words)}"


def whole_markup(name: str, own: bool, grant: Grant | None, words: Mapping[str, str]) -> str:
    """The same with the kinds of information in bold."""
    return f"{escape(name)}. {row_markup(own, grant, words)}"


def _named(codes: Sequence[str], words: Mapping[str, str]) -> str:
    """In the order of the routine, as the columns stand."""
    known = [words[code] for code in words if code in codes]
    return say.listing([*known, *(code for code in codes if code not in words)])
