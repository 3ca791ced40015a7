"""Moments 1 to 3, up to the letters: need, information, preparation, participants, consent, invitation, letters."""

import os
import signal
import subprocess
import sys

from tests.e2e.keyboard import CONTROL, Key, Keyboard
from tests.e2e.opening import go_to, unlock
from tests.e2e.printer import Printer
from tests.e2e.story import (
    CARE,
    CLINIC,
    CONTRIBUTIONS,
    DAUGHTER,
    GOAL_TOLD,
    HOME,
    MATTERS,
    OWN_QUESTION,
    PARTIES,
    PURPOSE,
    REASON,
    SECRET_QUESTION,
    STRENGTHS,
    UNDERSTOOD,
    UNDERSTOOD_ON,
    WHY,
)


def begin(k: Keyboard) -> None:
    """A case, the person, the need; and in the middle of a sentence the computer stops."""
    k.push("Börja ett ärende")
    assert k.title.startswith("Den enskilde")
    _person(k)
    k.press(Key.Key_Return, CONTROL)
    _need(k)
    k.press(Key.Key_Return, CONTROL)
    assert k.title.startswith("Information till Astrid")
    k.fill("När informerades Astrid?", "idag")
    k.fill("Av vem?", "Karin Ek")
    k.fill("Vad berättade du om?", "Vad en SIP är och vad samtycket betyder.")
    k.fill("Hur?", "Samtal")
    k.fill("På vilket språk?", "svenska")
    k.fill("Hur vet du att informationen gick fram?", UNDERSTOOD)
    k.wait_for(lambda: k.reads("Utkast sparat"), "the draft")
    k.picture("13-killed-while-typing")
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


def _person(k: Keyboard) -> None:
    k.fill("Förnamn", "Astrid")
    k.fill("Efternamn", "Nyberg")
    k.fill("Nummer", "19410312-9815")
    k.fill("Adress", "Ågatan 4")
    k.fill("Postnummer", "899 99")
    k.fill("Ort", "Nordvik")
    k.choose("Textstorlek på papperen", "18 punkter")
    k.picture("11-person")


def _need(k: Keyboard) -> None:
    k.fill("När upptäcktes behovet?", "igår")
    k.fill("Vem upptäckte behovet?", "Lena Ström")
    k.fill("Yrke eller roll", "distriktssköterska")
    k.fill("Verksamhet", CARE)
    k.choose("Vem tog initiativet?", "Personal")
    k.tick("Tecken på behov: Personen behöver både hemtjänst")
    k.fill("När bedömdes att en SIP behövs?", "idag")
    k.fill("Vem gjorde bedömningen?", "Karin Ek")
    k.fill("När togs första steget?", "idag")
    k.picture("12-need")


def go_on_after_the_stop(k: Keyboard) -> None:
    """Everything as it was: the page, the field, the words."""
    assert k.title.startswith("Information till Astrid")
    assert k.heard == "Hur vet du att informationen gick fram?"
    assert k.written == UNDERSTOOD
    k.picture("14-as-it-was")
    k.press(Key.Key_End, CONTROL)
    k.add(UNDERSTOOD_ON)
    k.press(Key.Key_Return, CONTROL)
    assert k.title.startswith("Förbered tillsammans med Astrid")


def prepare(k: Keyboard) -> None:
    k.fill("När förberedde ni er?", "idag")
    k.fill("Vem förberedde tillsammans med Astrid?", "Karin Ek")
    k.fill("Vad fungerar bra?", STRENGTHS)
    k.push("Det stämmer: Vad fungerar bra?")
    k.choose("På vilket sätt?", "Hela mötet")
    k.choose("I vilken form?", "På plats")
    k.picture("15-preparation")
    k.press(Key.Key_Return, CONTROL)
    k.fill("Vad är viktigt för dig?", MATTERS)
    k.push("Det stämmer: Vad är viktigt för dig?")
    k.picture("16-what-matters")


def participants(k: Keyboard) -> None:
    """Two from the address book, two typed in; the person approves each."""
    go_to(k, "Deltagare")
    assert k.heard == "Sök i adressboken"
    k.picture("17-participants")
    for name in PARTIES:
        k.tab_to("Sök i adressboken", back=True)
        k.type(name)
        k.press(Key.Key_Return)  # the first hit, or the name as it is
        assert k.written == name
        if name == CLINIC:
            k.choose("Vilken sorts deltagare?", "Beroendemottagning")
            k.push("Klart: sorts deltagare")
            k.picture("18-typed-in")
            k.fill("Organisation", "Region Nordanå")
            k.fill("Kontaktperson", "Per Alm")
        elif name == DAUGHTER:
            k.choose("Vilken sorts deltagare?", "Närstående")
            k.fill("Relation till Astrid", "dotter")
        k.fill("När godkände Astrid deltagaren?", "idag")
        k.fill("Vad kan deltagaren bidra med på mötet?", CONTRIBUTIONS[name])
    k.tab_to("Biståndsenheten. ", back=True)
    k.picture("19-two-lists")
    assert [line for line in k.read() if line in ("Kallas", "Bjuds in")]


