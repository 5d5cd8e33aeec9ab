"""The judge of every year plan: finds each broken hard rule, knowing neither the engine nor how it counts."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from policeplanner.scheduling.problem import Span
from policeplanner.scheduling.year_problem import Booking, YearActivity, YearLock, YearPlan, YearProblem, YearTrainer


class YearCode(StrEnum):
    """Hard rules."""

    UNKNOWN = "unknown"
    PLACED_TWICE = "placed-twice"
    MOVED = "moved"
    CLOSED_DAY = "closed-day"
    WRONG_LENGTH = "wrong-length"
    OUTSIDE_WINDOW = "outside-window"
    OUTSIDE_YEAR = "outside-year"
    TOO_SOON = "too-soon"
    VENUE_MISSING = "venue-missing"
    VENUE_CLOSED = "venue-closed"
    VENUE_FULL = "venue-full"
    TEAM = "team"
    TRAINER_AWAY = "trainer-away"
    TRAINER_TWICE = "trainer-twice"
    TRAINER_LOAD = "trainer-load"
    GAP = "gap"
    ORDER = "order"
    BUDGET = "budget"


@dataclass(frozen=True, slots=True)
class YearViolation:
    """One broken rule: the activities concerned, the trainer or venue, the day, and the days or cents too many."""

    code: YearCode
    activities: tuple[str, ...]
    resource: str | None = None
    day: int | None = None
    amount: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """A booking joined with its activity and the days worked within the year."""

    activity: YearActivity
    booking: Booking
    days: tuple[int, ...]


def check_year(problem: YearProblem, plan: YearPlan) -> list[YearViolation]:
    """Return every broken hard rule. An activity that is not placed breaks none."""
    found = list(unknown(problem, plan))
    if found:
        return found
    held = [hold(problem, booking) for booking in plan.bookings]
    for rule in RULES:
        found.extend(rule(problem, held))
    return found


def broken_by_engine(problem: YearProblem, violations: Iterable[YearViolation]) -> list[YearViolation]:
    """Return the violations that do not come from fixed activities alone, so that no engine may cause them."""
    return [v for v in violations if v.code is YearCode.MOVED or not all(a in problem.fixed for a in v.activities)]


def hold(problem: YearProblem, booking: Booking) -> Held:
    """Join a booking with its activity."""
    activity = problem.activity[booking.activity]
    within = max(0, booking.start), min(problem.days, booking.end)
    return Held(activity, booking, tuple(problem.worked(activity, within)))


def unknown(problem: YearProblem, plan: YearPlan) -> Iterator[YearViolation]:
    """Ids that the problem does not have, and activities placed twice."""
    for booking in plan.bookings:
        known = booking.activity in problem.activity and all(t in problem.trainer for t in booking.trainers)
        if not known or (booking.venue is not None and booking.venue not in problem.venue):
            yield YearViolation(YearCode.UNKNOWN, (booking.activity,))
    for activity, times in Counter(booking.activity for booking in plan.bookings).items():
        if times > 1:
            yield YearViolation(YearCode.PLACED_TWICE, (activity,), amount=times)


def moved(problem: YearProblem, held: list[Held]) -> Iterator[YearViolation]:
    """Fixed activities that are elsewhere, in other hands, or gone."""
    bookings = {h.activity.id: h.booking for h in held}
    for id_, lock in problem.fixed.items():
        if id_ not in bookings or not as_locked(bookings[id_], lock):
            yield YearViolation(YearCode.MOVED, (id_,))


def as_locked(booking: Booking, lock: YearLock) -> bool:
    """Return whether an activity is where its lock wants it, with the same trainers."""
    same_place = (booking.start, booking.end, booking.venue) == (lock.start, lock.end, lock.venue)
    return same_place and set(booking.trainers) == set(lock.trainers)


def dates(problem: YearProblem, held: list[Held]) -> Iterator[YearViolation]:
    """Movable activities on dates that their calendars, length, windows, lead time or the year forbid."""
    for h in held:
        activity, start, end = h.activity, h.booking.start, h.booking.end
        if activity.id in problem.fixed:
            continue
        if start < 0 or end > problem.days:
            yield YearViolation(YearCode.OUTSIDE_YEAR, (activity.id,), day=start)
        if not problem.worked(activity, (start, start + 1)) or not problem.worked(activity, (end - 1, end)):
            yield YearViolation(YearCode.CLOSED_DAY, (activity.id,), day=start)
        if len(problem.worked(activity, (start, end))) != activity.working_days:
            yield YearViolation(YearCode.WRONG_LENGTH, (activity.id,), day=start)
        if activity.windows and not any(first <= start < after for first, after in activity.windows):
            yield YearViolation(YearCode.OUTSIDE_WINDOW, (activity.id,), day=start)
        if start < problem.today + activity.lead_days:
            early = problem.today + activity.lead_days - start
            yield YearViolation(YearCode.TOO_SOON, (activity.id,), day=start, amount=early)


def venues(problem: YearProblem, held: list[Held]) -> Iterator[YearViolation]:
    """Venues that are missing or not allowed, closed, or have too few rooms on a day."""
    rooms: dict[tuple[str, int], list[Held]] = defaultdict(list)
    for h in held:
        venue = h.booking.venue
        if h.activity.id not in problem.fixed and venue not in (h.activity.venues or (None,)):
            yield YearViolation(YearCode.VENUE_MISSING, (h.activity.id,), venue)
        for day in h.days if venue is not None else ():
            rooms[venue or "", day].append(h)
    for (venue, day), here in rooms.items():
        ids = tuple(h.activity.id for h in here)
        if inside(problem.venue[venue].busy, day):
            yield from (YearViolation(YearCode.VENUE_CLOSED, (id_,), venue, day) for id_ in ids)
        over = sum(h.activity.rooms for h in here) - problem.venue[venue].rooms
        if over > 0:
            yield YearViolation(YearCode.VENUE_FULL, ids, venue, day, over)


def inside(spans: Iterable[Span], day: int) -> bool:
    """Return whether a day lies in one of the spans."""
    return any(first <= day < end for first, end in spans)


def teams(problem: YearProblem, held: list[Held]) -> Iterator[YearViolation]:
    """Movable activities whose trainers are too few, too many, or not qualified."""
    for h in held:
        chosen = list(h.booking.trainers)
        if h.activity.id in problem.fixed:
            continue
        needed = set(h.activity.trainers)
        rest = [problem.trainer[t] for t in chosen if t not in needed]
        complete = needed <= set(chosen) and len(set(chosen)) == len(chosen) == h.activity.team_size
        if not complete or not serves(rest, h.activity):
            yield YearViolation(YearCode.TEAM, (h.activity.id,))


def serves(chosen: list[YearTrainer], activity: YearActivity) -> bool:
    """Return whether each need can be met by another one of the trainers: a matching in a small bipartite graph."""
    seats = [need.qualification for need in activity.needs for _ in range(need.number)]
    seated: dict[int, int] = {}

    def seat(number: int, tried: set[int]) -> bool:
        for index, trainer in enumerate(chosen):
            if index not in tried and seats[number] in trainer.qualifications:
                tried.add(index)
                if index not in seated or seat(seated[index], tried):
                    seated[index] = number
                    return True
        return False

    return all(seat(number, set()) for number in range(len(seats)))


def people(problem: YearProblem, held: list[Held]) -> Iterator[YearViolation]:
    """Trainers who are away, in two activities on one day, or above the days of a month."""
    by_trainer: dict[str, list[Held]] = defaultdict(list)
    for h in held:
        for trainer in h.booking.trainers:
            by_trainer[trainer].append(h)
            away = [day for day in h.days if inside(problem.trainer[trainer].busy, day)]
            if away:
                yield YearViolation(YearCode.TRAINER_AWAY, (h.activity.id,), trainer, away[0], len(away))
    for trainer, theirs in by_trainer.items():
        for one, other in combinations(theirs, 2):
            shared = set(one.days) & set(other.days)
            if shared:
                both = one.activity.id, other.activity.id
                yield YearViolation(YearCode.TRAINER_TWICE, both, trainer, min(shared), len(shared))
        yield from months(problem, problem.trainer[trainer], theirs)


def months(problem: YearProblem, trainer: YearTrainer, theirs: list[Held]) -> Iterator[YearViolation]:
    """Months in which a trainer has more working days than allowed."""
    if trainer.days_per_month is None:
        return
    for first, end in problem.months:
        here = [(h, sum(first <= day < end for day in h.days)) for h in theirs]
        over = sum(days for _, days in here) - trainer.days_per_month
        if over > 0:
            ids = tuple(h.activity.id for h, days in here if days)
            yield YearViolation(YearCode.TRAINER_LOAD, ids, trainer.id, first, over)


def gaps(problem: YearProblem, held: list[Held]) -> Iterator[YearViolation]:
    """Editions of one course that follow each other too closely."""
    for one, other in combinations(sorted(held, key=lambda h: (h.booking.start, h.activity.id)), 2):
        course = one.activity.course
        if course and course == other.activity.course and course in problem.gaps:
            short = problem.gaps[course] - (other.booking.start - one.booking.end)
            if short > 0:
                both = one.activity.id, other.activity.id
                yield YearViolation(YearCode.GAP, both, course, other.booking.start, short)


def order(problem: YearProblem, held: list[Held]) -> Iterator[YearViolation]:  # noqa: ARG001 - as every rule
    """Activities that begin before what they depend on has ended."""
    bookings = {h.activity.id: h.booking for h in held}
    for h in held:
        for earlier in h.activity.after:
            late = bookings[earlier].end - h.booking.start if earlier in bookings else 0
            if late > 0:
                yield YearViolation(YearCode.ORDER, (earlier, h.activity.id), day=h.booking.start, amount=late)


def budget(problem: YearProblem, held: list[Held]) -> Iterator[YearViolation]:
    """Spans of days whose activities cost more than allowed."""
    for cap in problem.caps:
        here = [h for h in held if h.activity.cost_cents > 0 and inside([cap.days], h.booking.start)]
        over = sum(h.activity.cost_cents for h in here) - cap.cents
        if over > 0:
            yield YearViolation(YearCode.BUDGET, tuple(h.activity.id for h in here), day=cap.days[0], amount=over)


RULES: tuple[Callable[[YearProblem, list[Held]], Iterator[YearViolation]], ...] = (
    moved,
    dates,
    venues,
    teams,
    people,
    gaps,
    order,
    budget,
)
