"""The buttons below a scene, and the curtain."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sipdesk.ui.big_screen.drawn import big_button
from sipdesk.ui.big_screen.scenes import Kind, Scene
from sipdesk.ui.parts import STRETCH, Flow, column, hairline, heading, hint, holder, text

translate = QCoreApplication.translate
Go = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Ways:
    """What the buttons do."""

    on: Go
    back: Go
    add_action: Go
    add_goal: Go
    add_remark: Go
    hide: Go
    leave: Go
    larger: Go
    smaller: Go


def foot(scene: Scene, ways: Ways, *, may_write: bool, last: bool) -> tuple[QWidget, QPushButton]:
    """The bar, and its primary button: to write, where something can be written; else to go on."""
    adding = _adding(scene, ways) if may_write else None
    on = translate("BigScreen", "&Börja mötet") if scene.kind is Kind.START else translate("BigScreen", "&Nästa")
    going_on = big_button(on, ways.on, "" if adding else "primary", "right")
    primary = adding or going_on
    buttons = [primary, *([going_on] if adding and not last else [])]
    if scene.kind is Kind.QUESTION and may_write:
        buttons.append(big_button(translate("BigScreen", "Lägg till &insats"), ways.add_action, picture="plus"))
    if scene.kind is not Kind.START:
        buttons.append(big_button(translate("BigScreen", "&Förra"), ways.back))
    if last:
        going_on.hide()
        primary = buttons[-1] if not adding else primary
    buttons += [
        big_button(translate("BigScreen", "&Dölj skärmen"), ways.hide),
        big_button(translate("BigScreen", "&Mindre text"), ways.smaller),
        big_button(translate("BigScreen", "&Större text"), ways.larger),
    ]
    keys = translate("BigScreen", "F8 döljer skärmen  ·  Ctrl+Z ångrar  ·  F11 tillbaka")
    said = translate("BigScreen", "Skärmen visar det som alla i rummet får ta del av.")
    lines = column(holder(Flow(*buttons, gap=12)), hint(f"{said}  {keys}"), gap=8)
    lines.setContentsMargins(48, 8, 48, 12)
    return holder(column(hairline(), lines, gap=0)), primary


def curtain(ways: Ways, *, stranger: bool) -> tuple[QVBoxLayout, QWidget, QPushButton]:
    """Nothing of the case; and a word about the other screen, where names stand."""
    words = translate("BigScreen", "Visar projektorn samma bild som din skärm? Stäng av den innan du går tillbaka.")
    content = column(heading(translate("BigScreen", "Skärmen är dold"), 1), text(words, "big"), STRETCH, gap=16)
    show = big_button(translate("BigScreen", "&Visa igen (F8)"), ways.hide, "primary")
    kind = "primary" if stranger else ""
    back = big_button(translate("BigScreen", "&Tillbaka till arbetsrummet (F11)"), ways.leave, kind)
    buttons: Sequence[QPushButton] = [back] if stranger else [show, back]
    bar = holder(Flow(*buttons, gap=12))
    bar.setContentsMargins(48, 8, 48, 16)
    return content, bar, buttons[0]


def _adding(scene: Scene, ways: Ways) -> QPushButton | None:
    if scene.kind in (Kind.SUB_GOAL, Kind.ACTIONS):
        return big_button(translate("BigScreen", "Lägg till &insats"), ways.add_action, "primary", "plus")
    if scene.kind is Kind.GOAL:
        return big_button(translate("BigScreen", "Lägg till de&lmål"), ways.add_goal, "primary", "plus")
    if scene.kind is Kind.READ_BACK:
        return big_button(translate("BigScreen", "Vi är &inte överens"), ways.add_remark, "primary", "plus")
    return None
