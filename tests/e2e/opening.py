"""The first start, and every start after it."""

from PySide6.QtWidgets import QApplication

from tests.e2e.keyboard import CONTROL, Key, Keyboard
from tests.e2e.story import ANSWERS, PASSPHRASE


def first_run(k: Keyboard) -> None:
    """Who she is, what unit, a passphrase, the recovery code typed back, the unit's code declined."""
    _who_and_what(k)
    _passphrase(k)
    _recovery_code(k)
    k.choose("Ska enheten ha en kod?", "Nej")
    k.fill("Varför inte?", "Chefen har en egen ordning.")
    k.picture("06-unit-code")
    k.press(Key.Key_Return)
    k.wait_for(lambda: k.reads("Här finns inga ärenden än"), "the window")
    k.picture("07-nothing-yet")


def _who_and_what(k: Keyboard) -> None:
    k.wait_for(lambda: QApplication.activeWindow() is not None and k.reads("Vem är du?"), "the first card")
    k.picture("01-who")
    k.press(Key.Key_Return)
    assert (k.heard, k.described) == ("Namn", "Skriv ditt namn")
    for field, words in ANSWERS.items():
        k.fill(field, words)
    k.press(Key.Key_Return)
    k.push("Gå vidare")
    assert k.reads("Välj det slag som liknar er enhet mest")
    k.picture("02-unit-kind")
    k.choose("Vad för slags enhet är det?", "Biståndsenhet")
    k.push("Gå vidare")


def _passphrase(k: Keyboard) -> None:
    k.fill("Lösenfras", "kort")
    k.press(Key.Key_Return, times=2)
    assert k.described.startswith("Lösenfrasen behöver minst 12 tecken.")
    k.picture("03-too-short")
    k.type(PASSPHRASE)
    k.fill("Lösenfrasen en gång till", PASSPHRASE)
    k.picture("04-passphrase")
    k.press(Key.Key_Return)


def _recovery_code(k: Keyboard) -> None:
    spoken = next(line for line in k.read() if line.startswith("Din återställningskod: "))
    groups = dict(part.split(", ") for part in spoken.removeprefix("Din återställningskod: ").split(". "))
    for _ in range(2):
        number = k.tab_to("Grupp ").split()[1]
        k.type(groups[number].replace(" ", "").lower())
        k.press(Key.Key_Tab)
    k.picture("05-recovery-code")
    k.push("Gå vidare")


def unlock(k: Keyboard) -> None:
    """A wrong passphrase first, as anybody would; then the right one."""
    k.wait_for(lambda: k.reads("Lås upp SIPDesk"), "the unlock page")
    k.type("en helt annan lösenfras")
    k.press(Key.Key_Return)
    k.wait_for(lambda: k.described.startswith("Lösenfrasen stämmer inte"), "a sentence about the passphrase")
    k.type(PASSPHRASE)
    k.press(Key.Key_Return)
    k.wait_for(lambda: k.title != "SIPDesk", "the window")


def go_to(k: Keyboard, title: str) -> None:
    """The next task again and again, around the overview, until the page is there."""
    for _ in range(20):
        if k.title.startswith(title):
            return
        k.press(Key.Key_PageDown, CONTROL)
    raise AssertionError(f"no page “{title}”")
