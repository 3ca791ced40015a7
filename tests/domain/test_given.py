"""What the register says was given: sent counts, made and printed do not (D3, F9)."""

from datetime import datetime, time

from sipdesk.domain.given import papers_to_party, sent_at, sent_to_party, sent_to_person
from sipdesk.domain.register import Act
from sipdesk.domain.terms import PaperAct
from tests.domain.examples import TODAY, complete_case, days, made, sent


def test_d3_made_and_printed_is_not_sent() -> None:
    case = complete_case()
    paper = made(case, "home")
    assert sent_at(paper) is None
    assert not sent_to_party(case, "home")

    paper.acts.append(Act(act=PaperAct.SENT, at=datetime.combine(TODAY, time(14))))
    assert sent_to_party(case, "home")


def test_d3_the_first_sending_counts() -> None:
    case = complete_case()
    paper = sent(case, "home", at=datetime.combine(TODAY, time(14)))
    paper.acts.append(Act(act=PaperAct.SENT, at=datetime.combine(TODAY - days(1), time(14))))
    paper.acts.append(Act(act=PaperAct.SENT))

    assert sent_at(paper) == datetime.combine(TODAY - days(1), time(14))


def test_f9_each_reader_and_each_paper_by_itself() -> None:
    case = complete_case()
    letter, copy = sent(case, "home"), sent(case, "home", "plan")
    sent(case, "", "plan")

    assert list(papers_to_party(case, "home")) == [letter, copy]
    assert list(papers_to_party(case, "home", "plan")) == [copy]
    assert not sent_to_party(case, "vc")
    assert sent_to_person(case, "plan")
    assert not sent_to_person(case, "summons")
