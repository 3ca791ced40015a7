"""What a rule finds: an id, a level, the field it is about, and values for the sentence. No sentences here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Level(StrEnum):
    """What a finding does (spec: rules).

    STOP: a disclosure stop; no override. PROCESS: a process stop; a paper can be issued with a kept
    reason. WARN: shown where it arises. DATE: a due date. None of them ever blocks writing or saving.
    """

    STOP = "stop"
    PROCESS = "process"
    WARN = "warn"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding of one rule.

    rule: its id, "C4". code: which of the rule's sentences, "C4.too-long". path: the field it is
    about, with uids for list members ("parties.0192….approved_on"). values: for the sentence; they
    may hold personal data, so a finding is shown, never logged. due: the day, for dates.
    """

    rule: str
    level: Level
    code: str
    path: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    due: date | None = None
