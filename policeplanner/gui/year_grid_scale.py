"""Where the days of a year lie on the screen: for the calendar, and for the load below it."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

LETTER = 17
"""Least pixels of a day that has room for the letter of its weekday."""


class Zoom(StrEnum):
    """How much of the year is seen at once."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"


SPANS = {Zoom.YEAR: 0, Zoom.QUARTER: 92, Zoom.MONTH: 31}  # days seen; 0: all


@dataclass(frozen=True)
class Scale:
    """The days of a year: `left` is where they begin, `day_width` what each takes, `offset` what is scrolled away."""

    year: int = 2000
    left: int = 0
    day_width: float = 1.0
    offset: float = 0.0

    @property
    def first(self) -> date:
        """Return the first of January."""
        return date(self.year, 1, 1)

    @property
    def count(self) -> int:
        """Return the length of the year in days."""
        return 366 if calendar.isleap(self.year) else 365

    @property
    def shows_days(self) -> bool:
        """Tell whether single days have room for a letter."""
        return self.day_width >= LETTER

    def x(self, day: date) -> float:
        """Return where a day begins."""
        return self.left + (day - self.first).days * self.day_width - self.offset

    def reach(self, first: date, last: date) -> tuple[float, float]:
        """Return where the days from first to last begin and end."""
        return self.x(first), self.x(last) + self.day_width

    def day_at(self, x: float) -> date:
        """Return the day at a place, the nearest one of the year outside of it."""
        number = int((x - self.left + self.offset) // self.day_width)
        return self.first + timedelta(days=max(0, min(self.count - 1, number)))

    def months(self) -> list[tuple[int, float, float]]:
        """Return number, beginning and end of each month."""
        last = [calendar.monthrange(self.year, month)[1] for month in range(1, 13)]
        return [(m, *self.reach(date(self.year, m, 1), date(self.year, m, last[m - 1]))) for m in range(1, 13)]
