"""Who has custody of the child, whether each is asked, and what one may not know (C8)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.guardian import Guardian
from sipdesk.domain.routine import PARTICIPATION
from sipdesk.domain.terms import Authority, Custody, GuardianPart
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.visible import show_below, show_while
from sipdesk.ui.rows.repeated import Parts
from sipdesk.ui.words import on_screen

translate = QCoreApplication.translate
PATH = "consent.guardians"


def ask_guardians(form: Form, about: About) -> None:
    """`form`: with the child's own prefix."""
    form.section(
        translate("Guardians", "Vårdnadshavare"),
        translate(
            "Guardians",
            "Vid gemensam vårdnad behövs samtycke från båda. En vårdnadshavare får bara läsa det som är kryssat på sin "
            "egen rad under Samtycke.",
        ),
    )
    custody = {
        Custody.SOLE: translate("Guardians", "En"),
        Custody.JOINT: translate("Guardians", "Två, gemensam vårdnad"),
    }
    form.choice("custody", translate("Guardians", "Hur många har vårdnaden?"), custody)
    everybody = form.part("consent")
    everybody.repeated("guardians", _parts(), lambda part, uid: _ask(part, f"{PATH}.{uid}", about))
    form.own(everybody)


def _parts() -> Parts:
    return Parts(
        make=Guardian,
        title=lambda number, _: translate("Guardians", "Vårdnadshavare {number}").format(number=number),
        add=translate("Guardians", "Lägg till vårdnadshavare"),
        removed=lambda _: translate("Guardians", "Vårdnadshavaren är borttagen."),
        empty=translate("Guardians", "Ingen vårdnadshavare är tillagd än."),
    )


def _ask(part: Form, path: str, about: About) -> None:
    private = [party for party in about.case.parties if party.name and party.authority is Authority.PRIVATE]
    parties = {party.uid: party.name for party in private}
    if parties:
        options = {**parties, "": translate("Guardians", "Någon som inte är deltagare")}
        part.choice("party_uid", translate("Guardians", "Vem är det?"), options, upright=True)
    name = part.part(path)
    name.text("name", translate("Guardians", "Namn"), hint=translate("Guardians", "För den som inte är deltagare"))
    part.own(name)
    show_while(part.model, f"{path}.party_uid", lambda uid: uid not in parties, name)
    asked = {
        GuardianPart.ASKED: translate("Guardians", "Ja"),
        GuardianPart.ABSENT: translate("Guardians", "Nej, går inte att nå"),
        GuardianPart.IN_THE_WAY: translate("Guardians", "Nej, hindrar det som är bäst för barnet"),
        GuardianPart.KEPT_OUT: translate("Guardians", "Nej, hålls utanför och får inte veta något"),
    }
    part.choice("part", translate("Guardians", "Tillfrågas vårdnadshavaren om samtycke?"), asked, upright=True)
    _kept_from(part, path, about)
    _ground(part, path)


def _kept_from(part: Form, path: str, about: About) -> None:
    """Secrecy against a guardian who is asked; one who is kept out is told nothing anyway."""
    kept = part.part(path)
    kinds = {code: on_screen(kind.name) for code, kind in about.routine.types.items() if code != PARTICIPATION}
    kept.several(
        "kept_from",
        translate("Guardians", "Finns det uppgifter som vårdnadshavaren inte får veta?"),
        kinds,
        hint=translate("Guardians", "De kryssade står inte på vårdnadshavarens papper."),
        columns=3,
    )
    part.own(kept)
    show_while(part.model, f"{path}.part", lambda how: how is not GuardianPart.KEPT_OUT, kept)


def _ground(part: Form, path: str) -> None:
    """Why, by which decision, whose and when: only where a guardian is not asked or is kept from something."""
    ground = part.part(path)
    ground.prose("ground", translate("Guardians", "Varför?"), lines=2)
    ground.text(
        "decision",
        translate("Guardians", "Vilket beslut grundas det på?"),
        hint=translate("Guardians", "Till exempel: beslut om sekretess, dnr 114"),
    )
    with ground.side_by_side():
        ground.text("decided_by", translate("Guardians", "Vem beslutade, vid vilken myndighet?"))
        ground.date("decided_on", translate("Guardians", "När beslutades det?"), aim=Aim.PAST)
    part.own(ground)
    _while_needed(part, path, ground)


def _while_needed(part: Form, path: str, ground: QWidget) -> None:
    def needed() -> bool:
        guardian: Guardian = part.model.get(path)
        return guardian.part is not GuardianPart.ASKED or bool(guardian.kept_from)

    show_below(part.model, path, needed, ground)
