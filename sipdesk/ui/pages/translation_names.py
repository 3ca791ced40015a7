"""What a paragraph is called on the interpreter's page and where something is said to be missing."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.free_text import waiting
from sipdesk.domain.translation import Paragraph
from sipdesk.errors import SipError
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.passage_names import passage_name

translate = QCoreApplication.translate


def paragraph_name(about: About, paragraph: Paragraph) -> str:
    """*Det här är viktigt, stycke 2*; without a number where there is one paragraph only."""
    name = field_name(about, paragraph.path)
    if paragraph.of == 1:
        return name
    return translate("Translation", "{field}, stycke {number}").format(field=name, number=paragraph.number)


def field_name(about: About, path: str) -> str:
    """*Insats 1, när*."""
    holder, _, field = path.rpartition(".")
    if path in _plain():
        return _plain()[path]
    if holder.startswith("plan.actions.") and field in _of_action():
        return f"{passage_name(about, f'{holder}.what')}, {_of_action()[field]}"
    return passage_name(about, path)


def untranslated(about: About, paper: str, awaited: Collection[str], language: str) -> list[SipError]:
    """What to tell of a paper's paragraphs that stand without a translation; nothing when there are none."""
    names = [paragraph_name(about, one) for one in waiting(about.case, paper, awaited, language)]
    return [SipError("paper.untranslated", fields=", ".join(names))] if names else []


def _plain() -> Mapping[str, str]:
    return {
        "meeting.place": translate("Translation", "Mötets plats"),
        "plan.lead.hours": translate("Translation", "Telefontid"),
        "plan.follow_up.place": translate("Translation", "Uppföljningens plats"),
        "plan.kept_elsewhere": translate("Translation", "Var planen finns"),
        "consent.not_shared": translate("Translation", "Det här får inte delas"),
        "closing.turn_to": translate("Translation", "Vart man vänder sig"),
    }


def _of_action() -> Mapping[str, str]:
    return {"when": translate("Translation", "när"), "where": translate("Translation", "var")}
