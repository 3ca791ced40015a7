"""Pictures of every page, to be looked at: both languages, 100 and 200 %, light and dark, on invented people.

    python tests/screenshots.py FOLDER [--only NAME …] [--looks sv-100 en-200-dark sv-100-black …] [--font "Open Sans"]

High contrast is taken where it is asked for: `-black` and `-white`, as Windows has them.

A script, not a test. SIPDESK_LOOK_FONT or --font stands in for Segoe UI where that is not to be had
(Debian: fonts-open-sans); on Windows leave it out. No screen is needed.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEvent, QSize  # noqa: E402
from PySide6.QtGui import QFont  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from sipdesk import app as program  # noqa: E402
from sipdesk.domain.changes import new_version  # noqa: E402
from sipdesk.domain.issuable import Paper  # noqa: E402
from sipdesk.domain.passage import Passage  # noqa: E402
from sipdesk.domain.terms import Authority, Channel  # noqa: E402
from sipdesk.issuing.copies import readers_of, usual_copy  # noqa: E402
from sipdesk.settings import Settings, Theme  # noqa: E402
from sipdesk.storage.passphrase import check_passphrase  # noqa: E402
from sipdesk.storage.recovery_code import new_recovery_code  # noqa: E402
from sipdesk.ui.big_screen.scenes import Kind  # noqa: E402
from sipdesk.ui.look import theme  # noqa: E402
from sipdesk.ui.main_window import MainWindow  # noqa: E402
from sipdesk.ui.page import Page  # noqa: E402
from sipdesk.ui.session import Session  # noqa: E402
from sipdesk.ui.setup.page import SetupRoom  # noqa: E402
from sipdesk.ui.start.desk import StartDesk  # noqa: E402
from sipdesk.ui.start.first_run import FirstRun  # noqa: E402
from sipdesk.ui.start.window import StartWindow  # noqa: E402
from sipdesk.ui.way import book  # noqa: E402
from sipdesk.ui.work.place import Place  # noqa: E402
from tests.ui.high_contrast import THEMES  # noqa: E402

SCREEN: Final = QSize(1366, 768)
WIDE: Final = QSize(1920, 1080)
# Whose case shows a page at its best: somebody in the middle of things, or somebody whose plan is done.
WHO: Final = {
    "papers": "Bertil", "agreement": "Rana", "plan": "Rana", "follow-up": "Ingrid", "given": "Helena",
    "own-actions": "Bertil", "discharge": "Gunvor", "translation": "Rana", "representatives": "Johan", "child": "Saga",
    "received": "Maj",
}
ROOMS: Final = {
    "setup": ("setup",), "setup-times": ("setup", "thresholds"), "setup-kinds": ("setup", "kinds"),
    "setup-kind": ("setup", "kinds", "school"), "setup-signs": ("setup", "signs"), "setup-unit": ("setup", "unit"),
    "setup-retention": ("setup", "retention", "ordinary"), "retention": ("retention",), "figures": ("figures",),
    "log": ("log",), "registers": ("registers",), "backup": ("backup",), "moving": ("moving",),
}  # fmt: skip
USUAL: Final = "Helena"
_YEARS_LATER: Final = timedelta(days=6 * 366)  # a file that is closed today is due by then
_ROUNDS: Final = 6  # of the event loop, until everything that is put off has happened
Take = Callable[[str, QWidget], None]


class Clock:
    """Local time, and some years later for what is about files that have been kept long enough."""

    ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now() + self.ahead


@dataclass(frozen=True, slots=True)
class Look:
    """A language, a text size in per cent, a design; contrast: the name of a theme of Windows that wins over it."""

    language: str
    size: int
    design: Theme
    contrast: str = ""

    @property
    def tail(self) -> str:
        design = self.contrast.lower() or {Theme.DARK: "dark"}.get(self.design, "")
        return "-".join(word for word in (self.language, str(self.size), design) if word)


READ_AT: Final = (("sv", "en"), (100, 200))
USUAL_LOOKS: Final = tuple(Look(*one) for one in product(*READ_AT, (Theme.LIGHT, Theme.DARK)))
HIGH_CONTRAST: Final = tuple(Look(*one) for one in product(*READ_AT, (Theme.LIGHT,), ("Black", "White")))
LOOKS: Final = {look.tail: look for look in (*USUAL_LOOKS, *HIGH_CONTRAST)}


def main() -> int:
    options = _options()
    options.folder.mkdir(parents=True, exist_ok=True)
    wanted = [LOOKS[tail] for tail in options.looks] or USUAL_LOOKS
    if len(wanted) > 1:  # each in a process and a demo of its own: the pictures are of work that goes on
        each = [sys.executable, __file__, str(options.folder), "--font", options.font, "--only", *options.only]
        return max(subprocess.run([*each, "--looks", look.tail], check=False).returncode for look in wanted)
    app = program.application()
    if options.font:
        app.setFont(QFont(options.font))
    for look in wanted:
        _draw(app, look, options.folder, options.only)
        print(look.tail)
    return 0


def _draw(app: QApplication, look: Look, folder: Path, only: Sequence[str]) -> None:
    """All pictures of one look."""
    clock = Clock()
    with TemporaryDirectory() as home, program.opened_demo(Path(home), app, clock) as session:

        def take(name: str, widget: QWidget) -> None:
            if not only or name in only:
                _settle(app, session)
                widget.grab().save(str(folder / f"{name}-{look.tail}.png"))

        assert session.window is not None
        _give_papers(session.window)
        if look.contrast:
            _as_windows_has_it(look)
        session.window.change(Settings(language=look.language, text_size=look.size, theme=look.design))
        _settle(app, session)
        assert session.window is not None
        _work(session.window, clock, take)
        _start(session, session.window, take)


def _as_windows_has_it(look: Look) -> None:
    """No platform without a screen can be asked for high contrast."""
    usual = theme.chosen

    def chosen(design: Theme, scale: float = 1.0, family: str = "") -> theme.Theme:
        return replace(usual(design, scale, family), tokens=THEMES[look.contrast])

    theme.chosen = chosen


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[], help="names of pages")
    parser.add_argument("--looks", nargs="*", default=[], choices=LOOKS, help="for example sv-100 en-200-dark")
    parser.add_argument("--font", default=os.environ.get("SIPDESK_LOOK_FONT", ""))
    return parser.parse_args()


def _uids(window: MainWindow) -> dict[str, str]:
    """The case of each by first name."""
    return {line.name.split()[0]: line.uid for line in window.workplace.lines(False)}


def _give_papers(window: MainWindow) -> None:
    """The plan, given to everybody who wishes one, so that there is a register to look at."""
    uid = _uids(window)[WHO["given"]]
    window.open_case(uid, Place(uid, "papers"))
    assert isinstance(window.shown, Page)
    about = window.shown.desk.about()
    assert about.papers is not None
    readers = readers_of(about.case, Paper.PLAN)
    copies = [usual_copy(about.case, Paper.PLAN, one) for one in readers]
    given = [step.issued.paper for step in about.papers.make(copies) if step.issued]
    about.papers.catch_up()
    about.papers.sent(given[1], Channel.SHARED_SERVICE)
    about.papers.catch_up()


def _work(window: MainWindow, clock: Clock, take: Take) -> None:
    """The overview, small and large, and every page; what is missing on one of them."""
    known = _uids(window)
    window.resize(SCREEN)
    window.open_case(known[USUAL])
    take("overview", window)
    for code in book.PAGES:
        uid = known[WHO.get(code, USUAL)]
        window.open_case(uid, Place(uid, code))
        take(code, window)
    window.resize(WIDE)
    window.open_case(known["Rana"])
    take("overview-1920", window)
    window.resize(SCREEN)
    for name, place in ROOMS.items():
        clock.ahead = _YEARS_LATER if name == "retention" else timedelta()
        window.visit(place[0])
        if isinstance(window.shown, SetupRoom):
            window.shown.show_place(*place[1:])
        take(name, window)
        clock.ahead = timedelta()
        window.leave_room()
    _meeting(window, known["Rana"], take)
    if window.opened:
        window.opened.go("follow-up")
    if isinstance(window.shown, Page):
        window.shown.foot_bar.primary_button.click()
        take("follow-up-open", window)
    _plan_in_work(window, known["Bertil"], take)
    window.new_case()
    if window.opened:
        window.opened.go("consent")
        take("consent-empty", window)
        window.opened.go("invitation")
    if isinstance(window.shown, Page):
        window.shown.desk.model.set("meeting.purpose", Passage("Vi bestämmer vem som gör vad."))
        window.shown.save_and_go_on()
    take("page-with-findings", window)


def _plan_in_work(window: MainWindow, uid: str, take: Take) -> None:
    """A new version of a plan, with something left to do."""
    window.open_case(uid)
    if window.opened:
        model = window.opened.model
        model.set("plans", [*model.case.plans, new_version(model.case)])
        model.set(f"plans.{model.case.plan.uid}.lead.phone", "")
        window.opened.go("plan")
        take("plan-draft", window)


def _meeting(window: MainWindow, uid: str, take: Take) -> None:
    """The big screen, scene by scene, with only the person there; and the curtain."""
    window.open_case(uid, Place(uid, "meeting"))
    opened = window.opened
    assert opened is not None
    case = opened.model.case
    final, case.plan.final_at = case.plan.final_at, None
    for party in case.parties:
        opened.meeting.let_out(party.uid)
    opened.meeting.size = max(1.0, theme.current().scale)
    opened.show_meeting()
    stage = opened.screen.stage
    assert stage is not None
    stage.showNormal()
    stage.resize(SCREEN)
    number, before = 0, None
    while stage.scene != before:
        take(f"big-screen-{number}-{stage.scene.kind}", stage)
        number, before = number + 1, stage.scene
        if stage.scene.kind is Kind.SUB_GOAL and stage.scene.number == 0:
            stage.add_action()
            take("big-screen-writing", stage)
        stage.go(1)
    stage.hide_or_show()
    take("big-screen-curtain", stage)
    stage.leave()
    case.plan.final_at = final


def _start(session: Session, window: MainWindow, take: Take) -> None:
    """The cards before the window."""
    kinds = session.routine.kinds
    desk = StartDesk(
        check=check_passphrase,
        new_code=new_recovery_code,
        create=lambda answers: answers,
        unlock=lambda passphrase: passphrase,
        open_with_code=lambda code: code,
        set_passphrase=lambda key, _passphrase: key,
        print_code=lambda _title, _code: True,
        municipality=session.routine.office.municipality,
        kinds=lambda: {code: kind.name for code, kind in kinds.items() if kind.authority is Authority.MUNICIPALITY},
    )
    start = StartWindow(desk, window.jobs)
    start.resize(SCREEN)
    start.show()
    start.unlock()
    take("start-unlock", start)
    first = FirstRun(desk, window.jobs, start.show_page, lambda _: None)
    for name in ("who", "kind", "passphrase", "code", "unit"):
        start.show_page(getattr(first, name))
        take(f"first-run-{name}", start)
    start.close()
    start.deleteLater()


def _settle(app: QApplication, session: Session) -> None:
    """Until nothing is put off any more and no paper is being made."""
    for _ in range(_ROUNDS):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    while session.window and session.window.jobs.busy:
        app.processEvents()


if __name__ == "__main__":
    sys.exit(main())
