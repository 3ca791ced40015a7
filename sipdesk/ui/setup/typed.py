"""Fields for what is typed: how a text becomes a value, and what is said when it cannot."""

from datetime import date, time

from PySide6.QtCore import QCoreApplication

from sipdesk.exchange.datafile import Line, Reader, WholeNumber
from sipdesk.exchange.routine import ALERT_DAYS
from sipdesk.ui.dates import Aim, read_day, read_time
from sipdesk.ui.setup.desk import Bound, SetupDesk
from sipdesk.ui.setup.fields import LineField

translate = QCoreApplication.translate


def words_field(desk: SetupDesk, bound: Bound, label: str, reader: Reader, hint: str = "") -> LineField:
    """A line of text; `reader` says how long it may be."""
    most = reader.most if isinstance(reader, Line) else 0
    wrong = translate("Setup", "{field}: skriv något, högst {most} tecken").replace("{most}", str(most))
    return LineField(desk, bound, label, hint, wrong=wrong)


def number_field(desk: SetupDesk, bound: Bound, label: str, reader: Reader, unit: str, hint: str = "") -> LineField:
    """A whole number within its bounds, with its unit in words."""
    assert isinstance(reader, WholeNumber)
    wrong = translate("Setup", "{field}: skriv ett heltal från {least} till {most}")
    wrong = wrong.replace("{least}", str(reader.least)).replace("{most}", str(reader.most))
    return LineField(desk, bound, label, hint, read=_number, wrong=wrong, width=72, unit=unit)


def alerts_field(desk: SetupDesk, bound: Bound, label: str, hint: str = "") -> LineField:
    """Days before something ends, with commas between them."""
    wrong = translate("Setup", "{field}: skriv dagar från {least} till {most} med komma emellan, som 60, 30, 7")
    wrong = wrong.replace("{least}", str(ALERT_DAYS.least)).replace("{most}", str(ALERT_DAYS.most))
    return LineField(
        desk, bound, label, hint, read=_numbers, show=lambda days: ", ".join(map(str, days)), wrong=wrong, width=200
    )


def day_field(desk: SetupDesk, bound: Bound, label: str, hint: str = "") -> LineField:
    """A day that has been, as people write it."""
    wrong = translate("Setup", "{field}: skriv en dag, till exempel 2026-12-01")

    def read(typed: str) -> date:
        day = read_day(typed, desk.today(), Aim.PAST).day
        if day is None:
            raise ValueError
        return day

    return LineField(desk, bound, label, hint, read=read, show=_iso, wrong=wrong, width=130)


def clock_field(desk: SetupDesk, bound: Bound, label: str, hint: str = "") -> LineField:
    """A time of day, as people write it."""
    wrong = translate("Setup", "{field}: skriv ett klockslag, till exempel 12.00")

    def read(typed: str) -> time:
        found = read_time(typed)
        if found is None:
            raise ValueError
        return found

    return LineField(desk, bound, label, hint, read=read, show=lambda at: f"{at:%H.%M}", wrong=wrong, width=90)


def days_of_month_field(desk: SetupDesk, bound: Bound, label: str, hint: str = "") -> LineField:
    """Days of a month, with commas between them; none at all too."""
    wrong = translate("Setup", "{field}: skriv dagar från 1 till 31 med komma emellan, som 5, 15, 25")
    return LineField(
        desk, bound, label, hint, read=lambda typed: sorted(_numbers(typed)) if typed else [],
        show=lambda days: ", ".join(map(str, days or ())), wrong=wrong, width=200,
    )  # fmt: skip


def word_list_field(desk: SetupDesk, bound: Bound, label: str, hint: str = "") -> LineField:
    """Words, with commas between them."""
    wrong = translate("Setup", "{field}: skriv minst ett ord, och komma mellan flera")

    def read(typed: str) -> list[str]:
        found = [word.strip() for word in typed.split(",") if word.strip()]
        if not found:
            raise ValueError
        return list(dict.fromkeys(found))

    return LineField(desk, bound, label, hint, read=read, show=lambda words: ", ".join(words or ()), wrong=wrong)


def _iso(day: date) -> str:
    return day.isoformat()


def _number(typed: str) -> int:
    if not (typed.isascii() and typed.isdecimal()):
        raise ValueError
    return int(typed)


def _numbers(typed: str) -> list[int]:
    return sorted({_number(one.strip()) for one in typed.replace(";", ",").split(",")}, reverse=True)
