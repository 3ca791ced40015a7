"""How a process ended, in words: to choose from while it is written (H1, H5), and to read again afterwards."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.terms import ClosingReason, Extent, Writer
from sipdesk.ui import say
from sipdesk.ui.pages.about import About

translate = QCoreApplication.translate


def closing_said(about: About) -> list[tuple[str, str]]:
    """Why it ended and from which day (H1), and where to turn again (H4)."""
    closing = about.case.closing
    where = ", ".join(words.strip() for words in (closing.turn_to, closing.turn_to_phone) if words.strip())
    return [
        (translate("Closing", "Varför"), reasons(about)[closing.reason] if closing.reason else ""),
        (translate("Closing", "Varför ändå, med insatser kvar"), closing.explained),
        (translate("Closing", "SIP:en slutade gälla"), say.long_day(closing.on, about.today) if closing.on else ""),
        (translate("Closing", "Vart man vänder sig igen"), where),
    ]


def evaluation_said(about: About) -> list[tuple[str, str]]:
    """What was answered, by whom (H5); nothing, where nobody was asked."""
    said = about.case.closing.evaluation
    asked = [(question, getattr(said, name)) for name, question in questions().items()]
    return [
        *((question, answers()[answer]) for question, answer in asked if answer),
        (translate("Closing", "Vem svarade?"), writers(about)[said.answered_by] if said.answered_by else ""),
        (translate("Closing", "Något mer?"), said.comment),
    ]


def questions() -> dict[str, str]:
    """By the name of its field, each question of the evaluation."""
    return {
        "heard": translate("Closing", "Blev du lyssnad på?"),
        "whom_to_ring": translate("Closing", "Vet du vem du ska ringa?"),
        "helped": translate("Closing", "Har SIP:en hjälpt dig?"),
    }


def answers() -> dict[Extent, str]:
    return {
        Extent.WHOLLY: translate("Closing", "Ja"),
        Extent.PARTLY: translate("Closing", "Delvis"),
        Extent.NOT: translate("Closing", "Nej"),
    }


def writers(about: About) -> dict[Writer, str]:
    return {
        Writer.PERSON: translate("Closing", "{name} själv").format(name=about.name),
        Writer.RELATIVE: translate("Closing", "En närstående"),
        Writer.STAFF: translate("Closing", "Personal"),
    }


def reasons(about: About) -> dict[ClosingReason, str]:
    return {
        ClosingReason.GOALS_MET: translate("Closing", "Målen är nådda"),
        ClosingReason.NO_NEED: translate("Closing", "Behov finns inte längre från både kommunen och regionen"),
        ClosingReason.NO_NEW_NEED: translate("Closing", "Inget nytt behov väntas"),
        ClosingReason.CONSENT_WITHDRAWN: translate("Closing", "Samtycket är tillbakataget"),
        ClosingReason.PERSON_ENDS: translate("Closing", "{name} vill avsluta").format(name=about.name),
        ClosingReason.GOAL_CHANGED: translate("Closing", "Målet har ändrats mycket, och ni börjar om"),
        ClosingReason.MOVED: translate("Closing", "{name} har flyttat").format(name=about.name),
        ClosingReason.DECEASED: translate("Closing", "{name} har avlidit").format(name=about.name),
    }