def consent(k: Keyboard) -> None:
    """Two answers, the questions, the kinds of information, the matrix by arrow keys, each row confirmed; recorded."""
    go_to(k, "Samtycke")
    k.choose("1. Får de som deltar dela information inför och på mötet?", "Ja")
    k.choose("2. Får en SIP skrivas?", "Ja")
    for question in (OWN_QUESTION, SECRET_QUESTION):
        k.push("Lägg till fråga")
        k.type(question)
        k.push("Det stämmer: Fråga")
        k.tick("Astrids egen fråga")
    for kind in ("Stöd i dag", "Läkemedel", "Beroende", "Vardag och funktion"):
        k.tick(f"Uppgifter som behövs: {kind}")
    k.picture("20-consent")
    _matrix(k)
    k.push("Registrera samtycket")
    assert k.heard == "Samtycket säger inte vad Biståndsenheten får berätta."
    k.picture("22-what-is-missing")
    k.press(Key.Key_Return)  # the line leads to the row
    assert k.heard.startswith("Biståndsenheten får berätta om")
    k.push("Föreslå uppgifter för Biståndsenheten")
    k.push("Biståndsenheten: uppläst", back=True)
    k.tick("Vilka mötesformer är Astrid med på?: På plats")
    k.fill("Vad får inte delas?", "Att jag var på sjukhuset i våras.")
    k.fill("När lämnades det?", "idag")
    k.push("Fyll i ett år från i dag")
    k.choose("Hur lämnades samtycket?", "Muntligt")
    k.fill("Vem tog emot samtycket?", "Karin Ek")
    k.choose("Var är det dokumenterat?", "I verksamhetens eget system")
    k.push("Registrera samtycket")
    assert any(line.startswith("Samtycke lämnat") for line in k.read())
    k.picture("23-consent-recorded")


def _matrix(k: Keyboard) -> None:
    for name in PARTIES:
        k.push(f"Föreslå uppgifter för {name}")
    k.tab_to(f"{CARE} får veta om", back=True)  # the matrix is one stop; arrows lead inside it
    for name in (CLINIC, DAUGHTER):
        for _ in PARTIES:
            if not k.heard.startswith(name):
                k.press(Key.Key_Down)
        k.press(Key.Key_Left, times=8)
        for _ in range(8):
            if not k.heard.endswith("hur vardagen fungerar"):
                k.press(Key.Key_Right)
        assert k.heard == f"{name} får veta om hur vardagen fungerar"
        k.press(Key.Key_Space)
    k.picture("21-matrix")
    for name in PARTIES:
        k.push(f"{name}: uppläst")


def lock_and_start_again(k: Keyboard) -> None:
    """Locked in the middle of a word, and of a date that cannot be read; a second start comes back to this window."""
    go_to(k, "Tid, plats och frågor")
    k.fill("Dag", "den trettionde")
    k.press(Key.Key_L, CONTROL)
    k.picture("24-locked")
    unlock(k)
    assert (k.heard, k.written) == ("Dag", "den trettionde")
    second = subprocess.Popen([sys.executable, "-m", "sipdesk"])
    k.wait_for(lambda: second.poll() is not None, "the second start to end")
    assert second.returncode == 0
    assert k.title.startswith("Tid, plats och frågor")


def invitation(k: Keyboard) -> None:
    k.type("om 2 v")
    k.fill("Klockan", "13")
    k.choose("I vilken form?", "På plats")
    k.fill("Plats", "Kommunhuset, rum 3")
    k.fill("Vem dokumenterar?", "Karin Ek")
    k.fill("Syfte med mötet", PURPOSE)
    k.fill("Varför behövs mötet?", WHY)
    k.fill("Mål att skriva i breven", GOAL_TOLD)
    k.fill("När godkände Astrid formuleringen?", "idag")
    k.picture("25-invitation")


def letters(k: Keyboard, printer: Printer) -> None:
    """Texts confirmed as a list, a process stop passed with a reason, all letters printed, and noted as sent."""
    go_to(k, "Brev till mötet")
    k.picture("26-letters")
    assert not k.reads("Skäl att skriva ut ändå")  # a disclosure stop has no such way
    k.push("Alla ")
    assert k.reads("Alla texter är klara")
    k.fill("Skäl att skriva ut ändå", REASON)
    k.push("Skriv ut ändå")
    k.picture("27-reason-kept")
    k.push("Skriv ut 5 papper")
    k.wait_for(lambda: len(printer.batches) == 1 and not k.reads("Stoppa"), "the letters")
    assert not k.reads("Kan inte skrivas ut än")
    k.picture("28-letters-printed")
    k.push("Anteckna alla 5 som skickade")
    k.wait_for(lambda: sum("Skickat" in line for line in k.read()) >= len(PARTIES), "the notes")
    printer.keep("letter", (CARE, HOME, CLINIC, DAUGHTER, "person"))


def close_while_typing(k: Keyboard) -> None:
    go_to(k, "Svar")
    k.fill("Vem kommer?", "Lena")
    k.press(Key.Key_Q, CONTROL)


