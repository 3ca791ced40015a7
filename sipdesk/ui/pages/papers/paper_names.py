"""What a paper in the register is called, with whom it is for."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.disclosure.guardians import guardian_name, outside_name
from sipdesk.domain.given import reader_of
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.terms import ReaderKind
from sipdesk.ui.pages.about import About

translate = QCoreApplication.translate


def paper_for(about: About, paper: IssuedPaper) -> str:
    """*Kallelse till Vårdcentralen Björken*"""
    names = {
        "information": translate("Given", "Information om SIP till {who}"),
        "preparation": translate("Given", "Förberedelseblad till {who}"),
        "contacts": translate("Given", "Telefonlista till {who}"),
        "consent": translate("Given", "Samtycke till {who}"),
        "summons": translate("Given", "Kallelse till {who}"),
        "agenda": translate("Given", "Dagordning till {who}"),
        "plan": translate("Given", "Plan till {who}"),
        "follow-up": translate("Given", "Uppföljning till {who}"),
        "not-needed": translate("Given", "Besked om att en SIP inte behövs till {who}"),
        "closing": translate("Given", "Besked om avslut till {who}"),
        "decline": translate("Given", "Svar på önskan om en SIP till {who}"),
        "change": translate("Given", "Besked om ändrat möte till {who}"),
        "reopened": translate("Given", "Besked om att SIP:en gäller till {who}"),
        "withdrawal": translate("Given", "Besked om tillbakataget samtycke till {who}"),
        "reply": translate("Given", "Svar på kallelsen till {who}"),
        "case-file": translate("Given", "Ärendeakt till {who}"),
        "redacted": translate("Given", "Ärendet med sekretessen prövad till {who}"),
    }
    party = about.case.party(paper.party_uid)
    who = party.name if party else about.name
    if paper.reader is ReaderKind.GUARDIAN:
        who = guardian_name(about.case, paper.reader_uid) or translate("Given", "en borttagen vårdnadshavare")
    if paper.reader is ReaderKind.CONVENER:
        who = outside_name(about.case, reader_of(paper)) or translate("Given", "någon som kallade oss")
    if paper.reader is ReaderKind.OWN_UNIT:
        who = translate("Given", "den egna enheten")
    if paper.reader is ReaderKind.REGISTRAR:
        who = translate("Given", "registrator")
    if paper.reader is ReaderKind.PUBLIC:
        who = translate("Given", "den som begärt ut det")
    if paper.party_uid and party is None:
        who = translate("Given", "någon som är borttagen ur ärendet")
    return names.get(paper.paper, translate("Given", "Papper till {who}")).format(who=who)
