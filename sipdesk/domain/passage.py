"""Free text that knows what it tells: a passage carries the kinds of information in it.

Until the writer has confirmed the kinds, nobody but the person and the own unit reads the passage
(spec: disclosure, "Untagged text is withheld").
"""

from dataclasses import dataclass
from datetime import date


@dataclass(slots=True)
class Passage:
    """Words of the person or of staff.

    types: codes of information types that the text tells; all of them are needed to read it.
    confirmed: the writer has looked at the types and stands by them.
    about_other: the text tells somebody else's secret, for example a relative's illness (C14).
    other_consented_on: when that other person consented to it being told.
    """

    text: str = ""
    types: tuple[str, ...] = ()
    confirmed: bool = False
    about_other: bool = False
    other_consented_on: date | None = None

    def __bool__(self) -> bool:
        return bool(self.text.strip())

    @property
    def tagged(self) -> bool:
        """Whether the writer has settled what the text tells."""
        return self.confirmed and bool(self.types)
