"""The newest follow-up as one reader may read it (G1 to G4)."""

from collections.abc import Iterator

from sipdesk.domain.disclosure.lens import Lens
from sipdesk.domain.disclosure.shown_follow_up import ShownFollowUpHeld, ShownResult
from sipdesk.domain.disclosure.who import party_label
from sipdesk.domain.follow_up import FollowUpHeld
from sipdesk.domain.plan import Plan


def show_follow_up(lens: Lens) -> ShownFollowUpHeld:
    """Empty while none has been held."""
    if not lens.case.follow_ups:
        return ShownFollowUpHeld()
    held = lens.case.follow_ups[-1]
    return ShownFollowUpHeld(
        on=lens.read(held, "on", None),
        plan_version=lens.read(held, "plan_version", 0),
        called_by=lens.text(held, "called_by"),
        there=tuple(_there(lens, held)),
        own_view=lens.text(held, "own_view"),
        progress=lens.text(held, "progress"),
        new_facts=lens.text(held, "new_facts"),
        actions=tuple(_actions(lens, held)),
        goals=tuple(_goals(lens, held)),
        helped=lens.text(held, "helped"),
        more_needed=lens.text(held, "more_needed"),
        outcome=lens.read(held, "outcome", None),
    )


def followed_plan(lens: Lens, held: FollowUpHeld) -> Plan:
    """The version that was followed up; the present one when that version is not known."""
    plans = lens.case.plans
    return next((plan for plan in plans if plan.version == held.plan_version), plans[-1])


def _there(lens: Lens, held: FollowUpHeld) -> Iterator[str]:
    if lens.read(held, "person_there", False) and (name := lens.text(lens.case.person, "first_name")):
        yield name
    for party in lens.case.parties:
        if party.uid in held.there and lens.may_know_of(party) and (label := party_label(lens, party)):
            yield label


def _actions(lens: Lens, held: FollowUpHeld) -> Iterator[ShownResult]:
    """A result without the action that it is of would hint at one."""
    results = {result.action_uid: result for result in held.actions}
    for action in followed_plan(lens, held).actions:
        result, what = results.get(action.uid), lens.text(action, "what")
        if result and what and (extent := lens.read(result, "done", None)):
            yield ShownResult(what, extent, lens.text(result, "why"))


def _goals(lens: Lens, held: FollowUpHeld) -> Iterator[ShownResult]:
    plan = followed_plan(lens, held)
    results = {result.goal_uid: result for result in held.goals}
    texts = [("", lens.text(plan, "long_term_goal")), *((goal.uid, lens.text(goal, "text")) for goal in plan.sub_goals)]
    for uid, words in texts:
        result = results.get(uid)
        if result and words and (extent := lens.read(result, "reached", None)):
            yield ShownResult(words, extent)
