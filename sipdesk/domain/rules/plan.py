"""What makes a plan a SIP: its four legal parts, who does what, when and where, lead and follow-up (F1 to F6, F15)."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.party import Party
from sipdesk.domain.plan import Action, Plan, SubGoal
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.ground import taken_back
from sipdesk.domain.rules.invitation import AUTHORITIES, b7_no_longer, is_authority
from sipdesk.domain.rules.making import process, warn
from sipdesk.domain.rules.passages import plan_path
from sipdesk.domain.terms import Authority, Doer

_AS_MUCH_AS_NEEDS = {
    "strengths": "F15.strengths-missing", "own_words": "F15.wishes-missing", "support_now": "F15.support-now-missing",
}


def f1_four_legal_parts(case: Case, _today: date, routine: Routine) -> Iterator[Finding]:
    """F1: support needed, each authority's actions, the authority with overall responsibility.

    The third part, actions of others, may be none, so its absence is no finding.
    """
    path, plan = plan_path(case), case.plan
    if not plan.support_needed:
        yield process("F1.support-needed-missing", f"{path}.support_needed")
    doers = (doing_party(case, action) for action in plan.actions)
    doing = {party.authority for party in doers if party and is_authority(party, routine)}
    for authority in AUTHORITIES:
        if authority not in doing:
            yield process("F1.actions-missing", f"{path}.actions", authority=authority)
    if plan.lead.authority not in AUTHORITIES:
        yield process("F1.lead-missing", f"{path}.lead.authority")


def f2_tree(plan: Plan) -> tuple[tuple[SubGoal | None, tuple[Action, ...]], ...]:
    """F2: sub-goals with their actions, in their order; last, under None, actions without a sub-goal."""
    known = {goal.uid for goal in plan.sub_goals}
    rows: list[tuple[SubGoal | None, tuple[Action, ...]]] = [
        (goal, tuple(action for action in plan.actions if action.sub_goal_uid == goal.uid)) for goal in plan.sub_goals
    ]
    loose = tuple(action for action in plan.actions if action.sub_goal_uid not in known)
    return (*rows, (None, loose)) if loose else tuple(rows)


def f2_actions(plan: Plan) -> tuple[Action, ...]:
    """F2: the actions in the order of the tree, in which they stand on the page and are numbered."""
    return tuple(action for _, actions in f2_tree(plan) for action in actions)


def f3_each_action_complete(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """F3: what, who (unit, person, telephone) and when; a missing *where* warns."""
    lost = {action.uid for action in f3_actions_without_who(case, today, routine)}
    for action in case.plan.actions:
        path = f"{plan_path(case)}.actions.{action.uid}"
        if not action.what:
            yield process("F3.what-missing", f"{path}.what")
        if not (action.when.strip() or action.due_on):
            yield process("F3.when-missing", f"{path}.when", what=action.what.text)
        if not (action.where.strip() or case.person.protected):
            yield warn("F3.where-missing", f"{path}.where", what=action.what.text)
        if action.doer is Doer.PARTY:
            yield from _who(case, action, path, lost=action.uid in lost)


def f4_lead_reachable(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """F4: the lead is a named person who can be reached, in a unit that is still there and belongs to the authority.
    Which authority it is belongs to F1."""
    lead, path = case.plan.lead, f"{plan_path(case)}.lead"
    party = case.party(lead.party_uid)
    if lead.party_uid and _lost(case, party, today, routine):
        yield process("F4.lead-lost", f"{path}.party_uid")
    elif party and {party.authority, lead.authority} == set(AUTHORITIES):
        yield warn("F4.other-authority", f"{path}.party_uid", party=party.name, authority=lead.authority)
    if not lead.name.strip():
        yield process("F4.name-missing", f"{path}.name")
    if not lead.phone.strip():
        yield process("F4.phone-missing", f"{path}.phone")


def f5_follow_up_decided(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """F5: day, place and who calls; the time of day may follow. While the plan is a draft the day is one to come."""
    follow_up, path = case.plan.follow_up, f"{plan_path(case)}.follow_up"
    drawn_up = case.plan.drawn_up_on or case.meeting.on
    if follow_up.on is None:
        yield process("F5.day-missing", f"{path}.on")
    elif drawn_up is not None and follow_up.on <= drawn_up:
        yield process("F5.day-too-early", f"{path}.on", follow_up_on=follow_up.on, drawn_up_on=drawn_up)
    elif case.plan.final_at is None and follow_up.on < today:
        yield process("F5.day-passed", f"{path}.on", follow_up_on=follow_up.on)
    if not (follow_up.place.strip() or follow_up.place_orally or case.person.protected):
        yield process("F5.place-missing", f"{path}.place")
    if not follow_up.called_by.strip():
        yield process("F5.caller-missing", f"{path}.called_by")


def f6_contact_in_each_organisation(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """F6: a contact person in each organisation that takes part."""
    for party in case.parties:
        organisation = party.authority is not Authority.PRIVATE
        if party.takes_part and organisation and not party.contact.strip():
            yield warn("F6.contact-missing", f"parties.{party.uid}.contact", party=party.name)


def f15_strengths_wishes_and_support(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """F15: strengths, wishes and running support are on the plan, as much as needs."""
    for name, code in _AS_MUCH_AS_NEEDS.items():
        if not getattr(case.plan, name):
            yield warn(code, f"{plan_path(case)}.{name}")


def f3_actions_without_who(case: Case, today: date, routine: Routine) -> tuple[Action, ...]:
    """F3: actions that have lost their "who": its party has left the list, or may no longer be told."""
    return tuple(
        action for action in case.plan.actions
        if action.doer is Doer.PARTY and action.party_uid and _lost(case, doing_party(case, action), today, routine)
    )


def doing_party(case: Case, action: Action) -> Party | None:
    """The party that does the action; None for the person's own actions and when the party is gone."""
    return case.party(action.party_uid) if action.doer is Doer.PARTY else None


def _lost(case: Case, party: Party | None, today: date, routine: Routine) -> bool:
    """A party that the person no longer wants there does nothing in the plan, though it stays in the case."""
    if party is None or b7_no_longer(case, party):
        return True
    return not party.own and taken_back(case, party, today, routine)


def _who(case: Case, action: Action, path: str, *, lost: bool) -> Iterator[Finding]:
    party = doing_party(case, action)
    if not action.party_uid:
        yield process("F3.who-missing", f"{path}.party_uid", what=action.what.text)
    elif lost:
        yield process("F3.who-lost", f"{path}.party_uid", what=action.what.text)
    elif party is not None and party.authority is not Authority.PRIVATE:
        yield from _person_there(case, action, party, path)


def _person_there(case: Case, action: Action, party: Party, path: str) -> Iterator[Finding]:
    """Somebody in the unit, by name and telephone: of the action, or the unit's contact person (F6).

    Under protected identity the telephone is given by word of mouth (P1).
    """
    if not (action.who.strip() or party.contact.strip()):
        yield process("F3.person-missing", f"{path}.who", party=party.name, what=action.what.text)
    protected = case.person.protected or party.protected
    if not (action.phone.strip() or party.phone.strip() or protected):
        yield process("F3.phone-missing", f"{path}.phone", party=party.name, what=action.what.text)
