"""How well a year plan meets each wish, counted apart from the engine, and how much each wish weighs."""

from collections import Counter
from dataclasses import asdict, dataclass

from policeplanner.scheduling.problem import Span
from policeplanner.scheduling.year_problem import WEEK, Booking, YearActivity, YearLock, YearPlan, YearProblem

LONG_ENOUGH_FOR_MONDAY = 3
WORKING_WEEK = 5


@dataclass(frozen=True, slots=True)
class YearWishes:
    """Weights of the wishes, 0 meaning never mind; the amounts they weigh are those of `YearMeasures`."""

    quiet: int = 30
    months: int = 10
    mondays: int = 40
    pauses: int = 20
    quarters: int = 30
    trainers: int = 5
    shifted: int = 2
    regrouped: int = 20
    moved: int = 0
    changed: int = 0


DEFAULT_YEAR = YearWishes()
# A repair changes as few activities as can be, then as few dates, then venues and trainers; the wishes come last.
REPAIR = YearWishes(
    quiet=3, months=0, mondays=4, pauses=2, quarters=3, trainers=0, shifted=5, regrouped=60, moved=600, changed=20_000
)


@dataclass(frozen=True, slots=True)
class YearMeasures:
    """Each wish in its own unit, the smaller the better.

    quiet: working days inside quiet spans. months: working days above the even share of their month. mondays:
    activities of three days and more that do not begin on the first day of a week that their calendars work. pauses:
    closed days inside activities beyond their weekends. quarters: editions of a course above their even number in a
    quarter. trainers: working days of trainers above an even share. shifted: days by which activities are away from
    their present dates. regrouped: activities at another venue than at present, and trainers who are new to a team.
    """

    quiet: int
    months: int
    mondays: int
    pauses: int
    quarters: int
    trainers: int
    shifted: int
    regrouped: int
    moved: int
    changed: int

    def cost(self, wishes: YearWishes = DEFAULT_YEAR) -> int:
        """Return the weighted sum that the engine minimises."""
        weights = asdict(wishes)
        return sum(weights[wish] * int(amount) for wish, amount in asdict(self).items())


def measure_year(problem: YearProblem, plan: YearPlan) -> YearMeasures:
    """Return the measures of a plan; activities that are not placed count nowhere."""
    held = [(problem.activity[b.activity], b) for b in plan.bookings]
    days = {b.activity: within(problem, activity, b) for activity, b in held}
    free = [(activity, b) for activity, b in held if activity.id not in problem.fixed]
    known = [(b, problem.present[activity.id]) for activity, b in free if activity.id in problem.present]
    return YearMeasures(
        quiet=sum(quiet_days(problem, days[activity.id]) for activity, _ in free),
        months=above(Counter(problem.part_of(problem.months, d) for ds in days.values() for d in ds), shares(problem)),
        mondays=sum(late_in_week(problem, activity, b.start) for activity, b in free),
        pauses=sum(paused(activity, b) for activity, b in free),
        quarters=crowded_quarters(problem, held),
        trainers=trainer_excess(problem, plan, days),
        shifted=sum(abs(b.start - present.start) for b, present in known),
        regrouped=sum(regrouped(present, b.venue, b.trainers) for b, present in known),
        moved=sum(b.start != present.start for b, present in known),
        changed=sum(changed(present, (b.start, b.end), b.venue, b.trainers) for b, present in known),
    )


def within(problem: YearProblem, activity: YearActivity, booking: Booking) -> list[int]:
    """Return the days of the year that a booking works."""
    return problem.worked(activity, (max(0, booking.start), min(problem.days, booking.end)))


def quiet_days(problem: YearProblem, days: list[int]) -> int:
    """Return how many of the days lie in a quiet span."""
    return sum(any(first <= day < end for first, end in problem.quiet) for day in days)


def shares(problem: YearProblem) -> list[int]:
    """Return the even share of each month in working days, by the days that are open, not quiet and not past."""
    usable = [sum(day >= problem.today for day in open_days(problem, first, end)) for first, end in problem.months]
    total = sum(a.working_days for a in problem.activities if not past(problem, a))
    return [-(-total * days // max(1, sum(usable))) for days in usable]


def open_days(problem: YearProblem, first: int, end: int) -> list[int]:
    """Return the days of a span that are not quiet and open in the first calendar."""
    closed = problem.calendars[0].closed if problem.calendars else frozenset()
    return [day for day in range(first, end) if day not in closed and not quiet_days(problem, [day])]


def past(problem: YearProblem, activity: YearActivity) -> bool:
    """Return whether an activity is over."""
    return activity.id in problem.fixed and problem.fixed[activity.id].end <= problem.today


def above(amounts: "Counter[int]", limits: list[int]) -> int:
    """Return by how much the amounts of months exceed their limits, all together."""
    return sum(max(0, amounts[index] - limit) for index, limit in enumerate(limits))


def late_in_week(problem: YearProblem, activity: YearActivity, start: int) -> bool:
    """Return whether an activity of some length begins although its week has begun already."""
    monday = start - (start + problem.weekday) % WEEK
    return activity.working_days >= LONG_ENOUGH_FOR_MONDAY and bool(problem.worked(activity, (monday, start)))


def paused(activity: YearActivity, booking: Booking) -> int:
    """Return the closed days inside a booking beyond its weekends."""
    weekends = 2 * ((activity.working_days - 1) // WORKING_WEEK)
    return max(0, booking.end - booking.start - activity.working_days - weekends)


def even_quarters(problem: YearProblem) -> dict[str, int]:
    """Return the even number of editions in a quarter, by course."""
    courses = Counter(activity.course for activity in problem.activities if activity.course)
    return {course: -(-number // max(1, len(problem.quarters))) for course, number in courses.items()}


def crowded_quarters(problem: YearProblem, held: list[tuple[YearActivity, Booking]]) -> int:
    """Return the editions of a course above their even number in a quarter, for all courses and quarters."""
    even = even_quarters(problem)
    quarters = ((activity.course, problem.part_of(problem.quarters, b.start)) for activity, b in held)
    found = Counter(key for key in quarters if key[0] and key[1] >= 0)
    return sum(max(0, number - even[course]) for (course, _), number in found.items())


def trainer_share(problem: YearProblem) -> int:
    """Return the working days of a trainer when all have the same."""
    days = sum(activity.working_days * activity.team_size for activity in problem.activities)
    return -(-days // max(1, len(problem.trainers)))


def trainer_excess(problem: YearProblem, plan: YearPlan, days: dict[str, list[int]]) -> int:
    """Return the working days of trainers above the even share."""
    load: Counter[str] = Counter()
    for booking in plan.bookings:
        for trainer in booking.trainers:
            load[trainer] += len(days[booking.activity])
    return sum(max(0, number - trainer_share(problem)) for number in load.values())


def regrouped(present: YearLock, venue: str | None, trainers: tuple[str, ...]) -> int:
    """Return 1 for another venue than at present, and 1 for each trainer who was not in the team."""
    return (venue != present.venue) + len(set(trainers) - set(present.trainers))


def changed(present: YearLock, days: Span, venue: str | None, trainers: tuple[str, ...]) -> bool:
    """Return whether anything is not as at present."""
    same_place = (*days, venue) == (present.start, present.end, present.venue)
    return not same_place or set(trainers) != set(present.trainers)
