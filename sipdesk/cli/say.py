"""How the command line speaks: results on standard output, reasons in Swedish words on standard error."""

import sys
from collections.abc import Iterable
from typing import Final

from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.routine import Routine
from sipdesk.errors import SipError
from sipdesk.sentences.swedish import finding_sentence, trouble_sentence

DONE: Final = 0
SAID_NO: Final = 1  # a rule, or the input
WRONG_USE: Final = 2

STOPPING: Final = (Level.STOP, Level.PROCESS)
LEVELS: Final = {Level.STOP: "stopp", Level.PROCESS: "hinder", Level.WARN: "varning", Level.DATE: "datum"}


def tell(line: object) -> None:
    print(line)


def complain(line: object) -> None:
    print(line, file=sys.stderr)


def complain_about(trouble: SipError) -> None:
    complain(trouble_sentence(trouble.code, trouble.values))


def in_words(finding: Finding, routine: Routine) -> str:
    return finding_sentence(finding.code, finding.values, {code: kind.phrase for code, kind in routine.types.items()})


def stopping(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.level in STOPPING]
