"""What a text is called on the screen, from its path: as the label of its field, with its number in a list."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from sipdesk.ui import wizard
from sipdesk.ui.pages.about import About

translate = QCoreApplication.translate


def passage_name(about: About, path: str) -> str:
    """*Syfte med mötet*, *Fråga 2*, *Insats 1*. Raises KeyError for a text that no paper takes."""
    plain = _newest_follow_up(about, wizard.present_plan(about.case, path))
    if plain in _plain():
        return _plain()[plain]
    first, second, *rest = plain.split(".")
    if first == "parties":
        return _contribution(about, second)
    words, members = _numbered(about)[f"{first}.{second}"]
    return _with_number(words, members, rest[0])


def _plain() -> Mapping[str, str]:
    return {
        "meeting.purpose": translate("Passages", "Syfte med mötet"),
        "meeting.why_needed": translate("Passages", "Varför mötet behövs"),
        "meeting.goal_told": translate("Passages", "Målet i breven"),
        "plan.own_words": translate("Passages", "Det här är viktigt"),
        "plan.long_term_goal": translate("Passages", "Långsiktigt mål"),
        "plan.support_needed": translate("Passages", "Stöd som behövs"),
        "plan.support_now": translate("Passages", "Stöd som redan finns"),
        "plan.strengths": translate("Passages", "Det som fungerar bra"),
        "plan.other_plans": translate("Passages", "Andra planer"),
        "discharge.judgement.reason": translate("Passages", "Varför en SIP inte behövs"),
        "follow_up.own_view": translate("Passages", "Personens egen syn"),
        "follow_up.progress": translate("Passages", "Så har det gått mot målen"),
        "follow_up.new_facts": translate("Passages", "Det här är nytt"),
        "follow_up.helped": translate("Passages", "Hjälpte det?"),
        "follow_up.more_needed": translate("Passages", "Det här behövs också"),
    }


def _numbered(about: About) -> Mapping[str, tuple[str, Sequence[Any]]]:
    """Of each list: how a member is called, and the members."""
    case = about.case
    return {
        "meeting.questions": (translate("Passages", "Fråga {number}"), case.meeting.questions),
        "person.adaptations": (translate("Passages", "Anpassning {number}"), case.person.adaptations),
        "plan.sub_goals": (translate("Passages", "Delmål {number}"), case.plan.sub_goals),
        "plan.actions": (translate("Passages", "Insats {number}"), case.plan.actions),
        "follow_up.actions": (
            translate("Passages", "Varför, insats {number}"), case.follow_ups[-1].actions if case.follow_ups else (),
        ),
        "plan.remarks": (translate("Passages", "Anteckning {number}"), case.plan.remarks),
    }


def _newest_follow_up(about: About, path: str) -> str:
    """"follow_ups.0192….helped" is "follow_up.helped" of the newest one."""
    for held in about.case.follow_ups[-1:]:
        own = f"follow_ups.{held.uid}."
        if path.startswith(own):
            return f"follow_up.{path.removeprefix(own)}"
    return path


def _with_number(words: str, members: Sequence[Any], uid: str) -> str:
    number = next(place for place, member in enumerate(members, 1) if member.uid == uid)
    return words.format(number=number)


def _contribution(about: About, uid: str) -> str:
    party = about.case.party(uid)
    return translate("Passages", "Vad {party} kan bidra med").format(party=party.name if party else "")
