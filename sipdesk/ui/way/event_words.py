"""What the pages of events are called, which can happen at any time and stand beside the way; `task_words` has the way.

The shape of such words stands here, too.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TaskWords:
    """title: on the overview and as the page's heading. next: what to do, as *Nästa steg* says it. go: the button.

    lead: a line under the page's heading.
    """

    title: str
    next: str = ""
    go: str = ""
    lead: str = ""


def decline(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Svar på önskan om en SIP"),
        translate("Tasks", "Ge {name} papperet om att ingen SIP startas").format(name=name),
        translate("Tasks", "Gå till svaret"),
        lead=translate("Tasks", "Ett nej har ett skäl, och {name} får det på papper.").format(name=name),
    )


def change(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Mötet ändras"),
        translate("Tasks", "Berätta att mötet är ändrat"),
        translate("Tasks", "Gå till ändringen"),
        lead=translate("Tasks", "Flytta, ändra eller ställ in mötet, och berätta för alla som har fått brev om det."),
    )


def reopened(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "SIP:en gäller"),
        translate("Tasks", "Berätta att SIP:en gäller"),
        translate("Tasks", "Gå till papperen"),
        lead=translate("Tasks", "Den som av misstag fick veta att SIP:en var slut får veta att den gäller."),
    )


def own_actions(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Våra insatser"),
        translate("Tasks", "Gör det vi har lovat i planen"),
        translate("Tasks", "Gå till våra insatser"),
        translate("Tasks", "Det vår egen enhet har lovat i planen. Skriv när det är klart, så påminns ni inte mer."),
    )


def life_change(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Stor förändring i livet"),
        translate("Tasks", "Kalla till en tidig uppföljning"),
        translate("Tasks", "Gå till förändringen"),
        lead=translate("Tasks", "Då kallar den som är huvudansvarig till en tidig uppföljning för {name}.").format(
            name=name
        ),
    )


def incident(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Papper i fel händer"),
        translate("Tasks", "Gör klart det som rör papperet som hamnade fel"),
        translate("Tasks", "Gå till papperet"),
        translate("Tasks", "Skriv vad som hände genast, medan det går att begränsa skadan. Fyll på efter hand."),
    )


def correct(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Fel person eller dubbelt ärende"),
        translate("Tasks", "Berätta att namnet eller numret var fel"),
        translate("Tasks", "Gå till det som är rättat"),
        translate("Tasks", "Inget tas bort: det som stod förut sparas, och varje ärende visar var det går vidare."),
    )


def cover(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Vikariat"),
        translate("Tasks", "Lämna tillbaka ärendet"),
        translate("Tasks", "Gå till vikariatet"),
    )


def secrecy(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Någon begär ut ärendet"),
        translate("Tasks", "Svara den som begär ut ärendet"),
        translate("Tasks", "Gå till begäran"),
        translate("Tasks", "Sekretessen prövas uppgift för uppgift. Det som inte lämnas ut stryks."),
    )


def withdraw(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Ta tillbaka samtycke"),
        translate("Tasks", "Berätta att samtycke är tillbakataget"),
        translate("Tasks", "Gå till det som är tillbakataget"),
        lead=translate("Tasks", "{name} kan ta tillbaka hela samtycket eller en del. Det gäller genast.").format(
            name=name[:1].upper() + name[1:]
        ),
    )


def received(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Kallelse från någon annan"),
        translate("Tasks", "Svara på kallelsen"),
        translate("Tasks", "Gå till kallelsen"),
        lead=translate("Tasks", "Någon annan kallar till SIP-möte: när, var, vad vi bidrar med och vad vi svarar."),
    )
