"""A sentence for every finding of the rules: what is the matter, and the way out. `domain.rules.codes` lists them."""

from collections.abc import Mapping
from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

CONTEXT: Final = "Findings"

_SITUATION: Final = {
    "A2.discharge-later": QT_TRANSLATE_NOOP(
        "Findings",
        "Utskrivning från sjukhus stöds inte här ännu, så inga papper kan skrivas ut. Det som är skrivet finns kvar.",
    ),
    "C7.representative-later": QT_TRANSLATE_NOOP(
        "Findings",
        "Samtycke genom företrädare stöds inte här ännu, så inga papper kan skrivas ut. "
        "Det som är skrivet finns kvar.",
    ),
    "C8.guardians-later": QT_TRANSLATE_NOOP(
        "Findings",
        "Samtycke från vårdnadshavare stöds inte här ännu, så inga papper kan skrivas ut. "
        "Det som är skrivet finns kvar.",
    ),
    "C8.minor-later": QT_TRANSLATE_NOOP(
        "Findings",
        "Den enskilde är {age} år. Samtycke för den som inte är myndig stöds inte här ännu, så inga papper kan "
        "skrivas ut. Det som är skrivet finns kvar.",
    ),
    "C8.age-unknown": QT_TRANSLATE_NOOP(
        "Findings", "Fyll i personnummer eller födelsedatum. Åldern avgör vem som kan samtycka."
    ),
    "C8.given-as-minor": QT_TRANSLATE_NOOP(
        "Findings", "Samtycket lämnades {given_on}, före myndighetsdagen. Fråga på nytt."
    ),
}

_NEED: Final = {
    "A7.not-informed": QT_TRANSLATE_NOOP(
        "Findings", "Samtycke lämnades {given_on}, men det står inte när den enskilde fick information om SIP."
    ),
    "A7.informed-late": QT_TRANSLATE_NOOP(
        "Findings", "Samtycke lämnades {given_on}, men informationen gavs först {informed_on}."
    ),
    "A9.how-understood": QT_TRANSLATE_NOOP("Findings", "Skriv hur ni vet att informationen gick fram."),
    "A10.language-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilket språk tolken ska tala."),
    "A10.not-booked": QT_TRANSLATE_NOOP("Findings", "En tolk behövs, men är inte bokad till mötet {meeting_on}."),
    "A10.met-without": QT_TRANSLATE_NOOP("Findings", "Mötet {meeting_on} hölls utan att en tolk var bokad."),
}

_PARTIES: Final = {
    "B7.not-approved": QT_TRANSLATE_NOOP(
        "Findings", "Den enskilde har inte godkänt att {party} är med. Fråga, och skriv vilken dag det godkändes."
    ),
    "B7.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Godkännandet av {party} är daterat {approved_on}. Den dagen har inte varit ännu."
    ),
    "B7.gone": QT_TRANSLATE_NOOP("Findings", "Mottagaren finns inte längre bland dem som är med."),
    "B8.not-spoken": QT_TRANSLATE_NOOP("Findings", "Prata med {party} innan brevet skickas."),
    "B8.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Samtalet med {party} är daterat {spoken_on}. Den dagen har inte varit ännu."
    ),
    "B8.spoken-without-consent": QT_TRANSLATE_NOOP(
        "Findings", "När ni pratade med {party} {spoken_on} gällde inget samtycke till det."
    ),
    "B8.speak": QT_TRANSLATE_NOOP("Findings", "Prata med {party} innan brevet skickas."),
    "D2.authority-missing": QT_TRANSLATE_NOOP("Findings", "Ingen från {authority} är kallad."),
    "D9.not-approved": QT_TRANSLATE_NOOP(
        "Findings", "Den enskilde har inte godkänt att {party} är med. Fråga, och skriv vilken dag det godkändes."
    ),
    "D9.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Godkännandet av {party} är daterat {approved_on}. Den dagen har inte varit ännu."
    ),
}

