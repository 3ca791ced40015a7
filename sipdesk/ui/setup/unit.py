"""The own unit as it stands on papers: it is kept with the person's settings, not with the routine."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.terms import Authority
from sipdesk.exchange.datafile import Line
from sipdesk.ui.setup.desk import Bound, SetupDesk, decided_here
from sipdesk.ui.setup.fields import ChoiceField, LineField, SetupField
from sipdesk.ui.setup.mark import MarkField
from sipdesk.ui.setup.section import Bind
from sipdesk.ui.words import on_screen

translate = QCoreApplication.translate
_NAME = Line(200)


def unit_fields(desk: SetupDesk, _bind: Bind) -> Sequence[SetupField]:
    """Name, kind, telephone and address."""
    kinds = {
        code: on_screen(kind.name)
        for code, kind in desk.routine().kinds.items()
        if kind.authority is Authority.MUNICIPALITY
    }

    def line(key: str, label: str, *, needed: bool) -> SetupField:
        wrong = translate("Setup", "{field}: skriv något, högst {most} tecken").replace("{most}", str(_NAME.most))
        read = _NAME if needed else _optional
        return LineField(desk, _bound(desk, key), label, read=read, wrong=wrong)

    return [
        line("municipality", translate("Setup", "Kommun"), needed=True),
        line("unit", translate("Setup", "Enhetens namn"), needed=True),
        ChoiceField(
            desk,
            _bound(desk, "unit_kind"),
            translate("Setup", "Vad för slags enhet är det?"),
            translate("Setup", "Namnet står bara på papper till den som får veta det som slaget berättar."),
            options=kinds,
        ),
        line("phone", translate("Setup", "Telefon"), needed=False),
        line("address", translate("Setup", "Adress"), needed=False),
        MarkField(desk),
    ]


def _bound(desk: SetupDesk, key: str) -> Bound:
    return Bound(
        path=f"unit..{key}",
        now=lambda: getattr(desk.office(), key),
        default=None,
        set=lambda value: desk.change_office(replace(desk.office(), **{key: value})),  # type: ignore[arg-type]
        reason=decided_here() if key in desk.fixed else "",
    )


def _optional(typed: str) -> str:
    return _NAME(typed) if typed else ""
