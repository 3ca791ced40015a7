"""Moment 2, for somebody under 18: what the child says, and who consents as her maturity is assessed (C8)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.disclosure.signers import c8_signers
from sipdesk.domain.rules.child import c8_signer_name
from sipdesk.domain.terms import Maturity
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.consent.guardians import ask_guardians
from sipdesk.ui.pages.visible import show_while

translate = QCoreApplication.translate
PATH = "consent.child"


def build(form: Form, about: About) -> None:
    _asked(form, about)
    _maturity(form, about)
    guardians = form.part(PATH)
    ask_guardians(guardians, about)
    form.own(guardians)
    show_while(form.model, f"{PATH}.maturity", lambda maturity: _asks_guardians(about, maturity), guardians)


def signer_names(about: About) -> dict[str, str]:
    """Whose consent is needed, as `given_by` says it, to the name."""
    missing = translate("Child", "Vårdnadshavare utan namn")
    signers = c8_signers(about.case, about.today)
    return {signer: c8_signer_name(about.case, signer) or missing for signer in signers}


def _asks_guardians(about: About, maturity: object) -> bool:
    """Where the child consents alone nothing is asked of her guardians, but what is written of them stands there."""
    return maturity in (Maturity.WITH_GUARDIANS, Maturity.GUARDIANS) or bool(about.case.consent.guardians)


def _asked(form: Form, about: About) -> None:
    form.section(
        translate("Child", "Vad säger {name} själv?").format(name=about.name),
        translate("Child", "Ett barn ska alltid få information och bli tillfrågat, vem som än samtycker."),
    )
    with form.side_by_side():
        form.date(
            f"{PATH}.asked_on", translate("Child", "När &frågade du {name}?").format(name=about.name), aim=Aim.PAST
        )
        form.text(f"{PATH}.asked_by", translate("Child", "Vem frå&gade?"))
    form.prose(
        f"{PATH}.how",
        translate("Child", "Hur fick {name} &information, och hur frågade du?").format(name=about.name),
        lines=2,
        hint=translate("Child", "Till exempel: med bilder, i två samtal"),
    )
    form.prose(
        f"{PATH}.view.text",
        translate("Child", "Vad &tycker {name} om att dela uppgifter och om en SIP?").format(name=about.name),
        lines=3,
        hint=translate("Child", "Med {whose} egna ord, eller det du såg. Står bara i akten.").format(whose=about.whose),
    )


def _maturity(form: Form, about: About) -> None:
    form.section(
        translate("Child", "Vem samtycker?"),
        translate("Child", "Det beror på hur mogen {name} är. En ålder räcker inte som skäl.").format(name=about.name),
    )
    options = {
        Maturity.OWN: translate("Child", "{name} själv").format(name=about.name),
        Maturity.WITH_GUARDIANS: translate("Child", "{name} och vårdnadshavarna, alla behöver säga ja").format(
            name=about.name
        ),
        Maturity.GUARDIANS: translate("Child", "Vårdnadshavarna"),
    }
    form.choice(f"{PATH}.maturity", translate("Child", "Vem samtycker, efter bedömningen?"), options, upright=True)
    form.prose(
        f"{PATH}.reason",
        translate("Child", "Varför?"),
        lines=2,
        hint=translate("Child", "Till exempel: förstår vad uppgifterna används till och vad ett nej betyder"),
    )
    with form.side_by_side():
        form.text(f"{PATH}.assessor", translate("Child", "Vem har &bedömt det?"))
        form.date(f"{PATH}.assessed_on", translate("Child", "När b&edömdes det?"), aim=Aim.PAST)
