"""The plan and the answer to it (F, C12)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

PLAN: Final = {
    "F1.support-needed-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilket stöd som behövs."),
    "F1.actions-missing": QT_TRANSLATE_NOOP("Findings", "Planen har ingen insats från {authority}."),
    "F1.lead-missing": QT_TRANSLATE_NOOP("Findings", "Välj om kommunen eller regionen är huvudansvarig."),
    "F3.what-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vad som ska göras."),
    "F3.who-missing": QT_TRANSLATE_NOOP("Findings", "Välj vem som gör ”{what}”."),
    "F3.who-lost": QT_TRANSLATE_NOOP("Findings", "Ingen gör längre ”{what}”. Välj någon annan."),
    "F3.person-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem hos {party} som gör ”{what}”."),
    "F3.phone-missing": QT_TRANSLATE_NOOP(
        "Findings", "Skriv telefonnummer till den hos {party} som gör ”{what}”."
    ),
    "F3.when-missing": QT_TRANSLATE_NOOP("Findings", "Skriv när det här görs: ”{what}”."),
    "F3.where-missing": QT_TRANSLATE_NOOP("Findings", "Skriv var det här görs: ”{what}”."),
    "F4.name-missing": QT_TRANSLATE_NOOP("Findings", "Skriv namnet på den som är huvudansvarig."),
    "F4.phone-missing": QT_TRANSLATE_NOOP("Findings", "Skriv telefonnummer till den som är huvudansvarig."),
    "F4.lead-lost": QT_TRANSLATE_NOOP(
        "Findings", "Verksamheten som är huvudansvarig är inte med längre. Välj vem som håller ihop planen."
    ),
    "F4.other-authority": QT_TRANSLATE_NOOP(
        "Findings", "{party} hör inte till {authority}. Välj rätt huvudman, eller en annan verksamhet."
    ),
    "F5.day-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilken dag planen följs upp."),
    "F5.day-too-early": QT_TRANSLATE_NOOP(
        "Findings", "Uppföljningen {follow_up_on} behöver vara efter mötet {drawn_up_on}."
    ),
    "F5.day-passed": QT_TRANSLATE_NOOP(
        "Findings", "Dagen för uppföljningen, {follow_up_on}, har redan varit. Välj en ny dag."
    ),
    "F5.place-missing": QT_TRANSLATE_NOOP("Findings", "Skriv var planen följs upp, eller att platsen lämnas muntligt."),
    "F5.caller-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som kallar till uppföljningen."),
    "F6.contact-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som är kontaktperson hos {party}."),
    "F8.long-sentence": QT_TRANSLATE_NOOP(
        "Findings", "En mening har {count} ord. Dela den, så blir texten lättare att läsa."
    ),
    "F8.abbreviation": QT_TRANSLATE_NOOP("Findings", "”{word}” är en förkortning. Skriv ut orden."),
    "F8.hard-to-read": QT_TRANSLATE_NOOP(
        "Findings", "Texten är svår att läsa (LIX {count}). Skriv kortare meningar och vanligare ord."
    ),
    "F10.not-final": QT_TRANSLATE_NOOP("Findings", "Planen är ett utkast. Fastställ den innan den lämnas ut."),
    "F10.plan-to-fix": QT_TRANSLATE_NOOP("Findings", "Fastställ planen. Mötet var {meeting_on}."),
    "F12.day-in-future": QT_TRANSLATE_NOOP("Findings", "Anteckningen är daterad {day}. Den dagen har inte varit ännu."),
    "F12.what-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilken uppgift den enskilde säger är fel."),
    "F12.not-noted": QT_TRANSLATE_NOOP("Findings", "Skriv vilken dag den felaktiga uppgiften antecknades i akten."),
    "F14.working-copy": QT_TRANSLATE_NOOP(
        "Findings", "Planen som gäller finns här: {where}. Det som skrivs ut härifrån är ett arbetsexemplar."
    ),
    "F15.strengths-missing": QT_TRANSLATE_NOOP("Findings", "Skriv den enskildes styrkor i planen."),
    "F15.wishes-missing": QT_TRANSLATE_NOOP("Findings", "Skriv i planen vad den enskilde vill, med egna ord."),
    "F15.support-now-missing": QT_TRANSLATE_NOOP("Findings", "Skriv i planen vilket stöd som finns i dag."),
    "C12.not-asked": QT_TRANSLATE_NOOP("Findings", "Läs upp planen och fråga om den stämmer."),
    "C12.not-agreed": QT_TRANSLATE_NOOP("Findings", "Den enskilde har sagt nej till planen."),
    "C12.not-read-back": QT_TRANSLATE_NOOP("Findings", "Skriv vilken dag planen lästes upp."),
    "C12.ask-later": QT_TRANSLATE_NOOP(
        "Findings", "Fråga den enskilde om planen stämmer. Den lämnades ut utan svar."
    ),
}
