"""Moment 2: who consents for an adult who cannot do it herself, on what ground, and her own capacity over time (C7)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.representative import CapacityNote, Representative
from sipdesk.domain.rules.child import c8_signer_name
from sipdesk.domain.terms import RepresentativeKind
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.consent.detriment import ask_detriment
from sipdesk.ui.pages.visible import show_while
from sipdesk.ui.rows.repeated import Parts

translate = QCoreApplication.translate
PATH = "consent.representatives"


def build(form: Form, about: About) -> None:
    form.note(
        translate(
            "Representatives",
            "{name} har rätt till en SIP också när någon annan samtycker. En företrädare får bara "
            "läsa det som är kryssat på företrädarens egen rad under Samtycke.",
        ).format(name=about.name)
    )
    form.repeated(PATH, _parts(), lambda part, uid: _ask(part, f"{PATH}.{uid}", about))
    ask_detriment(form, about, PATH)
    _capacity(form, about)


def kind_words() -> dict[str, str]:
    return {
        RepresentativeKind.GOD_MAN: translate("Representatives", "God man"),
        RepresentativeKind.ADMINISTRATOR: translate("Representatives", "Förvaltare"),
        RepresentativeKind.FUTURE_POWER: translate("Representatives", "Framtidsfullmakt"),
        RepresentativeKind.OTHER: translate("Representatives", "Annan företrädare"),
        RepresentativeKind.NOBODY: translate("Representatives", "Ingen kan samtycka: pröva om någon skadas"),
    }


def representative_names(about: About) -> dict[str, str]:
    """Uid of each representative to the name that he or she has among the parties."""
    found = {}
    for one in about.case.consent.representatives:
        if one.kind is RepresentativeKind.NOBODY:
            found[one.uid] = translate("Representatives", "Ingen: prövning av men")
            continue
        party = about.case.party(one.party_uid)
        found[one.uid] = party.name if party and party.name else translate("Representatives", "Företrädare utan namn")
    return found


def giver_name(about: About, uid: str) -> str:
    """The representative or guardian who gave or took back a consent."""
    if any(one.uid == uid for one in about.case.consent.guardians):
        return c8_signer_name(about.case, uid)
    return representative_names(about).get(uid, translate("Consent", "en företrädare som är borttagen"))


def _parts() -> Parts:
    return Parts(
        make=Representative,
        title=_title,
        add=translate("Representatives", "Lägg till företrädare"),
        removed=lambda _: translate("Representatives", "Företrädaren är borttagen."),
        empty=translate("Representatives", "Ingen företrädare är tillagd än."),
    )


def _title(number: int, one: Representative) -> str:
    if one.kind is RepresentativeKind.NOBODY:
        return translate("Representatives", "Ingen kan samtycka")
    return translate("Representatives", "Företrädare {number}").format(number=number)


def _ask(part: Form, path: str, about: About) -> None:
    parties = {party.uid: party.name for party in about.case.parties if party.name and not party.own}
    part.choice("kind", translate("Representatives", "Vilken sorts företrädare?"), kind_words())
    who = part.part(path)
    if parties:
        who.choice("party_uid", translate("Representatives", "Vem är det?"), parties, upright=True)
    else:
        who.note(translate("Representatives", "Lägg först till företrädaren på Deltagare."))
    part.own(who)
    show_while(part.model, f"{path}.kind", lambda kind: kind is not RepresentativeKind.NOBODY, who)
    part.text(
        "scope",
        translate("Representatives", "Vad omfattar uppdraget, eller vad är prövat?"),
        hint=translate("Representatives", "Till exempel: bevaka rätt och sörja för person"),
    )
    part.text(
        "evidence",
        translate("Representatives", "Vad har du sett som visar det?"),
        hint=translate("Representatives", "Till exempel: tingsrättens beslut och dess nummer, eller ett läkarintyg"),
    )
    with part.side_by_side():
        part.text("assessor", translate("Representatives", "Vem har bedömt det?"))
        part.date("assessed_on", translate("Representatives", "När bedömdes det?"), aim=Aim.PAST)
    assigned = part.part(path)
    assigned.yes_no(
        "reaches",
        translate("Representatives", "Omfattar uppdraget den här saken?"),
        hint=translate("Representatives", "Att bara få förvalta egendom räcker till exempel inte."),
    )
    part.own(assigned)
    show_while(part.model, f"{path}.kind", lambda kind: kind is not RepresentativeKind.NOBODY, assigned)
    part.yes_no(
        "willing",
        translate("Representatives", "Går {name} med på det?").format(name=about.name),
        hint=translate("Representatives", "Ingen samtycker mot den enskildes vilja"),
    )


def _capacity(form: Form, about: About) -> None:
    form.section(
        translate("Representatives", "Vad kan {name} själv ta ställning till?").format(name=about.name),
        translate("Representatives", "Förmågan kan ändras. Skriv vad du har sett, och vilken dag."),
    )
    parts = Parts(
        make=CapacityNote,
        title=lambda number, _: translate("Representatives", "Anteckning {number}").format(number=number),
        add=translate("Representatives", "Lägg till anteckning"),
        removed=lambda _: translate("Representatives", "Anteckningen är borttagen."),
    )

    def rows(part: Form, _uid: str) -> None:
        with part.side_by_side():
            part.date("on", translate("Representatives", "Vilken dag?"), aim=Aim.PAST)
            part.text("by", translate("Representatives", "Vem skriver?"))
        part.prose("text", translate("Representatives", "Vad har du sett?"), lines=2)

    form.repeated("consent.capacity", parts, rows)
