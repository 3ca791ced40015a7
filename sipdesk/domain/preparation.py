"""Moment 2, *förbered*: what matters to the person, and how she wants the meeting to be."""

from dataclasses import dataclass, field
from datetime import date

from sipdesk.domain.ids import new_uid
from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import MeetingForm, TakesPart, Writer


@dataclass(slots=True)
class Assessment:
    """A professional's assessment, with author and date, apart from the person's words (B3)."""

    uid: str = field(default_factory=new_uid)
    text: Passage = field(default_factory=Passage)
    author: str = ""
    role: str = ""
    on: date | None = None


@dataclass(slots=True)
class SheetAnswer:
    """An answer on the preparation sheet (B4). `question` is a code of the routine's questions."""

    uid: str = field(default_factory=new_uid)
    question: str = ""
    text: Passage = field(default_factory=Passage)
    writer: Writer = Writer.PERSON
    writer_name: str = ""


@dataclass(slots=True)
class Frame:
    """The practical frame from the person's side (B6). `longest_minutes`: 0 means not said."""

    place: Passage = field(default_factory=Passage)
    time: Passage = field(default_factory=Passage)
    form: MeetingForm | None = None
    longest_minutes: int = 0
    pauses: bool = False
    toilet_near: bool = False
    talk_afterwards: bool = False
    know_beforehand: Passage = field(default_factory=Passage)


@dataclass(slots=True)
class Preparation:
    """B1 to B6."""

    on: date | None = None
    by: str = ""
    what_matters: Passage = field(default_factory=Passage)
    strengths: Passage = field(default_factory=Passage)
    difficulties: Passage = field(default_factory=Passage)
    own_part: Passage = field(default_factory=Passage)
    assessments: list[Assessment] = field(default_factory=list)
    answers: list[SheetAnswer] = field(default_factory=list)
    takes_part: TakesPart | None = None
    takes_part_note: Passage = field(default_factory=Passage)
    frame: Frame = field(default_factory=Frame)
