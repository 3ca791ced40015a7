"""What stands in a plan beside goals and actions, to read: contacts, what nobody agreed on, where the valid plan is."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.plan import Remark
from sipdesk.domain.terms import Authority
from sipdesk.ui import say
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import Item, facts, heading

translate = QCoreApplication.translate


def contacts(about: About) -> list[Item]:
    """Whom to turn to in each organisation that takes part; one without says so (F6)."""
    missing = translate("Plan", "kontaktperson saknas")
    said = [
        (party.name, ", ".join(word for word in (party.contact.strip() or missing, party.role, party.phone) if word))
        for party in about.case.parties
        if party.takes_part and party.authority is not Authority.PRIVATE and party.name
    ]
    return [4, heading(translate("Plan", "Kontaktpersoner"), 3), facts(said)] if said else []


def remarks(about: About) -> list[Item]:
    """Disagreement as it was put, and facts that were said to be wrong, with the day they were noted (F12)."""
    said = [fact for remark in about.case.plan.remarks if remark.text for fact in _remark(about, remark)]
    return [4, heading(translate("Plan", "Det vi inte är överens om"), 3), facts(said)] if said else []


def _remark(about: About, remark: Remark) -> list[tuple[str, str]]:
    wrong = translate("Plan", "Uppgift som {name} säger är fel").format(name=about.name)
    noted = say.long_day(remark.noted_on, about.today) if remark.noted_on else ""
    if remark.incorrect_fact and not noted:
        noted = translate("Plan", "inte ännu")
    return [
        (wrong if remark.incorrect_fact else translate("Plan", "Sagt"), remark.text.text),
        (translate("Plan", "Av"), remark.by),
        (translate("Plan", "Antecknat i akten"), noted),
    ]


def kept_elsewhere(about: About) -> list[Item]:
    """Where the valid plan lives when it is not here (F14)."""
    where = about.case.plan.kept_elsewhere.strip()
    if not where:
        return []
    said = [
        (translate("Plan", "Den gällande planen finns"), where),
        ("", translate("Plan", "På vårt papper står Arbetsexemplar.")),
    ]
    return [4, heading(translate("Plan", "Var planen finns"), 3), facts(said)]
