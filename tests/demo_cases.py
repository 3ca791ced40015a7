"""The invented people for every test that needs a whole case: written as on one fixed day, with their routine."""

from copy import deepcopy
from datetime import date
from functools import cache

from sipdesk.domain.case import Case
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Routine
from sipdesk.exchange import demo
from sipdesk.exchange.holidays import SwedishHolidays
from sipdesk.exchange.routine import load_routine
from sipdesk.paths import resource

TODAY = date(2026, 11, 23)  # a Monday

CARRIED = ("01-bertil", "02-helena", "05-rana", "06-sara")
"""Cases whose consent form, letters and plan can all be issued."""

WITH_PAPERS = (
    *CARRIED, "03-elliot", "04-saga", "07-kjell", "08-margareta", "09-gunvor", "10-peter", "11-johan",
    "12-ingrid", "14-valdemar", "20-lennart", "21-birgit", "22-tomas",
)
"""Cases of which at least the person's own papers can be made."""


def demo_cases(today: date = TODAY) -> list[Case]:
    return [demo_case(path.stem, today) for path in sorted(resource("demo").glob("[0-9]*.toml"))]


def all_demo_cases(today: date = TODAY) -> list[Case]:
    """With one for each event and each way to consent."""
    return [*demo_cases(today), *demo.demo_situations(today)]


def demo_case(name: str, today: date = TODAY) -> Case:
    """A fresh copy of one case: "01-bertil"."""
    return deepcopy(_case(name, today))


@cache
def demo_routine() -> Routine:
    """The routine as it comes, with the invented office."""
    return load_routine(resource("defaults"), office=demo.demo_office().office, holidays=SwedishHolidays(2020, 2035))


def demo_staff() -> Staff:
    return demo.demo_office().staff


@cache
def _case(name: str, today: date) -> Case:
    folder = "demo" if resource("demo", f"{name}.toml").is_file() else "demo/situations"
    return demo.demo_case(resource(folder, f"{name}.toml"), today)
