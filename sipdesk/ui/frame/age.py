"""How old this program is. The laws and the wording it carries grow old with it, and since it uses no network, nobody
else would say so: after a year it asks, where its version stands, whether there is a newer one.
"""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from sipdesk import __released__
from sipdesk.domain.calendar import years_later

translate = QCoreApplication.translate
RELEASED: Final = date.fromisoformat(__released__)


def is_old(today: date, *, wanted: bool = True) -> bool:
    """Whether it is to be said; `wanted` is what the settings say of the notice."""
    return wanted and years_later(RELEASED, 1) < today


def old_words() -> str:
    return translate("Help", "Den här versionen är över ett år gammal. Fråga er IT om det finns en nyare.")
