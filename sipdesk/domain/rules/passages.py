"""Where the free text of a case stands: every passage with its path, for the rules that look at words."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from sipdesk.domain.case import Case
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage

Placed = tuple[str, Passage]


def passages_in(part: Any, path: str) -> Iterator[Placed]:
    """Every written passage in a part of the case, with its path. Members of a list go by their uid."""
    if isinstance(part, Passage):
        if part:
            yield path, part
    elif isinstance(part, list):
        for member in part:
            yield from passages_in(member, f"{path}.{member.uid}")
    elif is_dataclass(part):
        for field in fields(part):
            yield from passages_in(getattr(part, field.name), f"{path}.{field.name}" if path else field.name)


def letter_passages(case: Case) -> Iterator[Placed]:
    """What the letters take from the case, apart from each reader's own contribution."""
    yield from passages_in(case.meeting, "meeting")
    for adaptation in case.person.adaptations:
        if not adaptation.for_relative:
            yield from passages_in(adaptation, f"person.adaptations.{adaptation.uid}")


def contribution_passage(party: Party) -> Iterator[Placed]:
    """What this reader in particular can contribute (D4)."""
    yield from passages_in(party.contribution, f"parties.{party.uid}.contribution")


def plan_passages(case: Case) -> Iterator[Placed]:
    """What the present version of the plan says."""
    yield from passages_in(case.plan, plan_path(case))


def follow_up_passages(case: Case) -> Iterator[Placed]:
    """What the newest follow-up says."""
    for held in case.follow_ups[-1:]:
        yield from passages_in(held, f"follow_ups.{held.uid}")


def not_needed_passages(case: Case) -> Iterator[Placed]:
    """Why no SIP is needed."""
    yield from passages_in(case.discharge.judgement, "discharge.judgement")


def present_passages(case: Case) -> Iterator[Placed]:
    """Every passage of the case that a paper could still take: no earlier plan, no earlier follow-up."""
    for field in fields(case):
        if field.name not in ("plans", "follow_ups"):
            yield from passages_in(getattr(case, field.name), field.name)
    yield from plan_passages(case)
    yield from follow_up_passages(case)


def plan_path(case: Case) -> str:
    """Path of the present version of the plan."""
    return f"plans.{case.plan.uid}"
