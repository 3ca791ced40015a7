"""What whoever makes a paper is told: what her copy is without (C14), and that a kept reason was for something else."""

from datetime import date

import pytest

from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.findings import Level
from sipdesk.domain.follow_up import FollowUpHeld
from sipdesk.domain.issuable import may_issue, paper_findings
from sipdesk.domain.register import Deviation
from sipdesk.domain.terms import Answer, ReaderKind, Track
from tests.domain.examples import ROUTINE, TODAY, after_the_meeting, codes, complete_case, days, says

PERSON, VC = Reader(ReaderKind.PERSON), Reader(ReaderKind.PARTY, "vc")


def test_a11_why_an_answer_was_not_waited_for_does_not_pass_a_no() -> None:
    case = complete_case()
    case.track, case.discharge.offered_on = Track.DISCHARGE, TODAY
    unanswered = paper_findings(case, "summons", VC, TODAY, ROUTINE)
    case.deviations = [Deviation(rule=one.code, path=one.path, reason="Svarar i morgon.") for one in unanswered]
    assert may_issue(unanswered, case.deviations)

    case.discharge.offer_answer, case.discharge.answered_on = Answer.NO, TODAY
    declined = paper_findings(case, "summons", VC, TODAY, ROUTINE)
    assert "A11.declined" in codes(declined)
    assert not may_issue(declined, case.deviations)


@pytest.mark.parametrize("paper", ["summons", "agenda", "plan", "follow-up"])
@pytest.mark.parametrize(("consented_on", "left_out"), [(None, True), (TODAY + days(1), True), (TODAY, False)])
def test_c14_whoever_makes_her_copy_is_told_what_it_is_without(
    paper: str, consented_on: date | None, left_out: bool
) -> None:
    case = after_the_meeting()
    case.follow_ups = [FollowUpHeld(on=TODAY, new_facts=says("Det här är nytt."))]
    secrets = {"plan": case.plan.actions[0].what, "follow-up": case.follow_ups[0].new_facts}
    secret = secrets.get(paper, case.meeting.questions[0].text)
    secret.about_other, secret.other_consented_on = True, consented_on
    found = [one for one in paper_findings(case, paper, PERSON, TODAY, ROUTINE) if one.rule == "C14"]

    assert [(one.code, one.level) for one in found] == ([("C14.left-out", Level.WARN)] if left_out else [])
