"""One party's own fields: who it is, what the person has decided, how it is reached (B7, B8, D1, D3, D4, D6, P1)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.party import Party
from sipdesk.domain.terms import Channel
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.invitation.party_kind import KindRow, is_private
from sipdesk.ui.pages.need.print_as import ask_print_as

translate = QCoreApplication.translate


def party_rows(form: Form, about: About, path: str) -> None:
    """Rows with paths inside the party at `path`. The own unit is not approved, asked or invited."""
    party: Party = form.model.get(path)
    form.text("name", translate("Party", "Namn på enheten eller personen"))
    kind = form.ask(KindRow(form.model, path, about.routine, lambda: _fit(form.model.get(path), of_person, of_unit)))
    kind.setVisible(not party.own)
    of_person: list[QWidget] = [
        form.text("relation", translate("Party", "Relation till {name}").format(name=about.name))
    ]
    with form.side_by_side():
        of_unit: list[QWidget] = [
            form.text("organisation", translate("Party", "Organisation")),
            form.text("contact", translate("Party", "Kontaktperson")),
            form.text("role", translate("Party", "Yrke eller roll")),
        ]
    _fit(party, of_person, of_unit)
    if not party.own:
        _decided(form, about)
    _reached(form)
    if not party.own:
        _letter(form, about, path)


def _fit(party: Party, of_person: Sequence[QWidget], of_unit: Sequence[QWidget]) -> None:
    """A person has a relation; a unit has an organisation and somebody to talk to."""
    for rows, fits in ((of_person, is_private(party)), (of_unit, not is_private(party))):
        for one in rows:
            one.setVisible(fits)


def _decided(form: Form, about: About) -> None:
    with form.side_by_side():
        form.date(
            "approved_on", translate("Party", "När godkände {name} deltagaren?").format(name=about.name), aim=Aim.PAST
        )
        form.date(
            "spoken_on",
            translate("Party", "När pratade du med deltagaren?"),
            aim=Aim.PAST,
            hint=translate("Party", "Helst innan brevet skickas. Säg vem det gäller först när samtycke finns."),
        )
        form.text("spoken_by", translate("Party", "Vem pratade med deltagaren?"))
    form.passage(
        "contribution",
        translate("Party", "Vad kan deltagaren bidra med på mötet?"),
        proposed=("participation",),
        lines=2,
        hint=translate("Party", "Står i just det här brevet"),
    )
    form.tick(
        "supports_now",
        translate("Party", "Ger stöd redan i dag"),
        hint=translate("Party", "Annars står det i brevet att deltagaren behövs ändå"),
    )
    form.tick("wants_copy", translate("Party", "Vill ha en kopia av planen"))
    form.text(
        "door_name",
        translate("Party", "Namn på telefonlistan"),
        hint=translate("Party", "Så som {name} vill att det står på listan som sitter framme").format(name=about.name),
    )


def _reached(form: Form) -> None:
    with form.side_by_side():
        form.text("phone", translate("Party", "Telefon"), width=200)
        form.text("address", translate("Party", "Adress"))
    with form.side_by_side():
        form.text("postal_code", translate("Party", "Postnummer"), width=110)
        form.text("town", translate("Party", "Ort"))
    form.text("safe_channel", translate("Party", "Säker väg"), hint=translate("Party", "Står inte på något papper"))
    form.tick("no_post", translate("Party", "Skicka ingen post dit"))
    form.tick("protected", translate("Party", "Skyddade personuppgifter"))


def _letter(form: Form, about: About, path: str) -> None:
    channels = {
        Channel.SHARED_SERVICE: translate("Party", "I IT-tjänsten"),
        Channel.POST: translate("Party", "Med post"),
        Channel.HANDED_OVER: translate("Party", "Lämnas över"),
    }
    form.choice("channel", translate("Party", "Hur skickas brevet?"), channels, upright=False)
    ask_print_as(
        form, about, path, translate("Party", "Språk i brevet"), translate("Party", "Textstorlek i brevet")
    )
    form.text("move_reason", translate("Party", "Om deltagaren har flyttats till den andra listan: varför?"))
