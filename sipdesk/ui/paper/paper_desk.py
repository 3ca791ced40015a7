"""The papers of one open case: look at one, make it, print it, note that it went; consent is looked at each time.

All of it goes through the one room that issues (`sipdesk.issuing`). Calls may come from the worker; they take
turns with the window's own saving, so that register and case never overtake each other.
"""

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from pathlib import Path

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.issuable import Paper
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.terms import Channel
from sipdesk.errors import SipError
from sipdesk.issuing.copies import Copy, look, write_file
from sipdesk.issuing.extract import Part, extract
from sipdesk.issuing.letters import Step, issue_letters
from sipdesk.issuing.records_text import RecordsText, text_for_records
from sipdesk.issuing.register import Issued, Prepared, for_printing, issue, prepare, record_printed, record_sent
from sipdesk.issuing.word import as_word
from sipdesk.storage.cases import Loaded
from sipdesk.ui.work.workroom import WorkRoom


class PaperDesk:
    """Bound to one case. What was previewed is kept, so that the very same bytes are given out."""

    def __init__(self, room: WorkRoom, case: Case) -> None:
        self._room, self._case = room, case
        self._prepared: dict[Copy, Prepared] = {}

    @property
    def version(self) -> int:
        """Of the case as it is stored; papers that were looked at under another one may say something else now."""
        return self._room.version_of(self._case.uid)

    def findings(self, copy: Copy) -> Sequence[Finding]:
        """What stops the paper or warns, stops first."""
        return look(self._case, copy, self._room.today, self._room.routine)

    def preview(self, copy: Copy) -> Callable[[], bytes]:
        """Work for the worker: the very bytes that will be given out as long as the case is the same.

        Raises SipError when called: PaperStopped, or for a language or size that is not there.
        """
        case, today, routine = deepcopy(self._case), self._room.today, self._room.routine

        def work() -> bytes:
            self._prepared[copy] = prepare(case, copy, today, routine)
            return self._prepared[copy].made.bytes

        return work

    def missing_glyphs(self, copy: Copy) -> tuple[str, ...]:
        """Signs of the previewed paper that no face can draw."""
        prepared = self._prepared.get(copy)
        return prepared.made.missing_glyphs if prepared else ()

    def awaited(self, copy: Copy) -> tuple[str, ...]:
        """Paragraphs of the previewed paper that stand without a translation."""
        prepared = self._prepared.get(copy)
        return prepared.made.awaited if prepared else ()

    def make(self, copies: Sequence[Copy]) -> Iterator[Step]:
        """Issue one after the other, as `issue_letters`; on the worker."""
        return issue_letters(self._case, copies, self._room.routine, self._issue)

    def for_printing(self, paper: IssuedPaper) -> Issued:
        """The paper on its way to the printer. One that was sent becomes a new paper. Raises SipError."""
        room = self._room
        return room.issuing(
            lambda: for_printing(room.store, self._case.uid, paper.uid, room.by, room.routine, clock=room.now)
        )

    def as_word(self, paper: IssuedPaper) -> Issued:
        """The paper as a Word file; otherwise as `for_printing`. Raises SipError."""
        room = self._room
        return room.issuing(
            lambda: as_word(room.store, self._case.uid, paper.uid, room.by, room.routine, clock=room.now)
        )

    def as_given(self, paper: IssuedPaper) -> bytes:
        """The very bytes that were made, as evidence: to be looked at, never to be given again. That they were read
        becomes an entry in the log. Raises SipError store.no-paper, store.damaged."""
        return self._room.kept_paper(self._case, paper.uid)

    def printed(self, paper_uid: str) -> None:
        room = self._room
        room.issuing(
            lambda: record_printed(room.store, self._case.uid, paper_uid, room.by, room.routine, clock=room.now)
        )

    def sent(self, paper: IssuedPaper, channel: Channel) -> None:
        """Raises PaperStopped when consent no longer covers it."""
        room = self._room
        room.issuing(
            lambda: record_sent(room.store, self._case.uid, paper.uid, channel, room.by, room.routine, clock=room.now)
        )

    def write(self, issued: Issued, folder: Path) -> Path:
        """Write a paper that `for_printing` gave to a folder, under a name that tells nothing. Raises SipError."""
        return write_file(folder, issued.file_name, issued.content)

    def text_for_records(self, paper: Paper) -> RecordsText:
        """The own unit's text of a paper, for its records (F14, H3)."""
        room = self._room
        return text_for_records(room.store, self._case, paper, room.by, room.routine, room.now())

    def extract(self, folder: Path, told: Callable[[Part], object]) -> Path:
        """The extract for the person (P8), in her language and size of print, in that folder; on the worker, and told
        how far it has come. Raises SipError."""
        room = self._room
        return extract(room.store, self._case.uid, room.by, room.now(), room.routine, folder, told=told)

    def catch_up(self) -> None:
        """Show the register as it is now in the open case; on the window's thread."""
        self._room.catch_up(self._case)

    def _issue(self, copy: Copy, since: Loaded | None) -> Issued:
        """What was previewed, if the case still says the same; else the paper as it is now."""
        try:
            return self._give_out(copy, self._prepared.pop(copy, None), since)
        except SipError as trouble:
            if trouble.code != "paper.changed":
                raise
        return self._give_out(copy, None, since)

    def _give_out(self, copy: Copy, prepared: Prepared | None, since: Loaded | None) -> Issued:
        room, uid = self._room, self._case.uid
        return room.issuing(
            lambda: issue(
                room.store, uid, copy, room.by, room.routine, clock=room.now, prepared=prepared, since=since
            )
        )
