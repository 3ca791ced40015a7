"""The first run in five steps: who, what unit, a passphrase, your recovery code, the unit's. Back loses nothing."""

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from sipdesk.errors import SipError
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.parts import Choice, Mistake, button, column, hairline, heading, text
from sipdesk.ui.start.card import AskedLine, StartPage, buttons, local_only, step_line
from sipdesk.ui.start.codes import ShownCode, TypedBack, warning
from sipdesk.ui.start.desk import NewWorkplace, StartDesk
from sipdesk.ui.start.passphrase import PassphraseFields
from sipdesk.ui.start.unit_kind import UnitKindPage
from sipdesk.ui.start.who import STEPS, WhoPage
from sipdesk.ui.words import trouble_words

translate = QCoreApplication.translate


class PassphrasePage(StartPage):
    """go_on: a passphrase is chosen. back: to who you are."""

    go_on = Signal()
    back = Signal()

    def __init__(self, desk: StartDesk) -> None:
        title = translate("Start", "Välj en lösenfras")
        super().__init__(title)
        self.fields = PassphraseFields(desk.check)
        content = column(
            step_line(3, STEPS),
            8,
            heading(title, 1),
            text(translate("Start", "Med den låser du upp programmet. Ingen annan kan ta fram den åt dig.")),
            12,
            self.fields,
            16,
            buttons(button(translate("Start", "Gå vidare"), self._try, "primary"), self.back.emit),
            gap=4,
        )
        self.lay_out(content, foot=[local_only()])
        self.first = self.fields.passphrase.edit
        self.fields.finished.connect(self._try)

    def _try(self) -> None:
        if self.fields.good():
            self.go_on.emit()


class RecoveryCodePage(StartPage):
    """go_on: the code is on paper, and two groups of it were typed back."""

    go_on = Signal()
    back = Signal()

    def __init__(self, desk: StartDesk, code: str) -> None:
        title = translate("Start", "Din återställningskod")
        super().__init__(title)
        self.shown = ShownCode(title, code, desk.print_code)
        self.typed = TypedBack(code)
        content = column(
            step_line(4, STEPS),
            8,
            heading(title, 1),
            text(
                translate("Start", "Glömmer du lösenfrasen kommer du in med koden. Skriv ut den eller skriv av den nu.")
            ),
            12,
            self.shown,
            12,
            hairline(),
            8,
            self.typed,
            12,
            warning(
                translate(
                    "Start",
                    "Lägg papperet i ett låst skåp, inte i datorväskan. "
                    "Den som har både koden och datorn kan läsa allt.",
                )
            ),
            12,
            buttons(button(translate("Start", "Gå vidare"), self._try, "primary"), self.back.emit),
            gap=4,
        )
        self.lay_out(content, foot=[local_only()])
        self.first = self.shown.printed
        for line in self.typed.lines:
            line.edit.returnPressed.connect(self._try)

    def _try(self) -> None:
        if self.typed.right():
            self.go_on.emit()


