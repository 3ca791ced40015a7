"""How the rows of a register are said, on the page and in the file alike."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.disclosure.registers import AnsweredRequest, GivenPaper
from sipdesk.domain.retention import Decision
from sipdesk.domain.terms import Authority, Channel, ReaderKind, RequestAnswer
from sipdesk.storage.retention import Decided
from sipdesk.ui import say
from sipdesk.ui.words import Words

translate = QCoreApplication.translate


def given_heads() -> list[str]:
    return [
        translate("Registers", "När"), translate("Registers", "Ärende"), translate("Registers", "Papper"),
        translate("Registers", "Till"), translate("Registers", "Hur"), translate("Registers", "Kod"),
        translate("Registers", "Slag av uppgifter"), translate("Registers", "Samtycke"), translate("Registers", "Av"),
    ]  # fmt: skip


def given_row(one: GivenPaper, words: Words) -> list[str]:
    here = one.at.astimezone() if one.at.tzinfo else one.at
    when = f"{here.date().isoformat()} {say.clock(here)}"
    kinds = translate("Registers", "%n slag", "", one.kinds) if one.kinds else "–"
    paper = str(words.value("paper", one.paper))
    return [when, one.number, paper, _to(one), _how(one.channel), one.code or "–", kinds, _consent(one), one.by or "–"]


def request_heads() -> list[str]:
    return [
        translate("Registers", "När"), translate("Registers", "Ärende"), translate("Registers", "Svar"),
        translate("Registers", "Av"), translate("Registers", "Papper till den enskilde"),
        translate("Registers", "Kvitterat"),
    ]  # fmt: skip


def request_row(one: AnsweredRequest) -> list[str]:
    declined = one.answer is RequestAnswer.DECLINED
    answer = translate("Registers", "Avböjd") if declined else translate("Registers", "Skickad vidare")
    paper = "–"
    if declined:
        paper = translate("Registers", "lämnat") if one.on_paper else translate("Registers", "inte lämnat")
    day = one.on.isoformat() if one.on else translate("Registers", "dag saknas")
    return [day, one.number, answer, one.by or "–", paper, one.receipt_on.isoformat() if one.receipt_on else "–"]


def decision_heads() -> list[str]:
    return [
        translate("Registers", "När"), translate("Registers", "Ärende"), translate("Registers", "Beslut"),
        translate("Registers", "Av"),
    ]  # fmt: skip


def decision_row(one: Decided, numbers: Mapping[str, str]) -> list[str]:
    """What is gone has no number any more; it stands by its id, as in the log."""
    decided = {
        Decision.DISPOSED: translate("Registers", "Gallrat"),
        Decision.ARCHIVED: translate("Registers", "Lämnat till arkivet"),
        Decision.KEPT: translate("Registers", "Sparas längre"),
    }
    here = one.at.astimezone() if one.at.tzinfo else one.at
    return [here.date().isoformat(), numbers.get(one.case, one.case), decided[one.decision], one.who]


def spoken(heads: Sequence[str], row: Sequence[str]) -> str:
    """A row as it is heard."""
    return ". ".join(f"{head}: {words}" for head, words in zip(heads, row, strict=True))


def _to(one: GivenPaper) -> str:
    if one.reader is ReaderKind.PARTY:
        return {
            Authority.MUNICIPALITY: translate("Registers", "kommunen"),
            Authority.REGION: translate("Registers", "regionen"),
            Authority.OTHER: translate("Registers", "annan verksamhet"),
            Authority.PRIVATE: translate("Registers", "privat person"),
            None: translate("Registers", "borttagen deltagare"),
        }[one.authority]
    return {
        ReaderKind.PERSON: translate("Registers", "den enskilde"),
        ReaderKind.GUARDIAN: translate("Registers", "vårdnadshavare"),
        ReaderKind.CONVENER: translate("Registers", "annan sammankallande"),
        ReaderKind.OWN_UNIT: translate("Registers", "den egna enheten"),
        ReaderKind.REGISTRAR: translate("Registers", "registrator"),
        ReaderKind.PUBLIC: translate("Registers", "den som begärt ut ärendet"),
    }[one.reader]


def _how(channel: Channel | None) -> str:
    if channel is None:
        return "–"
    return {
        Channel.SHARED_SERVICE: translate("Registers", "IT-tjänst"),
        Channel.POST: translate("Registers", "post"),
        Channel.HANDED_OVER: translate("Registers", "lämnat över"),
    }[channel]


def _consent(one: GivenPaper) -> str:
    if one.consent_on is None:
        return translate("Registers", "behövdes inte") if one.reader is not ReaderKind.PARTY else "–"
    words = translate("Registers", "lämnat {day}, till och med {last}")
    last = one.consent_to.isoformat() if one.consent_to else "–"
    return words.format(day=one.consent_on.isoformat(), last=last)
