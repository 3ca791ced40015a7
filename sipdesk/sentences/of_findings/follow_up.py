"""Following up (G)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

FOLLOW_UP: Final = {
    "F11.call-early": QT_TRANSLATE_NOOP("Findings", "Livet har ändrats mycket. Kalla till en tidig uppföljning."),
    "F11.day-in-future": QT_TRANSLATE_NOOP("Findings", "Skriv den dag det var. {day} har inte varit ännu."),
    "F16.action": QT_TRANSLATE_NOOP("Findings", "Vi har lovat: {what}. Skriv när det är klart."),
    "F16.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Insatsen är markerad som klar {done_on}. Den dagen har inte varit ännu."
    ),
    "G1.follow-up": QT_TRANSLATE_NOOP("Findings", "Följ upp planen. {called_by} kallar."),
    "G1.no-caller": QT_TRANSLATE_NOOP("Findings", "Följ upp planen. Ingen är utsedd att kalla."),
    "G1.not-held": QT_TRANSLATE_NOOP("Findings", "Det finns ingen uppföljning att skriva ut ännu."),
    "G2.day-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilken dag uppföljningen var."),
    "G2.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Uppföljningen är daterad {held_on}. Den dagen har inte varit ännu."
    ),
    "G3.not-judged": QT_TRANSLATE_NOOP(
        "Findings", "Svara för varje insats och varje mål hur det blev. Svar som saknas: {count}."
    ),
    "G3.why-missing": QT_TRANSLATE_NOOP(
        "Findings", "Skriv varför en insats inte blev gjord helt. Svar som saknas: {count}."
    ),
    "G4.outcome-missing": QT_TRANSLATE_NOOP("Findings", "Välj vad som händer nu: fortsätta, avsluta eller börja om."),
    "G4.not-settled": QT_TRANSLATE_NOOP("Findings", "Uppföljningen är inte klar. Bestäm utfallet innan den lämnas ut."),
    "G4.new-version": QT_TRANSLATE_NOOP(
        "Findings", "Skriv den nya versionen av planen, med en ny dag för uppföljning, och fastställ den."
    ),
}
