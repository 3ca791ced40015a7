"""Moment 4: the plan on paper, for the person and for all who wish and may; and the consent form (F9, C6)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.terms import ReaderKind
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.languages import language_names
from sipdesk.ui.pages.paper_page import show_papers
from sipdesk.ui.pages.paper_rows import PaperRow, copies, plan_readers
from sipdesk.ui.pages.person import SIZES

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    sizes = {size: translate("Papers", "{size} punkter").format(size=size) for size in SIZES}
    with form.side_by_side():
        form.choice(
            "person.language",
            translate("Papers", "Språk på {name}s papper").format(name=about.name),
            language_names(),
            upright=True,
        )
        form.choice(
            "person.print_size",
            translate("Papers", "Textstorlek på {name}s papper").format(name=about.name),
            sizes,
            upright=True,
        )
    show_papers(form, about, lambda: _all(about))


def _all(about: About) -> list[PaperRow]:
    """The plan for each reader, then the consent form for the person."""
    form = copies(about, "consent", [Reader(ReaderKind.PERSON)], translate("Papers", "Samtyckesblankett"))
    return [*copies(about, "plan", plan_readers(about)), *form]
