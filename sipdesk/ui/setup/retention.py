"""How long files are kept, as a part of the settings (P5)."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sipdesk.exchange.routine import RETENTION
from sipdesk.ui.setup.desk import SetupDesk
from sipdesk.ui.setup.fields import SetupField, TickField
from sipdesk.ui.setup.section import Bind, Section, Values
from sipdesk.ui.setup.typed import number_field, words_field

translate = QCoreApplication.translate


def retention_section() -> Section:
    return Section(
        "retention",
        translate("Setup", "Gallring"),
        translate("Setup", "Så länge sparas ett avslutat ärende. Den första klassen som passar ärendet gäller."),
        "folder",
        _fields,
        RETENTION,
        lambda values: str(values["name"]),
        _facts,
    )


def _fields(desk: SetupDesk, bind: Bind) -> Sequence[SetupField]:
    keys = RETENTION.keys
    return [
        words_field(desk, bind("name", ""), translate("Setup", "Namn"), keys["name"]),
        number_field(
            desk, bind("years", 0), translate("Setup", "Sparas från sista anteckningen"), keys["years"],
            translate("Setup", "år"), translate("Setup", "Minst fem år, enligt lagen."),
        ),
        TickField(desk, bind("kept", False), translate("Setup", "Gallras aldrig, lämnas till arkivet")),
        TickField(desk, bind("everyone", False), translate("Setup", "Passar alla ärenden")),
        TickField(desk, bind("minors", False), translate("Setup", "Passar den som var under 18 år")),
    ]  # fmt: skip


def _facts(values: Values) -> str:
    years = translate("Setup", "{years} år efter sista anteckningen").format(years=values["years"])
    return "  ·  ".join((years, translate("Setup", "till arkivet"))) if values.get("kept") else years