_CONSENT: Final = {
    "C1.not-asked": QT_TRANSLATE_NOOP("Findings", "Den enskilde är inte tillfrågad om samtycke ännu."),
    "C1.no-answer": QT_TRANSLATE_NOOP("Findings", "Svara på minst en av de två frågorna om samtycke."),
    "C1.exchange-refused": QT_TRANSLATE_NOOP("Findings", "Den enskilde har sagt nej till att uppgifter delas."),
    "C1.exchange-unanswered": QT_TRANSLATE_NOOP("Findings", "Svara på om uppgifter får delas."),
    "C1.not-in-force": QT_TRANSLATE_NOOP("Findings", "Inget samtycke gäller i dag för {party}."),
    "C1.plan-not-asked": QT_TRANSLATE_NOOP("Findings", "Svara på om en SIP får skrivas."),
    "C1.plan-refused": QT_TRANSLATE_NOOP("Findings", "Den enskilde har sagt nej till att en SIP skrivs."),
    "C1.meeting-without-plan": QT_TRANSLATE_NOOP(
        "Findings",
        "Den enskilde har sagt nej till att en SIP skrivs. Fråga om ni ändå ska träffas. Annars skickas inga brev.",
    ),
    "C1.plan-not-in-force": QT_TRANSLATE_NOOP("Findings", "Samtycket till att en SIP skrivs gäller inte i dag."),
    "C1.question-not-covered": QT_TRANSLATE_NOOP(
        "Findings", "Samtycket för {parties} gäller inte den här frågan. Fråga på nytt, eller ta bort frågan."
    ),
    "C2.no-own-unit": QT_TRANSLATE_NOOP(
        "Findings", "Lägg till den egna enheten. Utan den finns ingen som får berätta något."
    ),
    "C2.own-row-missing": QT_TRANSLATE_NOOP("Findings", "Samtycket säger inte vad {party} får berätta."),
    "C2.no-rows": QT_TRANSLATE_NOOP("Findings", "Samtycket säger inte vem som får veta vad."),
    "C2.row-not-confirmed": QT_TRANSLATE_NOOP("Findings", "Läs raden för {party} och bekräfta den."),
    "C2.participation-missing": QT_TRANSLATE_NOOP(
        "Findings", "För {party} saknas kryss för vilka som är med. Utan det kan inget papper skrivas."
    ),
    "C2.nobody-tells": QT_TRANSLATE_NOOP(
        "Findings", "{parties} får veta om {type}, men ingen får berätta det."
    ),
    "C2.own-unit-silent": QT_TRANSLATE_NOOP(
        "Findings", "Den egna enheten får inte berätta om {type}. Det står därför inte på papper till {parties}."
    ),
    "C3.reason-missing": QT_TRANSLATE_NOOP("Findings", "Skriv varför uppgifter om {type} behövs."),
    "C3.not-chosen": QT_TRANSLATE_NOOP("Findings", "Samtycket omfattar {type}, som inte är valt för ärendet."),
    "C15.new-party": QT_TRANSLATE_NOOP("Findings", "{party} har tillkommit efter samtycket. Fråga på nytt."),
    "C15.new-type": QT_TRANSLATE_NOOP(
        "Findings", "Uppgifter om {type} har tillkommit efter samtycket. Fråga på nytt."
    ),
}

_TIME_AND_FORM: Final = {
    "C4.start-missing": QT_TRANSLATE_NOOP("Findings", "Skriv från vilken dag samtycket gäller."),
    "C4.end-missing": QT_TRANSLATE_NOOP("Findings", "Skriv till och med vilken dag samtycket gäller."),
    "C4.ends-before-start": QT_TRANSLATE_NOOP(
        "Findings", "Samtycket slutar {valid_to}, före sin första dag {valid_from}."
    ),
    "C4.too-long": QT_TRANSLATE_NOOP(
        "Findings", "Samtycket får gälla högst ett år, alltså till och med {longest}. Nu står det {valid_to}."
    ),
    "C4.not-begun": QT_TRANSLATE_NOOP("Findings", "Samtycket börjar gälla {valid_from}."),
    "C4.expired": QT_TRANSLATE_NOOP("Findings", "Samtycket gällde till och med {last_day}. Fråga på nytt."),
    "C4.runs-out": QT_TRANSLATE_NOOP("Findings", "Samtyckets sista dag är {last_day}. Fråga om det ska förnyas."),
    "C6.day-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilken dag samtycket lämnades."),
    "C6.day-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Samtycket är daterat {given_on}. Den dagen har inte varit ännu."
    ),
    "C6.form-missing": QT_TRANSLATE_NOOP("Findings", "Välj hur samtycket lämnades."),
    "C6.taken-by-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som tog emot samtycket."),
    "C6.documented-missing": QT_TRANSLATE_NOOP("Findings", "Välj var samtycket är dokumenterat."),
    "C6.kept-where-missing": QT_TRANSLATE_NOOP("Findings", "Skriv var pappret med samtycket förvaras."),
    "C6.not-recorded": QT_TRANSLATE_NOOP(
        "Findings", "Samtycket är ett utkast. Registrera det när den enskilde har svarat."
    ),
    "C5.exchange-withdrawn": QT_TRANSLATE_NOOP("Findings", "Samtycket till att dela uppgifter togs tillbaka {at}."),
    "C5.plan-withdrawn": QT_TRANSLATE_NOOP("Findings", "Samtycket till att en SIP skrivs togs tillbaka {at}."),
    "C5.withdrawn": QT_TRANSLATE_NOOP("Findings", "Den enskilde har tagit tillbaka samtycke som rör {party}."),
    "C5.tell": QT_TRANSLATE_NOOP("Findings", "Berätta för {parties} att samtycke har tagits tillbaka."),
    "C5.closing-later": QT_TRANSLATE_NOOP(
        "Findings", "Samtycket är tillbakataget och ärendet ska avslutas. Den delen kommer senare."
    ),
}

