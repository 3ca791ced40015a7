"""The consent form as a paper: in a language that somebody has approved, or with an interpreter (C16)."""

from collections.abc import Iterator

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.rules.making import stop


def c16_wording_approved(case: Case, language_approved: bool) -> Iterator[Finding]:
    """C16: below `approved` the wording of a consent form needs a named interpreter on the case.

    Swedish is the source and easy Swedish is exempt, so for them the caller says True.
    """
    if not language_approved and not case.person.interpreter.name.strip():
        yield stop("C16.interpreter-missing", "person.interpreter.name")
