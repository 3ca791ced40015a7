"""What the window gets from the rest of the program, as functions: it knows no store and no papers.

`app` puts it together. Everything that reads or changes has the signed-in person bound into it already.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sipdesk.domain.case import Case
from sipdesk.domain.person import Person
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Routine
from sipdesk.settings import Settings
from sipdesk.ui.cases.lines import Line
from sipdesk.ui.form import Form
from sipdesk.ui.frame.machine import Machine
from sipdesk.ui.frame.room import Room
from sipdesk.ui.pages.about import About
from sipdesk.ui.words import Words, on_screen
from sipdesk.ui.work.place import NOWHERE, Place

Build = Callable[[Form, About], object]


@dataclass(frozen=True, slots=True)
class Workplace:
    """One signed-in person's place of work.

    lines(closed): the list of cases. search(text): cases found. load, create, save_draft, save: as the store
    does them. about(case, go): what a page's rows know. pages: a task's rows
    by its code. change_settings: keep them. remember: where one was; last: where one was before this start.
    machine: the computer it runs on.
    reminder(): what is to be thought of before anything else, or nothing.
    rooms: pages outside of any case, by code; each gets the way back to where one was.
    """

    by: Staff
    routine: Routine
    lines: Callable[[bool], Sequence[Line]]
    search: Callable[[str], Sequence[Line]]
    load: Callable[[str], Case]
    create: Callable[[Person | None], Case]
    save_draft: Callable[[Case], object]
    save: Callable[[Case], object]
    about: Callable[[Case, Callable[[str], None]], About]
    pages: Mapping[str, Build]
    settings: Settings
    change_settings: Callable[[Settings], object]
    remember: Callable[[Place], object]
    rooms: Mapping[str, Callable[[Callable[[], object]], Room]] = field(default_factory=dict)
    last: Place = NOWHERE
    machine: Machine = field(default_factory=Machine)
    now: Callable[[], datetime] = datetime.now
    reminder: Callable[[], str] = str

    def words(self) -> Words:
        """Findings and troubles in the language of the screen."""
        return Words({code: on_screen(kind.phrase) for code, kind in self.routine.types.items()})
