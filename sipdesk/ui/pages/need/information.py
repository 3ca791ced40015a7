"""Moment 1: the person is told what a SIP is before anything else, and shows how it was understood (A7, A9)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.issuing.copies import readers_of
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.paper_page import show_papers
from sipdesk.ui.pages.papers.paper_rows import copies
from sipdesk.ui.pages.suggestions import offer_texts

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    with form.side_by_side():
        form.date(
            "information.given_on",
            translate("Information", "När informerades {name}?").format(name=about.name),
            aim=Aim.PAST,
        )
        form.text("information.given_by", translate("Information", "Av vem?"))
    form.prose(
        "information.what",
        translate("Information", "Vad berättade du &om?"),
        lines=2,
        hint=translate("Information", "Till exempel vad en SIP är, rätten att säga nej och vad samtycket betyder"),
    )
    offer_texts(form, about, "information.what")
    with form.side_by_side():
        form.text(
            "information.how",
            translate("Information", "Hur?"),
            hint=translate("Information", "Till exempel samtal, broschyr, film"),
        )
        form.text("information.language", translate("Information", "På vilket s&pråk?"))
    form.prose(
        "information.understood.text",
        translate("Information", "Hur vet du att informationen gick &fram?"),
        hint=translate(
            "Information", "Skriv hur {name} själv återgav det, eller vad du såg. Ett kryss räcker inte."
        ).format(name=about.name),
    )
    form.tick(
        "information.relatives_informed",
        translate("Information", "Närstående har fått den allmänna informationen"),
        more=translate("Information", "Närstående får bara veta vad en SIP är, tills den enskilde säger något annat."),
    )
    form.section(
        translate("Information", "Informationen på papper"),
        translate("Information", "Det står inget om {name} på papperet. Närstående kan få ett likadant.").format(
            name=about.name
        ),
    )
    show_papers(form, about, lambda: copies(about, "information", readers_of(about.case, "information")), mainly=False)
