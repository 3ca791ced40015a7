"""A sentence and a drawing for each kind of entry on the time line."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.timeline import Entry
from sipdesk.ui import say
from sipdesk.ui.pages.about import About

translate = QCoreApplication.translate

_PICTURES: Mapping[str, str] = {
    "need-found": "flag", "need-judged": "flag", "informed": "info", "prepared": "speech", "life-changed": "warning",
    "consent-given": "shield", "consent-refused": "shield", "consent-withdrawn": "shield", "papers-sent": "letter",
    "paper-astray": "error",
    "summons-received": "letter", "meeting-cancelled": "cross", "request-declined": "cross",
    "request-passed-on": "right",
    "meeting-held": "people", "followed-up": "people", "plan-fixed": "check", "closed": "cross", "reopened": "undo",
    "handed-over": "people", "corrected-named": "people", "corrected-went-on": "people",
    "corrected-wrong-person": "people", "corrected-joined": "people", "corrected-double": "people",
    "correction-undone": "undo", "track-discharge": "hospital", "track-community": "hospital",
    "record-asked-for": "document", "summons-answered": "letter", "plan-received": "document",
    "reply-coming": "letter", "reply-not-coming": "letter", "reply-replaced": "letter", "meeting-changed": "calendar",
}


def picture(entry: Entry) -> str:
    return _PICTURES[entry.code]


def title(about: About, entry: Entry) -> str:
    """*Planen fastställd, version 1*. Raises KeyError for a code without words."""
    return _words(entry)[entry.code].format(name=about.name, **_said(about, entry))


def by(entry: Entry) -> str:
    """Who did it, or empty where nobody is named or the title does."""
    return "" if "{by}" in _words(entry)[entry.code] else str(entry.values.get("by", "")).strip()


def _said(about: About, entry: Entry) -> dict[str, object]:
    paper, day = entry.values.get("paper"), entry.values.get("on")
    return {
        **entry.values,
        "paper": about.term("paper", paper) if paper else "",
        "on": say.full_day(day) if isinstance(day, date) else "",
    }


def _words(entry: Entry) -> Mapping[str, str]:
    count = entry.values.get("count", 0)
    number = count if isinstance(count, int) else 0
    return {
        "need-found": translate("Timeline", "Behovet upptäcktes"),
        "need-judged": translate("Timeline", "En SIP bedömdes behövas"),
        "informed": translate("Timeline", "{name} fick information om SIP"),
        "prepared": translate("Timeline", "Förberett tillsammans med {name}"),
        "life-changed": translate("Timeline", "Livet ändrades mycket"),
        "consent-given": translate("Timeline", "Samtycke lämnat"),
        "consent-refused": translate("Timeline", "{name} sa nej, helt eller delvis"),
        "consent-withdrawn": translate("Timeline", "Samtycke tillbakataget"),
        "papers-sent": translate("Timeline", "Skickat: {paper}, %n papper", "", number),
        "paper-astray": translate("Timeline", "Ett papper hamnade i fel händer"),
        "meeting-held": translate("Timeline", "SIP-möte, %n deltog", "", number),
        "followed-up": translate("Timeline", "Uppföljning av version {version}"),
        "plan-fixed": translate("Timeline", "Planen fastställd, version {version}"),
        "handed-over": translate("Timeline", "Ärendet lämnades över till {to}"),
        "corrected-named": translate("Timeline", "Namn eller nummer rättat"),
        "corrected-went-on": translate("Timeline", "Flyttat hit från ärende {number}: det var skrivet på fel person"),
        "corrected-wrong-person": translate("Timeline", "Skrivet på fel person: flyttat till ärende {number}"),
        "corrected-joined": translate("Timeline", "Ärende {number} ingår här: samma person hade två"),
        "corrected-double": translate("Timeline", "Samma person hade två ärenden: det här ingår i {number}"),
        "correction-undone": translate("Timeline", "Rättelsen ångrad"),
        "closed": translate("Timeline", "Ärendet avslutat"),
        "request-declined": translate("Timeline", "Önskan om en SIP avböjd av {by}"),
        "request-passed-on": translate("Timeline", "Önskan om en SIP skickad vidare till {to}"),
        "summons-received": translate("Timeline", "Kallelse från {by}"),
        "summons-answered": translate("Timeline", "Svar på kallelsen från {to}"),
        "plan-received": translate("Timeline", "Planen kom från {whence}"),
        "meeting-cancelled": translate("Timeline", "Mötet inställt"),
        "meeting-changed": translate("Timeline", "Mötet flyttat eller ändrat: {on}"),
        "reply-coming": translate("Timeline", "{whence} kommer till mötet"),
        "reply-not-coming": translate("Timeline", "{whence} kan inte komma"),
        "reply-replaced": translate("Timeline", "{whence} kan inte komma. {instead} kommer i stället"),
        "record-asked-for": translate("Timeline", "Någon begärde ut ärendet"),
        "track-discharge": translate("Timeline", "Bytt till utskrivning"),
        "track-community": translate("Timeline", "Bytt till vanlig SIP"),
        "reopened": translate("Timeline", "Ärendet öppnat igen: {reason}"),
    }
