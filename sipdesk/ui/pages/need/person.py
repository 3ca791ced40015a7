"""The person: name, number, how she is reached, language, and what must be adapted (A8, A10, P1, P2)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.disclosure.signers import c8_minor
from sipdesk.domain.person import Adaptation
from sipdesk.domain.routine import ADAPTATIONS
from sipdesk.domain.terms import Consenter, IdentityKind, InterpreterNeed
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.events.alike import AlikeBand
from sipdesk.ui.pages.need.print_as import ask_print_as
from sipdesk.ui.pages.visible import Following, show_while
from sipdesk.ui.rows.repeated import Parts

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    with form.side_by_side():
        form.text("person.first_name", translate("Person", "&Förnamn"))
        form.text("person.last_name", translate("Person", "&Efternamn"))
    _number(form)
    if about.others is not None:
        form.own(AlikeBand(form.model, about, about.others))
    _reached(form)
    _reads(form, about)
    _interpreter(form)
    _adaptations(form)
    _who_consents(form, about)
    _own_note(form)


def _number(form: Form) -> None:
    kinds = {
        IdentityKind.PERSONNUMMER: translate("Person", "Personnummer"),
        IdentityKind.COORDINATION: translate("Person", "Samordningsnummer"),
        IdentityKind.RESERVE: translate("Person", "Reservnummer"),
        IdentityKind.NONE: translate("Person", "Inget nummer"),
    }
    form.choice("person.identity_kind", translate("Person", "Vilket nummer finns?"), kinds)
    with form.side_by_side():
        form.text(
            "person.identity_number",
            translate("Person", "&Nummer"),
            width=180,
            hint=translate("Person", "Tolv siffror, till exempel 19410312-9815"),
        )
        form.date(
            "person.birth_date",
            translate("Person", "Födel&sedatum"),
            aim=Aim.PAST,
            hint=translate("Person", "Behövs bara när numret inte visar det"),
        )


def _reached(form: Form) -> None:
    form.section(translate("Person", "Så når vi den enskilde"))
    form.tick(
        "person.protected",
        translate("Person", "Skyddade personuppgifter"),
        more=translate(
            "Person",
            "Då skrivs ingen adress, telefon, plats, enhet eller avsändare på något papper. Platsen lämnas muntligt.",
        ),
    )
    form.text("person.address", translate("Person", "A&dress"))
    with form.side_by_side():
        form.text("person.postal_code", translate("Person", "&Postnummer"), width=110)
        form.text("person.town", translate("Person", "&Ort"))
    with form.side_by_side():
        form.text("person.phone", translate("Person", "&Telefon"), width=200)
        form.text("person.email", translate("Person", "E-post"))
    form.text(
        "person.safe_channel",
        translate("Person", "Säker väg"),
        hint=translate("Person", "Till exempel: ring inte efter klockan 16. Står inte på något papper."),
    )
    form.tick("person.no_post", translate("Person", "Skicka ingen post hem"))


def _own_note(form: Form) -> None:
    """For whoever opens the case next; no paper has it, and the person's extract does not either."""
    form.section(translate("Person", "Anteckning för den egna enheten"))
    form.prose(
        "internal_note",
        translate("Person", "Bra att veta för den som arbetar i ärendet"),
        hint=translate("Person", "Står inte på något papper."),
    )


def _reads(form: Form, about: About) -> None:
    form.section(translate("Person", "Papper till den enskilde"))
    language = translate("Person", "Språk på papperen")
    ask_print_as(form, about, "person", language, translate("Person", "Textstorlek på papperen"))


def _interpreter(form: Form) -> None:
    form.section(translate("Person", "Tolk"))
    needs = {
        InterpreterNeed.NONE: translate("Person", "Behövs inte"),
        InterpreterNeed.SPOKEN: translate("Person", "Språktolk"),
        InterpreterNeed.SIGN: translate("Person", "Teckenspråkstolk"),
        InterpreterNeed.WRITTEN: translate("Person", "Skrivtolk"),
    }
    form.choice("person.interpreter.need", translate("Person", "Behövs tolk?"), needs)
    with form.side_by_side():
        form.text("person.interpreter.language", translate("Person", "Tolkspråk"))
        form.text("person.interpreter.name", translate("Person", "Tolkens namn"))
    with form.side_by_side():
        form.date("person.interpreter.booked_on", translate("Person", "Bokad den"), aim=Aim.PAST)
        form.text("person.interpreter.reference", translate("Person", "Bokningsnummer"), width=200)


def _adaptations(form: Form) -> None:
    parts = Parts(
        make=Adaptation,
        title=lambda number, _: translate("Person", "Anpassning {number}").format(number=number),
        add=translate("Person", "Lägg till anpassning"),
        removed=lambda _: translate("Person", "Anpassningen är borttagen."),
    )
    form.section(
        translate("Person", "Anpassningar"),
        translate("Person", "Det som gör att den enskilde och närstående kan förstå och vara med."),
    )

    def rows(part: Form, _uid: str) -> None:
        part.passage("what", translate("Person", "Vad behöver anpassas?"), proposed=(ADAPTATIONS,), lines=2)
        part.tick("for_relative", translate("Person", "Gäller en närstående"))

    form.repeated("person.adaptations", parts, rows)


def _who_consents(form: Form, about: About) -> None:
    """Asked of an adult; for somebody under 18 it is assessed on a page of its own (C8)."""
    form.section(translate("Person", "Vem kan lämna samtycke?"))
    words = translate("Person", "Personen är under 18 år. Vem som samtycker bedöms under Barnet och vårdnadshavarna.")

    def minor() -> bool:
        return c8_minor(about.case, about.today, about.routine)

    form.own(Following(form.model, "person", lambda: words if minor() else ""))
    options = {
        Consenter.PERSON: translate("Person", "Den enskilde själv"),
        Consenter.REPRESENTATIVE: translate("Person", "En företrädare"),
    }
    adult = form.part("person")
    adult.choice("consenter", translate("Person", "Vem samtycker?"), options)
    form.own(adult)
    for name in ("identity_number", "identity_kind", "birth_date"):
        show_while(form.model, f"person.{name}", lambda _: not minor(), adult)
