"""Consent: what it answers, whom it names, its time and form, and what is taken back (C)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

CONSENT: Final = {
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
    "C1.question-reworded": QT_TRANSLATE_NOOP(
        "Findings",
        "Frågan har fått andra ord sedan samtycket lämnades. Samtycket för {parties} gäller den inte längre. "
        "Skriv som förut, eller fråga på nytt.",
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
        "Findings",
        "Uppgifter om {type} ingår inte i samtycket. Fråga på nytt. Är svaret nej, skriv vad ni har förklarat.",
    ),
}

TIME_AND_FORM: Final = {
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
    "C9.not-explained": QT_TRANSLATE_NOOP(
        "Findings", "Den enskilde har sagt nej, och det gäller. Skriv vad ni förklarade, och när."
    ),
    "C9.day-in-future": QT_TRANSLATE_NOOP("Findings", "Skriv den dag det förklarades. {day} har inte varit ännu."),
    "C6.starts-early": QT_TRANSLATE_NOOP(
        "Findings", "Samtycket gäller från {valid_from}, men lämnades först {given_on}. Kontrollera dagarna."
    ),
    "C6.not-recorded": QT_TRANSLATE_NOOP(
        "Findings", "Samtycket är ett utkast. Registrera det när den enskilde har svarat."
    ),
    "C5.exchange-withdrawn": QT_TRANSLATE_NOOP("Findings", "Samtycket till att dela uppgifter togs tillbaka {at}."),
    "C5.plan-withdrawn": QT_TRANSLATE_NOOP("Findings", "Samtycket till att en SIP skrivs togs tillbaka {at}."),
    "C5.withdrawn": QT_TRANSLATE_NOOP("Findings", "Den enskilde har tagit tillbaka samtycke som rör {party}."),
    "C5.tell": QT_TRANSLATE_NOOP("Findings", "Berätta för {parties} att samtycke har tagits tillbaka."),
    "C5.nothing-withdrawn": QT_TRANSLATE_NOOP("Findings", "Inget samtycke har tagits tillbaka."),
    "C5.not-told-before": QT_TRANSLATE_NOOP(
        "Findings", "{party} har inte fått något papper, och behöver inte få veta att samtycke har tagits tillbaka."
    ),
    "C5.not-concerned": QT_TRANSLATE_NOOP("Findings", "Det som har tagits tillbaka rör inte {party}."),
    "C5.closing": QT_TRANSLATE_NOOP("Findings", "Samtycket är tillbakataget. Avsluta ärendet."),
}