class OrganisationCodePage(StartPage):
    """The unit's own code, for the day when somebody has left; or why there is to be none. go_on: settled."""

    go_on = Signal()
    back = Signal()

    def __init__(self, desk: StartDesk, code: str) -> None:
        title = translate("Start", "Enhetens kod")
        super().__init__(title)
        question = translate("Start", "Ska enheten ha en kod?")
        options = [translate("Start", "Ja, jag lämnar den till chefen"), translate("Start", "Nej")]
        self.choice = Choice(question, options, 0, upright=True)
        self.reason = AskedLine(translate("Start", "&Varför inte?"))
        self.reason.hide()
        self._shown = ShownCode(title, code, desk.print_code)
        self.typed = TypedBack(code)
        self.trouble = Mistake()
        self.finish = button(translate("Start", "Skapa och börja"), self._try, "primary")
        for option in self.choice.buttons:
            option.toggled.connect(self._chosen)
        explanation = translate(
            "Start",
            "Slutar du, eller blir du sjuk, kan enheten öppna ärendena med den här koden. Skriv ut den till chefen.",
        )
        content = column(
            step_line(5, STEPS),
            8,
            heading(title, 1),
            text(explanation),
            12,
            text(question, "strong"),
            self.choice,
            self.reason,
            self._shown,
            self.typed,
            8,
            self.trouble,
            8,
            buttons(self.finish, self.back.emit),
            gap=4,
        )
        self.lay_out(content, foot=[local_only()])
        self.first = self.choice.buttons[0]
        for line in (self.reason, *self.typed.lines):
            line.edit.returnPressed.connect(self._try)

    @property
    def wanted(self) -> bool:
        return self.choice.chosen == 0

    def wait(self, waiting: bool) -> None:
        """While the store is being made."""
        self.finish.setEnabled(not waiting)
        words = translate("Start", "Skapar") if waiting else translate("Start", "Skapa och börja")
        self.finish.setText(words)

    def _chosen(self) -> None:
        self._shown.setVisible(self.wanted)
        self.typed.setVisible(self.wanted)
        self.reason.setVisible(not self.wanted)

    def _try(self) -> None:
        """With a code somebody has it on paper; without one it is written why."""
        if self.wanted and not self.typed.right():
            return
        missing = not self.wanted and not self.reason.written
        if self.reason.say(translate("Start", "Skriv varför enheten inte ska ha någon kod") if missing else ""):
            self.go_on.emit()


class FirstRun:
    """The pages in their order, each made when it is reached. `show(page)` puts one in the window, `done(opened)` ends.

    Nothing that was written is lost on the way back: a page stays as it was.
    """

    def __init__(
        self, desk: StartDesk, jobs: Jobs, show: Callable[[StartPage], object], done: Callable[[Any], object]
    ) -> None:
        self._desk, self._jobs, self._show, self._done = desk, jobs, show, done
        self._codes = (desk.new_code(), desk.new_code())

    @cached_property
    def who(self) -> WhoPage:
        page = WhoPage(self._desk)
        page.go_on.connect(lambda: self._show(self.kind))
        return page

    @cached_property
    def kind(self) -> UnitKindPage:
        page = UnitKindPage(self._desk.kinds(), self._desk.unit_kind, 2, STEPS)
        page.back.connect(lambda: self._show(self.who))
        page.go_on.connect(lambda: self._show(self.passphrase))
        return page

    @cached_property
    def passphrase(self) -> PassphrasePage:
        page = PassphrasePage(self._desk)
        page.back.connect(lambda: self._show(self.kind))
        page.go_on.connect(lambda: self._show(self.code))
        return page

    @cached_property
    def code(self) -> RecoveryCodePage:
        page = RecoveryCodePage(self._desk, self._codes[0])
        page.back.connect(lambda: self._show(self.passphrase))
        page.go_on.connect(lambda: self._show(self.unit))
        return page

    @cached_property
    def unit(self) -> OrganisationCodePage:
        page = OrganisationCodePage(self._desk, self._codes[1])
        page.back.connect(lambda: self._show(self.code))
        page.go_on.connect(self._create)
        return page

    def begin(self) -> None:
        self._show(self.who)

    def answers(self) -> NewWorkplace:
        """All that was said."""
        return NewWorkplace(
            name=self.who.name.written,
            role=self.who.role.written,
            unit=self.who.unit.written,
            unit_kind=self.kind.code,
            phone=self.who.phone.written,
            municipality=self.who.municipality.written,
            passphrase=self.passphrase.fields.written,
            recovery_code=self._codes[0],
            organisation_code=self._codes[1] if self.unit.wanted else "",
            no_organisation_code_because="" if self.unit.wanted else self.unit.reason.written,
        )

    def _create(self) -> None:
        self.unit.wait(True)
        answers = self.answers()
        self._jobs.run(lambda _: self._desk.create(answers), self._done, failed=self._failed, owner=self.unit)

    def _failed(self, problem: SipError) -> None:
        self.unit.wait(False)
        self.unit.trouble.say(trouble_words(problem))
