"""Text to be pasted into somebody's own records (F14, H3): the words of a paper, made from a View like it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sipdesk.documents.blocks import Block, Fields, Group, Heading, List, Paragraph, Record, Records, plain
from sipdesk.documents.make import PrintAs, blocks_of
from sipdesk.documents.phrases import SOURCE, phrases
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.issuable import Paper
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import PlanPart, Routine
from sipdesk.domain.terms import ReaderKind
from sipdesk.issuing.copies import view_for
from sipdesk.storage import audit
from sipdesk.storage.audit import Action
from sipdesk.storage.store import Store

_HEADINGS: Final = {
    **{part: (str(part),) for part in PlanPart},
    PlanPart.GOALS: ("goals", "long-term-goal", "sub-goals"),
    PlanPart.REMARKS: ("disagreement", "incorrect"),
}
"""Phrases of the paper that stand over each part."""


@dataclass(frozen=True, slots=True)
class RecordsText:
    """Made here only, so that nothing else comes onto the clipboard."""

    text: str


def text_for_records(
    store: Store, case: Case, paper: Paper, by: Staff, routine: Routine, now: datetime
) -> RecordsText:  # fmt: skip
    """What the own unit notes: the words of a paper in their order, a plan's in the order of the service where it lives
    (F14). That it was taken out becomes an entry (P4)."""
    seen = view_for(case, paper, Reader(ReaderKind.OWN_UNIT), now.date(), routine)
    blocks = blocks_of(paper, seen, PrintAs()).blocks
    as_it_is = [line for block in blocks for line in _lines(block)]
    lines = _plan_lines(blocks, routine) if paper is Paper.PLAN else as_it_is
    with store.transaction():
        audit.append(store, Action.EXPORTED, by, case)
    return RecordsText("\n".join(lines) + "\n")


def _plan_lines(blocks: Iterable[Block], routine: Routine) -> list[str]:
    """The plan part by part (F14); what is no field of the service's stands last, so that nothing is lost."""
    headed = {phrases(SOURCE).say(f"plan.{key}"): part for part, keys in _HEADINGS.items() for key in keys}
    first: list[str] = []
    parts: dict[str, list[str]] = {code: [] for code in routine.plan_fields}
    last: list[str] = []
    lines = first
    for block in blocks:
        said = _lines(block)
        if isinstance(block, Heading) and block.level > 1:
            part = headed.get(plain(block.words), "")
            lines = parts.get(part, last)
            field = routine.plan_fields.get(part)
            if field and field.name and not lines:
                said = [field.name]
        lines += said
    return [*first, *(line for said in parts.values() for line in said), *last]


def _lines(block: Block) -> list[str]:
    """A block's words as lines; marks and letterheads belong to paper."""
    match block:
        case Heading() | Paragraph():
            return [plain(block.words)]
        case Fields():
            return [f"{plain(row.label)}: {plain(row.words)}" for row in block.rows]
        case Records():
            return [line for record in block.records for line in _record(record)]
        case List():
            return [f"- {plain(item)}" for item in block.items]
        case Group():
            return [line for inner in block.blocks for line in _lines(inner)]
        case _:
            return []


def _record(record: Record) -> list[str]:
    """An action or a contact: what it is, and its values below."""
    return [f"- {plain(record.title)}", *(f"  {plain(row.label)}: {plain(row.words)}" for row in record.fields)]
