"""The interpreter's translations as one reader may read them: those of paragraphs that stand in the reader's View."""

from collections.abc import Iterator
from dataclasses import replace

from sipdesk.domain.disclosure.lens import Lens
from sipdesk.domain.disclosure.shown import ShownTranslation, View
from sipdesk.domain.inside import strings_inside
from sipdesk.domain.translation import split


def with_translations(lens: Lens, shown: View) -> View:
    """The same View with the translations of what it says. What it leaves out for any reason has none here."""
    readable = [one for one in lens.case.translations if one.text.strip() and lens.may_read(one, "text")]
    if not readable:
        return shown
    said = set(_paragraphs(shown))
    return replace(shown, translations=tuple(
        ShownTranslation(one.language, one.source, one.text) for one in readable if one.source in said
    ))


def _paragraphs(value: object) -> Iterator[str]:
    for text in strings_inside(value):
        yield from split(text)
