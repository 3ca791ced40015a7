"""Is a passphrase good enough? Length is what counts; what anybody would guess first is refused."""

import re
import unicodedata
from typing import Final

from sipdesk.errors import SipError

SHORTEST: Final = 12
LONGEST: Final = 256
_OWN_SIGNS: Final = 8  # so many signs must be left when everything guessable is taken out
_RUNS: Final = ("abcdefghijklmnopqrstuvwxyzåäö", "qwertyuiopå", "asdfghjklöä", "zxcvbnm", "01234567890", "1qaz2wsx3edc")
_USUAL: Final = re.compile(
    "lösenord|losenord|passord|password|passphrase|hemlig|hemligt|sipdesk|kommunen|kommun|regionen|region|socialtjänsten"
    "|socialtjänst|välkommen|valkommen|sommaren|sommar|vintern|vinter|hösten|höst|våren|vår|sverige|admin|(19|20)\\d\\d"
)


def canonical(passphrase: str) -> str:
    """The same signs whatever keyboard made them: composed letters, one kind of space (RFC 8265, OpaqueString)."""
    spaced = "".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in passphrase)
    return unicodedata.normalize("NFC", spaced)


def check_passphrase(passphrase: str) -> None:
    """Raises SipError passphrase.too-short (at_least), passphrase.too-long (at_most), passphrase.too-simple."""
    written = canonical(passphrase)
    if len(written) < SHORTEST:
        raise SipError("passphrase.too-short", at_least=SHORTEST)
    if len(written) > LONGEST:
        raise SipError("passphrase.too-long", at_most=LONGEST)
    left = _without_runs(_USUAL.sub("", written.casefold()))
    if len(_without_repeats(left)) < _OWN_SIGNS:
        raise SipError("passphrase.too-simple")


def _without_runs(text: str) -> str:
    """Without pieces of the alphabet, of a row of keys or of the numbers, forwards or backwards, from three signs."""
    for run in _RUNS:
        for line in (run, run[::-1]):
            for length in range(len(line), 2, -1):
                for start in range(len(line) - length + 1):
                    text = text.replace(line[start : start + length], "")
    return text


def _without_repeats(text: str) -> str:
    """`aaaa` says no more than `a`, and `batbatbat` no more than `bat`."""
    return re.sub(r"(.{1,8}?)\1+", r"\1", text)
