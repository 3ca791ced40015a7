"""Words for how a meeting is held, the same on every page."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.terms import MeetingForm

translate = QCoreApplication.translate


def form_words() -> dict[MeetingForm, str]:
    """In a room, by telephone, by video, in the order of the screen."""
    return {
        MeetingForm.ROOM: translate("MeetingForm", "På plats"),
        MeetingForm.TELEPHONE: translate("MeetingForm", "Per telefon"),
        MeetingForm.VIDEO: translate("MeetingForm", "Per video"),
    }
