"""Protected identity on the papers (P1): whole sentences, no empty cells, nobody to ring without a number."""

from dataclasses import replace

import pytest

from sipdesk.documents.blocks import Fields, Records, plain
from sipdesk.domain.disclosure.shown import Letterhead, View
from sipdesk.domain.terms import Authority, Doer
from tests.documents.test_papers import paper, text
from tests.documents.views import MEETING, PERSONS, SUMMONED


def protected(view: View) -> View:
    """As the door leaves it: no numbers, no names of units."""
    plan, meeting = view.plan, view.meeting
    actions = tuple(
        replace(action, who="", unit="", phone="", who_orally=action.doer is Doer.PARTY) for action in plan.actions
    )
    return replace(
        view, protected=True, letterhead=Letterhead(), meeting=replace(meeting, convener_phone=""),
        plan=replace(plan, actions=actions, lead=replace(plan.lead, unit="", phone="")),
    )


@pytest.mark.parametrize("view", [PERSONS, SUMMONED], ids=["person", "party"])
@pytest.mark.parametrize("size", [12, 16, 18, 24])
def test_p1_every_action_has_its_doer_in_every_size(view: View, size: int) -> None:
    hidden = protected(view)
    other = replace(hidden.plan.actions[0], authority=Authority.OTHER)
    hidden = replace(hidden, plan=replace(hidden.plan, actions=(*hidden.plan.actions, other)))
    made = paper("plan", hidden, size=size)
    actions = [block for block in made.blocks if isinstance(block, Records) and block.head == "Vad"]
    records = [record for block in actions for record in block.records]
    assert [record.fields[0].label for record in records] == ["Vem"] * len(records)
    said = {plain(record.fields[0].words) for record in records}
    assert said == {"Jag själv", "kommunen", "regionen", "lämnas muntligt"}


@pytest.mark.parametrize("view", [PERSONS, SUMMONED], ids=["person", "party"])
def test_p1_nobody_is_told_to_ring_without_a_number(view: View) -> None:
    hidden, name = protected(view), view.meeting.convener
    assert f"Svara till {name}" in text(paper("summons", hidden))
    assert f"Säg till {view.plan.lead.name}" in text(paper("plan", hidden))
    for code in ("summons", "plan"):
        assert "Telefonnumret lämnas muntligt." in text(paper(code, hidden))
        assert "Telefonnumret lämnas muntligt." not in text(paper(code, view))
        assert "Ring Eva" not in text(paper(code, hidden))
        assert "Ring Karim" not in text(paper(code, hidden))


def test_p1_a_contact_without_a_number_leaves_no_gap() -> None:
    hidden = protected(PERSONS)
    hidden = replace(hidden, participants=tuple(replace(party, phone="") for party in hidden.participants))
    for view, who in ((hidden, "Maja Lind, samordnare"), (PERSONS, "Maja Lind, samordnare, 0980-319 20 56")):
        facts = [block for block in paper("plan", view).blocks if isinstance(block, Fields)]
        said = [plain(row.words) for block in facts for row in block.rows]
        assert who in said
        assert all(said)


def test_p1_the_consent_form_says_whom_to_tell_and_not_to_ring() -> None:
    said = text(paper("consent", protected(PERSONS)))
    assert f"Säg till {MEETING.convener} eller till någon annan i personalen." in said
    assert "Ring" not in said


def test_a_name_without_a_number_is_not_rung_where_nobody_is_protected() -> None:
    view = replace(PERSONS, meeting=replace(MEETING, convener_phone=""))
    assert "Telefonnumret" not in text(paper("summons", view))
    assert f"Svara till {MEETING.convener}" in text(paper("summons", view))
