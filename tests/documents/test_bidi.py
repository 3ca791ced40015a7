"""Which way text runs, held to Unicode's own test data (Debian: package unicode-data).

The ordinary run takes every thirty-second case; SIPDESK_EXAMPLES=bench takes them all (half a minute).
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from sipdesk.documents.pdf.bidi import (
    FSI,
    LRE,
    LRI,
    LRO,
    PDF,
    PDI,
    RLE,
    RLI,
    RLO,
    base_is_rtl,
    levels,
    visual_order,
)

DATA = Path("/usr/share/unicode")
STEP = 1 if os.environ.get("SIPDESK_EXAMPLES") == "bench" else 32

# A character of each class, as BidiTest.txt names them.
SAMPLE = {
    "L": "a", "R": "\u05d0", "AL": "\u0627", "EN": "1", "AN": "\u0660", "ES": "+", "ET": "$", "CS": ",",
    "NSM": "\u0300", "BN": "\u00ad", "B": "\u2029", "S": "\t", "WS": " ", "ON": "!", "LRE": LRE, "RLE": RLE,
    "PDF": PDF, "LRO": LRO,
    "RLO": RLO, "LRI": LRI, "RLI": RLI, "FSI": FSI, "PDI": PDI,
}  # fmt: skip


class Case(NamedTuple):
    """`levels` with None where a character is removed; `order` without them."""

    text: str
    rtl: bool | None
    levels: list[int | None]
    order: list[int]


def data(name: str) -> list[str]:
    path = DATA / name
    if not path.exists():
        pytest.skip(f"{path} is not here: it comes with Debian's package unicode-data")
    return path.read_text(encoding="utf-8").splitlines()


def by_class() -> Iterator[Case]:
    """BidiTest.txt: classes, and a bit for each paragraph direction (automatic, left to right, right to left)."""
    wanted: list[int | None] = []
    order: list[int] = []
    for number, line in enumerate(data("BidiTest.txt")):
        content = line.partition("#")[0].strip()
        if content.startswith("@Levels:"):
            wanted = level_list(content[8:])
        elif content.startswith("@Reorder:"):
            order = [int(index) for index in content[9:].split()]
        elif content and not content.startswith("@") and number % STEP == 0:
            classes, bits = content.split(";")
            text = "".join(SAMPLE[name] for name in classes.split())
            for bit, rtl in ((1, None), (2, False), (4, True)):
                if int(bits, 16) & bit:
                    yield Case(text, rtl, wanted, order)


def by_character() -> Iterator[Case]:
    """BidiCharacterTest.txt: real characters, brackets among them."""
    for number, line in enumerate(data("BidiCharacterTest.txt")):
        if line and not line.startswith("#") and number % STEP == 0:
            codes, direction, _, wanted, order = line.split(";")
            text = "".join(chr(int(code, 16)) for code in codes.split())
            rtl = {"0": False, "1": True, "2": None}[direction]
            yield Case(text, rtl, level_list(wanted), [int(index) for index in order.split()])


def level_list(text: str) -> list[int | None]:
    return [None if level == "x" else int(level) for level in text.split()]


@pytest.mark.parametrize("cases", [by_class, by_character])
def test_it_does_what_unicode_s_test_data_say(cases: object) -> None:
    assert callable(cases)
    tried = 0
    for case in cases():
        tried += 1
        found = levels(case.text, case.rtl)
        kept = [index for index, level in enumerate(case.levels) if level is not None]
        assert [found[index] for index in kept] == [case.levels[index] for index in kept], case
        assert [kept[place] for place in visual_order([found[index] for index in kept])] == case.order, case
    assert tried > 2500


def test_a_number_in_an_isolate_keeps_its_order_inside_arabic() -> None:
    number = "0980-319 20 12"
    bare = levels(f"هاتف {number}", rtl=True)[5:]
    isolated = levels(f"هاتف {LRI}{number}{PDI}", rtl=True)[6:-1]
    assert visual_order(bare) != list(range(len(number)))  # the groups of figures come out in the wrong order
    assert visual_order(isolated) == list(range(len(number)))


def test_a_bracket_follows_what_it_encloses() -> None:
    text = "الموعد (مهم) هنا"
    assert set(levels(text, rtl=True)) == {1}


def test_the_direction_of_a_unit_is_that_of_its_first_letter() -> None:
    assert base_is_rtl("مريم")
    assert not base_is_rtl("0980-319 20 12")
    assert not base_is_rtl("12 Åsa مريم")


def test_a_very_long_paragraph_is_no_trouble() -> None:
    assert set(levels("ا" * 20_000 + " " * 20_000 + "ا", rtl=True)) == {1}
