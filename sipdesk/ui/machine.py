"""What the window knows of the computer it runs on: what the organisation has decided there, and where the log lies."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sipdesk.errors import SipError
from sipdesk.log import Log


@dataclass(frozen=True, slots=True)
class Machine:
    """decided: member of the settings to the value that the policy gives it. log: None in trials."""

    decided: Mapping[str, object] = field(default_factory=dict)
    log: Log | None = None

    def note_trouble(self, problem: SipError) -> None:
        if self.log:
            self.log.trouble(problem)
