"""Moment 4 and a withdrawal: attendance, plan, agreement, papers, and one kind of information taken back."""

import re

from tests.e2e.keyboard import CONTROL, Key, Keyboard
from tests.e2e.opening import go_to
from tests.e2e.printer import Printer
from tests.e2e.story import (
    ACTIONS,
    CARE,
    CLINIC,
    DAUGHTER,
    HELD,
    HOME,
    MATTERS,
    NOWHERE,
    OWN_QUESTION,
    PARTIES,
    SECRET_QUESTION,
    STRENGTHS,
    SUPPORT_NOW,
    WITHHELD,
)

WITHOUT_NUMBER = "Numret kommer med posten."


def still_typed(k: Keyboard) -> None:
    """The window was closed in the middle of a name."""
    assert k.title.startswith("Svar")
    assert (k.heard, k.written) == ("Vem kommer?", "Lena")


def attendance(k: Keyboard) -> None:
    go_to(k, "Närvaro")
    for name in ("Astrid", "Biståndsenheten", CARE, HOME, CLINIC):
        k.choose(f"{name} på mötet", "Hela mötet")
    k.choose(f"{DAUGHTER} på mötet", "Inte med")
    k.picture("31-attendance")


def plan(k: Keyboard) -> None:
    """What she has said already comes along; then support, a goal, and five actions."""
    go_to(k, "Planen")
    k.picture("32-plan-offer")
    k.push("Hämta det som Astrid redan har sagt")
    assert (k.heard, k.written) == ("Det här är viktigt för Astrid", MATTERS)
    k.fill("Vilket stöd behövs?", "Hjälp på morgonen.")
    k.fill("Stöd som redan finns", SUPPORT_NOW)
    k.push("Lägg till delmål")
    k.type("Uppe före klockan nio.")
    for action in ACTIONS:
        _action(k, *action)
    k.picture("33-actions")
    k.choose("Huvudansvarig huvudman", "Kommunen")
    k.choose("Huvudansvarig verksamhet", "Biståndsenheten")
    k.fill("Huvudansvarigs namn", "Karin Ek")
    k.fill("Telefon till huvudansvarig", "0980-319 20 12")
    k.fill("Dag för uppföljning", "om 8 v")
    k.fill("Plats för uppföljning", "Kommunhuset")
    k.fill("Vem kallar till uppföljningen?", "Karin Ek")
    k.picture("34-plan-texts")


def _action(k: Keyboard, what: str, who: str, name: str, when: str, where: str) -> None:
    k.push("Lägg till insats")
    k.type(what)
    k.choose("Till vilket delmål?", "Uppe före klockan nio.")
    k.choose("Vem gör det?", "En verksamhet eller en närstående" if who else "Astrid själv")
    if who:
        k.choose("Vilken verksamhet eller närstående?", who)
    if name:
        k.fill("Namn och yrke", name)
    k.fill("När?", when)
    k.fill("Var?", where)
    k.push("Klart")
    assert k.heard.startswith("Ändra: ")


def agreement(k: Keyboard) -> None:
    """Read back and agreed. Texts are settled first; a missing telephone number is passed with a reason."""
    go_to(k, "Läs upp och fråga Astrid")
    k.fill("När lästes planen upp?", "idag")
    k.choose("Säger Astrid ja till planen?", "Ja")
    k.fill("Vem tog emot svaret?", "Karin Ek")
    k.push("Fastställ planen")
    assert k.heard.startswith("Det stämmer: ")
    k.picture("35-texts-first")
    k.push("Alla ")
    k.push("Fastställ planen")
    assert k.heard == "Skäl att fastställa ändå"
    assert k.reads(CLINIC)
    k.picture("36-a-reason")
    k.type(WITHOUT_NUMBER)
    k.push("Fastställ planen")
    assert k.title.startswith("Planen på papper")


