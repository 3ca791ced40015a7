"""What a paragraph is called on the interpreter's page and where something is said to be missing."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.free_text import waiting
from sipdesk.domain.translation import Paragraph
from sipdesk.errors import SipError
from sipdesk.sentences import places
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.passage_names import passage_name


def paragraph_name(about: About, paragraph: Paragraph) -> str:
    """*Det här är viktigt, stycke 2*; without a number where there is one paragraph only."""
    return places.paragraph_name(
        QCoreApplication.translate, passage_name(about, paragraph.path), paragraph.number, paragraph.of
    )


def untranslated(about: About, paper: str, awaited: Collection[str], language: str) -> list[SipError]:
    """What to tell of a paper's paragraphs that stand without a translation; nothing when there are none."""
    names = [paragraph_name(about, one) for one in waiting(about.case, paper, awaited, language)]
    return [SipError("paper.untranslated", fields=", ".join(names))] if names else []
