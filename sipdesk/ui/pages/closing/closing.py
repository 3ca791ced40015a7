"""Moment 6: why it ends, who is told, where to turn again, what she thought; then the case is closed (H1 to H5)."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.issuable import Paper
from sipdesk.domain.rules.closing import (
    H5_QUESTIONS,
    NO_NEED,
    h1_both_act,
    h2_no_sip,
    h2_told_after_closing,
    h3_who_documents,
    h5_left_to_ask,
)
from sipdesk.domain.rules.correction import p7_set_aside
from sipdesk.domain.terms import CaseState, ClosingReason, ReaderKind
from sipdesk.issuing.copies import readers_of
from sipdesk.ui import say
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.page_frame import PageFrame
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.closing.closing_act import Close, Closed
from sipdesk.ui.pages.closing.closing_words import answers, questions, reasons, writers
from sipdesk.ui.pages.events.reopened import leads_here
from sipdesk.ui.pages.events.set_aside import SetAside
from sipdesk.ui.pages.papers.copy_for_records import CopyForRecords
from sipdesk.ui.pages.papers.paper_page import OwnAct, show_papers
from sipdesk.ui.pages.papers.paper_rows import PaperRow, copies
from sipdesk.ui.pages.suggestions import offer_texts
from sipdesk.ui.pages.visible import Following
from sipdesk.ui.parts import STRETCH, button, holder, row
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
_HERSELF = [Reader(ReaderKind.PERSON)]


def build(form: Form, about: About) -> None:
    if about.case.state is CaseState.CLOSED:
        _closed(form, about)
        return
    if leads_here(about):
        _told_by_mistake(form, about)
    _why_and_when(form, about)
    if about.case.closing.reason is not ClosingReason.DECEASED:  # waives H4, and nobody asks the dead (H5)
        _where_to_turn(form, about)
        _evaluation(form, about)
    _tell(form)
    if about.case.closing.on is None:
        form.note(translate("Closing", "Papperen kan skrivas ut när dagen är skriven."))
    elif about.papers is not None and not _papers(about):
        form.note(translate("Closing", "Ingen har fått papper om en SIP, så det finns ingen att berätta för."))
    closing = Close(form.model, about)
    act = OwnAct(translate("Closing", "Avsluta ärendet"), closing.close_case, "check")
    if show_papers(form, about, lambda: _papers(about), act) is None:
        form.page.primary(act.words, act.go, act.picture)
    form.own(CopyForRecords(about, Paper.CLOSING, _who_documents(about)))
    form.own(closing)


def _closed(form: Form, about: About) -> None:
    """How it ended, whom to tell all the same, and what goes to the records and to the archive."""
    aside = p7_set_aside(about.case)
    form.own(Closed(form.model, about) if aside is None else SetAside(about, aside))
    if h2_told_after_closing(about.case):
        _tell(form)
        show_papers(form, about, lambda: _papers(about))
    if aside is None:
        form.own(CopyForRecords(about, Paper.CLOSING, _who_documents(about)))
    _to_the_archive(form, about)


def _tell(form: Form) -> None:
    form.section(
        translate("Closing", "Berätta att SIP:en är avslutad"),
        translate("Closing", "Alla som har fått papper om SIP:en får veta att den inte gäller, men inte varför."),
    )


def _who_documents(about: About) -> str:
    """Each organisation that was told of the SIP, by name."""
    names = [party.name for party in h3_who_documents(about.case) if party.name]
    if len(names) < 2:
        return translate("Closing", "Varje verksamhet antecknar avslutet i sin egen dokumentation.")
    words = translate("Closing", "{names} antecknar avslutet, var och en i sin egen dokumentation.")
    return words.format(names=say.listing(names))


def _told_by_mistake(form: Form, about: About) -> None:
    """After a mistake the first thing is that the SIP holds."""
    form.note(translate("Closing", "Avslutet var ett misstag. Den som fick veta det ska få veta att SIP:en gäller."))
    go = button(translate("Closing", "Berätta att SIP:en gäller"), lambda: about.go("reopened"), picture="letter")
    form.own(holder(row(go, STRETCH)))


def _papers(about: About) -> list[PaperRow]:
    """One for the person, one for each who was told of the SIP before."""
    nobody = about.case.closing.on is not None or about.case.closing.reason is ClosingReason.DECEASED
    readers = readers_of(about.case, "closing") or ([] if nobody or h2_no_sip(about.case) else _HERSELF)
    return copies(about, "closing", readers)


def _to_the_archive(form: Form, about: About) -> None:
    """The whole case for the registrar, once it is closed (P5)."""
    if about.papers is not None:
        form.section(
            translate("Closing", "Till arkivet"),
            translate("Closing", "Hela ärendet på papper till registratorn, med en datafil i samma PDF."),
        )
        show_papers(form, about, lambda: archive_papers(about))


def archive_papers(about: About) -> list[PaperRow]:
    """The case file, for the registrar alone."""
    return copies(about, "case-file", readers_of(about.case, "case-file"))


def _why_and_when(form: Form, about: About) -> None:
    form.choice("closing.reason", translate("Closing", "Varför avslutas det?"), reasons(about), upright=True)
    explained = form.prose(
        "closing.explained",
        translate("Closing", "Kommunen och regionen har insatser kvar. Varför avslutas det ändå?"),
        hint=translate("Closing", "Står inte på något papper."),
    )
    _ShownFor(form.model, about, explained, form.page)
    form.date(
        "closing.on", translate("Closing", "Från vilken &dag gäller SIP:en inte längre?"), aim=Aim.NEAR
    )


class _ShownFor(QObject):
    """The question why is there for the reasons that ask it, while both authorities still act; or it has an answer. Of
    somebody who has died the page asks less, so it is made anew."""

    def __init__(self, model: CaseModel, about: About, asked: QWidget, page: PageFrame) -> None:
        super().__init__(asked)
        self._model, self._asked = model, asked
        self._both_act = h1_both_act(about.case, about.today, about.routine)
        self._page, self._dead = page, about.case.closing.reason is ClosingReason.DECEASED
        model.changed.connect(self._show)
        self._show("closing.reason")

    def _show(self, path: str) -> None:
        if path == "closing.reason":
            asks = self._both_act or bool(self._model.get("closing.explained"))
            self._asked.setVisible(asks and self._model.get(path) in NO_NEED)
            if (self._model.get(path) is ClosingReason.DECEASED) is not self._dead:
                QTimer.singleShot(0, self, self._page.rebuild)


def _where_to_turn(form: Form, about: About) -> None:
    form.section(translate("Closing", "Vart kan {name} vända sig igen?").format(name=about.name))
    with form.side_by_side():
        form.text("closing.turn_to", translate("Closing", "Ve&m eller vilken enhet?"))
        form.text("closing.turn_to_phone", translate("Closing", "&Telefon dit"), width=180)
    offer_texts(form, about, "closing.turn_to")


def _evaluation(form: Form, about: About) -> None:
    form.section(
        translate("Closing", "Vad tyckte {name}?").format(name=about.name),
        translate("Closing", "Frivilligt. Svaren räknas utan namn. Den nationella enkäten finns på SIPkollen."),
    )
    path = "closing.evaluation"
    with form.side_by_side(narrow=760):
        for name, asked in questions().items():
            form.choice(f"{path}.{name}", asked, answers())
    form.own(Following(form.model, path, lambda: _left_to_ask(about), "small"))
    form.choice(f"{path}.answered_by", translate("Closing", "Vem svarade?"), writers(about))
    form.prose(f"{path}.comment", translate("Closing", "Något mer?"), hint=translate("Closing", "Bara för enheten."))


def _left_to_ask(about: About) -> str:
    left = len(h5_left_to_ask(about.case))
    return translate("Closing", "%n fråga(or) saknar svar.", "", left) if left < len(H5_QUESTIONS) and left else ""
