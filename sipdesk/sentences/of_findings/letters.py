"""Letters and replies (D3 to D5)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

LETTERS: Final = {
    "D3.letters": QT_TRANSLATE_NOOP("Findings", "Brev som inte är skickade: {count}. Mötet är {meeting_on}."),
    "D4.purpose-missing": QT_TRANSLATE_NOOP("Findings", "Skriv syftet med mötet."),
    "D4.why-missing": QT_TRANSLATE_NOOP("Findings", "Skriv varför mötet behövs."),
    "D4.goal-missing": QT_TRANSLATE_NOOP("Findings", "Skriv målet så som den enskilde vill att det berättas."),
    "D4.goal-not-approved": QT_TRANSLATE_NOOP(
        "Findings", "Fråga om målet får berättas så, och skriv vilken dag det godkändes."
    ),
    "D4.questions-missing": QT_TRANSLATE_NOOP("Findings", "Skriv minst en fråga till mötet."),
    "D4.name-missing": QT_TRANSLATE_NOOP("Findings", "Skriv den enskildes namn."),
    "D4.recipient-missing": QT_TRANSLATE_NOOP("Findings", "Skriv mottagarens namn."),
    "D4.contribution-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vad {party} kan bidra med."),
    "D4.day-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilken dag mötet är."),
    "D4.day-passed": QT_TRANSLATE_NOOP("Findings", "Mötet {meeting_on} har redan varit."),
    "D4.time-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilken tid mötet börjar."),
    "D4.form-missing": QT_TRANSLATE_NOOP("Findings", "Välj om ni ses i ett rum, på telefon eller på video."),
    "D4.place-missing": QT_TRANSLATE_NOOP("Findings", "Skriv var mötet är, eller att platsen lämnas muntligt."),
    "D4.reply-by-missing": QT_TRANSLATE_NOOP("Findings", "Skriv till vilken dag ni vill ha svar."),
    "D4.reply-by-late": QT_TRANSLATE_NOOP(
        "Findings", "Svar begärs till {reply_by}, men mötet är redan {meeting_on}."
    ),
    "D4.reply-by-passed": QT_TRANSLATE_NOOP(
        "Findings", "Svar begärs till {reply_by}, som redan har varit. Välj en ny dag innan breven skickas."
    ),
    "D11.from-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilken verksamhet som kallar."),
    "D11.day-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilken dag mötet är."),
    "D11.who-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som kommer från er."),
    "D11.no-summons": QT_TRANSLATE_NOOP("Findings", "Kallelsen är borttagen. Det finns inget att svara på."),
    "D11.no-answer": QT_TRANSLATE_NOOP("Findings", "Välj vad ni svarar på kallelsen."),
    "D11.replacement-missing": QT_TRANSLATE_NOOP(
        "Findings", "Låt någon annan komma, eller välj hur ni kan vara med i stället."
    ),
    "D11.day-in-future": QT_TRANSLATE_NOOP("Findings", "Skriv den dag det gjordes. {day} har inte varit ännu."),
    "D11.reply": QT_TRANSLATE_NOOP("Findings", "Svara på kallelsen från {called_by}."),
    "D11.meeting-day": QT_TRANSLATE_NOOP("Findings", "Ni är kallade till möte av {called_by}."),
    "D11.plan": QT_TRANSLATE_NOOP("Findings", "Planen från {called_by} har inte kommit. Fråga efter den."),
    "D10.cancelled": QT_TRANSLATE_NOOP(
        "Findings",
        "Mötet är inställt. Skriv en ny tid på sidan Flytta eller ställ in mötet, och ta bort dagen för beslutet.",
    ),
    "D10.day-in-future": QT_TRANSLATE_NOOP("Findings", "Skriv den dag det bestämdes. {day} har inte varit ännu."),
    "D10.tell": QT_TRANSLATE_NOOP("Findings", "Berätta för {parties} att mötet är ändrat."),
    "D10.tell-person": QT_TRANSLATE_NOOP("Findings", "Berätta för den enskilde att mötet är ändrat."),
    "D10.not-called": QT_TRANSLATE_NOOP(
        "Findings", "{party} har inte fått något brev om mötet, och behöver inget besked om att det är ändrat."
    ),
    "D10.nothing-changed": QT_TRANSLATE_NOOP("Findings", "Mötet är som det står i brevet som är skickat."),
    "D5.no-reply": QT_TRANSLATE_NOOP("Findings", "{party} har inte svarat om mötet {meeting_on}. Ring."),
    "D5.no-replacement": QT_TRANSLATE_NOOP(
        "Findings", "{party} kan inte komma {meeting_on}. Fråga vem som kommer i stället."
    ),
}
