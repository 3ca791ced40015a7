"""A store that is open, and who is signed in; apart from the vault, which the first card does without."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sipdesk.domain.register import Staff
    from sipdesk.storage.store import Store


@dataclass(frozen=True, slots=True)
class Opened:
    store: "Store"
    by: "Staff"
