"""What a page knows beside the case: the routine, the words for the person, who is signed in, and where to go."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.party import Party
from sipdesk.domain.proposals import spoken_of
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Routine
from sipdesk.errors import SipError
from sipdesk.ui import say
from sipdesk.ui.big_screen.state import MeetingState
from sipdesk.ui.free_days import name_of_free_day
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.words import on_screen
from sipdesk.ui.work.other_cases import OtherCases

if TYPE_CHECKING:
    from sipdesk.ui.paper.paper_desk import PaperDesk

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class About:
    """Made anew each time a page is opened, so that names and routine are those of the moment.

    sentence, trouble: the words for a finding, for a trouble. term: for a code of a kind ("paper", "plan"). go:
    opens another page of the case by its code. address_book: units and people to choose from, as parties that stand
    in no case yet. usual: the kinds of information that a kind of organisation mostly needs, by its code. keywords:
    by code of a kind of information, beginnings of words that speak of it. paper_languages: codes of those that are
    offered, empty for all. papers: where papers are made. jobs: the worker for slow work. restart: begins a new process
    for the same person (C10). others: what can be done with other cases (P7). hand_over: goes to where a case moves.
    meeting: who is in the room. big_screen: shows the meeting on it (E5). now: the clock.
    """

    case: Case
    routine: Routine
    by: Staff
    sentence: Callable[[Finding], str]
    trouble: Callable[[SipError], str]
    term: Callable[[str, object], str]
    go: Callable[[str], None]
    address_book: Sequence[Party] = ()
    usual: Mapping[str, Collection[str]] = field(default_factory=dict)
    keywords: Mapping[str, Collection[str]] = field(default_factory=dict)
    paper_languages: Collection[str] = ()
    papers: "PaperDesk | None" = None
    jobs: Jobs | None = None
    restart: Callable[[], object] | None = None
    others: OtherCases | None = None
    hand_over: Callable[[], object] | None = None
    meeting: MeetingState | None = None
    big_screen: Callable[[], object] | None = None
    now: Callable[[], datetime] = datetime.now

    @property
    def today(self) -> date:
        return self.now().date()

    def free_day(self, day: date) -> str:
        """Why nobody is at work that day: a public holiday, a day on which the municipality is closed, a weekend."""
        return name_of_free_day(day) or on_screen(self.routine.closed_name(day)) or say.free_day(day)

    def propose(self, text: str, usual: Collection[str]) -> tuple[str, ...]:
        """Kinds of information that a text seems to tell; `usual`: what its field mostly tells."""
        return spoken_of(text, usual, self.keywords, self.routine)

    @property
    def name(self) -> str:
        """The person's first name, or *den enskilde* while it is not written."""
        return self.case.person.first_name.strip() or translate("About", "den enskilde")

    @property
    def whose(self) -> str:
        """The person's first name as owner: *Astrids*, *Lars*."""
        if self.name[-1:].lower() in ("s", "x", "z"):
            return translate("About", "{name}", "owner, the name ends in s, x or z").format(name=self.name)
        return translate("About", "{name}s").format(name=self.name)

    @property
    def type_words(self) -> Mapping[str, str]:
        """Code of each kind of information to its words inside a sentence."""
        return {code: on_screen(kind.phrase) for code, kind in self.routine.types.items()}
