"""One party's own fields: who it is, what the person has decided, how it is reached (B7, B8, D1, D3, D4, D6, P1)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.party import Party
from sipdesk.domain.terms import Authority, Channel
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.languages import language_names
from sipdesk.ui.pages.person import SIZES

translate = QCoreApplication.translate


def party_rows(form: Form, about: About, party: Party) -> None:
    """Rows with paths inside the party. The own unit is not approved, asked or invited."""
    private = party.authority is Authority.PRIVATE
    kinds = {code: kind.name for code, kind in about.routine.kinds.items()}
    if party.kind not in kinds or not party.name:
        form.choice("kind", translate("Party", "Vilken sorts deltagare?"), kinds, upright=True)
    with form.side_by_side():
        form.text("name", translate("Party", "Namn") if private else translate("Party", "Enhetens namn"))
        if private:
            form.text("relation", translate("Party", "Relation till {name}").format(name=about.name))
        else:
            form.text("organisation", translate("Party", "Organisation"))
    if not private:
        with form.side_by_side():
            form.text("contact", translate("Party", "Kontaktperson"))
            form.text("role", translate("Party", "Yrke eller roll"))
    if not party.own:
        _decided(form, about)
    _reached(form)
    if not party.own:
        _letter(form)


def _decided(form: Form, about: About) -> None:
    with form.side_by_side():
        form.date(
            "approved_on", translate("Party", "När godkände {name} deltagaren?").format(name=about.name), aim=Aim.PAST
        )
        form.date(
            "spoken_on",
            translate("Party", "När pratade du med deltagaren?"),
            aim=Aim.PAST,
            hint=translate("Party", "Helst innan brevet skickas"),
        )
    form.passage(
        "contribution",
        translate("Party", "Vad kan deltagaren bidra med på mötet?"),
        proposed=("participation",),
        lines=2,
        hint=translate("Party", "Står i just det här brevet"),
    )
    form.tick("supports_now", translate("Party", "Ger stöd redan i dag"))
    form.tick("wants_copy", translate("Party", "Vill ha en kopia av planen"))


def _reached(form: Form) -> None:
    with form.side_by_side():
        form.text("phone", translate("Party", "Telefon"), width=200)
        form.text("address", translate("Party", "Adress"))
    with form.side_by_side():
        form.text("postal_code", translate("Party", "Postnummer"), width=110)
        form.text("town", translate("Party", "Ort"))
    form.text("safe_channel", translate("Party", "Säker väg"), hint=translate("Party", "Står inte på något papper"))
    form.tick("protected", translate("Party", "Skyddade personuppgifter"))


def _letter(form: Form) -> None:
    channels = {
        Channel.SHARED_SERVICE: translate("Party", "I IT-tjänsten"),
        Channel.POST: translate("Party", "Med post"),
        Channel.HANDED_OVER: translate("Party", "Lämnas över"),
    }
    form.choice("channel", translate("Party", "Hur skickas brevet?"), channels, upright=False)
    form.choice("language", translate("Party", "Språk i brevet"), language_names(), upright=True)
    sizes = {size: translate("Party", "{size} punkter").format(size=size) for size in SIZES}
    form.choice("print_size", translate("Party", "Textstorlek i brevet"), sizes, upright=False)
    form.text("move_reason", translate("Party", "Om deltagaren har flyttats till den andra listan: varför?"))
