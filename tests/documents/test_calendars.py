"""Swedish days and times by hand, held to what Babel knows of Swedish."""

import subprocess
import sys
from datetime import date, time, timedelta

from babel.dates import format_date, format_time

from sipdesk.documents.calendars import plural_form, weekday, written_date, written_time
from sipdesk.documents.phrases import phrases

SWEDISH = phrases("sv").language
DAYS = [date(2027, 12, 1) + timedelta(days=number) for number in range(460)]


def test_every_day_is_written_as_babel_writes_it() -> None:
    for day in DAYS:
        assert written_date(day, "d MMMM y", SWEDISH) == format_date(day, "d MMMM y", locale="sv")
        assert weekday(day, SWEDISH) == format_date(day, "EEEE", locale="sv")


def test_every_minute_is_written_as_babel_writes_it() -> None:
    for minute in range(24 * 60):
        at = time(*divmod(minute, 60))
        assert written_time(at, "HH.mm", SWEDISH) == format_time(at, "HH.mm", locale="sv")


def test_a_pattern_of_ones_own_is_followed() -> None:
    assert written_date(date(2027, 12, 1), "y-MM-dd", SWEDISH) == "2027-12-01"
    assert written_time(time(7, 5), "H:mm", SWEDISH) == "7:05"


def test_plural_forms_are_babel_s() -> None:
    assert all(plural_form(number, SWEDISH) == SWEDISH.data.plural_form(number) for number in range(1000))


def test_a_swedish_paper_does_without_babel() -> None:
    script = (
        "import sys; from sipdesk.documents.make import PrintAs, blocks_of; from tests.documents.views import PERSONS;"
        "blocks_of('plan', PERSONS, PrintAs()); blocks_of('summons', PERSONS, PrintAs('sv-easy', 18));"
        "print('babel' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "False"
