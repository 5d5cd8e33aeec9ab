"""Invented mission years of any size from a seed, for benchmarks and tests of the year's planner."""

import random
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from policeplanner.scheduling.problem import Span
from policeplanner.scheduling.year_problem import (
    Calendar,
    Cap,
    Need,
    YearActivity,
    YearProblem,
    YearTrainer,
    YearVenue,
)

YEAR = 2027
DAYS = 365
NEW_YEAR = date(YEAR, 1, 1)
LENGTHS = (2, 3, 3, 5, 5, 5, 5, 10, 10, 10, 15)  # working days, on average 8.25 an edition: about 990 for 120
QUALIFICATIONS = 20
COST_OF_A_DAY = 200_000
SHARE_OF_A_QUARTER = 32  # percent of the year's cost that each quarter may have
QUIET: tuple[Span, ...] = ((38, 67), (195, 236))  # Ramadan of 2027 (8 February to 9 March), 15 July to 24 August


@dataclass(frozen=True, slots=True)
class YearSize:
    """How large a year is."""

    editions: int = 120
    trainers: int = 60
    venues: int = 25
    calendars: int = 8
    courses: int = 24

    def times(self, factor: int) -> "YearSize":
        """Return a year so many times as large, in as many countries."""
        return YearSize(
            self.editions * factor, self.trainers * factor, self.venues * factor, self.calendars, self.courses * factor
        )


def mission_year(seed: int, size: YearSize = YearSize()) -> YearProblem:
    """Return the year of a seed: by default 120 editions, 60 trainers, 25 venues and 8 holiday calendars."""
    dice = random.Random(seed)
    calendars = [calendar(dice, number) for number in range(size.calendars)]
    activities = tuple(edition(dice, number, size) for number in range(size.editions))
    starts = [date(YEAR, month, 1).toordinal() - NEW_YEAR.toordinal() for month in range(1, 13)] + [DAYS]
    quarters = tuple((starts[number], starts[number + 3]) for number in (0, 3, 6, 9))
    total = sum(activity.cost_cents for activity in activities)
    return YearProblem(
        days=DAYS,
        weekday=NEW_YEAR.weekday(),
        activities=activities,
        calendars=(*calendars, mission()),
        trainers=tuple(trainer(dice, number) for number in range(size.trainers)),
        venues=tuple(
            YearVenue(f"v{number}", f"Venue {number + 1}", dice.choice((1, 1, 2)), closings(dice, 2))
            for number in range(size.venues)
        ),
        months=tuple(pairwise(starts)),
        quarters=quarters,
        caps=tuple(Cap(quarter, total * SHARE_OF_A_QUARTER // 100) for quarter in quarters),
        quiet=QUIET,
        gaps={f"c{number}": 21 for number in range(size.courses)},
    )


def calendar(dice: random.Random, number: int) -> Calendar:
    """Return a country with its weekend (every fourth rests on Friday and Saturday) and 10 to 14 holidays."""
    rest = {4, 5} if number % 4 == 3 else {5, 6}
    closed = {day for day in range(DAYS) if (NEW_YEAR + timedelta(days=day)).weekday() in rest}
    return Calendar(f"k{number}", f"Country {number + 1}", frozenset(closed | set(dice.sample(range(DAYS), 12))))


def mission() -> Calendar:
    """Return the mission's own holidays."""
    return Calendar("mission", "Mission", frozenset((0, 1, 84, 87, 120, 126, 276, 305, 357, 358, 359, 364)))


def edition(dice: random.Random, number: int, size: YearSize) -> YearActivity:
    """Return an edition: a window of two to four months, three to six venues, two or three trainers to choose."""
    length = dice.choice(LENGTHS)
    course, turn = number % size.courses, number // size.courses
    turns = -(-size.editions // size.courses)
    opening = int((turn + dice.random()) * (DAYS - 120) / turns)
    topic = course % QUALIFICATIONS
    before = (f"e{number - 1}",) if course % 6 == 1 and turn % 2 == 0 else ()
    window = (max(0, opening - 60), DAYS) if before else (opening, opening + dice.choice((60, 90, 120)))
    return YearActivity(
        id=f"e{number}",
        name=f"Edition {number + 1}",
        working_days=length,
        calendars=(f"k{number % size.calendars}", "mission"),
        windows=(window,),
        venues=tuple(f"v{venue}" for venue in sorted(dice.sample(range(size.venues), dice.randint(3, 6)))),
        needs=(Need(f"q{topic}", 2), *((Need(f"q{(topic + 7) % QUALIFICATIONS}"),) if number % 3 == 0 else ())),
        course=f"c{course}",
        after=before,
        lead_days=dice.choice((0, 14, 30, 42)),
        cost_cents=length * COST_OF_A_DAY,
    )


def trainer(dice: random.Random, number: int) -> YearTrainer:
    """Return a trainer of four qualifications with four weeks of leave in two parts, 15 days a month at most."""
    able = {number % QUALIFICATIONS, *dice.sample(range(QUALIFICATIONS), 3)}
    return YearTrainer(
        f"t{number}", f"Trainer {number + 1}", frozenset(f"q{topic}" for topic in able), closings(dice, 2), 15
    )


def closings(dice: random.Random, weeks: int) -> tuple[Span, ...]:
    """Return two spans of so many weeks somewhere in the year."""
    return tuple((first, first + 7 * weeks) for first in dice.sample(range(DAYS - 7 * weeks), 2))
