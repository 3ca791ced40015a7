"""Whether a process stop has been passed with a reason (*med avvikelse*)."""

from collections.abc import Iterable

from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.register import Deviation


def passed_by(finding: Finding, deviations: Iterable[Deviation]) -> Deviation | None:
    """The reason that was kept for this process stop, as it was found: one for a plan that nobody was asked about is
    none for a plan that she said no to (C12). What names the rule alone is for whatever it finds there."""
    reasons = (one for one in deviations if one.path == finding.path and one.reason.strip())
    same = (one for one in reasons if one.rule in (finding.code, finding.rule))
    return next(same, None) if finding.level is Level.PROCESS else None
