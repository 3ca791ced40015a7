"""Swedish public holidays, looked up only when a deadline asks: the calendar behind them takes a moment to load."""

from collections.abc import Collection, Iterator
from datetime import date
from functools import cache


class SwedishHolidays(Collection[date]):
    """The holidays of the years from `first` to `last`, both included; Sundays are not counted among them."""

    def __init__(self, first: int, last: int) -> None:
        self.first, self.last = first, last

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day.year <= self.last and day in _of_year(day.year)

    def __iter__(self) -> Iterator[date]:
        return (day for year in range(self.first, self.last + 1) for day in sorted(_of_year(year)))

    def __len__(self) -> int:
        return sum(1 for _ in self)


@cache
def _of_year(year: int) -> frozenset[date]:
    from holidays.countries.sweden import Sweden

    return frozenset(Sweden(years=year, include_sundays=False))
