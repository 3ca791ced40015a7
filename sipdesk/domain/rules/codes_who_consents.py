"""The codes about who consents: for a child, and through a representative (C7, C8). `codes` puts them with the rest."""

from collections.abc import Mapping
from typing import Final

WHO_CONSENTS: Final[Mapping[str, tuple[str, ...]]] = {
    # consent for a child
    "C8.age-unknown": (), "C8.child-not-asked": (), "C8.asked-in-future": ("asked_on",), "C8.asked-by-missing": (),
    "C8.how-missing": (), "C8.view-missing": (), "C8.maturity-missing": (), "C8.reason-missing": (),
    "C8.age-alone": (), "C8.assessor-missing": (), "C8.assessed-missing": (),
    "C8.assessed-in-future": ("assessed_on",), "C8.custody-missing": (), "C8.guardian-missing": (),
    "C8.second-guardian-missing": (), "C8.who-missing": (), "C8.nobody-left": (), "C8.kept-out": ("party",),
    "C8.ground-missing": (), "C8.decision-missing": (), "C8.decided-by-missing": (), "C8.decided-missing": (),
    "C8.decided-in-future": ("decided_on",), "C8.not-asked": ("names",), "C8.no-say": (), "C8.given-by-missing": (),
    "C8.asked-later": ("given_on", "asked_on"), "C8.assessed-later": ("given_on", "assessed_on"),
    "C8.ends-at-eighteen": ("birthday",), "C8.eighteen": ("birthday",), "C8.guardians-ended": (),
    "C8.given-as-minor": ("given_on",), "C8.no-form": (), "C8.guardians-sign": (),
    # consent through a representative
    "C7.representative-missing": (),
    "C7.who-missing": (),
    "C7.kind-missing": (),
    "C7.scope-missing": (),
    "C7.evidence-missing": (),
    "C7.assessor-missing": (),
    "C7.day-missing": (),
    "C7.day-in-future": ("assessed_on",),
    "C7.reach-unanswered": (),
    "C7.does-not-reach": (),
    "C7.will-unanswered": (),
    "C7.against-will": (),
    "C7.person-consents": (),
    "C7.given-by-missing": (),
    "C7.assessed-later": ("given_on", "assessed_on"),
    "C7.tested-party-missing": (),
    "C7.tested-types-missing": (),
    "C7.tested-reason-missing": (),
    "C7.not-tested": ("party", "types"),
    "C7.nobody-signs": (),
    "C7.note-undated": (),
    "C7.note-in-future": ("day",),
}
