"""What somebody typed or pasted, without what cannot be printed."""

import re
import unicodedata

# What nobody sees and a file or a line cannot hold: controls, halves of characters, marks that turn text about.
_NEVER_PRINTED = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
)
_ORDINARY = re.compile("[\n -~\u00a0-\u024f]*")  # nothing of that, and composed
_LINE_END = re.compile("\r\n?")
_OTHER_SPACE = re.compile("[\t\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")


def printable(text: str) -> str:
    """`text` composed, and without what was pasted along with it unseen."""
    if _ORDINARY.fullmatch(text):
        return text
    return unicodedata.normalize("NFC", _NEVER_PRINTED.sub("", _OTHER_SPACE.sub(" ", _LINE_END.sub("\n", text))))
