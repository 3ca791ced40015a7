"""Whose consent form it is where somebody under 18 is asked, and what that one may not know (C8)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.lens import Lens
from sipdesk.domain.disclosure.mentions import even
from sipdesk.domain.disclosure.shown_consent import ShownSigner
from sipdesk.domain.disclosure.signers import THE_CHILD, c8_form_signers, c8_minor, c8_of_age_on
from sipdesk.domain.disclosure.who import party_label
from sipdesk.domain.party import Party
from sipdesk.domain.terms import ReaderKind


@dataclass(frozen=True, slots=True)
class FormOf:
    """The form of one or several who sign. kept: kinds of information of which nothing may stand on it. own_words:
    whether the person's own words stand there; on a guardian's form they do not. An adult's form has no signers."""

    lens: Lens
    signers: tuple[ShownSigner, ...] = ()
    kept: frozenset[str] = frozenset()
    own_words: bool = True
    ends_on: date | None = None

    def known(self, types: Iterable[str]) -> tuple[str, ...]:
        return tuple(code for code in types if code not in self.kept)

    def names(self, party: Party) -> bool:
        """Whether the party's name tells nothing that is kept; a kind that nobody knows tells everything."""
        return not self.kept or not self.lens.routine.name_types(party.kind, party.name_types) & self.kept

    def unit_known(self) -> bool:
        """Whether the own unit's name, and who works there, tells nothing that is kept."""
        kind = self.lens.routine.office.unit_kind
        return not self.kept or not self.lens.routine.name_types(kind) & self.kept

    def told(self, part: Any, name: str) -> str:
        """The words of a passage, where nothing that they tell or name is kept; unsettled words wait."""
        words, passage = self.lens.text(part, name), getattr(part, name)
        if not words or not self.kept:
            return words
        settled = passage.tagged and not self.kept & set(passage.types)
        return words if settled and self.names_nobody_hidden(words) else ""

    def names_nobody_hidden(self, words: str) -> bool:
        """Whether a text names no party, in passing, whose name tells something that is kept."""
        hidden = (one for one in self.lens.names if not self.names(one.party))
        spoken_of = even(words)
        return not any(one.name.stand_in(spoken_of) for one in hidden)


def form_of(lens: Lens, act: ConsentAct) -> FormOf:
    """Whose form the act's is: the person's own for her, and for the own unit that of everybody who signs it."""
    if not c8_minor(lens.case, lens.today, lens.routine):
        return FormOf(lens)
    own = lens.reader.kind is ReaderKind.PERSON
    return form_for(lens, act, (THE_CHILD,) if own else c8_form_signers(lens.case, act, lens.today))


def form_for(lens: Lens, act: ConsentAct, signing: tuple[str, ...]) -> FormOf:
    """The form of those who sign, as `ConsentAct.given_by` says it."""
    case = lens.case
    guardians = [one for one in case.consent.guardians if one.uid in signing]
    kept = frozenset(code for one in guardians for code in one.kept_from)
    birthday = c8_of_age_on(case, lens.routine)
    ends = birthday if birthday and act.valid_to and act.valid_to >= birthday else None
    return FormOf(lens, _signers(lens, signing), kept, not guardians, ends)


def _signers(lens: Lens, signing: tuple[str, ...]) -> tuple[ShownSigner, ...]:
    found = [ShownSigner(lens.text(lens.case.person, "first_name"), child=True)] if THE_CHILD in signing else []
    for guardian in lens.case.consent.guardians:
        if guardian.uid in signing:
            party = lens.case.party(guardian.party_uid)
            found.append(ShownSigner(party_label(lens, party) if party else lens.text(guardian, "name")))
    return tuple(found)