_WORDS: Final = {
    "C13.unconfirmed": QT_TRANSLATE_NOOP(
        "Findings", "Bekräfta vad texten handlar om. Till dess får ingen utanför enheten läsa den."
    ),
    "C13.withheld": QT_TRANSLATE_NOOP(
        "Findings",
        "{party} får inte läsa den här texten: samtycket omfattar inte {types}. Skriv om texten, eller fråga på nytt.",
    ),
    "C13.names-party": QT_TRANSLATE_NOOP(
        "Findings", "Texten nämner {names}. Det får {party} inte veta. Skriv om texten."
    ),
    "C13.no-questions": QT_TRANSLATE_NOOP("Findings", "Det finns ingen fråga till mötet som {party} får läsa."),
    "C13.doer-not-told": QT_TRANSLATE_NOOP(
        "Findings",
        "”{what}” står inte i planen för {parties}, som inte får veta vem som gör det. "
        "Fråga om samtycket ska omfatta det.",
    ),
    "C13.not-for-reader": QT_TRANSLATE_NOOP("Findings", "Det här pappret är inte till {party}."),
    "C14.others-secret": QT_TRANSLATE_NOOP(
        "Findings", "Texten berättar något om en annan person, som inte har samtyckt till det."
    ),
    "C16.interpreter-missing": QT_TRANSLATE_NOOP(
        "Findings", "Blankettens text är inte godkänd på det språket. Skriv tolkens namn, eller välj svenska."
    ),
    "P1.revealing": QT_TRANSLATE_NOOP(
        "Findings", "”{word}” visar var någon med skyddade personuppgifter finns. Ta bort det ur texten."
    ),
    "P1.not-by-post": QT_TRANSLATE_NOOP(
        "Findings", "{party} har skyddade personuppgifter. Välj ett annat sätt än posten."
    ),
    "P2.not-a-number": QT_TRANSLATE_NOOP(
        "Findings", "Det här är inget personnummer eller samordningsnummer. Skriv tolv siffror."
    ),
    "P2.check-digit": QT_TRANSLATE_NOOP("Findings", "Kontrollsiffran stämmer inte. Läs numret en gång till."),
    "P2.other-kind": QT_TRANSLATE_NOOP("Findings", "Numret är ett {kind}."),
    "P2.birth-date-differs": QT_TRANSLATE_NOOP(
        "Findings", "Födelsedatumet är {birth_date}, men numret säger {born}."
    ),
    "P2.century-missing": QT_TRANSLATE_NOOP(
        "Findings", "Skriv numret med tolv siffror. Med tio kan det betyda {born} eller hundra år tidigare."
    ),
    "P3.reference-personal": QT_TRANSLATE_NOOP(
        "Findings", "Ärendets beteckning innehåller namn eller personnummer. Välj en annan beteckning."
    ),
}

_LETTERS: Final = {
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
    "D5.no-reply": QT_TRANSLATE_NOOP("Findings", "{party} har inte svarat om mötet {meeting_on}. Ring."),
    "D5.no-replacement": QT_TRANSLATE_NOOP(
        "Findings", "{party} kan inte komma {meeting_on}. Fråga vem som kommer i stället."
    ),
}

_MEETING: Final = {
    "C11.form-not-agreed": QT_TRANSLATE_NOOP("Findings", "Den enskilde har inte sagt ja till {form}."),
    "D7.first-step": QT_TRANSLATE_NOOP("Findings", "Ta det första steget. Behovet bedömdes {judged_on}."),
    "D7.judged-by-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som bedömde behovet."),
    "D7.book-meeting": QT_TRANSLATE_NOOP("Findings", "Boka mötet. Behovet upptäcktes {found_on}."),
    "D7.meeting-day": QT_TRANSLATE_NOOP("Findings", "Mötet är {meeting_on}."),
    "D7.meeting-late": QT_TRANSLATE_NOOP(
        "Findings", "Mötet {meeting_on} är senare än {latest}, som är sista dagen enligt rutinen. Skriv varför."
    ),
    "E2.note-taker-missing": QT_TRANSLATE_NOOP("Findings", "Bestäm vem som antecknar på mötet."),
}

_PLAN: Final = {
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
    "F5.day-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilken dag planen följs upp."),
    "F5.day-too-early": QT_TRANSLATE_NOOP(
        "Findings", "Uppföljningen {follow_up_on} behöver vara efter mötet {drawn_up_on}."
    ),
    "F5.place-missing": QT_TRANSLATE_NOOP("Findings", "Skriv var planen följs upp, eller att platsen lämnas muntligt."),
    "F5.caller-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som kallar till uppföljningen."),
    "F5.follow-up": QT_TRANSLATE_NOOP("Findings", "Följ upp planen."),
    "F6.contact-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som är kontaktperson hos {party}."),
    "F10.not-final": QT_TRANSLATE_NOOP("Findings", "Planen är ett utkast. Fastställ den innan den lämnas ut."),
    "F10.plan-to-fix": QT_TRANSLATE_NOOP("Findings", "Fastställ planen. Mötet var {meeting_on}."),
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

FINDINGS: Final[Mapping[str, str]] = (
    _SITUATION | _NEED | _PARTIES | _CONSENT | _TIME_AND_FORM | _WORDS | _LETTERS | _MEETING | _PLAN
)
