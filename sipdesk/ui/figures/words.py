"""How figures are said, on the page and in the file alike."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from sipdesk.domain.disclosure.counted import Split
from sipdesk.domain.statistics import NO, UNANSWERED, YES, Month, Statistics
from sipdesk.domain.terms import ClosingReason, Extent, Outcome

translate = QCoreApplication.translate


def few() -> str:
    return translate("Figures", "färre än 5")


def month_name(month: Month) -> str:
    """nov"""
    return QLocale().standaloneMonthName(month.first.month, QLocale.FormatType.ShortFormat).rstrip(".")


def finding(figures: Statistics) -> str:
    """What the picture shows, as a sentence."""
    if figures.median is None:
        return translate("Figures", "För få möten för att visas")
    if figures.median <= figures.days:
        return translate("Figures", "Hälften av mötena hölls inom {days} dagar").format(days=figures.median)
    return translate("Figures", "Minst hälften av mötena dröjde mer än {days} dagar").format(days=figures.days)


def share(split: Split) -> str:
    """68 av 102; or that one of the two groups is too small."""
    if not split.total:
        return "–"
    counts = dict(split.cells)
    if YES not in counts:
        return translate("Figures", "visas inte")
    return translate("Figures", "{count} av {of}").format(count=counts[YES], of=split.total)


def tables() -> Mapping[str, str]:
    """Titles of the tables below the picture, by the name of the figure."""
    return {
        "reasons": translate("Figures", "Varför ärenden avslutades"),
        "outcomes": translate("Figures", "Vad den senaste uppföljningen ledde till"),
        "heard": translate("Figures", "Blev du lyssnad på?"),
        "whom_to_ring": translate("Figures", "Vet du vem du ska ringa?"),
        "helped": translate("Figures", "Har SIP:en hjälpt dig?"),
    }


def labels() -> dict[str, str]:
    """Every column, table and code of the file; "reasons.moved" is a code of the table "reasons"."""
    found = {
        "table": translate("Figures", "Tabell"),
        "row": translate("Figures", "Rad"),
        "count": translate("Figures", "Antal"),
        "median": translate("Figures", "Median, dagar"),
        "total": translate("Figures", "Tillsammans"),
        "rest": translate("Figures", "Flera små grupper tillsammans"),
        "today": translate("Figures", "I dag"),
        "few": few(),
        "meetings": translate("Figures", "Möten"),
        "in_time": translate("Figures", "Möten i tid"),
        "followed_up": translate("Figures", "Uppföljning bokad"),
        "open_cases": translate("Figures", "Pågående ärenden"),
        "running_out": translate("Figures", "Samtycken som snart går ut"),
        **tables(),
    }
    for table, codes in _codes().items():
        found |= {f"{table}.{code}": words for code, words in codes.items()}
    return found


def _codes() -> dict[str, dict[str, str]]:
    answers = {
        Extent.WHOLLY.value: translate("Figures", "Ja"),
        Extent.PARTLY.value: translate("Figures", "Delvis"),
        Extent.NOT.value: translate("Figures", "Nej"),
        UNANSWERED: translate("Figures", "Inget svar"),
    }
    yes_no = {YES: translate("Figures", "Ja"), NO: translate("Figures", "Nej")}
    return {
        "in_time": yes_no,
        "followed_up": yes_no,
        "heard": answers,
        "whom_to_ring": answers,
        "helped": answers,
        "outcomes": {
            Outcome.GO_ON.value: translate("Figures", "Planen fortsätter"),
            Outcome.CLOSE.value: translate("Figures", "Avslut"),
            Outcome.RESTART.value: translate("Figures", "Avslut, och ny SIP"),
        },
        "reasons": {
            ClosingReason.GOALS_MET.value: translate("Figures", "Målen är nådda"),
            ClosingReason.NO_NEED.value: translate("Figures", "Behov finns inte från båda huvudmännen"),
            ClosingReason.NO_NEW_NEED.value: translate("Figures", "Inget nytt behov väntas"),
            ClosingReason.CONSENT_WITHDRAWN.value: translate("Figures", "Samtycket är tillbakataget"),
            ClosingReason.PERSON_ENDS.value: translate("Figures", "Personen ville avsluta"),
            ClosingReason.GOAL_CHANGED.value: translate("Figures", "Målet har ändrats mycket"),
            ClosingReason.MOVED.value: translate("Figures", "Flyttat"),
            ClosingReason.DECEASED.value: translate("Figures", "Avlidit"),
            UNANSWERED: translate("Figures", "Inget skäl är skrivet"),
        },
    }
