"""The windows behind Hjälp: which keys there are, and what this program is."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QGridLayout, QLayout, QWidget

from sipdesk import __version__, paths
from sipdesk.log import Log
from sipdesk.ui import say
from sipdesk.ui.frame.age import RELEASED, is_old, old_words
from sipdesk.ui.parts import STRETCH, Item, Prose, button, caption, column, heading, hint, row, scrolling, text
from sipdesk.ui.work.workplace import Workplace

translate = QCoreApplication.translate
NOTICES: Final = "THIRD-PARTY.txt"


def show_keys(parent: QWidget, _workplace: Workplace) -> None:
    """Every key in a table of two columns."""
    keys_dialog(parent).exec()


def show_about(parent: QWidget, workplace: Workplace) -> None:
    old = is_old(workplace.now().date(), wanted=workplace.settings.update_notice)
    about_dialog(parent, workplace.machine.log, old=old).exec()


def keys_dialog(parent: QWidget) -> QDialog:
    grid = QGridLayout()
    grid.setColumnStretch(1, 1)
    grid.setHorizontalSpacing(24)
    for place, (key, words) in enumerate(_keys()):
        grid.addWidget(text(key, "strong", wrap=False), place, 0)
        grid.addWidget(text(words), place, 1)
    content = column(heading(translate("Help", "Tangenter"), 1), grid, STRETCH, gap=12)
    return help_dialog(parent, translate("Help", "Tangenter"), content)


def about_dialog(parent: QWidget, log: Log | None, *, old: bool = False) -> QDialog:
    """What the program is, how old, and where its log lies; trials have no log."""
    version = translate("Help", "Version {version}, {day}").format(version=__version__, day=say.full_day(RELEASED))
    content = column(
        heading("SIPDesk", 1),
        text(version, ink="muted"),
        text(old_words()) if old else None,
        text(translate("Help", "Hjälper till med samordnad individuell plan, från behov till plan i handen.")),
        text(translate("Help", "Allt finns krypterat på den här datorn. Inget skickas över nätet.")),
        text(translate("Help", "Fri programvara under EUPL 1.2.")),
        *_others_work(parent, paths.program_folder() / NOTICES),
        *(_where_the_log_lies(log.file) if log else ()),
        STRETCH,
        gap=8,
    )
    return help_dialog(parent, translate("Help", "Om SIPDesk"), content)


def _others_work(parent: QWidget, file: Path) -> list[Item]:
    """The built program carries the notices of others' work; the source tree has none."""
    if not file.is_file():
        return []
    return [button(translate("Help", "Visa licenser för det som ingår"), lambda: notices_dialog(parent, file).exec())]


def notices_dialog(parent: QWidget, file: Path) -> QDialog:
    title = translate("Help", "Licenser")
    words = Prose(file.read_text("utf-8"), lines=8)
    words.setReadOnly(True)
    words.setAccessibleName(title)
    return help_dialog(parent, title, column(heading(title, 1), words, STRETCH, gap=12))


def _where_the_log_lies(file: Path) -> list[Item]:
    place = Prose(str(file), lines=1)
    place.setReadOnly(True)
    folder = QUrl.fromLocalFile(str(file.parent))
    return [
        16,
        caption(translate("Help", "Programmets &logg"), place),
        place,
        hint(translate("Help", "För den som sköter datorerna hos er. Där står inga personuppgifter.")),
        button(translate("Help", "Öppna mappen med loggen"), lambda: QDesktopServices.openUrl(folder)),
    ]


def help_dialog(parent: QWidget, title: str, content: QLayout) -> QDialog:
    """A window to read in, with one button that closes it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    close = button(translate("Help", "Stäng"), dialog.accept, "primary")
    close.setDefault(True)
    area = scrolling(content, 640)
    dialog.setLayout(column((area, 1), row(close, STRETCH, margins=(32, 8, 32, 16)), gap=0))
    dialog.resize(720, 560)
    return dialog


def _keys() -> list[tuple[str, str]]:
    return [
        (translate("Keys", "Alt+bokstav"), translate("Keys", "Gå till fältet vars bokstav är understruken")),
        (translate("Keys", "Tabb, Skift+Tabb"), translate("Keys", "Nästa fält, förra fältet")),
        (translate("Keys", "Pilar, Home, End"), translate("Keys", "Flytta i listor och i rutnät")),
        ("F1", translate("Keys", "Hjälp om fältet")),
        ("F6", translate("Keys", "Sök ärende")),
        ("F11", translate("Keys", "Visa mötet på stor skärm, och tillbaka")),
        ("F8", translate("Keys", "Dölj den stora skärmen")),
        ("Ctrl+B", translate("Keys", "Visa eller dölj listan med ärenden")),
        (translate("Keys", "Enter i listan"), translate("Keys", "Öppna det som ska göras i ärendet")),
        (translate("Keys", "Skift+Enter i listan"), translate("Keys", "Öppna ärendets översikt")),
        ("Ctrl+N", translate("Keys", "Nytt ärende")),
        ("Esc", translate("Keys", "Till översikten")),
        ("Ctrl+PgDn, Ctrl+PgUp", translate("Keys", "Nästa del, förra delen")),
        ("Ctrl+Enter", translate("Keys", "Spara och gå vidare")),
        ("Ctrl+P", translate("Keys", "Skriv ut")),
        ("Ctrl+Z, Ctrl+Y", translate("Keys", "Ångra, gör om")),
        ("Ctrl+plus, Ctrl+minus, Ctrl+0", translate("Keys", "Större, mindre, vanlig text")),
        ("Ctrl+T", translate("Keys", "Statistik")),
        ("Ctrl+,", translate("Keys", "Inställningar")),
        ("Ctrl+L", translate("Keys", "Lås")),
    ]
