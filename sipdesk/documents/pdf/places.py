"""Where a line may end in scripts that put spaces between words, and what some languages keep on one line.

Polish, Russian, Ukrainian and the languages of former Yugoslavia leave no word of one letter at the end of a line, and
no dash at the beginning of one.
"""

import re
from typing import Final

from sipdesk.documents.pdf.style import primary
from sipdesk.documents.pdf.unspaced import GLUED, is_unspaced, portions

# A word ends after its spaces, at a newline, at a zero-width space, and after a hyphen or stroke between letters; but
# not after one that few letters stand before or after: *SIP-möte*, *Id-nummer*, *что-то*.
_WORD: Final = re.compile(
    r"(?:[^ \n\u200b/\u2013-]++|[-\u2013/](?:(?<!\w.)|(?![^\W\d_]))|-(?:(?<!\w{5}.)|(?!\w{4})))*+"
    r"(?:[-\u2013/]|\u200b| +\n?|\n|$)"
)
_KEEP_ON: Final = frozenset({"pl", "ru", "uk", "bs", "hr", "sr"})
_NO_BREAK: Final = re.compile(r"(?<!\w)[^\W\d_]( )(?=\S)|( )(?=\u2014)")


def places(breaks: str) -> list[tuple[int, int]]:
    """Where each word begins and ends."""
    found = [word.span() for word in _WORD.finditer(breaks) if word.group()]
    return [cut for place in found for cut in portions(breaks, *place)] if is_unspaced(breaks) else found


def kept_on(mask: str, raw: str, language: str) -> str:
    """`mask` without the places where the language of `raw` lets no line end."""
    if primary(language) not in _KEEP_ON:
        return mask
    signs = list(mask)
    for found in _NO_BREAK.finditer(raw):
        signs[found.start(found.lastindex or 0)] = GLUED
    return "".join(signs)
