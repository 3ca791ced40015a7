"""Which passphrases are good enough, and that one is the same whatever keyboard made it."""

import pytest

from sipdesk.errors import SipError
from sipdesk.storage.passphrase import LONGEST, SHORTEST, canonical, check_passphrase


@pytest.mark.parametrize(
    "good", ["korrekt häst batteri", "Tre gula cyklar i regn", "x7#kQ2!mPz9v", "mormors äppelkaka 4", "ålen äter örat"]
)
def test_a_few_words_are_good_enough(good: str) -> None:
    check_passphrase(good)


def test_the_shortest_and_the_longest() -> None:
    signs = "aeoxtpmgkd" * 30
    check_passphrase(signs[:SHORTEST])
    for length, code in ((SHORTEST - 1, "passphrase.too-short"), (LONGEST + 1, "passphrase.too-long")):
        with pytest.raises(SipError) as caught:
            check_passphrase(("qzpxk vbnwr" * 30)[:length])
        assert caught.value.code == code


@pytest.mark.parametrize(
    "simple",
    [
        "lösenord1234", "Sommaren2026!", "aaaaaaaaaaaaaaaa", "abcdefghijklmnop", "qwertyuiopåä1", "123456789012345",
        "batbatbatbatbat", "SIPDesk2026kommun", "VälkommenVälkommen", "987654321987654321",
    ],
)  # fmt: skip
def test_what_anybody_would_guess_is_refused(simple: str) -> None:
    with pytest.raises(SipError) as caught:
        check_passphrase(simple)
    assert caught.value.code == "passphrase.too-simple"


def test_composed_and_decomposed_letters_and_odd_spaces_are_the_same() -> None:
    assert canonical("ha\u0308st\u00a0batteri") == canonical("häst batteri") == "häst batteri"
