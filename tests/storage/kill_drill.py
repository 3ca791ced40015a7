"""Kills a process that types and saves, at random moments, and looks whether all that it was told is there.

The child uses the program's own functions and says over a pipe what came back as kept. A save that came back must be
there, whole and with its entry; of the typing at most what had not come back as a draft may be gone.
`run(1000)` is the drill of the bench; the ordinary tests do a short one.
"""

import multiprocessing
import random
import sys
import time
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

from sipdesk.domain.case import Case
from sipdesk.domain.passage import Passage
from sipdesk.storage import audit, cases, drafts, search, worklist
from sipdesk.storage.keys import DataKey, new_data_key
from sipdesk.storage.opening import open_store
from sipdesk.storage.store import Store
from tests.storage.stores import ANNA, large_case, new_store

SAVE_EVERY: Final = 3  # drafts
LONGEST: Final = 0.06  # seconds that a child may work
EARLY: Final = 0.15  # share of the kills that may hit while the store is being opened
LOOK_THROUGH_EVERY: Final = 10  # kills


@dataclass
class Outcome:
    """What a drill found. lost: acknowledged saves. inconsistent: cases, lists, log or file of two minds."""

    kills: int = 0
    saves: int = 0
    lost: int = 0
    inconsistent: int = 0
    drafts_lost: int = 0
    found: list[str] = field(default_factory=list)

    @property
    def wrong(self) -> int:
        return self.lost + self.inconsistent + self.drafts_lost


@dataclass
class _Told:
    """The last numbers that a child said were kept."""

    saved: int = 0
    draft: int = 0


def run(kills: int, folder: Path, seed: int = 1) -> Outcome:
    """Kill that many processes over one store in `folder`."""
    chance = random.Random(seed)
    context: Any = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
    if sys.platform != "win32":
        context.set_forkserver_preload([__name__])  # so that a child begins in milliseconds
    key, outcome, told = new_data_key(), Outcome(), _Told()
    with new_store(folder, key) as store:
        case = large_case(10)
        _number(case, 0)
        cases.create(store, case, ANNA)
    for kill in range(1, kills + 1):
        values = (store.path, bytes(key), case.uid, chance.random() < EARLY)
        _let_one_work(context, values, chance.uniform(0, LONGEST), told)
        with open_store(store.path, key) as opened:
            with opened.transaction():  # all that looking enters into the log at one go
                _look(opened, case.uid, told, outcome)
            if kill % LOOK_THROUGH_EVERY == 0 or kill == kills:
                _look_through(opened, outcome)
        outcome.kills = kill
    outcome.saves = told.saved
    return outcome


def _let_one_work(context: Any, values: tuple[Any, ...], seconds: float, told: _Told) -> None:
    """Start a process, let it work for so long, kill it, and hear what it said."""
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(*values, theirs))
    process.start()
    theirs.close()
    ours.recv()  # it has begun
    time.sleep(seconds)
    process.kill()
    process.join()
    try:
        while True:
            what, number = ours.recv()
            setattr(told, what, number)
    except EOFError:
        ours.close()


def _work(path: Path, key: bytes, uid: str, early: bool, tell: "Connection[Any, Any]") -> None:
    """The child: types and saves until it is killed. Every change stands in several tables at once."""
    if early:
        tell.send("begun")
    with open_store(path, DataKey(key)) as store:
        case, version = cases.load(store, uid, ANNA)
        draft = drafts.load(store, uid, ANNA)
        case = draft.case if draft else case
        number = int(case.number)
        if not early:
            tell.send("begun")
        while True:
            number += 1
            _number(case, number)
            drafts.save(store, case, ANNA, version)
            tell.send(("draft", number))
            if number % SAVE_EVERY == 0:
                version = cases.save(store, case, ANNA, version)
                tell.send(("saved", number))


def _number(case: Case, number: int) -> None:
    case.number = str(number)
    case.person.last_name = f"Nummer{number}"
    case.meeting.purpose = Passage(f"syfte{number} " * (number % 50))
    for action in case.plan.actions:
        action.what.text = f"insats{number} " * (1 + number % 20)


def _is(case: Case, number: int) -> bool:
    expected = Case()
    expected.plan.actions = [type(action)() for action in case.plan.actions]
    _number(expected, number)
    texts = [action.what.text for action in case.plan.actions]
    return (
        case.person.last_name == expected.person.last_name
        and case.meeting.purpose == expected.meeting.purpose
        and texts == [action.what.text for action in expected.plan.actions]
    )


def _look(store: Store, uid: str, told: _Told, outcome: Outcome) -> None:
    """After a kill: is what was acknowledged there, and of one mind?"""
    case, version = cases.load(store, uid, ANNA)
    number = int(case.number)
    draft = drafts.load(store, uid, ANNA)
    typed = int(draft.case.number) if draft else number
    if number < told.saved:
        outcome.lost += 1
        outcome.found.append(f"saved {told.saved}, found {number}")
    if typed < told.draft:
        outcome.drafts_lost += 1
        outcome.found.append(f"draft {told.draft}, found {typed}")
    (changes,) = store.sql("SELECT count(*) FROM audit WHERE action = 'changed'").fetchone()
    listed = [item.number for item in worklist.page(store, ANNA)]
    named = [item.uid for item in search.find(store, f"nummer{number}", ANNA)]
    sound = _is(case, number) and (draft is None or _is(draft.case, typed))
    if not (sound and changes == version - 1 and listed == [case.number] and named == [uid]):
        outcome.inconsistent += 1
        outcome.found.append(f"of two minds at {number}")
    told.saved, told.draft = number, typed


def _look_through(store: Store, outcome: Outcome) -> None:
    """Every page of the file and every entry of the log."""
    fault = audit.verify(store, ANNA).fault
    damage = store.damage()
    for table in ("name_index", "word_index"):
        store.sql(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
    if fault or damage:
        outcome.inconsistent += 1
        outcome.found.append(f"{fault} {damage[:1]}")
