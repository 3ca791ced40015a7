"""Where nobody can consent: what each party may be told without harm to her or anybody close to her, and why (C7)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.representative import Detriment
from sipdesk.domain.rules.representative import DETRIMENTS, c7_nobody
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.visible import show_below
from sipdesk.ui.rows.repeated import Parts
from sipdesk.ui.words import on_screen

translate = QCoreApplication.translate


def ask_detriment(form: Form, about: About, root: str) -> None:
    """Shown while one of the answers below `root` is that nobody can consent."""
    tests = form.part("consent")
    tests.section(
        translate("Detriment", "Prövning av men"),
        translate(
            "Detriment",
            "När ingen kan samtycka får en uppgift lämnas bara om det står klart att varken {name} eller någon "
            "närstående skadas av det. Pröva varje deltagare och varje slags uppgift för sig.",
        ).format(name=about.name),
    )
    parts = Parts(
        make=Detriment,
        title=lambda number, _: translate("Detriment", "Prövning {number}").format(number=number),
        add=translate("Detriment", "Lägg till prövning"),
        removed=lambda _: translate("Detriment", "Prövningen är borttagen."),
        empty=translate("Detriment", "Inget är prövat än, så inget lämnas ut."),
    )
    tests.repeated(DETRIMENTS.rpartition(".")[2], parts, lambda part, _uid: _ask(part, about))
    form.own(tests)
    show_below(form.model, root, lambda: c7_nobody(about.case), tests)


def _ask(part: Form, about: About) -> None:
    parties = {party.uid: party.name for party in about.case.parties if party.name and not party.own}
    part.choice("party_uid", translate("Detriment", "Vem gäller prövningen?"), parties, upright=True)
    kinds = {code: on_screen(kind.name) for code, kind in about.routine.types.items()}
    part.several(
        "types", translate("Detriment", "Vad kan lämnas utan att någon skadas?"), kinds, columns=3
    )
    part.prose("reason", translate("Detriment", "Varför står det klart?"), lines=2)
