"""A short way in: somebody else has called us to a SIP meeting, and we answer (D11)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.received import SummonsReceived
from sipdesk.domain.terms import Answer, ReplyOffer
from sipdesk.issuing.copies import readers_of
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.first_part import write_first
from sipdesk.ui.pages.papers.paper_page import show_papers
from sipdesk.ui.pages.papers.paper_rows import copies
from sipdesk.ui.pages.visible import show_while
from sipdesk.ui.rows.repeated import Parts

translate = QCoreApplication.translate
REPLY = "reply"


def build(form: Form, about: About) -> None:
    def fresh() -> SummonsReceived:
        return SummonsReceived(received_on=about.today)

    parts = Parts(
        make=fresh,
        title=lambda _number, one: _title(one),
        add=translate("Received", "Skriv in en kallelse"),
        removed=lambda _: translate("Received", "Kallelsen är borttagen."),
        empty=translate("Received", "Ingen annan har kallat oss."),
    )
    write_first(form, form.repeated("received", parts, _rows), parts)
    if about.papers is not None:
        form.section(translate("Received", "Svaret på papper"))
    show_papers(form, about, lambda: copies(about, REPLY, readers_of(about.case, REPLY)), mainly=False)


def _title(one: SummonsReceived) -> str:
    if not one.from_unit.strip():
        return translate("Received", "Kallelse")
    return translate("Received", "Kallelse från {unit}").format(unit=one.from_unit)


def _rows(part: Form, uid: str) -> None:
    with part.side_by_side():
        part.text("from_unit", translate("Received", "Vilken verksamhet kallar?"))
        part.text("from_name", translate("Received", "Vem är sammankallande?"))
        part.text("from_phone", translate("Received", "Telefon"), width=180)
    part.text("from_address", translate("Received", "Adress dit svaret skickas"))
    with part.side_by_side():
        part.text("from_postal_code", translate("Received", "Postnummer"), width=140)
        part.text("from_town", translate("Received", "Ort"))
        part.text(
            "reference",
            translate("Received", "Kallelsens kod"),
            hint=translate("Received", "Står i vårt svar i stället för ett namn"),
        )
    with part.side_by_side():
        part.date("received_on", translate("Received", "När kom kallelsen?"), aim=Aim.PAST)
        part.date("reply_by", translate("Received", "Svara senast"))
    with part.side_by_side():
        part.date("meeting_on", translate("Received", "Mötets dag"))
        part.time("starts", translate("Received", "Klockan"))
    part.text("place", translate("Received", "Plats"))
    part.prose("about", translate("Received", "Vad gäller mötet?"))
    part.prose("contribution", translate("Received", "Vad ska vi bidra med?"))
    answers = {Answer.YES: translate("Received", "Vi kommer"), Answer.NO: translate("Received", "Vi kan inte komma")}
    part.choice("coming", translate("Received", "Vad svarar vi?"), answers, upright=False)
    _who_comes(part, uid)
    _instead(part, uid)
    part.yes_no(
        "asked",
        translate("Received", "Har vi frågat den enskilde?"),
        hint=translate("Received", "Ett nej står i svaret, utan namn"),
    )
    with part.side_by_side():
        part.date("replied_on", translate("Received", "När svarade vi?"), aim=Aim.PAST)
        part.date("plan_on", translate("Received", "När fick vi planen?"), aim=Aim.PAST)


def _who_comes(part: Form, uid: str) -> None:
    """Only where somebody does."""
    path = f"received.{uid}"
    who = part.part(path)
    with who.side_by_side():
        who.text("who", translate("Received", "Vem kommer från oss?"))
        who.text(
            "instead_of",
            translate("Received", "I stället för vem?"),
            hint=translate("Received", "Om någon annan än den som kallades kommer"),
        )
    part.own(who)
    show_while(part.model, f"{path}.coming", lambda coming: coming is Answer.YES, who)


def _instead(part: Form, uid: str) -> None:
    """What we can do where nobody can come."""
    path = f"received.{uid}"
    instead = part.part(path)
    offers = {
        ReplyOffer.TELEPHONE: translate("Received", "På telefon"),
        ReplyOffer.VIDEO: translate("Received", "På video"),
        ReplyOffer.OTHER_DAY: translate("Received", "En annan dag"),
    }
    instead.several("offers", translate("Received", "Hur kan vi vara med i stället?"), offers)
    instead.date("other_day", translate("Received", "Vilken annan dag?"))
    part.own(instead)
    show_while(part.model, f"{path}.coming", lambda coming: coming is Answer.NO, instead)
