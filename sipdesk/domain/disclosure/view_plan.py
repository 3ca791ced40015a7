"""The plan as one reader may read it: what is left out leaves no gap, no empty heading and no missing number."""

from sipdesk.domain.disclosure import shown_plan
from sipdesk.domain.disclosure.lens import Lens
from sipdesk.domain.disclosure.who import party_label, party_name
from sipdesk.domain.plan import Action
from sipdesk.domain.terms import Authority, Doer


def show_plan(lens: Lens) -> shown_plan.ShownPlan:
    plan = lens.case.plan
    goals = [(goal.uid, words) for goal in plan.sub_goals if (words := lens.text(goal, "text"))]
    order = {uid: place for place, (uid, _) in enumerate(goals)}
    return shown_plan.ShownPlan(
        version=lens.read(plan, "version", 0),
        final=lens.read(plan, "final_at", None) is not None,
        drawn_up_on=lens.read(plan, "drawn_up_on", None),
        support_needed=lens.text(plan, "support_needed"),
        own_words=lens.text(plan, "own_words"),
        strengths=lens.text(plan, "strengths"),
        support_now=lens.text(plan, "support_now"),
        long_term_goal=lens.text(plan, "long_term_goal"),
        sub_goals=tuple(words for _, words in goals),
        actions=tuple(_action(lens, a, order.get(a.sub_goal_uid, -1)) for a in plan.actions if lens.text(a, "what")),
        lead=_lead(lens),
        follow_up=_follow_up(lens),
        other_plans=lens.text(plan, "other_plans"),
        remarks=tuple(
            shown_plan.ShownRemark(words, lens.text(r, "by"), r.incorrect_fact, lens.read(r, "noted_on", None))
            for r in plan.remarks if (words := lens.text(r, "text"))
        ),
        agreed_on=lens.read(plan.agreement, "read_back_on", None),
        agreement=lens.read(plan.agreement, "answer", None),
        kept_elsewhere=lens.text(plan, "kept_elsewhere"),
    )


def _action(lens: Lens, action: Action, sub_goal: int) -> shown_plan.ShownAction:
    """An action that the reader may read. One whose doer may not be named stands on no party's copy: it is one
    statement, and with nobody behind it it would say that somebody is left out."""
    who = lens.party_of(action)
    removed = who is None and bool(action.party_uid)
    known = action.doer is Doer.PARTY and not removed
    named = lens.text(action, "who") if known else ""
    return shown_plan.ShownAction(
        what=lens.text(action, "what"),
        doer=action.doer,
        who=named or (party_label(lens, who) if who and known and lens.name_reveals(who) else ""),
        unit=party_name(lens, who) if who and known else "",
        who_orally=bool(who and known and lens.name_reveals(who)),
        authority=who.authority if who and known and who.authority is not Authority.PRIVATE else None,
        phone=lens.text(action, "phone") if known else "",
        when=lens.text(action, "when"),
        due_on=lens.read(action, "due_on", None),
        where=lens.text(action, "where"),
        where_orally=_told_by_mouth(lens, action),
        sub_goal=sub_goal,
    )


def _told_by_mouth(lens: Lens, action: Action) -> bool:
    """Whether the place would reveal (P1)."""
    return bool(action.where.strip()) and lens.is_protected(action)


def _lead(lens: Lens) -> shown_plan.ShownLead:
    lead = lens.case.plan.lead
    party = lens.party_of(lead)
    known = party is None or lens.may_know_of(party)
    return shown_plan.ShownLead(
        authority=lens.read(lead, "authority", None),
        unit=party_name(lens, party) if party else "",
        name=lens.text(lead, "name") if known else "",
        phone=lens.text(lead, "phone") if known else "",
        hours=lens.text(lead, "hours") if known else "",
    )


def _follow_up(lens: Lens) -> shown_plan.ShownFollowUp:
    follow_up = lens.case.plan.follow_up
    known = lens.may_read(follow_up, "on")
    orally = known and (follow_up.place_orally or (lens.by_mouth and bool(follow_up.place.strip())))
    return shown_plan.ShownFollowUp(
        on=lens.read(follow_up, "on", None),
        starts=lens.read(follow_up, "starts", None),
        place="" if orally else lens.text(follow_up, "place"),
        place_orally=orally,
        called_by=lens.text(follow_up, "called_by"),
    )
