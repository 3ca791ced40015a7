"""A consent form in a language that nobody has approved (C16)."""

from sipdesk.domain.findings import Level
from sipdesk.domain.rules.form import c16_wording_approved
from tests.domain.examples import checked, complete_case


def test_c16_unapproved_wording_needs_a_named_interpreter() -> None:
    case = complete_case()
    assert checked(c16_wording_approved(case, language_approved=True)) == []

    (finding,) = checked(c16_wording_approved(case, language_approved=False))
    assert (finding.code, finding.level) == ("C16.interpreter-missing", Level.STOP)

    case.person.interpreter.name = "Samira H."
    assert checked(c16_wording_approved(case, language_approved=False)) == []
