"""Words that the agenda, on its page, and the big screen share."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.terms import Reminder

translate = QCoreApplication.translate


def reminder(code: Reminder) -> str:
    """What everybody is reminded of (E4)."""
    return {
        Reminder.EVERYBODY: translate("Agenda", "Alla får komma till tals, en i taget."),
        Reminder.CHILD: translate("Agenda", "Är ett barn med ska det vara tryggt. Tala med barnet, inte om det."),
        Reminder.PLAIN: translate("Agenda", "Vi talar med vanliga ord och förklarar de svåra."),
    }[code]
