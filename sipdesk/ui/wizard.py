"""The process as tasks in six moments, in any order: what is begun, what lacks something, what is next.

No widgets here: the flow is tested on its own. Words for the tasks are in `tasks`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Any, Final

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.plain import to_plain
from sipdesk.ui.case_path import look_up

STOPPING: Final = (Level.STOP, Level.PROCESS)


class State(Enum):
    """How far a task has come."""

    DONE = "done"
    STARTED = "started"
    NOT_STARTED = "not-started"
    MISSING = "missing"
    WAITING = "waiting"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Task:
    """A page of the process.

    asks: the fields it is about, as paths; "*" stands for the uid of a list's member, "plan" for the present
    version. needs: of these, what must be filled in before it is done. waits_for: codes of tasks that come first.
    progress: (done, of) where that says more than fields do, as with letters. later: not carried by this version.
    """

    code: str
    moment: int
    asks: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    waits_for: tuple[str, ...] = ()
    progress: Callable[[Case], tuple[int, int]] | None = None
    later: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a task stands. missing: number of things that stop it. waits_for: code of the first task it waits for."""

    task: Task
    state: State
    missing: int = 0
    waits_for: str = ""


class Flow:
    """The tasks in the order in which the process is usually gone through."""

    def __init__(self, tasks: Sequence[Task]) -> None:
        self.tasks = tuple(tasks)
        self._by_code = {task.code: task for task in tasks}

    def task(self, code: str) -> Task:
        """Raises KeyError."""
        return self._by_code[code]

    def after(self, code: str) -> Task | None:
        """The next task that this version carries."""
        return self._neighbour(code, 1)

    def before(self, code: str) -> Task | None:
        return self._neighbour(code, -1)

    def owner(self, case: Case, path: str) -> Task | None:
        """The task on whose page a field stands: the one that names it most closely."""
        named = (
            (len(asked.split(".")), task)
            for task in self.tasks
            for asked in task.asks
            if stands_for(asked, present_plan(case, path))
        )
        return max(named, key=lambda found: found[0], default=(0, None))[1]

    def standings(
        self, case: Case, findings: Iterable[Finding], unreadable: Iterable[str] = ()
    ) -> Mapping[str, Standing]:
        """Where every task stands. unreadable: fields whose text could not be read."""
        stopping = [finding.path for finding in findings if finding.level in STOPPING]
        missing = dict.fromkeys(self._by_code, 0)
        for path in (*dict.fromkeys(stopping), *unreadable):
            owner = self.owner(case, path)
            if owner:
                missing[owner.code] += 1
        found: dict[str, Standing] = {}
        for task in self.tasks:
            found[task.code] = _standing(task, case, missing[task.code], found)
        return found

    def next_step(self, standings: Mapping[str, Standing]) -> Standing | None:
        """The first task where something is left to do now."""
        settled = (State.DONE, State.WAITING, State.LATER)
        return next((standings[task.code] for task in self.tasks if standings[task.code].state not in settled), None)

    def _neighbour(self, code: str, step: int) -> Task | None:
        carried = [task for task in self.tasks if not task.later]
        place = carried.index(self._by_code[code]) + step
        return carried[place] if 0 <= place < len(carried) else None


def _standing(task: Task, case: Case, missing: int, before: Mapping[str, Standing]) -> Standing:
    if task.later:
        return Standing(task, State.LATER)
    waits = next((code for code in task.waits_for if before[code].state is not State.DONE), "")
    begun = is_begun(task, case)
    if waits and not begun:
        return Standing(task, State.WAITING, waits_for=waits)
    if not begun:
        return Standing(task, State.NOT_STARTED)
    if missing:
        return Standing(task, State.MISSING, missing)
    return Standing(task, State.DONE if _is_complete(task, case) else State.STARTED)


def is_begun(task: Task, case: Case) -> bool:
    """Whether anything is filled in on its page."""
    if task.progress:
        return task.progress(case)[0] > 0
    return any(is_filled(case, asked) for asked in task.asks)


def _is_complete(task: Task, case: Case) -> bool:
    if task.progress:
        done, of = task.progress(case)
        return done >= of
    return all(is_filled(case, needed) for needed in task.needs)


def is_filled(case: Case, path: str) -> bool:
    """Whether a field (or anything inside it) says more than it does in a fresh case."""
    head, star, tail = path.partition(".*")
    if star:
        parts = look_up(case, head)
        return any(_says_something(part, tail.lstrip(".")) for part in parts)
    return bool(_without_uids(to_plain(look_up(case, path))) != _fresh(path))


def _says_something(part: Any, path: str) -> bool:
    held, fresh = (_without_uids(to_plain(look_up(one, path))) for one in (part, type(part)()))
    return bool(held != fresh)


@lru_cache(maxsize=256)
def _fresh(path: str) -> Any:
    return _without_uids(to_plain(look_up(Case(), path)))


def _without_uids(plain: Any) -> Any:
    if isinstance(plain, dict):
        return {name: _without_uids(value) for name, value in plain.items() if name != "uid"}
    if isinstance(plain, list):
        return [_without_uids(value) for value in plain]
    return plain


def present_plan(case: Case, path: str) -> str:
    """The path of a field in the present plan's own terms: "plans.0192….lead.name" is "plan.lead.name"."""
    own = f"plans.{case.plan.uid}"
    return f"plan{path[len(own) :]}" if path == own or path.startswith(f"{own}.") else path


def stands_for(asked: str, path: str) -> bool:
    """Whether a pattern of a task means this field or something that holds it."""
    wanted, found = asked.split("."), path.split(".")
    return len(found) >= len(wanted) and all(w in ("*", f) for w, f in zip(wanted, found, strict=False))
