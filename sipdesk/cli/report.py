"""A list of things that were looked at, a line for each: what, well or not, and what was found."""

import json
from dataclasses import asdict, dataclass, field

from sipdesk.cli.say import DONE, SAID_NO, complain, tell, translate


@dataclass(frozen=True, slots=True)
class Line:
    """trouble: empty when all is well. found: what is worth saying then."""

    what: str
    trouble: str
    found: str = ""


@dataclass(slots=True)
class Report:
    lines: list[Line] = field(default_factory=list)

    def add(self, what: str, trouble: str, found: str = "") -> None:
        self.lines.append(Line(what, trouble, found))

    def say(self, *, as_json: bool) -> int:
        """Everything on standard output, troubles on standard error too. Gives the exit code."""
        if as_json:
            rows = [{**asdict(line), "ok": not line.trouble} for line in self.lines]
            tell(json.dumps(rows, ensure_ascii=False, indent=2))
        for line in [] if as_json else self.lines:
            well = translate("CommandLine", "fel") if line.trouble else "ok"
            tell("\t".join((line.what, well, line.trouble or line.found)).rstrip())
        troubles = [line for line in self.lines if line.trouble]
        for line in troubles:
            complain(f"{line.what}: {line.trouble}")
        return SAID_NO if troubles else DONE
