"""Changes of the open case: undo, drafts, audited saves."""

from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.meeting import Question
from sipdesk.domain.passage import Passage
from sipdesk.errors import SipError
from sipdesk.ui.work.model import DRAFT_AFTER_MS, CaseModel, Saved


class Desk:
    """A store in the shape the model sees it: what was saved, as it was then."""

    def __init__(self) -> None:
        self.drafts: list[str] = []
        self.saves: list[str] = []
        self.refuse = ""

    def save_draft(self, case: Case) -> None:
        self.drafts.append(case.need.found_by)

    def save(self, case: Case) -> None:
        if self.refuse:
            raise SipError(self.refuse)
        self.saves.append(case.need.found_by)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def opened(desk: Desk, draft_after_ms: int = DRAFT_AFTER_MS) -> CaseModel:
    return CaseModel(
        Case(),
        save_draft=desk.save_draft,
        save=desk.save,
        now=lambda: datetime(2026, 11, 16, 9, 42),
        draft_after_ms=draft_after_ms,
    )


@pytest.fixture
def model(desk: Desk) -> CaseModel:
    return opened(desk)


def type_in(model: CaseModel, path: str, text: str) -> None:
    for end in range(1, len(text) + 1):
        model.set(path, text[:end])


def test_typing_in_one_field_is_one_step_of_undo(model: CaseModel) -> None:
    type_in(model, "need.found_by", "Lena")
    type_in(model, "need.found_by_role", "sköterska")
    assert model.undo_stack.count() == 2
    model.undo_stack.undo()
    assert (model.case.need.found_by, model.case.need.found_by_role) == ("Lena", "")
    model.undo_stack.undo()
    assert model.case.need.found_by == ""
    model.undo_stack.redo()
    assert model.case.need.found_by == "Lena"


def test_coming_back_to_a_field_begins_a_new_step(model: CaseModel) -> None:
    type_in(model, "need.found_by", "Lena")
    model.leave("need.found_by")
    model.set("need.found_by", "Lena Ström")
    model.undo_stack.undo()
    assert model.case.need.found_by == "Lena"


def test_what_is_typed_and_erased_again_leaves_nothing_to_undo(model: CaseModel) -> None:
    type_in(model, "need.found_by", "x")
    model.set("need.found_by", "")
    assert not model.undo_stack.canUndo()


def test_setting_the_same_value_is_no_change(model: CaseModel, desk: Desk) -> None:
    model.set("need.found_by", "")
    model.leave("need.found_by")
    assert not model.undo_stack.canUndo()
    assert desk.saves == []


def test_a_removed_part_comes_back_as_it_was_and_where_it_was(model: CaseModel, qtbot: QtBot) -> None:
    first, second = Question(text=Passage("Ett")), Question(text=Passage("Två"))
    model.add("meeting.questions", first)
    model.add("meeting.questions", second)
    said: list[str] = []
    model.removed.connect(said.append)
    model.remove("meeting.questions", first.uid, "Frågan Ett är borttagen.")
    assert said[-1] == "Frågan Ett är borttagen."
    assert model.case.meeting.questions == [second]
    with qtbot.waitSignal(model.went_to) as went:
        model.undo_stack.undo()
    assert went.args == ["meeting.questions"]
    assert model.case.meeting.questions == [first, second]
    assert said[-1] == ""


def test_the_undo_bar_goes_at_the_next_change(model: CaseModel) -> None:
    question = Question()
    model.add("meeting.questions", question)
    said: list[str] = []
    model.removed.connect(said.append)
    model.remove("meeting.questions", question.uid, "Frågan är borttagen.")
    model.set("need.found_by", "x")
    assert said[-1] == ""


def test_a_part_is_reached_by_uid_wherever_it_stands(model: CaseModel) -> None:
    first, second = Question(), Question()
    model.add("meeting.questions", first)
    model.add("meeting.questions", second)
    model.move("meeting.questions", second.uid, 0)
    model.set(f"meeting.questions.{second.uid}.text", Passage("Min fråga"))
    assert [question.text.text for question in model.case.meeting.questions] == ["Min fråga", ""]
    with pytest.raises(KeyError):
        model.get("meeting.questions.gone")


def test_several_changes_can_be_undone_as_one(model: CaseModel) -> None:
    with model.as_one("Förslag till parter"):
        model.set("need.found_by", "Lena")
        model.set("need.found_on", date(2026, 11, 2))
    model.undo_stack.undo()
    assert (model.case.need.found_by, model.case.need.found_on) == ("", None)


def test_a_draft_is_written_in_the_middle_of_unbroken_typing(desk: Desk, qtbot: QtBot) -> None:
    model = opened(desk, draft_after_ms=1)
    typed = 0

    def type_on() -> bool:
        nonlocal typed
        typed += 1
        model.set("need.found_by", "x" * typed)
        return bool(desk.drafts)

    qtbot.waitUntil(type_on, timeout=10_000)
    assert desk.drafts[0]
    assert desk.saves == []
    assert model.unsaved


def test_leaving_a_field_makes_an_audited_change_and_no_draft_follows(model: CaseModel, desk: Desk) -> None:
    news: list[Saved] = []
    model.saved.connect(news.append)
    model.set("need.found_by", "Lena")
    model.leave("need.found_by")
    assert desk.saves == ["Lena"]
    assert news == [Saved(datetime(2026, 11, 16, 9, 42), draft=False)]
    assert not model.unsaved
    assert not model._draft_timer.isActive()


def test_a_refused_save_is_told_and_loses_nothing(model: CaseModel, desk: Desk) -> None:
    troubles: list[SipError] = []
    model.trouble.connect(troubles.append)
    desk.refuse = "store.changed-elsewhere"
    model.set("need.found_by", "Lena")
    model.leave("need.found_by")
    assert [trouble.code for trouble in troubles] == ["store.changed-elsewhere"]
    assert model.unsaved
    assert model.case.need.found_by == "Lena"
    desk.refuse = ""
    assert model.save_now()
    assert desk.saves == ["Lena"]


def test_text_that_cannot_be_read_is_kept_until_the_field_is_right(model: CaseModel) -> None:
    model.set("need.found_on", None, unreadable="32/13")
    assert model.unreadable == ("need.found_on",)
    assert model.kept_text("need.found_on") == "32/13"
    model.set("need.found_on", date(2026, 11, 2))
    assert not model.unreadable
