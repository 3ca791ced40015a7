"""Kinds of information as the consent form names them, in the language of the paper.

The municipality's data file says them in Swedish and may say them otherwise than ours, or have kinds of its own.
Our translation holds only for words that are still ours: everything else stays in Swedish, and is tagged so.
"""

from dataclasses import dataclass

from sipdesk.documents.blocks import Foreign, Words
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order
from sipdesk.documents.phrases import SOURCE
from sipdesk.domain.disclosure.shown_consent import ShownType


@dataclass(frozen=True, slots=True)
class TypeWords:
    """`own_listed`: as she would say it, in a sentence. `worded`: all of it is in the paper's language, so a table can
    hold it.
    """

    code: str
    name: str
    own: str
    reason: str
    name_words: Words
    own_words: Words
    own_listed: Words
    reason_words: Words
    worded: bool

    @property
    def named(self) -> str:
        """The name with a small letter, unless it begins with an abbreviation."""
        return self.name if self.name[:2].isupper() else f"{self.name[:1].lower()}{self.name[1:]}"


def type_words(order: Order, shown: ShownType) -> TypeWords:
    """Name, what the person ticks, and the reason, each in the paper's language or tagged as Swedish."""
    swedish = FreeText(order).citation
    parts = {"name": shown.name, "own": shown.own, "reason": shown.reason}
    name, own, reason = (_translated(order, shown.code, part, text) for part, text in parts.items())
    return TypeWords(
        shown.code, name or shown.name, own or shown.own, reason or shown.reason,
        name or swedish(shown.name), own or Foreign(shown.own, SOURCE),
        own or swedish(shown.own), reason or swedish(shown.reason),
        worded=order.words.language.swedish or all((name, own, reason)),
    )


def _translated(order: Order, code: str, part: str, swedish: str) -> str:
    """The phrase file's words, when it knows the kind and its Swedish is what the View says; else nothing."""
    key = f"type.{code}.{part}"
    known = order.source.has(key) and order.source.say(key) == swedish
    return order.words.say(key) if known else ""