def papers(k: Keyboard, printer: Printer) -> None:
    """The plan for the person at 18 points in Swedish, a copy for each party, her list of numbers; then at 24 points in
    Arabic."""
    for name in PARTIES:
        k.tick(f"Kopia till {name}")
    k.picture("37-papers")
    _print(k, printer, "Skriv ut 7 papper")
    printer.keep("plan", ("person", *PARTIES, "door", "form"))
    k.picture("38-papers-printed")
    k.choose("Språk på Astrids papper", "Lätt svenska, ej granskad")
    k.choose("Språk på Astrids papper", "Arabiska (العربية), ej granskad")
    k.choose("Textstorlek på Astrids papper", "24 punkter")
    k.wait_for(lambda: k.reads("Astrid själv, sida 1 av"), "the preview")
    k.picture("39-arabic")
    _print(k, printer, "Skriv ut 2 papper")  # the consent form waits for an interpreter (C16)
    printer.keep("arabic", ("person", "door"))


def withdraw(k: Keyboard, printer: Printer) -> None:
    """Support is taken back from the home care; only its copy becomes another."""
    k.press(Key.Key_Escape)
    k.push("Ta tillbaka samtycke")
    k.push("Ta tillbaka samtycket")
    assert k.heard.startswith("Vad tas tillbaka?")  # nothing is chosen beforehand
    k.choose("Vad tas tillbaka?", "Att dela information")
    k.choose("För vem?", HOME)
    k.choose("Vilka uppgifter?", "Stöd i dag")
    assert k.reads(f"Gäller att dela information. Bara för {HOME}. Bara om stödet i dag.")
    k.picture("40-withdraw")
    k.push("Ta tillbaka samtycket")
    k.picture("41-withdrawn")
    go_to(k, "Planen på papper")
    k.tab_to("Astrid själv. ")
    k.arrow_to(next(line for line in k.read() if line.startswith(f"{CARE}. ")))
    for name in PARTIES:
        assert k.heard.startswith(name)
        k.press(Key.Key_Return)
        _print(k, printer, "Gör ett nytt papper")
        printer.keep("after", (name,))
        k.tab_to(name, back=True)
        k.press(Key.Key_Down)
    k.picture("42-new-copies")


def _print(k: Keyboard, printer: Printer, button: str) -> None:
    before = len(printer.batches)
    k.push(button)
    k.wait_for(lambda: len(printer.batches) > before, f"“{button}”")
    k.wait_for(lambda: not k.reads("Stoppa"), "the papers to be done")


def check_letters(printer: Printer) -> None:
    """The question about alcohol reaches only who may know of it."""
    for name in PARTIES:
        printer.holds(f"letter {name}", (OWN_QUESTION, "30 november 2026", "Kommunhuset, rum 3", "Biståndsenheten"))
        printer.lacks(f"letter {name}", NOWHERE)
    printer.holds(f"letter {CLINIC}", (SECRET_QUESTION,))
    for name in (CARE, HOME, DAUGHTER):
        printer.lacks(f"letter {name}", ("alkohol", CLINIC, "Per Alm"))


def check_plans(printer: Printer) -> None:
    """Everything on the person's plan, in both languages; on each copy what its reader may know, and nothing else."""
    everything = [MATTERS, STRENGTHS, SUPPORT_NOW, *(action[0] for action in ACTIONS), *PARTIES]
    printer.holds("plan person", everything)
    printer.holds("arabic person", [*everything, "الخطة الفردية المنسقة"])
    printer.holds("plan door", ("112", "1177", HOME, CARE))
    printer.lacks("plan door", ("alkohol", CLINIC, "Per Alm", "Nyberg"))
    for name in PARTIES:
        printer.holds(f"plan {name}", (MATTERS, "Den här kopian innehåller det som du får ta del av.", *HELD[name]))
        printer.lacks(f"plan {name}", (*WITHHELD[name], *NOWHERE, WITHOUT_NUMBER))


def check_withdrawal(printer: Printer) -> None:
    """Exactly the home care's copy is another than before."""
    changed = [name for name in PARTIES if _said(printer, "plan", name) != _said(printer, "after", name)]
    assert changed == [HOME]
    printer.holds(f"after {HOME}", ("Hjälp att komma upp", "Går en promenad"))
    printer.lacks(f"after {HOME}", (SUPPORT_NOW, *WITHHELD[HOME]))


def _said(printer: Printer, kind: str, name: str) -> str:
    """The paper's text without its own code."""
    return re.sub(r"Papper [0-9A-Z]{4}\b", "", printer.texts[f"{kind} {name}"])


def lock_at_the_end(k: Keyboard) -> None:
    k.press(Key.Key_Q, CONTROL)
