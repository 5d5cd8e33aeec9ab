"""Why an activity has no place in a year: what stands in its way on how many of its days, and the sentences for it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from graphlib import CycleError, TopologicalSorter

from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.year_board import YearBoard, match
from policeplanner.scheduling.year_checker import check_year
from policeplanner.scheduling.year_options import Stretch
from policeplanner.scheduling.year_problem import YearActivity, YearPlan, YearProblem, booked_by


class YearReasonCode(StrEnum):
    """What stands in the way."""

    NO_DAYS = "no-days"
    NO_TEAM = "no-team"
    ORDER = "order"
    GAP = "gap"
    BUDGET = "budget"
    VENUES = "venues"
    TRAINERS = "trainers"
    ORDER_CIRCLE = "order-circle"
    FIXED_CONFLICT = "fixed-conflict"


@dataclass(frozen=True, slots=True)
class YearReason:
    """Something in the way: the activities it concerns, the first days tried, and on how many this stood in the way.

    certain: no plan can hold the activity, however the others that may move are placed.
    """

    code: YearReasonCode
    activities: tuple[str, ...]
    days: int = 0
    blocked: int = 0
    certain: bool = False


def given_conflicts(problem: YearProblem) -> list[YearReason]:
    """Return the rules that fixed activities break among themselves; the others are planned around them."""
    fixed = YearPlan.of(booked_by(lock) for lock in problem.fixed.values())
    found = dict.fromkeys(tuple(sorted(set(v.activities))) for v in check_year(problem, fixed))
    return [YearReason(YearReasonCode.FIXED_CONFLICT, ids) for ids in found]


def circles(problem: YearProblem) -> list[YearReason]:
    """Return the first circle of activities that wait for each other, if there is one."""
    links = {a.id: [earlier for earlier in a.after if earlier in problem.activity] for a in problem.activities}
    try:
        TopologicalSorter(links).prepare()
    except CycleError as circle:
        return [YearReason(YearReasonCode.ORDER_CIRCLE, tuple(reversed(circle.args[1][1:])), certain=True)]
    return []


def why_left_out(problem: YearProblem, plan: YearPlan) -> dict[str, tuple[YearReason, ...]]:
    """Return the reasons of each activity that a plan leaves out, the one that bars most days first.

    What would bar it even if it were the only one that may move is certain, and then the only reason given.
    """
    if len(plan.bookings) == len(problem.activities):
        return {}
    alone, full = YearBoard(problem), YearBoard(problem)
    for booking in plan.bookings:
        if booking.activity not in problem.fixed:
            full.put_booking(booking)
    found, ring = {}, circles(problem)
    for activity in problem.activities:
        if activity.id not in full.placed:
            certain = list(reasons_on(alone, activity, certain=True)) if alone.best(activity.id) is None else []
            certain += [circle for circle in ring if activity.id in circle.activities]
            found[activity.id] = tuple(certain or reasons_on(full, activity, certain=False))
    return found


def reasons_on(board: YearBoard, activity: YearActivity, *, certain: bool) -> Iterator[YearReason]:
    """Yield what bars an activity on a board, the cause that bars most of its days first."""
    stretches = board.choices[activity.id].stretches.values()
    if not stretches:
        yield YearReason(YearReasonCode.NO_DAYS, (activity.id,), certain=True)
        return
    if match([list(seat) for seat in board.choices[activity.id].seats]) is None:
        yield YearReason(YearReasonCode.NO_TEAM, (activity.id,), certain=True)
        return
    barred = Counter(cause for stretch in stretches for cause in causes(board, activity, stretch))
    for code, blocked in barred.most_common():
        yield YearReason(code, (activity.id,), len(stretches), blocked, certain)


def causes(board: YearBoard, activity: YearActivity, stretch: Stretch) -> Iterator[YearReasonCode]:
    """Yield everything that bars a stretch, each cause taken alone."""
    earliest, latest = board.order_limits(activity)
    if stretch.start < earliest or stretch.end > latest:
        yield YearReasonCode.ORDER
    if any(stretch.start < end and start < stretch.end for start, end in board.kept_apart(activity)):
        yield YearReasonCode.GAP
    if not board.affordable(activity, stretch):
        yield YearReasonCode.BUDGET
    if activity.venues and board.venue_for(activity, stretch, None) is None:
        yield YearReasonCode.VENUES
    fixed_free = all(board.trainer_free(trainer, stretch) for trainer in activity.trainers)
    if not fixed_free or board.staff(activity, stretch, None) is None:
        yield YearReasonCode.TRAINERS


TEXTS: Mapping[YearReasonCode, str] = {
    YearReasonCode.NO_DAYS: QT_TRANSLATE_NOOP(
        "YearReason", "{activities}: no day of the year is far enough ahead and leaves enough working days."
    ),
    YearReasonCode.NO_TEAM: QT_TRANSLATE_NOOP("YearReason", "{activities}: too few trainers are qualified."),
    YearReasonCode.ORDER: QT_TRANSLATE_NOOP(
        "YearReason",
        "{activities}: on {blocked} of {days} possible days, what it depends on or serves forbids it.",
    ),
    YearReasonCode.GAP: QT_TRANSLATE_NOOP(
        "YearReason", "{activities}: {blocked} of {days} possible days are too close to another edition of the course."
    ),
    YearReasonCode.BUDGET: QT_TRANSLATE_NOOP(
        "YearReason", "{activities}: on {blocked} of {days} possible days, the budget of the quarter is used up."
    ),
    YearReasonCode.VENUES: QT_TRANSLATE_NOOP(
        "YearReason", "{activities}: on {blocked} of {days} possible days, no venue is free."
    ),
    YearReasonCode.TRAINERS: QT_TRANSLATE_NOOP(
        "YearReason", "{activities}: on {blocked} of {days} possible days, too few trainers are free."
    ),
    YearReasonCode.ORDER_CIRCLE: QT_TRANSLATE_NOOP("YearReason", "These activities wait for each other: {activities}."),
    YearReasonCode.FIXED_CONFLICT: QT_TRANSLATE_NOOP(
        "YearReason", "What is fixed breaks a rule already: {activities}."
    ),
}


def explain_year(reason: YearReason, names: Mapping[str, str]) -> str:
    """Return a reason as a sentence in the language now spoken; names holds what each activity is called."""
    activities = translate("YearReason", ", ").join(names.get(id_, id_) for id_ in reason.activities)
    text = translate("YearReason", TEXTS[reason.code])
    return text.format(activities=activities, days=reason.days, blocked=reason.blocked)
