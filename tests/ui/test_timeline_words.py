"""On the time line of the window every entry has a sentence, also what came from outside and what changed since."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from sipdesk.domain.received import SummonsReceived
from sipdesk.domain.register import TrackChange
from sipdesk.domain.secrecy import SecrecyReview
from sipdesk.domain.terms import Track
from sipdesk.domain.timeline import timeline
from sipdesk.ui.pages.events.timeline_words import _PICTURES, _words
from sipdesk.ui.parts import Row
from tests.domain.examples import sent
from tests.ui.invented import NOW, Memory
from tests.ui.opened import opened, page

TODAY = NOW.date()
SAID = (
    "Hemtjänsten Norr kommer till mötet", "kan inte komma. Eva Berg kommer i stället", "kan inte komma",
    "Mötet flyttat eller ändrat: 30 november 2026", "Svar på kallelsen från Rehab Vik",
    "Planen kom från Rehab Vik", "Bytt till utskrivning", "Någon begärde ut ärendet",
)  # fmt: skip


def test_every_event_of_a_case_is_said_there(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Bertil")
    one, other, third = [party for party in case.parties if not party.own][:3]
    one.name = "Hemtjänsten Norr"
    one.reply.on = other.reply.on = third.reply.on = TODAY
    one.reply.coming, other.reply.coming, third.reply.coming = True, False, False
    other.reply.replacement, third.reply.replacement = "Eva Berg", ""
    for said, after in (("one", 7), ("two", 14)):
        sent(case, one.uid, "change", NOW, meeting_said=said, meeting_on=TODAY + timedelta(days=after))
    case.received = [SummonsReceived(from_unit="Rehab Vik", received_on=TODAY, replied_on=TODAY, plan_on=TODAY)]
    case.track_changes = [TrackChange(track=Track.DISCHARGE, on=TODAY, by="Karin Ek")]
    case.secrecy = [SecrecyReview(asked_on=TODAY)]
    with opened(memory, case, "timeline", qtbot) as window:
        shown = [line.accessibleName() for line in page(window).findChildren(Row)]
        assert [words for words in SAID if not any(words in line for line in shown)] == []
        assert len(shown) == len(timeline(case))


def test_every_kind_of_entry_has_a_sentence_and_a_drawing() -> None:
    from_demo = [entry for case in Memory().cases.values() for entry in timeline(case)]
    assert {entry.code for entry in from_demo} <= set(_PICTURES)
    assert set(_PICTURES) == set(_words(from_demo[0]))
