"""What each task is called: on the overview, as its page's heading, and as *Nästa steg*."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from sipdesk.ui.way import event_words
from sipdesk.ui.way.event_words import TaskWords

translate = QCoreApplication.translate


def words(code: str, name: str) -> TaskWords:
    """The words of a task; `name`: the person's first name, or *den enskilde*. Raises KeyError."""
    return _WORDS[code](name)


def _person(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Den enskilde"),
        translate("Tasks", "Skriv vem ärendet gäller"),
        translate("Tasks", "Gå till namn och kontakt"),
    )


def _need(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Behovet"),
        translate("Tasks", "Beskriv behovet av samordning"),
        translate("Tasks", "Gå till behovet"),
    )


def _discharge(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Utskrivning"),
        translate("Tasks", "Skriv vad sjukhuset har meddelat och vad ni planerar"),
        translate("Tasks", "Gå till utskrivningen"),
        translate("Tasks", "Besked från sjukhuset, och det som planeras för tiden hemma."),
    )


def _not_needed(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "En SIP behövs inte"),
        translate("Tasks", "Berätta för alla som berörs att en SIP inte behövs"),
        translate("Tasks", "Gå till beskedet"),
        translate("Tasks", "Varje verksamhet får veta bara det som samtycket omfattar."),
    )


def _hospital(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Hemma eller på sjukhus"),
        lead=translate("Tasks", "Inför utskrivning gäller andra regler. Allt om {name} ligger kvar.").format(name=name),
    )


def _information(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Information till {name}").format(name=name),
        translate("Tasks", "Berätta för {name} vad en SIP är").format(name=name),
        translate("Tasks", "Gå till informationen"),
        translate("Tasks", "Det här kommer före allt annat. Bara den som förstår kan samtycka."),
    )


def _prepare(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Förbered tillsammans med {name}").format(name=name),
        translate("Tasks", "Förbered tillsammans med {name}").format(name=name),
        translate("Tasks", "Gå till förberedelsen"),
    )


def _what_matters(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Vad är viktigt för dig?"),
        translate("Tasks", "Fråga {name}: Vad är viktigt för dig?").format(name=name),
        translate("Tasks", "Gå till frågan"),
    )


def _consent(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Samtycke"),
        translate("Tasks", "Fråga {name} om samtycke").format(name=name),
        translate("Tasks", "Gå till samtycket"),
    )


def _participants(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Deltagare"),
        translate("Tasks", "Bestäm med {name} vilka som ska vara med").format(name=name),
        translate("Tasks", "Gå till deltagarna"),
        translate(
            "Tasks", "{name} bestämmer vilka som är med. Kommunen och regionen ska båda finnas bland dem som kallas."
        ).format(name=name[:1].upper() + name[1:]),
    )


def _representatives(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Företrädare"),
        translate("Tasks", "Skriv vem som samtycker för {name}, och på vilken grund").format(name=name),
        translate("Tasks", "Gå till företrädaren"),
    )


def _child(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Barnet och vårdnadshavarna"),
        translate("Tasks", "Skriv vad {name} själv säger, och vem som samtycker").format(name=name),
        translate("Tasks", "Gå till barnet och vårdnadshavarna"),
    )


def _invitation(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Tid, plats och frågor"),
        translate("Tasks", "Bestäm tid, plats och frågor för mötet"),
        translate("Tasks", "Gå till tid och plats"),
    )


def _letters(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Brev till mötet"),
        translate("Tasks", "Skriv ut kallelser och inbjudningar"),
        translate("Tasks", "Gå till breven"),
        translate("Tasks", "Varje brev innehåller bara det som mottagaren får veta enligt samtycket."),
    )


def _replies(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Svar"),
        translate("Tasks", "Skriv in svaren på kallelserna"),
        translate("Tasks", "Gå till svaren"),
    )


def _meeting(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Närvaro"),
        translate("Tasks", "Skriv vilka som var på mötet"),
        translate("Tasks", "Gå till närvaron"),
    )


def _plan(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Planen"),
        translate("Tasks", "Skriv planen tillsammans"),
        translate("Tasks", "Gå till planen"),
    )


def _agreement(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Läs upp och fråga {name}").format(name=name),
        translate("Tasks", "Läs upp planen och fråga {name}").format(name=name),
        translate("Tasks", "Gå till frågan"),
    )


def _papers(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Planen på papper"),
        translate("Tasks", "Ge planen till {name} och till dem som ska ha den").format(name=name),
        translate("Tasks", "Gå till papperen"),
    )


def _given(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Vad har lämnats ut?"),
        lead=translate("Tasks", "Varje papper: till vem, när, hur, och med vilket samtycke."),
    )


def _agenda(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Dagordning"),
        lead=translate("Tasks", "Vad mötet tar upp, i vilken ordning och hur länge."),
    )


def _translation(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Tolkens översättningar"),
        lead=translate("Tasks", "Det som ni har skrivit på svenska, och samma sak på läsarens språk."),
    )


def _timeline(_name: str) -> TaskWords:
    return TaskWords(translate("Tasks", "Vad har hänt"))


def _follow_up(_name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Uppföljning"),
        translate("Tasks", "Följ upp planen"),
        translate("Tasks", "Gå till uppföljningen"),
        translate("Tasks", "Vad blev gjort, hjälpte det, och vad händer nu?"),
    )


def _closing(name: str) -> TaskWords:
    return TaskWords(
        translate("Tasks", "Avslut"),
        translate("Tasks", "Avsluta ärendet"),
        translate("Tasks", "Gå till avslutet"),
        translate(
            "Tasks",
            "De som har papper om SIP:en får veta att den är slut. {name} och närstående får veta vart de vänder sig.",
        ).format(name=name[:1].upper() + name[1:]),
    )


_WORDS: Final[Mapping[str, Callable[[str], TaskWords]]] = {
    "person": _person,
    "need": _need,
    "discharge": _discharge,
    "not-needed": _not_needed,
    "hospital": _hospital,
    "information": _information,
    "prepare": _prepare,
    "what-matters": _what_matters,
    "consent": _consent,
    "participants": _participants,
    "representatives": _representatives,
    "child": _child,
    "invitation": _invitation,
    "letters": _letters,
    "replies": _replies,
    "meeting": _meeting,
    "plan": _plan,
    "agreement": _agreement,
    "papers": _papers,
    "agenda": _agenda,
    "translation": _translation,
    "withdraw": event_words.withdraw,
    "given": _given,
    "own-actions": event_words.own_actions,
    "life-change": event_words.life_change,
    "incident": event_words.incident,
    "correct": event_words.correct,
    "cover": event_words.cover,
    "secrecy": event_words.secrecy,
    "decline": event_words.decline,
    "received": event_words.received,
    "change": event_words.change,
    "reopened": event_words.reopened,
    "timeline": _timeline,
    "follow-up": _follow_up,
    "closing": _closing,
}
