"""A new process for the same person (C10): what is carried over, and everything that is not."""

from copy import deepcopy
from dataclasses import replace

from sipdesk.domain.case import Case
from sipdesk.domain.person import Person

_CARRIED = (
    "first_name", "last_name", "identity_kind", "identity_number", "birth_date", "address", "postal_code", "town",
    "phone", "email", "protected", "safe_channel", "no_post", "language", "print_size",
)


def c10_carried_over(case: Case) -> Person:
    """C10: name, contact, language and adaptations; no consent, no approval, no party and no goal.

    An interpreter is booked anew, so only the need and the language are kept.
    """
    person = case.person
    kept = {name: getattr(person, name) for name in _CARRIED}
    return Person(
        **kept,
        interpreter=replace(person.interpreter, name="", reference="", booked_on=None),
        adaptations=deepcopy(person.adaptations),
    )
