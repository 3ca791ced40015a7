"""Moment 3: summons and invitations, one for each reader, made in one go (D3, D4)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.paper_page import show_papers
from sipdesk.ui.pages.papers.paper_rows import copies, letter_readers
from sipdesk.ui.pages.papers.passages import Passages, of_letters

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    form.own(Passages(form.model, about, of_letters))
    show_papers(form, about, lambda: copies(about, "summons", letter_readers(about)))
