"""The register of one case: what was given to whom, when, how and under which consent, newest first (F9, P8)."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.disclosure.notices import BARE_FACT
from sipdesk.domain.given import sent_at
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.terms import Channel, PaperAct, ReaderKind
from sipdesk.errors import SipError
from sipdesk.ui import say
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.extract_row import ExtractRow
from sipdesk.ui.pages.papers.paper_names import paper_for
from sipdesk.ui.paper.preview import Preview
from sipdesk.ui.parts import (
    STRETCH,
    Item,
    Status,
    button,
    column,
    frame,
    heading,
    hint,
    holder,
    pill,
    row,
    text,
)

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    """Read only: the register writes itself."""
    if about.papers is not None and about.jobs is not None:
        form.own(ExtractRow(about, about.papers, about.jobs))
        words = translate("Given", "Någon begär ut ärendet")
        form.own(holder(row(button(words, lambda: about.go("secrecy"), "inline", "shield"), STRETCH)))
    papers = sorted(about.case.issued, key=_latest, reverse=True)
    if not papers:
        form.note(translate("Given", "Inget papper har gjorts än."))
        return
    preview = Preview(evidence=True) if about.papers is not None else None
    if preview is not None:
        words = translate("Given", "Det som visas är det som gjordes då. Ska någon få det igen görs ett nytt papper.")
        form.note(words)
    astray = button(translate("Given", "Ett papper har hamnat fel"), lambda: about.go("incident"), "inline", "error")
    form.own(holder(row(astray, STRETCH)))
    for paper in papers:
        form.own(_card(about, paper, preview))
    if preview is not None:
        preview.say(translate("Given", "Välj Visa papperet, så står det här."))
        form.page.side(preview)


def show_button(about: About, paper: IssuedPaper, preview: Preview) -> QWidget:
    """The way to the very bytes, which are evidence and never given again."""

    def show() -> None:
        if about.papers is None:
            return
        try:
            preview.show_pdf(about.papers.as_given(paper), paper_for(about, paper))
        except SipError as trouble:
            preview.say(about.trouble(trouble))

    shower = button(translate("Given", "Visa papperet"), show, "inline")
    words = translate("Given", "Visa papperet med kod {code}: {paper}")
    shower.setAccessibleName(words.format(code=paper.code, paper=paper_for(about, paper)))
    return holder(row(shower, STRETCH))


def _latest(paper: IssuedPaper) -> datetime:
    return max((act.at for act in paper.acts if act.at), default=datetime.min)


def _card(about: About, paper: IssuedPaper, preview: Preview | None) -> QWidget:
    title = paper_for(about, paper)
    out = sent_at(paper) is not None
    state = (
        pill(Status.DONE, translate("Given", "Utlämnat"))
        if out
        else pill(Status.NOT_STARTED, translate("Given", "Inte noterat som skickat"))
    )
    if any(incident.paper_uid == paper.uid for incident in about.case.incidents):
        state = pill(Status.LATE, translate("Given", "Hamnade i fel händer"))
    lines: list[Item] = [row((heading(title, 3), 1), state, gap=12)]
    lines += [text(_act(act)) for act in paper.acts]
    lines.append(text(_ground(about, paper)))
    content = _content(about, paper)
    lines += [text(content, ink="muted")] if content else []
    lines.append(hint(translate("Given", "Kod {code}").format(code=paper.code)))
    lines += [show_button(about, paper, preview)] if preview is not None else []
    return frame("card", column(*lines, gap=4, margins=16), title)


def _act(act: Act) -> str:
    """*Skickat med post 12 november 2026 klockan 09.42 av Karin Ek*"""
    ways = {
        Channel.SHARED_SERVICE: translate("Given", "Skickat i IT-tjänsten {day} klockan {time} av {name}"),
        Channel.POST: translate("Given", "Skickat med post {day} klockan {time} av {name}"),
        Channel.HANDED_OVER: translate("Given", "Lämnat över {day} klockan {time} av {name}"),
    }
    acts = {
        PaperAct.MADE: translate("Given", "Gjort {day} klockan {time} av {name}"),
        PaperAct.PRINTED: translate("Given", "Utskrivet {day} klockan {time} av {name}"),
        PaperAct.SENT: translate("Given", "Skickat {day} klockan {time} av {name}"),
    }
    words = ways[act.channel] if act.act is PaperAct.SENT and act.channel else acts[act.act]
    day, time = (say.full_day(act.at), say.clock(act.at)) if act.at else ("–", "–")
    return words.format(day=day, time=time, name=act.by or "–")


def _ground(about: About, paper: IssuedPaper) -> str:
    """The acts of consent that it rests on, by their days."""
    if paper.reader is ReaderKind.PERSON:
        return translate("Given", "Personens egen kopia behöver inget samtycke")
    if paper.reader is ReaderKind.GUARDIAN:
        return translate("Given", "Vårdnadshavarens egen blankett behöver inget samtycke")
    if paper.reader is ReaderKind.CONVENER:
        return translate("Given", "Svaret säger inget om den enskilde. Det behöver inget samtycke")
    if paper.reader is ReaderKind.REGISTRAR:
        return translate("Given", "För arkivet. Det behöver inget samtycke")
    if paper.reader is ReaderKind.PUBLIC:
        return translate("Given", "Sekretessen är prövad. Det behöver inget samtycke")
    known = {act.uid: act for act in about.case.consent.acts}
    days = [known[uid].given_on for uid in paper.ground if uid in known]
    named = list(dict.fromkeys(say.full_day(day) for day in days if day))
    if named:
        return translate("Given", "Grund: samtycke från {days}").format(days=say.listing(named))
    if paper.paper in BARE_FACT:
        return _bare_fact()[paper.paper]
    return translate("Given", "Inget samtycke är antecknat")


def _bare_fact() -> dict[str, str]:
    """What a party was told without consent."""
    return {
        "closing": translate("Given", "Bara att SIP:en inte gäller längre. Det behöver inget samtycke"),
        "reopened": translate("Given", "Bara att SIP:en gäller. Det behöver inget samtycke"),
        "withdrawal": translate("Given", "Bara att samtycke har tagits tillbaka. Det behöver inget samtycke"),
    }


def _content(about: About, paper: IssuedPaper) -> str:
    if paper.reader in (ReaderKind.PERSON, ReaderKind.REGISTRAR):
        return translate("Given", "Hela innehållet")
    if paper.reader is ReaderKind.GUARDIAN:
        return translate("Given", "Det som vårdnadshavaren får veta")
    told = [about.type_words.get(code, code) for code in paper.types]
    return translate("Given", "Fick veta om {types}").format(types=say.listing(told)) if told else ""
