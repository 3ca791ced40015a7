"""An extract for the person (P8): what is stored about her, who has looked at it, and what was given to whom.

What is stored is read through the same door as everything else, with her eyes: without internal notes, and without
others' secrets. It is a text file, so that it can be read aloud, enlarged or printed as she likes.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

from sipdesk.documents.case_file_words import case_file_words
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown_file import ShownPart, ShownTelling, ShownTerm, ShownValue
from sipdesk.domain.disclosure.view_file import p8_for_the_person, p8_given
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.correction import p7_doubles, p7_set_aside
from sipdesk.domain.terms import CorrectionKind, ReaderKind
from sipdesk.issuing.copies import write_file
from sipdesk.sentences.acts import ACTS
from sipdesk.sentences.terms import TERMS
from sipdesk.storage import audit, cases, worklist
from sipdesk.storage.audit import Action, Entry, Purpose
from sipdesk.storage.store import Store

_WAYS: Final = {"shared-service": "i IT-tjänsten", "post": "med post", "handed-over": "lämnat över"}
_TO: Final = {
    ReaderKind.PERSON: "till den enskilde", ReaderKind.OWN_UNIT: "till den egna enheten",
    ReaderKind.REGISTRAR: "till registrator", ReaderKind.PUBLIC: "till någon som begärt ut ärendet",
}  # fmt: skip


def extract(store: Store, uid: str, by: Staff, now: datetime, routine: Routine, folder: Path) -> Path:
    """Write the extract to a folder, under a name that tells nothing; that it was made becomes an entry.

    Raises SipError store.no-case, store.handed-over, paper.not-written (file).
    """
    with store.transaction():
        case = cases.load(store, uid, by, Purpose.EXTRACT).case
        doubles = [one for one in p7_doubles(case) if worklist.one(store, one)]
        found = [case, *(cases.load(store, one, by, Purpose.EXTRACT).case for one in doubles)]
        held = [(one, audit.entries(store, one.uid, by)) for one in found]
        audit.append(store, Action.EXPORTED, by, case, purpose=Purpose.EXTRACT)
        text = "\n".join(_lines(held, now.date(), routine)) + "\n"
        return write_file(folder, f"registerutdrag-{uid[-12:]}.txt", text.encode("utf-8-sig"))


def _lines(held: list[tuple[Case, list[Entry]]], today: date, routine: Routine) -> Iterator[str]:
    """The case, and then each double entry that belongs to it."""
    yield "REGISTERUTDRAG"
    yield f"Gjort {today.isoformat()}"
    yield ""
    yield "Här står vad som finns i ärendet, vilka som har tagit del av det och vad som har lämnats ut."
    yield "Anteckningar som bara är till för den egna enheten, och uppgifter om andra personer, är inte med."
    for number, (case, entries) in enumerate(held):
        if number:
            yield from ("", f"DUBBELT ÄRENDE {case.number}")
        yield from _of_case(case, entries, today, routine)


def _of_case(case: Case, entries: list[Entry], today: date, routine: Routine) -> Iterator[str]:
    aside = p7_set_aside(case)
    yield from ("", "1. DET SOM FINNS I ÄRENDET")
    if aside is not None and aside.kind is CorrectionKind.WRONG_PERSON:
        yield "Ärendet var skrivet på fel person. Det som står i det handlar om någon annan och är inte med."
    else:
        yield from _part(p8_for_the_person(case, today, routine), 0)
    yield from ("", "2. VILKA SOM HAR TAGIT DEL AV DET")
    yield from map(_entry, entries)
    yield from ("", "3. VAD SOM HAR LÄMNATS UT")
    given = list(_given(case, today, routine))
    yield from given or ["Inget papper har lämnats ut."]


def _part(part: ShownPart, depth: int) -> Iterator[str]:
    words = case_file_words()
    indent = "  " * depth
    if part.lines or depth == 1:
        name = words.parts[part.kind]
        yield ""
        yield f"{indent}{name} {part.number}" if part.number else f"{indent}{name}"
    for line in part.lines:
        yield f"{indent}  {words.fields[part.kind][line.field]}: {_value(line.value)}"
    for below in part.parts:
        yield from _part(below, depth + 1)


def _value(value: ShownValue) -> str:
    match value:
        case bool():
            return case_file_words().paper["yes" if value else "no"]
        case ShownTelling():
            return value.text
        case ShownTerm():
            return case_file_words().terms[value.kind][value.code]
        case tuple():
            return ", ".join(map(_value, value))
        case datetime():
            return _moment(value)
        case time():
            return value.strftime("%H.%M")
        case _:
            return str(value)


def _entry(entry: Entry) -> str:
    who = ", ".join(word for word in (entry.by_name, entry.role, entry.unit) if word)
    refused = " (nekades)" if entry.outcome == audit.Outcome.REFUSED else ""
    return f"{_moment(datetime.fromisoformat(entry.at))}  {who}: {ACTS[entry.action]}{refused}"


def _given(case: Case, today: date, routine: Routine) -> Iterator[str]:
    """The register of papers, what left the house; a party's name only where the person may know it."""
    for given in p8_given(case, today, routine):
        to = _TO.get(given.reader) or f"till {given.party or 'en mottagare'}"
        way = f" {_WAYS[given.channel]}" if given.channel else ""
        told = f"; om {', '.join(given.types)}" if given.types else ""
        yield f"{_moment(given.at)}  {TERMS['paper'].get(given.paper, given.paper)} {to}{way}, kod {given.code}{told}"


def _moment(at: datetime) -> str:
    return f"{at.astimezone() if at.tzinfo else at:%Y-%m-%d %H.%M}"
