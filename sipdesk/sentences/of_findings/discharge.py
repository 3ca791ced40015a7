"""Discharge from hospital (A11 to A19, D8)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

DISCHARGE: Final = {
    "A11.day-in-future": QT_TRANSLATE_NOOP("Findings", "Skriv den dag det gjordes. {day} har inte varit ännu."),
    "A11.not-planned": QT_TRANSLATE_NOOP(
        "Findings", "Den enskilde är utskriven. Skriv när planeringen för tiden efter utskrivningen gjordes."
    ),
    "A11.not-offered": QT_TRANSLATE_NOOP(
        "Findings",
        "Kommunen och regionen ger båda stöd. Erbjud ett SIP-möte och skriv vilken dag det gjordes.",
    ),
    "A11.answer-missing": QT_TRANSLATE_NOOP(
        "Findings", "Skriv vad den enskilde svarade på erbjudandet om ett SIP-möte, och vilken dag."
    ),
    "A11.declined": QT_TRANSLATE_NOOP(
        "Findings", "Den enskilde tackade nej till ett SIP-möte {answered_on}. Fråga på nytt om något har ändrats."
    ),
    "A12.day-in-future": QT_TRANSLATE_NOOP("Findings", "Svaret är daterat {day}. Den dagen har inte varit ännu."),
    "A12.goal-unchanged": QT_TRANSLATE_NOOP(
        "Findings", "Det långsiktiga målet är detsamma. Följ upp och ändra den SIP som finns. Börja inte om."
    ),
    "A12.not-agreed": QT_TRANSLATE_NOOP(
        "Findings", "Den enskilde samtycker inte till det. Den SIP som finns ligger kvar som den är."
    ),
    "A12.follow-up": QT_TRANSLATE_NOOP("Findings", "Följ upp den SIP som fanns vid inskrivningen."),
    "A12.restart": QT_TRANSLATE_NOOP(
        "Findings", "Avsluta den SIP som fanns vid inskrivningen, och börja om med nytt samtycke."
    ),
    "A13.not-judged": QT_TRANSLATE_NOOP(
        "Findings", "Beskedet skickas när det är bedömt att en SIP inte behövs. Svara på sidan Utskrivning."
    ),
    "A13.day-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilken dag det bedömdes att en SIP inte behövs."),
    "A13.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Skriv den dag bedömningen gjordes. {told_on} har inte varit ännu."
    ),
    "A13.judged-by-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som bedömde att en SIP inte behövs."),
    "A13.both-give-support": QT_TRANSLATE_NOOP(
        "Findings", "Stöd behövs från både kommunen och regionen. Då erbjuds ett SIP-möte. Ändra svaret, eller behovet."
    ),
    "A13.nobody-to-tell": QT_TRANSLATE_NOOP(
        "Findings", "Lägg till de verksamheter som berörs på sidan Deltagare. De ska få veta att en SIP inte behövs."
    ),
    "A13.tell": QT_TRANSLATE_NOOP("Findings", "Berätta för {parties} att en SIP inte behövs."),
    "A14.open-care-missing": QT_TRANSLATE_NOOP(
        "Findings", "Lägg till regionens öppenvård som deltagare, också när kommunen ger vården."
    ),
    "A15.reason-missing": QT_TRANSLATE_NOOP(
        "Findings", "Skriv varför mötet hålls på sjukhuset. Annars hålls det hemma, en tid efter utskrivningen."
    ),
    "A16.contact-missing": QT_TRANSLATE_NOOP(
        "Findings", "Skriv vem som är huvudansvarig fast vårdkontakt i regionens öppenvård. Den kallar till mötet."
    ),
    "A16.contact-calls": QT_TRANSLATE_NOOP(
        "Findings", "Den fasta vårdkontakten {called_by} kallar till mötet. Kom överens om någon annan ska göra det."
    ),
    "A16.lead-calls": QT_TRANSLATE_NOOP(
        "Findings", "En SIP finns redan. Den som är huvudansvarig för den, {called_by}, kallar till uppföljningen."
    ),
    "A16.lead-missing": QT_TRANSLATE_NOOP(
        "Findings", "En SIP finns redan. Skriv vem som är huvudansvarig för den. Den personen kallar till mötet."
    ),
    "A16.region-calls": QT_TRANSLATE_NOOP(
        "Findings", "Regionens öppenvård kallar till mötet. Skicka ingen egen kallelse utan att komma överens om det."
    ),
    "A16.day-in-future": QT_TRANSLATE_NOOP("Findings", "Skriv den dag kallelsen kom. {day} har inte varit ännu."),
    "A17.day-in-future": QT_TRANSLATE_NOOP("Findings", "Skriv den dag beskedet kom. {day} har inte varit ännu."),
    "A17.ready-early": QT_TRANSLATE_NOOP(
        "Findings", "Beskedet om utskrivningsklar kom {day}, men inskrivningen var först {before}. Kontrollera dagarna."
    ),
    "A17.discharged-early": QT_TRANSLATE_NOOP(
        "Findings", "Utskrivningen är daterad {day}, före beskedet {before}. Kontrollera dagarna."
    ),
    "A17.time-missing": QT_TRANSLATE_NOOP(
        "Findings", "Skriv klockslaget då beskedet om utskrivningsklar kom. Det avgör från vilken dag kommunen betalar."
    ),
    "A18.day-in-future": QT_TRANSLATE_NOOP("Findings", "Skriv den dag vårdbegäran kom. {day} har inte varit ännu."),
    "A18.not-told": QT_TRANSLATE_NOOP(
        "Findings", "Vårdbegäran ska säga att en SIP finns. Skriv vem som meddelade det, och när."
    ),
    "A19.coordinated-plan": QT_TRANSLATE_NOOP(
        "Findings",
        "Vid öppen tvångsvård görs en samordnad vårdplan i stället för en SIP. Kontakta den psykiatriska enhet som "
        "ansvarar för vården.",
    ),
    "D8.summons": QT_TRANSLATE_NOOP(
        "Findings", "Beskedet om utskrivningsklar kom {ready_on}. Skicka kallelser. Så många återstår: {count}."
    ),
    "D8.summons-awaited": QT_TRANSLATE_NOOP(
        "Findings", "Beskedet om utskrivningsklar kom {ready_on}. Regionens öppenvård kallar. Skriv när kallelsen kom."
    ),
    "D8.summons-late": QT_TRANSLATE_NOOP(
        "Findings", "Kallelsen skulle skickas senast {latest}. Den sista skickades {sent_on}."
    ),
    "D8.payment": QT_TRANSLATE_NOOP(
        "Findings", "Kommunens betalningsansvar börjar. Beskedet om utskrivningsklar kom {ready_on}."
    ),
}
