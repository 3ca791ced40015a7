"""Protected identity, identity numbers and neutral references (P1 to P3). What is logged (P4) is the store's."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.mentions import Words, even, hidden_places
from sipdesk.domain.findings import Finding
from sipdesk.domain.identity import IdentityNumber, birth_date_of, read_identity_number
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Person
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import stop, warn
from sipdesk.domain.rules.passages import (
    Placed,
    contribution_passage,
    follow_up_passages,
    letter_passages,
    not_needed_passages,
    plan_passages,
    plan_path,
)
from sipdesk.domain.terms import Channel, IdentityKind


def p1_nothing_revealing_in_words(case: Case, _today: date, routine: Routine) -> Iterator[Finding]:
    """P1: text that repeats what protected identity hides is left out of every paper; here the writer is told."""
    yield from p1_in_letter(case, None, routine)
    for party in case.parties:
        yield from _revealing(case, contribution_passage(party), routine)
    yield from p1_in_plan(case, routine)
    yield from p1_in_follow_up(case, routine)
    yield from p1_in_not_needed(case, routine)


def p1_in_letter(case: Case, party: Party | None, routine: Routine) -> Iterator[Finding]:
    """P1 in the letters, with what one party can contribute."""
    yield from _revealing(case, letter_passages(case), routine)
    yield from _revealing(case, contribution_passage(party) if party else (), routine)


def p1_in_plan(case: Case, routine: Routine) -> Iterator[Finding]:
    """P1 in the plan, and in when its actions are done."""
    yield from _revealing(case, plan_passages(case), routine)
    for action in case.plan.actions:
        path = f"{plan_path(case)}.actions.{action.uid}.when"
        yield from _revealing(case, [(path, Passage(action.when))], routine)


def p1_in_follow_up(case: Case, routine: Routine) -> Iterator[Finding]:
    """P1 in the newest follow-up."""
    yield from _revealing(case, follow_up_passages(case), routine)


def p1_in_not_needed(case: Case, routine: Routine) -> Iterator[Finding]:
    """P1 in why no SIP is needed."""
    yield from _revealing(case, not_needed_passages(case), routine)


def p1_in_decline(case: Case, routine: Routine) -> Iterator[Finding]:
    """P1 in why a request was declined."""
    yield from _revealing(case, [("need.request.reason", Passage(case.need.request.reason))], routine)


def p1_in_consent_form(case: Case, routine: Routine) -> Iterator[Finding]:
    """P1 in what must not be shared, in the person's own words."""
    yield from _revealing(case, [("consent.not_shared", case.consent.not_shared)], routine)


def p1_not_by_post(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """P1: nothing goes by ordinary post to a party with protected identity."""
    for party in case.parties:
        yield from posted(party)


def posted(party: Party) -> Iterator[Finding]:
    """P1 for one envelope."""
    if party.protected and party.channel is Channel.POST:
        yield stop("P1.not-by-post", f"parties.{party.uid}.channel", party=party.name)


def p2_identity_number(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """P2: a number that cannot be right warns and never stops: the law knows people without one."""
    person = case.person
    if person.identity_kind not in (IdentityKind.PERSONNUMMER, IdentityKind.COORDINATION):
        return
    if not person.identity_number.strip():
        return
    number = read_identity_number(person.identity_number, today)
    if number is None:
        yield warn("P2.not-a-number", "person.identity_number")
    else:
        yield from _doubtful(person, number)


def p3_reference_is_neutral(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """P3: the case's own reference stands in titles and file names, so it holds nothing personal."""
    person = case.person
    digits = re.sub(r"\D", "", person.identity_number)
    names = [name.strip() for name in (person.first_name, person.last_name) if name.strip()]
    named = any(True for name in names for _ in _standing_alone(name, case.number))
    if named or (len(digits) >= 10 and digits[-10:] in re.sub(r"\D", "", case.number)):
        yield warn("P3.reference-personal", "number")


def _revealing(case: Case, placed: Iterable[Placed], routine: Routine) -> Iterator[Finding]:
    places = hidden_places(case, routine)
    for path, passage in placed if places else ():
        word = revealing_word(passage.text, places)
        if word:
            yield stop("P1.revealing", path, word=word)


def revealing_word(text: str, places: Iterable[Words]) -> str:
    """The first of the hidden places that a text repeats, as it is spelt there; empty when there is none."""
    text = even(text)
    place = next((place for place in places if place.stand_in(text)), None)
    found = re.search(re.escape(place.text), text, re.IGNORECASE) if place else None
    return found.group() if found else place.text if place else ""


def _doubtful(person: Person, number: IdentityNumber) -> Iterator[Finding]:
    if not number.check_holds:
        yield warn("P2.check-digit", "person.identity_number")
    if number.kind is not person.identity_kind:
        yield warn("P2.other-kind", "person.identity_kind", kind=number.kind)
    if person.birth_date is not None and person.birth_date != number.born:
        yield warn("P2.birth-date-differs", "person.birth_date", birth_date=person.birth_date, born=number.born)
    if birth_date_of(person) is None:
        yield warn("P2.century-missing", "person.identity_number", born=number.born)


def _standing_alone(word: str, text: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE)
