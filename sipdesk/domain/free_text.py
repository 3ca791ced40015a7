"""Where the papers take free text from: every field of a case that an interpreter may have to translate.

Paths are the case's own, but the present version of the plan is "plan": its parts keep their names in the next
version, and so do their translations.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, is_dataclass
from typing import Any, Final

from sipdesk.domain.case import Case
from sipdesk.domain.closing import Closing
from sipdesk.domain.consent import Consent
from sipdesk.domain.inside import field_names
from sipdesk.domain.meeting import Meeting
from sipdesk.domain.need import Request
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Action, FollowUp, Lead, Plan
from sipdesk.domain.preparation import Assessment
from sipdesk.domain.translation import Paragraph, State, Translation, paragraphs, split

PLAIN: Final[dict[type, tuple[str, ...]]] = {
    Action: ("when", "where"), Lead: ("hours",), FollowUp: ("place",), Plan: ("kept_elsewhere",),
    Meeting: ("place",), Closing: ("turn_to",), Consent: ("not_shared",),
    Request: ("reason",),
}
"""Free text that is no passage: it tells what the part tells that it belongs to."""

SHEET: Final = "preparation"
TAKEN: Final[dict[str, tuple[str, ...]]] = {
    "plan": ("plan.",), "follow-up": ("follow_ups.", "plan."), "consent": ("consent.", "meeting."),
    "summons": ("meeting.", "parties.", "person.", "preparation.frame."),
    "agenda": ("meeting.", "parties.", "person.", "preparation.frame."), "preparation": ("preparation.", "plan."),
    "closing": ("closing.",), "change": ("meeting.",), "not-needed": ("discharge.",),
    "decline": ("need.",), "contacts": ("plan.", "meeting."),
}
"""Where each paper takes its free text from, since the same words may stand in several fields."""


@dataclass(frozen=True, slots=True)
class FreeField:
    """A field with words in it: where it stands, and in which part under which name."""

    path: str
    part: Any
    name: str

    @property
    def text(self) -> str:
        value = getattr(self.part, self.name)
        return value.text if isinstance(value, Passage) else str(value)


def free_fields(case: Case) -> Iterator[FreeField]:
    """The plan first, which an interpreter is mostly there for; then the newest follow-up, the letters, the end, and
    last the person's own sheet, without the professional's assessments: they are no answers of hers (B3)."""
    yield from _fields_in(case.plan, "plan")
    for held in case.follow_ups[-1:]:
        yield from _fields_in(held, f"follow_ups.{held.uid}")
    for adaptation in case.person.adaptations:
        yield from _fields_in(adaptation, f"person.adaptations.{adaptation.uid}")
    yield from _fields_in(case.discharge.judgement, "discharge.judgement")
    yield from _fields_in(case.need.request, "need.request")
    yield from (found for found in _fields_in(case.consent, "consent") if found.name == "not_shared")
    yield from _fields_in(case.meeting, "meeting")
    for party in case.parties:
        yield from _fields_in(party, f"parties.{party.uid}")
    yield from _fields_in(case.closing, "closing")
    for found in _fields_in(case.preparation, SHEET):
        if not isinstance(found.part, Assessment):
            yield found


def to_translate(case: Case, language: str) -> list[Paragraph]:
    """Every paragraph of the case's free text, with how far its translation has come. What the plan or a letter has
    taken over from the person's sheet is translated there and not twice."""
    found = [
        paragraph for field in free_fields(case)
        for paragraph in paragraphs(field.path, field.text, language, case.translations)
    ]
    elsewhere = {one.text for one in found if not one.path.startswith(SHEET)}
    return [
        one for one in found
        if one.translation or not (one.path.startswith(SHEET) and one.text in elsewhere)
    ]


def waiting(case: Case, paper: str, awaited: Collection[str], language: str) -> list[Paragraph]:
    """Where the paragraphs stand that a paper has without a translation. `awaited`: their words."""
    return [
        one for one in to_translate(case, language)
        if one.text in awaited and one.state is not State.CURRENT and one.path.startswith(TAKEN.get(paper, ""))
    ]


def left_over(case: Case, language: str) -> list[Translation]:
    """Translations of paragraphs that are gone: nothing prints them, and somebody may take them away.

    An earlier follow-up keeps its own.
    """
    used = {paragraph.translation.uid for paragraph in to_translate(case, language) if paragraph.translation}
    earlier = tuple(f"follow_ups.{held.uid}." for held in case.follow_ups[:-1])
    return [
        one for one in case.translations
        if one.language == language and one.uid not in used and not one.path.startswith(earlier)
    ]


def source_of(case: Case, translation: Translation) -> FreeField | None:
    """The field that still says what was translated; None when it says something else now."""
    return next(
        (field for field in free_fields(case)
         if field.path == translation.path and translation.source in split(field.text)),
        None,
    )


def _fields_in(part: Any, path: str) -> Iterator[FreeField]:
    """The written free text of a part and of the parts below it; members of a list go by their uid."""
    plain = PLAIN.get(type(part), ())
    for name in field_names(part):
        value, below = getattr(part, name), f"{path}.{name}"
        if isinstance(value, Passage) or name in plain:
            if split(value.text if isinstance(value, Passage) else value):
                yield FreeField(below, part, name)
        elif isinstance(value, list):
            for member in value:
                yield from _fields_in(member, f"{below}.{member.uid}")
        elif is_dataclass(value):
            yield from _fields_in(value, below)
