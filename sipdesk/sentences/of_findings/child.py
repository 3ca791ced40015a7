"""Consent for somebody under 18 (C8)."""

from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

CHILD: Final = {
    "C8.age-unknown": QT_TRANSLATE_NOOP(
        "Findings", "Fyll i personnummer eller födelsedatum. Åldern avgör vem som kan samtycka."
    ),
    "C8.no-form": QT_TRANSLATE_NOOP(
        "Findings", "Vårdnadshavaren tillfrågas inte om samtycke och ska inte ha någon blankett."
    ),
    "C8.guardians-sign": QT_TRANSLATE_NOOP(
        "Findings", "Vårdnadshavarna samtycker, inte barnet. De har egna blanketter."
    ),
    "C8.child-not-asked": QT_TRANSLATE_NOOP("Findings", "Fyll i vilken dag barnet tillfrågades."),
    "C8.asked-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Barnet kan inte vara tillfrågat {asked_on}. Den dagen har inte kommit."
    ),
    "C8.asked-by-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som frågade barnet."),
    "C8.how-missing": QT_TRANSLATE_NOOP("Findings", "Skriv hur barnet fick information och hur du frågade."),
    "C8.view-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vad barnet själv säger. Det behövs vem som än samtycker."),
    "C8.maturity-missing": QT_TRANSLATE_NOOP(
        "Findings", "Välj vem som samtycker, efter en bedömning av hur moget barnet är."
    ),
    "C8.reason-missing": QT_TRANSLATE_NOOP("Findings", "Skriv varför mognaden bedöms så."),
    "C8.age-alone": QT_TRANSLATE_NOOP(
        "Findings", "En ålder räcker inte som skäl. Skriv vad som visar hur moget barnet är."
    ),
    "C8.assessor-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som har bedömt barnets mognad."),
    "C8.assessed-missing": QT_TRANSLATE_NOOP("Findings", "Fyll i vilken dag barnets mognad bedömdes."),
    "C8.assessed-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Mognaden kan inte vara bedömd {assessed_on}. Den dagen har inte kommit."
    ),
    "C8.not-asked": QT_TRANSLATE_NOOP(
        "Findings", "Samtycke behövs också från {names}. Fråga, och registrera svaret som ett eget samtycke."
    ),
    "C8.given-by-missing": QT_TRANSLATE_NOOP(
        "Findings", "Välj vem som lämnade samtycket: en av dem vars samtycke behövs."
    ),
    "C8.asked-later": QT_TRANSLATE_NOOP(
        "Findings", "Samtycket lämnades {given_on}, men barnet tillfrågades först {asked_on}. Fråga på nytt."
    ),
    "C8.assessed-later": QT_TRANSLATE_NOOP(
        "Findings", "Samtycket lämnades {given_on}, men mognaden bedömdes först {assessed_on}. Fråga på nytt."
    ),
    "C8.ends-at-eighteen": QT_TRANSLATE_NOOP(
        "Findings", "Samtycket slutar att gälla {birthday}, på 18-årsdagen. Då behöver den enskilde tillfrågas på nytt."
    ),
    "C8.eighteen": QT_TRANSLATE_NOOP(
        "Findings", "Den enskilde fyller 18 år {birthday}. Vårdnadshavarnas rätt slutar då. Fråga den enskilde på nytt."
    ),
    "C8.guardians-ended": QT_TRANSLATE_NOOP(
        "Findings", "Den enskilde är myndig. Vårdnadshavare kan inte samtycka längre. Välj vem som samtycker."
    ),
    "C8.given-as-minor": QT_TRANSLATE_NOOP(
        "Findings", "Samtycket lämnades {given_on}, före myndighetsdagen. Fråga på nytt."
    ),
}

GUARDIANS: Final = {
    "C8.custody-missing": QT_TRANSLATE_NOOP("Findings", "Svara på om en eller två har vårdnaden."),
    "C8.guardian-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som är vårdnadshavare."),
    "C8.second-guardian-missing": QT_TRANSLATE_NOOP(
        "Findings", "Vid gemensam vårdnad behövs samtycke från båda. Lägg till den andra vårdnadshavaren."
    ),
    "C8.who-missing": QT_TRANSLATE_NOOP("Findings", "Välj vem som är vårdnadshavare, eller skriv namnet."),
    "C8.nobody-left": QT_TRANSLATE_NOOP(
        "Findings",
        "Ingen vårdnadshavare tillfrågas, så ingen kan samtycka. Bedöm barnets mognad på nytt, eller ta reda på vem "
        "som får samtycka i stället.",
    ),
    "C8.kept-out": QT_TRANSLATE_NOOP(
        "Findings", "{party} är vårdnadshavare och får inte veta det här. Ta bort {party} från deltagarna."
    ),
    "C8.no-say": QT_TRANSLATE_NOOP(
        "Findings",
        "Den som samtycker får inte veta vilka som är med, så ingen har samtyckt till det. Barnet eller en annan "
        "vårdnadshavare behöver samtycka.",
    ),
    "C8.ground-missing": QT_TRANSLATE_NOOP(
        "Findings", "Skriv varför vårdnadshavaren inte tillfrågas, eller inte får veta allt."
    ),
    "C8.decision-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vilket beslut det grundas på."),
    "C8.decided-by-missing": QT_TRANSLATE_NOOP("Findings", "Skriv vem som har beslutat, och vid vilken myndighet."),
    "C8.decided-missing": QT_TRANSLATE_NOOP("Findings", "Fyll i vilken dag det beslutades."),
    "C8.decided-in-future": QT_TRANSLATE_NOOP(
        "Findings", "Beslutet kan inte vara fattat {decided_on}. Den dagen har inte kommit."
    ),
}
