"""What the window knows of the computer it runs on: what the organisation has decided there, and where the log lies."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sipdesk.errors import SipError
from sipdesk.log import Log

if TYPE_CHECKING:
    from sipdesk.domain.routine import Routine


@dataclass(frozen=True, slots=True)
class Machine:
    """decided: member of the settings to the value that the policy gives it. log: None in trials."""

    decided: Mapping[str, object] = field(default_factory=dict)
    log: Log | None = None

    def note_routine(self, routine: "Routine") -> None:
        """What of the policy does not fit the routine, as a sentence for IT."""
        from sipdesk.exchange.routine import unknown_kind  # behind the first card, which needs none of it

        problem = unknown_kind(routine)
        if self.log and problem:
            from sipdesk.sentences.swedish import trouble_sentence  # here, because most policies fit

            self.log.note(f"policy {trouble_sentence(problem.code, problem.values)}")

    def note_trouble(self, problem: SipError) -> None:
        if self.log:
            self.log.trouble(problem)
