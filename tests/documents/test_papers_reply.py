"""Our reply to another convener's summons as a paper: what is answered, and never a word of the person (D11)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sipdesk.documents.blocks import AddressWindow, List
from sipdesk.documents.phrase_files import codes
from sipdesk.domain.disclosure.shown import Addressee, Letterhead, View
from sipdesk.domain.disclosure.shown_reply import ShownReply
from sipdesk.domain.terms import Answer, ReaderKind, ReplyOffer
from tests.documents.test_papers import paper, text, walk
from tests.documents.views import PERSONS, REPLY, TODAY

THEIRS = View(
    ReaderKind.CONVENER, TODAY, letterhead=Letterhead("Nordviks kommun", "Biståndsenheten", "0980-319 20 00"),
    addressee=Addressee("Rehab Vik", "Ola Falk", lines=("Rehab Vik", "Ola Falk", "Ågatan 2", "899 99 Nordvik")),
    reply=REPLY,
)  # fmt: skip


def reply(**values: Any) -> View:
    return replace(THEIRS, reply=replace(ShownReply(meeting_on=date(2026, 12, 9)), **values))


def said(view: View, **print_as: Any) -> str:
    return " ".join(text(paper("reply", view, **print_as)).split())


def test_d11_who_comes_instead_of_whoever_was_called() -> None:
    words = said(THEIRS)
    assert "Svar på kallelsen till SIP-möte" in words
    assert "Nils Berg kommer i stället för Karin Ek ." in words
    assert "H4CM" in words
    assert "Undrar du något? Ring Biståndsenheten , 0980-319 20 00 ." in words
    assert "Den här kopian innehåller det som du får ta del av." in words


def test_d11_we_come() -> None:
    words = said(reply(coming=Answer.YES, who="Nils Berg"))
    assert "Vi kommer." in words
    assert "Namn Nils Berg" in words
    assert "i stället" not in words


def test_d11_we_cannot_come_and_how_else_we_can_take_part() -> None:
    offers = (ReplyOffer.TELEPHONE, ReplyOffer.OTHER_DAY)
    words = said(reply(coming=Answer.NO, offers=offers, other_day=date(2026, 12, 16)))
    assert "Vi kan inte komma." in words
    assert "Så här kan vi vara med i stället På telefon En annan dag , onsdag 16 december 2026" in words
    alone = paper("reply", reply(coming=Answer.NO))
    assert not any(isinstance(block, List) for block in walk(alone.blocks))
    assert "i stället" not in text(alone)


def test_d11_the_person_has_not_been_asked() -> None:
    words = said(reply(asked=Answer.NO))
    assert "Vi kan inte svara än om vi kommer." in words
    assert "Vi har inte frågat den enskilde än. Vi svarar igen när vi har gjort det." in words
    for asked in (Answer.YES, None):
        assert "inte frågat" not in said(reply(coming=Answer.YES, asked=asked))


def test_d11_without_a_day_the_meeting_is_known_by_the_summons() -> None:
    assert "Svaret gäller en kallelse till SIP-möte." in said(reply(meeting_on=None, coming=Answer.YES))


def test_d11_the_address_stands_in_the_window() -> None:
    (window,) = [block for block in walk(paper("reply", THEIRS).blocks) if isinstance(block, AddressWindow)]
    assert len(window.lines) == 4


@pytest.mark.parametrize("code", codes())
def test_d11_in_every_language(code: str) -> None:
    words = said(THEIRS, language=code, size=16)
    assert "Nils Berg" in words
    assert "Karin Ek" in words
    assert words.count("SIP") >= 2
    whole = replace(PERSONS, addressee=THEIRS.addressee)
    assert "Arvid" not in said(whole, language=code, size=16)
