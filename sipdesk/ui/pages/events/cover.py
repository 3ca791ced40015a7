"""While a colleague is away: for whom one covers, until when, and the way to hand the case back (P4)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.hand_over import covered
from sipdesk.ui import say
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import STRETCH, button, holder, row

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    move = covered(about.case.hand_overs)
    if move is None or move.back_by is None:
        form.note(translate("Cover", "Du vikarierar inte för någon i det här ärendet."))
        return
    words = translate("Cover", "Du vikarierar för {name}, {unit}. Ärendet ska tillbaka senast {day}.")
    form.note(words.format(name=move.from_name, unit=move.from_unit, day=say.full_day(move.back_by)))
    if about.hand_over is not None:
        go = button(translate("Cover", "Lämna tillbaka ärendet"), about.hand_over, "primary", "people")
        go.setObjectName("hand_overs")
        form.own(holder(row(go, STRETCH)))
