"""A case moves to a colleague as an encrypted package whose passphrase is given apart. Both ends enter it in their log.

While it is under way the case is in no list here and cannot be opened, so that there is never more than one that is
worked on. When the receipt has been said it is let go of; when the package never arrived it is taken back, for a
reason.
"""

import base64
import json
import secrets
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sipdesk.domain.case import Case
from sipdesk.domain.hand_over import (
    VALID_DAYS,
    HandOver,
    c13_same_unit,
    handed_over,
    in_other_unit,
    in_same_unit,
    own_party,
    still_valid,
)
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.correction import p7_doubles
from sipdesk.errors import SipError
from sipdesk.exchange.casefile import read_case, write_case
from sipdesk.issuing.copies import write_file
from sipdesk.issuing.lists import next_due
from sipdesk.storage import cases, drafts, hand_overs, papers, worklist
from sipdesk.storage.audit import Action, Purpose
from sipdesk.storage.sealing import LARGEST, seal, unseal
from sipdesk.storage.store import Store

ENDING: Final = ".sippaket"
_SIGNS: Final = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is taken for another
_RECEIPT: Final = 6


@dataclass(frozen=True, slots=True)
class Package:
    """What is in a package that was opened. papers: bytes as they were given, by uid, of the case and of its double
    entries alike. move: the last of the case. doubles: entries that were joined to it."""

    case: Case
    papers: dict[str, bytes]
    move: HandOver
    doubles: tuple[Case, ...] = ()


def hand_over(
    store: Store, uid: str, to: tuple[str, str], passphrase: str, by: Staff, now: datetime, folder: Path,
    *, valid_days: int = VALID_DAYS, back_by: date | None = None,
) -> Path:  # fmt: skip
    """Make the package in `folder`; from then on the case is with that colleague. to: name and unit. valid_days: so
    long it can be read in. back_by: a colleague covers until that day.

    What was being typed when the program ended goes along. Raises SipError handover.no-receiver,
    handover.back-passed, passphrase.…,
    paper.not-written (file), draft.other-shape, store.…; then nothing has changed.
    """
    name, unit = (word.strip() for word in to)
    if not name or not unit:
        raise SipError("handover.no-receiver")
    if back_by is not None and back_by <= now.date():
        raise SipError("handover.back-passed")
    receipt = "".join(secrets.choice(_SIGNS) for _ in range(_RECEIPT))
    move = HandOver(
        at=now, from_name=by.name, from_unit=by.unit, to_name=name, to_unit=unit, receipt=receipt,
        valid_to=now.date() + timedelta(days=valid_days), back_by=back_by,
    )  # fmt: skip
    with store.transaction():
        case, version = cases.load(store, uid, by, Purpose.HAND_OVER)
        draft = drafts.load(store, uid, by)
        if draft and draft.base_version == version:
            case = draft.case
        case.hand_overs.append(move)
        cases.save(store, case, by, version, action=Action.HANDED_OVER)
        doubles = [cases.load(store, one, by, Purpose.HAND_OVER).case for one in _doubles_here(store, case)]
        kept = {one.uid: hand_overs.papers_of(store, one.uid) for one in (case, *doubles)}
        content = seal(_packed(case, doubles, kept), passphrase)
        hand_overs.take_out_of_lists(store, uid)
        return write_file(folder, f"overlamning-{move.uid[-12:]}{ENDING}", content)


def take_back(store: Store, uid: str, because: str, by: Staff, now: datetime, today: date, routine: Routine) -> None:
    """The package never arrived: the case is worked on here again. Raises SipError handover.no-reason, store.…"""
    if not because.strip():
        raise SipError("handover.no-reason")
    with store.transaction():
        case, version = cases.load(store, uid, by, Purpose.HAND_OVER, away=True)
        case.hand_overs[-1] = replace(_under_way(case), taken_back_at=now, taken_back_because=because.strip())
        cases.save(store, case, by, version, action=Action.TAKEN_BACK, away=True)
        cases.show_again(store, case, next_due(case, today, routine))


def let_go(store: Store, uid: str, receipt: str, by: Staff) -> None:
    """It has arrived, as the receipt shows: nothing of it is kept here but the log's entries.

    Raises SipError handover.wrong-receipt, handover.not-away, store.no-case.
    """
    case = cases.load(store, uid, by, Purpose.HAND_OVER, away=True).case
    if "".join(receipt.split()).casefold() != _under_way(case).receipt:
        raise SipError("handover.wrong-receipt")
    for one in _doubles_here(store, case):
        hand_overs.let_go(store, one, by)
    hand_overs.let_go(store, uid, by)


