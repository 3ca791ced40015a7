"""Which signs of a language's own wording no face here can draw: they would be empty boxes on every paper."""

from sipdesk.documents.pdf.fonts import family
from sipdesk.documents.phrases import Phrases


def unprintable(words: Phrases) -> set[str]:
    """In either weight, in all that the language says and in its names of days."""
    language = words.language
    text = "".join((language.own_name, *language.months, *language.weekdays, *words.texts()))
    faces = family(language.tag)
    return {
        sign
        for bold in (False, True)
        for portion in faces.portions("".join(sorted({*text} - {"\n"})), bold) if portion.missing
        for sign in portion.text
    }
