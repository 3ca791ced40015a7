"""Redacted copies of drilled cases (P8): what nobody has given out is nowhere, what somebody has given out is there.

Judged from the specification alone: a field is given out when the review names its place, it says what it said then,
no protected identity and no other's secret is in it, and it repeats nothing that is withheld.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sipdesk.documents.make import PrintAs, blocks_of, make_paper
from sipdesk.domain.disclosure.redacting import NEVER_GIVEN, p8_lines
from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.passage import Passage
from sipdesk.domain.print_sizes import SIZES
from sipdesk.domain.secrecy import SecrecyOfPart, SecrecyReview
from sipdesk.domain.terms import ReaderKind
from sipdesk.issuing.copies import file_name
from tests.domain.filling import SECRET
from tests.domain.generators import Situation, situation
from tests.domain.oracle import Facts, Judge
from tests.leak_files import extras, inner_secrets, read_from_pages, seen_on_pages
from tests.leak_papers import texts_of

PUBLIC = Reader(ReaderKind.PUBLIC)
ROWS_OF_NAMES = frozenset({"party_uid", "sub_goal_uid", "action_uid", "goal_uid", "there", "questions", "paper_uid",
                           "given_by", "taken_back_by", "told",
                           "given_to", "reader_uid"})
NAMES = frozenset({"contact", "who", "name", "short_name", "door_name"})


@dataclass(frozen=True, slots=True)
class Lot:
    """Secrets that must be nowhere, and those that must be there."""

    withheld: dict[str, str]
    owed: dict[str, str]


def reviewed(found: Situation) -> Situation:
    """The case with a review that gives out about half of it."""
    chance = random.Random(found.seed)
    review = SecrecyReview("review", found.today, "ärendet", "Karin Ek", found.today - timedelta(days=1))
    for section, lines in p8_lines(found.case, found.today, found.routine).items():
        share = chance.choice((0, 0.3, 0.7, 1))
        given = tuple(line.code for line in lines if chance.random() < share)
        review.parts.append(SecrecyOfPart(f"part-{section}", section, ("secrecy-social-services",), given))
    found.case.secrecy.append(review)
    return found


def lot(found: Situation) -> Lot:
    facts = Facts(found.case, found.today, found.routine)
    judge = Judge(facts, ReaderKind.REGISTRAR)
    given = {code.partition("#")[0] for part in found.case.secrecy[-1].parts for code in part.given
             if part.section not in NEVER_GIVEN}
    told: dict[str, list[str]] = {}
    free: set[str] = set()
    withheld: dict[str, str] = {}
    named: set[str] = set()
    for path, part, name in _fields(found.case):
        text = _said(getattr(part, name))
        may = path in given and _may_read(judge, facts, part, name)
        if may and name not in ROWS_OF_NAMES:
            told[path] = SECRET.findall(text)
            free.update(_own(name, text))
        elif not may:
            withheld.update(dict.fromkeys(_own(name, text), path))
            named.update(SECRET.findall(text) if name in NAMES else ())
    hidden = {secret: path for secret, path in withheld.items() if secret not in free}
    kept = hidden.keys() | named
    return Lot(hidden, {one: path for path, said in told.items() if not set(said) & kept for one in said})


def _may_read(judge: Judge, facts: Facts, part: Any, name: str) -> bool:
    """A field; of what an act was given for, every question in the words that were agreed on."""
    return all(judge.may_read(one.part, one.name) for one in facts.parts[id(part), name])


def _own(name: str, text: str) -> list[str]:
    """The secrets that stand in a field for its own sake: others it quotes, as *Bo Ek: läkare* or *Vi ringer Bo Ek.*,
    or says again, as a translation its source."""
    if name == "source":
        return []
    own = text.rpartition(": ")[2] if ": " in text else text
    quotes = name == "text" or own.endswith(".")
    return SECRET.findall(own)[:1] if quotes else SECRET.findall(own)


def _fields(part: Any, path: str = "") -> Iterator[tuple[str, Any, str]]:
    """Every value of the case with its place, as the review names it."""
    for name in part.__dataclass_fields__:
        value = getattr(part, name)
        below = f"{path}.{name}" if path else name
        if isinstance(value, list):
            for one in value:
                yield from _fields(one, f"{below}.{one.uid}")
        elif hasattr(type(value), "__dataclass_fields__") and not isinstance(value, Passage):
            yield from _fields(value, below)
        else:
            yield below, part, name


def _said(value: Any) -> str:
    if isinstance(value, Passage):
        return value.text
    return " ".join(one for one in value if isinstance(one, str)) if isinstance(value, tuple) else str(value)


def redacted_misfits(seed: int) -> Iterator[str]:
    """What is wrong with the redacted copy of a case, down to its blocks."""
    found = reviewed(situation(seed))
    seen, wanted = view(found.case, PUBLIC, found.today, found.routine), lot(found)
    yield from _wrong(f"seed {seed}, view", set(SECRET.findall(repr(seen))), wanted)
    said = " ".join(texts_of(blocks_of("redacted", seen, PrintAs(code="7K4Q"))))
    yield from _wrong(f"seed {seed}, blocks", set(SECRET.findall(said)), wanted)


def redacted_file_misfits(seed: int) -> Iterator[str]:
    """The same for the finished file, text, tags, bookmarks, metadata and attachments."""
    found = reviewed(situation(seed))
    wanted, chance = lot(found), random.Random(seed)
    seen: View = view(found.case, PUBLIC, found.today, found.routine)
    print_as = PrintAs(size=chance.choice(SIZES), code="7K4Q", archive=chance.random() < 0.3)
    content = make_paper("redacted", seen, print_as).bytes
    pages = seen_on_pages(content) | read_from_pages(content)
    yield from _wrong(f"seed {seed}, pages", pages, wanted)
    inside = inner_secrets(content) & wanted.withheld.keys()
    yield from (f"seed {seed}: {wanted.withheld[one]} leaked in the file" for one in inside)
    yield from (f"seed {seed}: {trouble}" for trouble in extras(content))
    if SECRET.search(file_name("redacted", "7K4Q")):
        yield f"seed {seed}: a secret in the file name"


def _wrong(where: str, found: set[str], wanted: Lot) -> Iterator[str]:
    yield from (f"{where}: {wanted.withheld[one]} leaked" for one in sorted(found & wanted.withheld.keys()))
    yield from (f"{where}: {wanted.owed[one]} is missing" for one in sorted(wanted.owed.keys() - found))