def open_package(content: bytes, passphrase: str) -> Package:
    """Raises SipError package.not-ours, package.not-opened, and casefile.… for a case that this program cannot read."""
    if len(content) > LARGEST:
        raise SipError("package.not-ours")
    try:
        plain = json.loads(unseal(content, passphrase))
        case = read_case(plain["case"].encode())
        found = {uid: base64.b64decode(text, validate=True) for uid, text in plain["papers"].items()}
        doubles = tuple(read_case(one.encode()) for one in plain.get("doubles", ()))
    except (ValueError, TypeError, KeyError, AttributeError):
        raise SipError("package.not-ours") from None
    if not handed_over(case.hand_overs):
        raise SipError("package.not-ours")
    return Package(case, found, case.hand_overs[-1], doubles)


def read_package(path: Path) -> bytes:
    """Raises SipError package.unreadable (file)."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError:
        raise SipError("package.unreadable", file=path.name) from None


def receive(
    store: Store, package: Package, by: Staff, now: datetime, routine: Routine, *, same_unit: bool
) -> Case:  # fmt: skip
    """The case is worked on here from now on; gives it. same_unit: who hands it over works in the unit of `by`, which
    both ends have to say (`c13_same_unit`).

    Raises SipError handover.expired (valid_to), handover.other-unit (unit), handover.already-here when the case is
    worked on here already, handover.old-package when it has been here since, or was made here; then nothing has
    changed, not in `package` either.
    """
    move = package.move
    if not still_valid(move, now.date()):
        raise SipError("handover.expired", valid_to=move.valid_to)
    if same_unit and not c13_same_unit(move, by):
        raise SipError("handover.other-unit", unit=move.to_unit)
    case = deepcopy(package.case)
    case.hand_overs[-1] = replace(package.move, received_at=now, received_by=by.name)
    if same_unit:
        case.parties = in_same_unit(case.parties, package.move.from_name, by)
    else:
        case.parties = in_other_unit(case.parties, own_party(by, routine))
    if case.meeting.convener == package.move.from_name:
        case.meeting.convener, case.meeting.convener_role, case.meeting.convener_phone = by.name, by.role, by.phone
    with store.transaction():
        _make_room(store, case)
        cases.create(store, case, by, action=Action.RECEIVED, due=next_due(case, now.date(), routine))
        _keep_papers(store, case, package)
        for double in package.doubles:
            if not worklist.one(store, double.uid):
                due = next_due(double, now.date(), routine)
                cases.create(store, double, by, action=Action.RECEIVED, due=due)
                _keep_papers(store, double, package)
    return case


def _keep_papers(store: Store, case: Case, package: Package) -> None:
    for paper in case.issued:
        if paper.uid in package.papers:
            papers.keep(store, case, paper.uid, package.papers[paper.uid])


def _doubles_here(store: Store, case: Case) -> list[str]:
    return [one for one in p7_doubles(case) if worklist.one(store, one)]


def _make_room(store: Store, case: Case) -> None:
    """A case that comes back takes the place of the one that was waiting here. Only one that has been on from here
    may: any other package is older than what is here, or than what was let go of."""
    row = store.sql('SELECT id FROM "case" WHERE uid = ?', (case.uid,)).fetchone()
    if row is None:
        if len(case.hand_overs) <= hand_overs.moves_known(store, case.uid):
            raise SipError("handover.old-package")
        return
    if not hand_overs.is_away(store, row[0]):
        raise SipError("handover.already-here")
    if hand_overs.awaited(store, row[0]) not in [move.uid for move in case.hand_overs[:-1]]:
        raise SipError("handover.old-package")
    hand_overs.forget(store, case.uid)


def _under_way(case: Case) -> HandOver:
    move = handed_over(case.hand_overs)
    if move is None:
        raise SipError("handover.not-away")
    return move


def _packed(case: Case, doubles: list[Case], kept: dict[str, dict[str, bytes]]) -> bytes:
    """kept: the papers of each of them, by its uid."""
    content: dict[str, Any] = {
        "case": write_case(case).decode(),
        "papers": {
            uid: base64.b64encode(paper).decode() for papers_ in kept.values() for uid, paper in papers_.items()
        },
    }
    if doubles:
        content["doubles"] = [write_case(one).decode() for one in doubles]
    return json.dumps(content, ensure_ascii=False).encode()
