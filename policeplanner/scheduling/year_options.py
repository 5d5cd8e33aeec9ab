"""What each activity of a year may have, taken alone: stretches of days with what each costs, venues and people.

Sets of days are whole numbers with one bit a day, so that two of them are compared in one step.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from policeplanner.scheduling.problem import Span
from policeplanner.scheduling.year_measures import YearWishes, late_in_week, paused
from policeplanner.scheduling.year_problem import Booking, YearActivity, YearProblem


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days that an activity works, as days, as bits, and counted by month; cap numbers and quarter of its start.

    quiet, pauses and late are what `YearMeasures` counts of an activity on these days alone.
    """

    start: int
    end: int
    days: tuple[int, ...]
    bits: int
    months: tuple[tuple[int, int], ...]
    caps: tuple[int, ...] = ()
    quarter: int = -1
    quiet: int = 0
    pauses: int = 0
    late: bool = False


@dataclass(frozen=True, slots=True)
class Choices:
    """The stretches an activity may have and what each costs, by first day, and the trainers of each seat to fill."""

    stretches: dict[int, Stretch]
    costs: dict[int, int]
    seats: tuple[tuple[str, ...], ...]


def bits_of(days: Iterable[int]) -> int:
    """Return days as bits."""
    bits = 0
    for day in days:
        bits |= 1 << day
    return bits


def busy_bits(spans: Iterable[Span], days: int) -> int:
    """Return the days of spans as bits, those outside the year left out."""
    bits = 0
    for first, end in spans:
        first, end = max(0, first), min(days, end)
        if first < end:
            bits |= (1 << end) - (1 << first)
    return bits


class Calendars:
    """The stretches of activities, worked out once for all that share calendars and length."""

    def __init__(self, problem: YearProblem) -> None:
        """Note in which month, quarter and caps each day lies."""
        self.problem = problem
        days = range(problem.days)
        self.month = [problem.part_of(problem.months, day) for day in days]
        self.quarter = [problem.part_of(problem.quarters, day) for day in days]
        self.caps = [tuple(i for i, cap in enumerate(problem.caps) if cap.days[0] <= d < cap.days[1]) for d in days]
        self.quiet = busy_bits(problem.quiet, problem.days)
        self.known: dict[tuple[frozenset[str], int], dict[int, Stretch]] = {}

    def stretches(self, activity: YearActivity) -> dict[int, Stretch]:
        """Return the stretches of an activity by their first day, windows and lead time aside."""
        key = frozenset(activity.calendars), activity.working_days
        if key not in self.known:
            worked = self.problem.worked(activity, (0, self.problem.days))
            length = activity.working_days
            cut = (tuple(worked[at : at + length]) for at in range(len(worked) - length + 1))
            self.known[key] = {days[0]: self.stretch(activity, (days[0], days[-1] + 1), days) for days in cut}
        return self.known[key]

    def stretch(self, activity: YearActivity, span: Span, days: tuple[int, ...]) -> Stretch:
        """Return a stretch of an activity's days, which span includes."""
        months: dict[int, int] = {}
        for day in days:
            months[self.month[day]] = months.get(self.month[day], 0) + 1
        months.pop(-1, None)
        bits, (caps, quarter) = bits_of(days), self.at(span[0])
        return Stretch(
            *span,
            days=days,
            bits=bits,
            months=tuple(months.items()),
            caps=caps,
            quarter=quarter,
            quiet=(bits & self.quiet).bit_count(),
            pauses=paused(activity, Booking(activity.id, *span)),
            late=late_in_week(self.problem, activity, span[0]),
        )

    def at(self, start: int) -> tuple[tuple[int, ...], int]:
        """Return the caps and the quarter of a day, which may lie outside the year for what is fixed."""
        if 0 <= start < self.problem.days:
            return self.caps[start], self.quarter[start]
        inside = enumerate(cap.days for cap in self.problem.caps)
        caps = tuple(index for index, (first, end) in inside if first <= start < end)
        return caps, self.problem.part_of(self.problem.quarters, start)

    def of_booking(self, booking: Booking) -> Stretch:
        """Return the stretch of a booking, which may be of any length."""
        activity = self.problem.activity[booking.activity]
        within = max(0, booking.start), min(self.problem.days, booking.end)
        return self.stretch(activity, (booking.start, booking.end), tuple(self.problem.worked(activity, within)))


def choices_of(problem: YearProblem, activity: YearActivity, wishes: YearWishes, calendars: Calendars) -> Choices:
    """Return what an activity may have."""
    found = {at: s for at, s in calendars.stretches(activity).items() if may_begin(problem, activity, at)}
    costs = {start: cost_of(problem, activity, s, wishes) for start, s in found.items()}
    return Choices(found, costs, seats_of(problem, activity))


def may_begin(problem: YearProblem, activity: YearActivity, start: int) -> bool:
    """Return whether windows and lead time allow a first day."""
    if start < problem.today + activity.lead_days:
        return False
    return not activity.windows or any(first <= start < end for first, end in activity.windows)


def cost_of(problem: YearProblem, activity: YearActivity, stretch: Stretch, wishes: YearWishes) -> int:
    """Return what a stretch costs whatever the others do."""
    cost = wishes.quiet * stretch.quiet + wishes.pauses * stretch.pauses + wishes.mondays * stretch.late
    present = problem.present.get(activity.id)
    if present is None or present.start == stretch.start:
        return cost
    return cost + wishes.moved + wishes.shifted * abs(stretch.start - present.start)


def seats_of(problem: YearProblem, activity: YearActivity) -> tuple[tuple[str, ...], ...]:
    """Return the trainers able to take each seat, the scarcest seat first."""
    others = [trainer for trainer in problem.trainers if trainer.id not in activity.trainers]
    able = [
        tuple(trainer.id for trainer in others if need.qualification in trainer.qualifications)
        for need in activity.needs
        for _ in range(need.number)
    ]
    return tuple(sorted(able, key=len))
