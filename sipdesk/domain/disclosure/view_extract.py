"""The extract through the door (P8): everything stored about the person, as she may read it, with the log beside it.

Without internal notes, and without others' secrets. A case that was written on the wrong person tells somebody else's
life: of that she reads who has looked at it, and which papers went out in her name, when and how. Who had them, and
what they told, is the other's: her relatives, the clinic that she goes to.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.lens import Lens, lens_for
from sipdesk.domain.disclosure.shown import Reader, ShownPerson, View
from sipdesk.domain.disclosure.shown_extract import ShownAct, ShownCase, ShownExtract, ShownGiven
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.disclosure.view_file import show_file
from sipdesk.domain.disclosure.who import party_name
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.correction import p7_set_aside
from sipdesk.domain.terms import CorrectionKind, PaperAct, ReaderKind

PERSON = Reader(ReaderKind.PERSON)


def p8_extract(held: Sequence[tuple[Case, Sequence[ShownAct]]], today: date, routine: Routine) -> View:
    """P8: the person's View of her case, and of the double entries that belong to it, each with its log."""
    first = view(held[0][0], PERSON, today, routine)
    return View(
        ReaderKind.PERSON,
        today,
        letterhead=first.letterhead,
        person=ShownPerson() if _of_another(held[0][0]) else first.person,
        extract=ShownExtract(tuple(_case(case, acts, today, routine) for case, acts in held)),
        protected=first.protected,
        demo=first.demo,
    )


def p8_given(case: Case, today: date, routine: Routine) -> tuple[ShownGiven, ...]:
    """P8: what was given to whom, in order; the names are those that the person may read, and of a case on the wrong
    person neither a name nor what was told."""
    anothers = _of_another(case)
    named = {} if anothers else _names(lens_for(case, PERSON, today, routine))
    kinds = {code: kind.name for code, kind in routine.types.items()}
    found = [
        ShownGiven(act.at, paper.paper, paper.code, paper.reader, named.get(paper.party_uid or paper.reader_uid, ""),
                   act.channel.value if act.channel else "",
                   () if anothers else tuple(kinds.get(code, code) for code in paper.types))
        for paper in case.issued for act in paper.acts if act.act is PaperAct.SENT and act.at
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda given: given.at))


def _names(lens: Lens) -> dict[str, str]:
    """By uid of a party, a guardian or a summons: whom a paper was for. A unit's name may show where she is (P1)."""
    named = {party.uid: party_name(lens, party) for party in lens.case.parties}
    named |= {one.uid: named.get(one.party_uid) or lens.text(one, "name") for one in lens.case.consent.guardians}
    return named | {one.uid: lens.text(one, "from_unit") for one in lens.case.received}


def _case(case: Case, acts: Sequence[ShownAct], today: date, routine: Routine) -> ShownCase:
    stored = None if _of_another(case) else show_file(lens_for(case, PERSON, today, routine))
    shown = (replace(act, unit="") for act in acts) if case.person.protected else acts  # a unit shows a place (P1)
    return ShownCase(case.number, stored, tuple(shown), p8_given(case, today, routine))


def _of_another(case: Case) -> bool:
    aside = p7_set_aside(case)
    return aside is not None and aside.kind is CorrectionKind.WRONG_PERSON
