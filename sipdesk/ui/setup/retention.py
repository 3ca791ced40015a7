"""How long files are kept, as a part of the settings (P5)."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from sipdesk.exchange.routine import RETENTION
from sipdesk.settings import LEAST_YEARS
from sipdesk.ui.setup.desk import Bound, SetupDesk, decided_here
from sipdesk.ui.setup.fields import SetupField, SeveralField, TickField
from sipdesk.ui.setup.section import Bind, Section, Values
from sipdesk.ui.setup.typed import days_of_month_field, number_field, words_field
from sipdesk.ui.words import on_screen

translate = QCoreApplication.translate


def retention_section(desk: SetupDesk) -> Section:
    return Section(
        "retention",
        translate("Setup", "Gallring"),
        translate("Setup", "Så länge sparas ett avslutat ärende. Den första klassen som passar ärendet gäller."),
        "folder",
        _fields,
        RETENTION,
        lambda values: on_screen(values["name"]),
        lambda values: _facts(values, desk.retention_years),
        translate("Setup", "Ny klass"),
        lambda name: {"name": name, "years": LEAST_YEARS},
        ordered=True,
    )


def _fields(desk: SetupDesk, bind: Bind) -> Sequence[SetupField]:
    keys = RETENTION.keys
    return [
        words_field(desk, bind("name", ""), translate("Setup", "Namn"), keys["name"]),
        number_field(
            desk, _years(desk, bind), translate("Setup", "Sparas från sista anteckningen"), keys["years"],
            translate("Setup", "år"), translate("Setup", "Minst fem år, enligt lagen."),
        ),
        TickField(desk, bind("kept", False), translate("Setup", "Gallras aldrig, lämnas till arkivet")),
        TickField(desk, bind("everyone", False), translate("Setup", "Passar alla ärenden")),
        TickField(desk, bind("minors", False), translate("Setup", "Passar den som var under 18 år")),
        days_of_month_field(
            desk, bind("born_days", []), translate("Setup", "Passar den som är född de här dagarna i en månad"),
            translate("Setup", "För urval till forskning. Tomt om klassen inte gäller födelsedagar."),
        ),
        SeveralField(
            desk, bind("signs", []), translate("Setup", "Passar ärenden där något av de här tecknen är ikryssat"),
            options={code: on_screen(sign.text) for code, sign in desk.routine().signs.items()},
        ),
    ]  # fmt: skip


def _years(desk: SetupDesk, bind: Bind) -> Bound:
    """The class's own, or those that the organisation has decided for all of them."""
    own, decided = bind("years", 0), desk.retention_years
    return replace(own, now=lambda: decided, reason=decided_here()) if decided else own


def _facts(values: Values, decided: int) -> str:
    years = translate("Setup", "{years} år efter sista anteckningen").format(years=decided or values["years"])
    return "  ·  ".join((years, translate("Setup", "till arkivet"))) if values.get("kept") else years
