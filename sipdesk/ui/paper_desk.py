"""What a page about papers can have done: look at a paper, make it, and note that it was printed or sent.

The window's pages know this shape only; the workspace fills it with the one room that issues (`sipdesk.issuing`),
where consent is looked at again each time.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.findings import Finding
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.terms import Channel


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paper for a reader, in a language and a size of body text in points."""

    paper: str
    reader: Reader
    language: str = "sv"
    size: int = 12


class PaperDesk(Protocol):
    """Every call looks at the case as it was last saved, and at today."""

    def findings(self, wanted: Wanted) -> Sequence[Finding]:
        """What stops the paper or warns, stops first."""

    def preview(self, wanted: Wanted) -> bytes:
        """The very bytes that `make` will give out for the same wish, as long as the case is the same. Slow."""

    def make(self, wanted: Wanted) -> IssuedPaper:
        """Issue: stored, registered, audited. Raises SipError with the findings when it may not. Slow."""

    def print_again(self, paper: IssuedPaper) -> bytes:
        """The bytes of an issued paper for the printer; consent is looked at again. Raises SipError."""

    def printed(self, paper: IssuedPaper) -> None:
        """Note that it was printed."""

    def sent(self, paper: IssuedPaper, channel: Channel) -> None:
        """Note that it was sent, and how. Raises SipError when consent no longer covers it."""

    def save(self, paper: IssuedPaper, folder: Path) -> Path:
        """Write the paper to a folder, under a name that tells nothing. Raises SipError."""

    def print_bytes(self, papers: Sequence[bytes], told: Callable[[int], None]) -> bool:
        """Print through the system's own dialog; False when it was called off."""
