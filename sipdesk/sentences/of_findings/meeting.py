"""The meeting (C11, D7, E)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

MEETING: Final = {
    "C11.form-not-agreed": QT_TRANSLATE_NOOP("Findings", "Den enskilde har inte sagt ja till {form}."),
    "D7.first-step": QT_TRANSLATE_NOOP("Findings", "Ta det första steget. Behovet bedömdes {judged_on}."),
    "D7.judged-by-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som bedömde behovet."),
    "D7.day-in-future": QT_TRANSLATE_NOOP("Findings", "Skriv den dag det gjordes. {day} har inte varit ännu."),
    "D7.book-meeting": QT_TRANSLATE_NOOP("Findings", "Boka mötet. Behovet upptäcktes {found_on}."),
    "D7.meeting-day": QT_TRANSLATE_NOOP("Findings", "Mötet är {meeting_on}."),
    "D7.meeting-late": QT_TRANSLATE_NOOP(
        "Findings", "Mötet {meeting_on} är senare än {latest}, som är sista dagen enligt rutinen. Skriv varför."
    ),
    "E2.note-taker-missing": QT_TRANSLATE_NOOP("Findings", "Bestäm vem som antecknar på mötet."),
    "E3.too-long": QT_TRANSLATE_NOOP(
        "Findings", "Frågorna tar längre tid än mötet. Minuter för mycket: {over}. Korta ned, eller boka längre tid."
    ),
    "E3.day-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilken dag mötet är."),
    "E3.time-missing": QT_TRANSLATE_NOOP("Findings", "Skriv när mötet börjar."),
    "E3.questions-missing": QT_TRANSLATE_NOOP("Findings", "Skriv minst en fråga som mötet ska ta upp."),
    "E6.not-noted": QT_TRANSLATE_NOOP("Findings", "Mötet var {meeting_on}. Skriv om den enskilde var med."),
    "E6.noted-early": QT_TRANSLATE_NOOP(
        "Findings", "Det är antecknat vilka som var med, men mötet är först {meeting_on}."
    ),
    "E8.why-missing": QT_TRANSLATE_NOOP("Findings", "Skriv varför den enskilde inte var med hela mötet."),
    "E8.view-missing": QT_TRANSLATE_NOOP("Findings", "Skriv hur det kom fram vad den enskilde vill och tycker."),
}
