"""What the texts of a case are called where a sentence is about one of them: as the label of the field, with its number
in a list. `domain.places` gives the keys.
"""

from collections.abc import Callable, Mapping
from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP

CONTEXT: Final = "Passages"

PLACES: Final[Mapping[str, str]] = {
    "need.description": QT_TRANSLATE_NOOP("Passages", "Beskrivning av behovet"),
    "need.other_sign": QT_TRANSLATE_NOOP("Passages", "Annat tecken på behov"),
    "need.request.reason": QT_TRANSLATE_NOOP("Passages", "Varför ni säger nej till förfrågan"),
    "information.understood": QT_TRANSLATE_NOOP("Passages", "Hur ni vet att informationen var begriplig"),
    "preparation.what_matters": QT_TRANSLATE_NOOP("Passages", "Vad är viktigt för dig?"),
    "preparation.strengths": QT_TRANSLATE_NOOP("Passages", "Vad fungerar bra?"),
    "preparation.difficulties": QT_TRANSLATE_NOOP("Passages", "Vad är svårt?"),
    "preparation.own_part": QT_TRANSLATE_NOOP("Passages", "Vad den enskilde kan göra själv"),
    "preparation.answers.text": QT_TRANSLATE_NOOP("Passages", "Svar {number} på förberedelsebladet"),
    "preparation.assessments.text": QT_TRANSLATE_NOOP("Passages", "Bedömning {number}"),
    "preparation.takes_part_note": QT_TRANSLATE_NOOP("Passages", "Mer om hur den enskilde deltar"),
    "preparation.frame.place": QT_TRANSLATE_NOOP("Passages", "Önskad plats för mötet"),
    "preparation.frame.time": QT_TRANSLATE_NOOP("Passages", "Önskad tid för mötet"),
    "preparation.frame.know_beforehand": QT_TRANSLATE_NOOP("Passages", "Vad alla ska veta före mötet"),
    "consent.child.view": QT_TRANSLATE_NOOP("Passages", "Vad barnet tycker om att dela uppgifter"),
    "consent.not_shared": QT_TRANSLATE_NOOP("Passages", "Det här får inte delas"),
    "consent.withdrawals.note": QT_TRANSLATE_NOOP("Passages", "Anteckning när samtycket togs tillbaka ({number})"),
    "meeting.purpose": QT_TRANSLATE_NOOP("Passages", "Syfte med mötet"),
    "meeting.why_needed": QT_TRANSLATE_NOOP("Passages", "Varför mötet behövs"),
    "meeting.goal_told": QT_TRANSLATE_NOOP("Passages", "Målet i breven"),
    "meeting.place": QT_TRANSLATE_NOOP("Passages", "Mötets plats"),
    "meeting.questions.text": QT_TRANSLATE_NOOP("Passages", "Fråga {number}"),
    "parties.contribution": QT_TRANSLATE_NOOP("Passages", "Vad {party} kan bidra med"),
    "person.adaptations.what": QT_TRANSLATE_NOOP("Passages", "Anpassning {number}"),
    "plan.own_words": QT_TRANSLATE_NOOP("Passages", "Det här är viktigt"),
    "plan.long_term_goal": QT_TRANSLATE_NOOP("Passages", "Långsiktigt mål"),
    "plan.support_needed": QT_TRANSLATE_NOOP("Passages", "Stöd som behövs"),
    "plan.support_now": QT_TRANSLATE_NOOP("Passages", "Stöd som redan finns"),
    "plan.strengths": QT_TRANSLATE_NOOP("Passages", "Det som fungerar bra"),
    "plan.other_plans": QT_TRANSLATE_NOOP("Passages", "Andra planer"),
    "plan.kept_elsewhere": QT_TRANSLATE_NOOP("Passages", "Var planen finns"),
    "plan.sub_goals.text": QT_TRANSLATE_NOOP("Passages", "Delmål {number}"),
    "plan.actions.what": QT_TRANSLATE_NOOP("Passages", "Insats {number}"),
    "plan.actions.when": QT_TRANSLATE_NOOP("Passages", "Insats {number}, när"),
    "plan.actions.where": QT_TRANSLATE_NOOP("Passages", "Insats {number}, var"),
    "plan.remarks.text": QT_TRANSLATE_NOOP("Passages", "Anteckning {number}"),
    "plan.lead.hours": QT_TRANSLATE_NOOP("Passages", "Telefontid"),
    "plan.follow_up.place": QT_TRANSLATE_NOOP("Passages", "Uppföljningens plats"),
    "discharge.judgement.reason": QT_TRANSLATE_NOOP("Passages", "Varför en SIP inte behövs"),
    "follow_up.own_view": QT_TRANSLATE_NOOP("Passages", "Personens egen syn"),
    "follow_up.progress": QT_TRANSLATE_NOOP("Passages", "Så har det gått mot målen"),
    "follow_up.new_facts": QT_TRANSLATE_NOOP("Passages", "Det här är nytt"),
    "follow_up.helped": QT_TRANSLATE_NOOP("Passages", "Hjälpte det?"),
    "follow_up.more_needed": QT_TRANSLATE_NOOP("Passages", "Det här behövs också"),
    "follow_up.actions.why": QT_TRANSLATE_NOOP("Passages", "Varför, insats {number}"),
    "life_changes.what": QT_TRANSLATE_NOOP("Passages", "Stor förändring {number}"),
    "closing.turn_to": QT_TRANSLATE_NOOP("Passages", "Vart man vänder sig"),
}

ABOUT_A_TEXT: Final = (
    "C1.question-not-covered", "C13.unconfirmed", "C13.withheld", "C13.names-party", "C14.others-secret",
    "C14.left-out", "P1.revealing",
)
"""Findings whose sentence says "the text": away from its field it says which."""

NUMBERED: Final = QT_TRANSLATE_NOOP("Passages", "{field}, stycke {number}")
"""One paragraph of a text that has several."""


def place_name(translate: Callable[[str, str], str], key: str, number: int, party: str) -> str:
    """*Syfte med mötet*, *Fråga 2*. Raises KeyError for a field without a name here."""
    return translate(CONTEXT, PLACES[key]).format(number=number, party=party)


def paragraph_name(translate: Callable[[str, str], str], field: str, number: int, of: int) -> str:
    """*Det här är viktigt, stycke 2*; without a number where there is one paragraph only."""
    return field if of == 1 else translate(CONTEXT, NUMBERED).format(field=field, number=number)


def in_place(translate: Callable[[str, str], str], code: str, sentence: str, key: str, number: int, party: str) -> str:
    """*Syfte med mötet: Hemtjänsten får inte läsa den här texten …*: what is found, and in which text it is."""
    if code not in ABOUT_A_TEXT or key not in PLACES:
        return sentence
    return f"{place_name(translate, key, number, party)}: {sentence}"
