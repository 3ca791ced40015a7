"""What the domain refuses to do (SipError), each with the values of its sentence: the list of `codes` for troubles."""

from collections.abc import Mapping
from typing import Final

REFUSALS: Final[Mapping[str, tuple[str, ...]]] = {
    "C5.nothing-given": (),
    "C5.nothing-chosen": (),
    "F10.still-draft": (),
    "F10.already-final": ("final_at",),
    "G4.no-outcome": (),
    "H1.no-reason": (),
    "H1.not-closed": (),
    "H1.no-reason-to-reopen": (),
    "P5.not-closed": (),
    "P5.not-due": ("due",),
    "P5.kept": ("name",),
    "P5.no-reason": (),
    "P5.again-passed": (),
    "P7.not-one-person": (),
    "P7.goes-on-elsewhere": ("number",),
    "P7.closed": ("number",),
    "P7.meeting-called": ("number",),
    "P7.plan-holds": ("number",),
    "P7.no-reason": (),
    "P7.not-joined": (),
    "P7.who": (),
    "P7.same-person": (),
}
