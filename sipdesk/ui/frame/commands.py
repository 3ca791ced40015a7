"""The commands of the window and their keys, as the menu bar shows them."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from sipdesk.domain.person import Person
from sipdesk.settings import Settings, Theme
from sipdesk.ui.frame.help_texts import show_about, show_keys
from sipdesk.ui.frame.menus import SEPARATOR, Command, Entry, OneOf, add_menu
from sipdesk.ui.frame.organisation import show_decided
from sipdesk.ui.translation import LANGUAGES
from sipdesk.ui.work.workplace import Workplace

translate = QCoreApplication.translate
SIZES: Final = (100, 110, 125, 150, 175, 200)
Go = Callable[[], object]


class Opened(Protocol):
    """What the case that is open can do."""

    def go(self, code: str) -> None: ...
    def print_papers(self) -> None: ...
    def show_meeting(self) -> None: ...
    def save_and_go_on(self) -> None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...


class Commanded(Protocol):
    """What a window that has these menus can do. opened: the case, while one is open."""

    @property
    def opened(self) -> Opened | None: ...
    def new_case(self) -> None: ...
    def begin_anew(self, person: Person | None, page: str = ...) -> None: ...
    def visit(self, code: str) -> None: ...
    def lock(self) -> None: ...
    def close(self) -> bool: ...
    def toggle_cases(self) -> None: ...
    def search(self) -> None: ...
    def overview(self) -> None: ...
    def step(self, forward: bool) -> None: ...
    def help_for_field(self) -> None: ...
    def show_help(self, which: Callable[[QWidget, Workplace], object]) -> None: ...
    def change(self, settings: Settings) -> None: ...


def menu_bar(window: Commanded, settings: Settings, decided: Collection[str] = ()) -> QMenuBar:
    """Every command, once; the same letters are never used twice in a menu. decided: settings that nobody changes."""
    bar = QMenuBar()
    add_menu(bar, translate("Menu", "&Arkiv"), _file(window))
    add_menu(bar, translate("Menu", "&Redigera"), _edit(window))
    add_menu(bar, translate("Menu", "&Visa"), _view(window, settings, decided))
    add_menu(bar, translate("Menu", "&Ärende"), _case(window))
    add_menu(bar, translate("Menu", "&Hjälp"), _help(window))
    return bar


def _file(window: Commanded) -> list[Entry]:
    keys = QKeySequence.StandardKey
    return [
        Command(translate("Menu", "&Nytt ärende"), window.new_case, [keys.New]),
        Command(translate("Menu", "&Kallelse från någon annan"), partial(window.begin_anew, None, "received")),
        Command(translate("Menu", "&Inställningar"), partial(window.visit, "setup"), ["Ctrl+,"]),
        Command(translate("Menu", "&Säkerhetskopia och nycklar"), partial(window.visit, "backup")),
        SEPARATOR,
        Command(translate("Menu", "&Lås"), window.lock, ["Ctrl+L"]),
        Command(translate("Menu", "A&vsluta"), window.close, ["Ctrl+Q"]),
    ]


def _edit(window: Commanded) -> list[Entry]:
    keys = QKeySequence.StandardKey
    return [
        Command(translate("Menu", "&Ångra"), _act(window, lambda case: case.undo()), [keys.Undo]),
        Command(translate("Menu", "&Gör om"), _act(window, lambda case: case.redo()), ["Ctrl+Y", "Ctrl+Shift+Z"]),
        SEPARATOR,
        Command(translate("Menu", "&Sök ärende"), window.search, ["F6"]),
    ]


def _view(window: Commanded, settings: Settings, decided: Collection[str]) -> list[Entry]:
    designs = {
        Theme.SYSTEM: translate("Menu", "&Som datorn"),
        Theme.LIGHT: translate("Menu", "&Ljust"),
        Theme.DARK: translate("Menu", "&Mörkt"),
    }
    design_commands = [
        Command(words, _changer(window, settings, theme=design), chosen=settings.theme is design)
        for design, words in designs.items()
    ]
    language_commands = [
        Command(name, _changer(window, settings, language=code), chosen=settings.language == code)
        for code, (name, _) in LANGUAGES.items()
    ]
    return [
        Command(translate("Menu", "&Ärenden"), window.toggle_cases, ["Ctrl+B"]),
        Command(translate("Menu", "Stat&istik"), partial(window.visit, "figures"), ["Ctrl+T"]),
        Command(translate("Menu", "&Register"), partial(window.visit, "registers")),
        Command(translate("Menu", "L&oggen"), partial(window.visit, "log")),
        Command(translate("Menu", "&Gallring"), partial(window.visit, "retention")),
        SEPARATOR,
        Command(
            translate("Menu", "&Större text"), _sizer(window, settings, 1), [QKeySequence.StandardKey.ZoomIn, "Ctrl+="]
        ),
        Command(translate("Menu", "&Mindre text"), _sizer(window, settings, -1), [QKeySequence.StandardKey.ZoomOut]),
        Command(translate("Menu", "&Vanlig text"), _changer(window, settings, text_size=100), ["Ctrl+0"]),
        SEPARATOR,
        OneOf(translate("Menu", "&Utseende"), design_commands),
        _language(language_commands, fixed="language" in decided),
    ]


def _language(commands: Sequence[Command], *, fixed: bool) -> OneOf:
    if fixed:
        return OneOf(translate("Menu", "S&pråk, styrs av din organisation"), commands, enabled=False)
    return OneOf(translate("Menu", "S&pråk"), commands)


def _case(window: Commanded) -> list[Entry]:
    """Something happens whenever it happens: consent is taken back in one step from every page (C5)."""
    go_on = _act(window, lambda case: case.save_and_go_on())
    print_papers = _act(window, lambda case: case.print_papers())
    return [
        Command(translate("Menu", "&Översikt"), window.overview, ["Esc"]),
        Command(translate("Menu", "&Nästa del"), partial(window.step, True), ["Ctrl+PgDown"]),
        Command(translate("Menu", "&Förra delen"), partial(window.step, False), ["Ctrl+PgUp"]),
        SEPARATOR,
        Command(translate("Menu", "&Spara och gå vidare"), go_on, ["Ctrl+Return", "Ctrl+Enter"]),
        Command(translate("Menu", "Skriv &ut"), print_papers, [QKeySequence.StandardKey.Print]),
        Command(translate("Menu", "&Mötesläge"), _act(window, lambda case: case.show_meeting()), ["F11"]),
        SEPARATOR,
        Command(translate("Menu", "&Ta tillbaka samtycke"), partial(_go, window, "withdraw")),
        Command(translate("Menu", "St&or förändring i livet"), partial(_go, window, "life-change")),
        Command(translate("Menu", "&Inlagd på sjukhus"), partial(_go, window, "hospital")),
        Command(translate("Menu", "Ett &papper har hamnat fel"), partial(_go, window, "incident")),
        Command(translate("Menu", "Fel person eller &dubbelt ärende"), partial(_go, window, "correct")),
        Command(translate("Menu", "Någon &begär ut ärendet"), partial(_go, window, "secrecy")),
        Command(translate("Menu", "&Avsluta ärendet"), partial(_go, window, "closing")),
        SEPARATOR,
        Command(translate("Menu", "&Vad har lämnats ut?"), partial(_go, window, "given")),
        Command(translate("Menu", "Tids&linje"), partial(_go, window, "timeline")),
        SEPARATOR,
        Command(translate("Menu", "Lämna över och ta &emot"), partial(window.visit, "moving")),
    ]


def _go(window: Commanded, code: str) -> None:
    _on_case(window, lambda case: case.go(code))


def _act(window: Commanded, act: Callable[[Opened], object]) -> Go:
    """Does something with the case that is open when the command is given."""
    return partial(_on_case, window, act)


def _on_case(window: Commanded, act: Callable[[Opened], object]) -> None:
    if window.opened:
        act(window.opened)


def _help(window: Commanded) -> list[Entry]:
    return [
        Command(translate("Menu", "&Hjälp om fältet"), window.help_for_field, ["F1"]),
        Command(translate("Menu", "&Tangenter"), partial(window.show_help, show_keys), ["Ctrl+F1"]),
        SEPARATOR,
        Command(translate("Menu", "&Styrs av din organisation"), partial(window.show_help, show_decided)),
        Command(translate("Menu", "&Om SIPDesk"), partial(window.show_help, show_about)),
    ]


def _changer(window: Commanded, settings: Settings, **changed: object) -> Go:
    return lambda: window.change(replace(settings, **changed))  # type: ignore[arg-type]


def _sizer(window: Commanded, settings: Settings, step: int) -> Go:
    return lambda: window.change(replace(settings, text_size=next_size(settings.text_size, step)))


def next_size(size: int, step: int) -> int:
    """The next text size up (step 1) or down (-1), in per cent."""
    larger = [one for one in SIZES if one > size]
    smaller = [one for one in SIZES if one < size]
    if step > 0:
        return larger[0] if larger else SIZES[-1]
    return smaller[-1] if smaller else SIZES[0]
