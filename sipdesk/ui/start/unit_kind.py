"""What kind of unit this is. Its name tells something about the people it helps, so the program must know what."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal

from sipdesk.ui.look import theme
from sipdesk.ui.parts import Choice, Mistake, button, column, heading, text
from sipdesk.ui.start.card import StartPage, buttons, local_only, step_line

translate = QCoreApplication.translate
_WIDE: Final = 820  # px, so that two columns of names have room


class UnitKindPage(StartPage):
    """kinds: of the municipality's own units, code to name. known: what the settings say. go_on: one is chosen."""

    go_on = Signal()
    back = Signal()

    def __init__(self, kinds: Mapping[str, str], known: str, step: int, of: int) -> None:
        title = translate("Start", "Vad för slags enhet är det?")
        super().__init__(title)
        self._codes = list(kinds)
        chosen = self._codes.index(known) if known in kinds else None
        columns = 2 if theme.current().scale < 1.4 else 1
        self.choice = Choice(title, list(kinds.values()), chosen, upright=True, columns=columns)
        self._mistake = Mistake()
        for option in self.choice.buttons:
            option.toggled.connect(lambda _: self._mistake.say(""))
        words = translate(
            "Start",
            "Ett namn kan avslöja vad någon får hjälp med. "
            "Därför står enhetens namn bara på papper till den som får veta det.",
        )
        content = column(
            step_line(step, of),
            8,
            heading(title, 1),
            text(words),
            12,
            self.choice,
            self._mistake,
            12,
            buttons(button(translate("Start", "Gå vidare"), self._try, "primary"), self.back.emit),
            gap=4,
        )
        self.lay_out(content, _WIDE, foot=[local_only()])
        self.first = self.choice.buttons[chosen or 0]

    @property
    def code(self) -> str:
        """The kind that was chosen; empty while there is none."""
        return "" if self.choice.chosen is None else self._codes[self.choice.chosen]

    def _try(self) -> None:
        if self.code:
            self.go_on.emit()
        else:
            self._mistake.say(translate("Start", "Välj det slag som liknar er enhet mest"))
            self.choice.buttons[0].setFocus()
