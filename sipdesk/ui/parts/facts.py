"""What was recorded, to read again afterwards: each fact with its label, in words that can be marked and copied.

All of them are one stop of the Tab key, so that a page with much on record is not a long way to go.
"""

from collections.abc import Sequence

from sipdesk.ui.parts.tab_order import set_aside
from sipdesk.ui.parts.text import Label, Record


def facts(said: Sequence[tuple[str, str]]) -> Label:
    """said: label and words; what is empty is left out. An empty label leaves the words alone on their line."""
    told = [(label.strip().rstrip("."), words.strip()) for label, words in said if words.strip()]
    spoken = " ".join(f"{_asked(name)} {words.rstrip('.')}." if name else words for name, words in told)
    label = Record("<br>".join(_markup(*one) for one in told), spoken)
    set_aside(label)  # nobody begins with what is done
    if not told:  # showing it before it stands in a page would make a window of it
        label.hide()
    return label


def _markup(label: str, words: str) -> str:
    from html import escape  # here, because it brings every named sign of HTML

    said = escape(words).replace("\n", "<br>")
    return f'<span style="font-weight:600">{escape(_asked(label))}</span> {said}' if label else said


def _asked(label: str) -> str:
    """With a colon, unless it is a question."""
    return label if label.endswith("?") else f"{label}:"
