"""What a page of one case can do with the others: find who is alike, join, move, undo (P7)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sipdesk.domain.case import Case
from sipdesk.domain.person import Person
from sipdesk.issuing import corrections
from sipdesk.issuing.corrections import AlikeCase
from sipdesk.ui.work.workroom import WorkRoom


@dataclass(frozen=True, slots=True)
class OtherCases:
    """alike(): cases whose person is like this one's. join(uid, reason): that case ends and goes on here. part(uid of
    the case that was kept, reason): they were two after all. move(person, reason): what is written goes on in a case
    of that person, which is opened. open(uid). All but `alike` and `open` raise SipError."""

    alike: Callable[[], Sequence[AlikeCase]]
    join: Callable[[str, str], object]
    part: Callable[[str, str], object]
    move: Callable[[Person, str], object]
    open: Callable[[str], object]


def other_cases(
    room: WorkRoom, case: Case, save: Callable[[], bool], open_case: Callable[[str, str], object]
) -> OtherCases:
    """Of the case that is open. save: what is typed in it, False when that was refused. open_case(uid, page)."""

    def act(work: Callable[[], object]) -> None:
        if save():
            work()
            room.written = True
            open_case(case.uid, "correct")

    def join(other: str, reason: str) -> None:
        act(lambda: corrections.join(room.store, case.uid, other, reason, room.by, room.now(), room.routine))

    def part(kept: str, because: str) -> None:
        act(lambda: corrections.undo_join(room.store, kept, case.uid, because, room.by, room.now(), room.routine))

    def move(person: Person, reason: str) -> None:
        if save():
            number = room.next_number()
            uid = corrections.move(
                room.store, case.uid, person, number, reason, room.by, room.now(), room.routine
            )  # fmt: skip
            room.written = True
            open_case(uid, "correct")

    return OtherCases(
        alike=lambda: corrections.alike_cases(room.store, case, room.by, room.now()),
        join=join,
        part=part,
        move=move,
        open=lambda uid: open_case(uid, ""),
    )
