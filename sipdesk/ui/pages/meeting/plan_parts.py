"""What the parts of a plan are called, from a path inside it: *Insats 2: Träna duschning, när*."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.plan import Plan
from sipdesk.domain.rules.plan import f2_actions

translate = QCoreApplication.translate


def name_of_part(path: str, plan: Plan) -> str:
    """path: as `domain.changes.Change` has it."""
    first, _, rest = path.partition(".")
    if first in ("actions", "sub_goals", "remarks"):
        uid, _, member = rest.partition(".")
        return _in_list(first, uid, member, plan)
    fields = _fields()
    return fields.get(path) or fields.get(first) or path


def _in_list(name: str, uid: str, member: str, plan: Plan) -> str:
    parts = f2_actions(plan) if name == "actions" else getattr(plan, name)
    place = next((number for number, part in enumerate(parts, 1) if part.uid == uid), 0)
    words = {
        "actions": translate("PlanParts", "Insats {number}"),
        "sub_goals": translate("PlanParts", "Delmål {number}"),
        "remarks": translate("PlanParts", "Anteckning {number}"),
    }[name].format(number=place)
    if name == "actions" and place and parts[place - 1].what.text.strip():
        words = f"{words}: {parts[place - 1].what.text.strip().partition(chr(10))[0]}"
    inner = _members().get(member)
    return f"{words}, {inner}" if inner else words


def _members() -> Mapping[str, str]:
    return {
        "when": translate("PlanParts", "när"),
        "due_on": translate("PlanParts", "klart senast"),
        "where": translate("PlanParts", "var"),
        "who": translate("PlanParts", "namn och yrke"),
        "phone": translate("PlanParts", "telefon"),
        "party_uid": translate("PlanParts", "vilken verksamhet"),
        "doer": translate("PlanParts", "vem som gör det"),
        "sub_goal_uid": translate("PlanParts", "delmål"),
    }


def _fields() -> Mapping[str, str]:
    return {
        "own_words": translate("PlanParts", "Det här är viktigt"),
        "long_term_goal": translate("PlanParts", "Långsiktigt mål"),
        "support_needed": translate("PlanParts", "Stöd som behövs"),
        "support_now": translate("PlanParts", "Stöd som redan finns"),
        "strengths": translate("PlanParts", "Det som fungerar bra"),
        "other_plans": translate("PlanParts", "Andra planer"),
        "lead": translate("PlanParts", "Huvudansvarig"),
        "follow_up": translate("PlanParts", "Uppföljning"),
        "follow_up.on": translate("PlanParts", "Dag för uppföljning"),
        "follow_up.place": translate("PlanParts", "Plats för uppföljning"),
    }
