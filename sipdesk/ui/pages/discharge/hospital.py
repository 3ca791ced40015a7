"""An event at any time: the person is taken into hospital, or is home again, and the case changes track (A2)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.rules.discharge import a2_on_discharge
from sipdesk.domain.terms import Track
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.discharge.track import CHANGES, History, change_track, track_names
from sipdesk.ui.parts import caption, column, line_edit, text
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    changing = ChangeTrack(form.model, about)
    form.own(changing)
    words = (
        translate("Track", "Byt till vanlig SIP")
        if a2_on_discharge(about.case)
        else translate("Track", "Byt till utskrivning")
    )
    form.page.primary(words, changing.change, picture="hospital")


class ChangeTrack(QWidget):
    """What holds now, a line for why, and the history."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        self.setObjectName(CHANGES)
        self._model, self._about = model, about
        self._reason = line_edit()
        now = translate("Track", "Nu: {track}").format(track=track_names()[about.case.track])
        label = caption(translate("Track", "Varför byter ni?"), self._reason)
        self.setLayout(
            column(text(now, "strong"), column(label, self._reason, gap=4), History(model, about), gap=16)
        )

    def change(self) -> None:
        discharge = a2_on_discharge(self._about.case)
        track = Track.COMMUNITY if discharge else Track.DISCHARGE
        change_track(self._model, self._about, track, self._reason.text())
        self._about.go("need" if discharge else "discharge")
