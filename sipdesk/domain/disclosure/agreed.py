"""Which questions an act of consent was given for, each as it was worded then: other words are a later question (C1).

An act keeps every question as its uid, a space, and the words that were read to the person. Acts from before the words
were kept hold the uid alone, and cover the question whatever it says.
"""

from collections.abc import Iterable

from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.mentions import even
from sipdesk.domain.meeting import Question


def as_worded(questions: Iterable[Question]) -> tuple[str, ...]:
    """What an act keeps of the questions it is given for. One without words cannot be answered, so it is none."""
    return tuple(f"{one.uid} {even(one.text.text)}" for one in questions if one.text)


def agreed(act: ConsentAct) -> dict[str, str | None]:
    """By uid of the question the words it had; None where the act does not say."""
    kept = (entry.partition(" ") for entry in act.questions)
    return {uid: words if parted else None for uid, parted, words in kept}


def c1_covers(act: ConsentAct, question: Question) -> bool:
    """C1: whether the act was given for the question, as it is worded now."""
    known = agreed(act)
    return question.uid in known and known[question.uid] in (None, even(question.text.text))


def c1_reworded(act: ConsentAct, question: Question) -> bool:
    """C1: whether the act was given for the question in other words."""
    return question.uid in agreed(act) and not c1_covers(act, question)
