"""What goes between the program and the process that betters a year plan, and what comes of planning a year."""

from dataclasses import dataclass

from policeplanner.scheduling.job import Status
from policeplanner.scheduling.year_measures import YearMeasures, YearWishes
from policeplanner.scheduling.year_problem import Booking, YearPlan, YearProblem, booked_by
from policeplanner.scheduling.year_reasons import YearReason


@dataclass(frozen=True)
class YearJob:
    """What the engine is asked: to better a plan by the wishes, or, in a repair, to change as little as can be."""

    problem: YearProblem
    plan: YearPlan
    wishes: YearWishes
    seed: int
    seconds: float
    repair: bool = False


@dataclass(frozen=True, slots=True)
class YearStep:
    """A plan found on the way, the priorities it leaves out, and its cost."""

    plan: YearPlan
    left_out: int
    cost: int


@dataclass(frozen=True)
class YearAnswer:
    """The best plan; repeatable: the same job gives the same answer again."""

    plan: YearPlan
    repeatable: bool


@dataclass(frozen=True, slots=True)
class YearProgress:
    """The best plan so far: activities placed and weighted cost."""

    seconds: float
    plan: YearPlan
    placed: int
    cost: int


@dataclass(frozen=True, slots=True)
class YearChange:
    """An activity that is not where it was: before is None when it had no dates, after when it has lost them."""

    activity: str
    before: Booking | None
    after: Booking | None


@dataclass(frozen=True)
class YearResult:
    """A finished plan of a year. It breaks no hard rule but those in `given`, which fixed activities break alone.

    unplaced: activities left out, with what bars them. hit: in a repair, the activities that cannot stay as they are.
    fewest: whether it is proven that no complete plan changes fewer. repeatable: the same problem, seed and seconds
    give the same plan again. IMPOSSIBLE: something bars one of the activities for certain.
    """

    status: Status
    plan: YearPlan
    measures: YearMeasures
    cost: int
    unplaced: dict[str, tuple[YearReason, ...]]
    given: tuple[YearReason, ...]
    changes: tuple[YearChange, ...]
    hit: tuple[str, ...]
    fewest: bool
    seconds: float
    repeatable: bool


def changes_of(problem: YearProblem, plan: YearPlan) -> tuple[YearChange, ...]:
    """Return what is not as at present, in order of the new dates; what is left out comes last."""
    before = YearPlan.of(booked_by(lock) for lock in problem.present.values()).by_activity
    after = plan.by_activity
    free = (activity.id for activity in problem.activities if activity.id not in problem.fixed)
    found = [YearChange(id_, before.get(id_), after.get(id_)) for id_ in free if differs(before, after, id_)]
    return tuple(sorted(found, key=lambda c: (c.after is None, c.after.start if c.after else 0, c.activity)))


def differs(before: dict[str, Booking], after: dict[str, Booking], id_: str) -> bool:
    """Return whether an activity has other dates, another venue or other trainers."""
    return before.get(id_) != after.get(id_)
