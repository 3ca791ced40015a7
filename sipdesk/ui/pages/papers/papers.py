"""Moment 4: the plan on paper, for the person and for all who wish and may; and the consent form (F9, C6)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.disclosure.guardians import c8_form_readers, guardian_name, outside_name
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.terms import ReaderKind
from sipdesk.issuing.copies import readers_of
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.need.print_as import ask_print_as
from sipdesk.ui.pages.papers.paper_page import show_papers
from sipdesk.ui.pages.papers.paper_rows import PaperRow, copies, plan_readers

translate = QCoreApplication.translate
_BESIDE = 2


def build(form: Form, about: About) -> None:
    _who_else(form, about)
    show_papers(form, about, lambda: _all(about))
    form.section(translate("Papers", "Så läser {name}").format(name=about.name))
    ask_print_as(
        form,
        about,
        "person",
        translate("Papers", "Språk på {whose} papper").format(whose=about.whose),
        translate("Papers", "Textstorlek på {whose} papper").format(whose=about.whose),
    )


def _who_else(form: Form, about: About) -> None:
    """Whoever wishes gets a copy, of what it may be told (F9)."""
    others = [party for party in about.case.parties if party.name and not party.own]
    if not others:
        return
    form.section(translate("Papers", "Vilka fler vill ha en kopia av planen?"))
    for start in range(0, len(others), _BESIDE):
        with form.side_by_side():
            for party in others[start : start + _BESIDE]:
                label = translate("Papers", "Kopia till {party}").format(party=party.name)
                form.tick(f"parties.{party.uid}.wants_copy", label.replace("&", "&&"))


def _all(about: About) -> list[PaperRow]:
    """The plan for each reader, then the sheet for the door, the consent form for each who signs one (C8), and our
    reply to whoever has called us (D11)."""
    door = copies(about, "contacts", [Reader(ReaderKind.PERSON)], translate("Papers", "Telefonlista att sätta upp"))
    return [*copies(about, "plan", plan_readers(about)), *door, *_forms(about), *_replies(about)]


def _forms(about: About) -> list[PaperRow]:
    found: list[PaperRow] = []
    for reader in c8_form_readers(about.case, about.today, about.routine):
        title = translate("Papers", "Samtyckesblankett")
        if reader.kind is ReaderKind.GUARDIAN:
            name = guardian_name(about.case, reader.uid) or translate("Papers", "vårdnadshavare utan namn")
            title = translate("Papers", "Samtyckesblankett till {name}").format(name=name)
        found += copies(about, "consent", [reader], title)
    return found


def _replies(about: About) -> list[PaperRow]:
    found: list[PaperRow] = []
    for reader in readers_of(about.case, "reply"):
        name = outside_name(about.case, reader) or translate("Papers", "den som kallar")
        title = translate("Papers", "Svar på kallelsen från {name}").format(name=name)
        found += copies(about, "reply", [reader], title)
    return found
