"""Improves a timetable piece by piece: a few days, or half the days of a group, are placed anew, the rest stays.

Where lengths are mixed nothing meets every wish, and the whole model hardly betters a first guess in ten seconds; its
pieces are solved in a fraction of a second each.
"""

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from policeplanner.scheduling.cpsat import Outcome, Search, Verdict, search
from policeplanner.scheduling.job import Job, Step
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.problem import DAY_MINUTES, Lock, LockKind, Problem
from policeplanner.scheduling.timetable import Timetable

ROUNDS_PER_SECOND = 2.5  # below what one core does, so that the clock ends them only on a busy machine
SECONDS_A_DAY = 0.17
FEWEST_DAYS, MOST_DAYS = 2, 5
CALM = 2  # rounds without a better timetable after which pieces grow
HEAD_START = 2.0


@dataclass(frozen=True)
class Rounds:
    """How many rounds to do, in seconds of one core, until when by the clock, what else ends them, when to begin."""

    seconds: float
    deadline: float
    stop: threading.Event
    wait: float = 0.0

    @property
    def number(self) -> int:
        """Return how many."""
        return round(self.seconds * ROUNDS_PER_SECOND)

    @property
    def over(self) -> bool:
        """Tell whether the clock or somebody ends them."""
        return self.stop.is_set() or time.monotonic() >= self.deadline


@dataclass(frozen=True)
class Improved:
    """The best timetable of all rounds, and whether the rounds were all done, so that they can be repeated."""

    timetable: Timetable
    cost: int
    repeatable: bool


@dataclass
class Size:
    """How many days a piece has: more when they are quickly settled and nothing gets better, fewer when not."""

    days: int = FEWEST_DAYS
    calm: int = 0

    def follow(self, *, settled: bool, better: bool) -> None:
        """Take note of a round."""
        self.calm = self.calm + 1 if settled and not better else 0
        if not settled:
            self.days = max(FEWEST_DAYS, self.days - 1)
        elif self.calm >= CALM:
            self.days, self.calm = min(MOST_DAYS, self.days + 1), 0


def improve(job: Job, begin: Timetable, rounds: Rounds, found: Callable[[Step], None] | None = None) -> Improved:
    """Improve a timetable of all lessons; another of equal cost is taken too, since it may lead to a better one."""
    rounds.stop.wait(rounds.wait)
    dice, size = random.Random(job.seed), Size()
    best, cost = begin, measure(job.problem, begin, job.wishes).cost(job.wishes)
    for number in range(rounds.number):
        if rounds.over:
            return Improved(best, cost, repeatable=False)
        free = piece(job.problem, best, dice, number, size.days)
        outcome = placed_anew(job, best, free, number, rounds.deadline, size.days)
        other = best if outcome.best is None else outcome.best.timetable
        its_cost = measure(job.problem, other, job.wishes).cost(job.wishes)
        size.follow(settled=outcome.verdict is Verdict.OPTIMAL, better=its_cost < cost)
        if its_cost <= cost:
            if its_cost < cost and found is not None:
                found(Step(other, its_cost, 0))
            best, cost = other, its_cost
    return Improved(best, cost, repeatable=not rounds.over)


def placed_anew(
    job: Job, timetable: Timetable, free: frozenset[str], number: int, deadline: float, days: int
) -> Outcome:
    """Return what the solver makes of the free lessons while the others stay."""
    seconds = deadline - time.monotonic()
    how = Search(SECONDS_A_DAY * days, seconds, job.seed + number, wishes=job.wishes, piece=True)
    there = Timetable(tuple(place for place in timetable.placed if place.lesson in free))
    return search(with_rest_fixed(job.problem, timetable, free), how, there)


def piece(
    problem: Problem, timetable: Timetable, dice: random.Random, number: int, size: int = FEWEST_DAYS
) -> frozenset[str]:
    """Return the lessons to place anew: those of so many days, every fourth time of a group on most days."""
    days = [day.index for day in problem.days]
    by_group = number % 4 == 3 and problem.groups
    most = len(days) * 3 // 5 if by_group else min(size, len(days) // 2)
    chosen = set(dice.sample(days, max(1, most)))
    there = {place.lesson for place in timetable.placed if place.start // DAY_MINUTES in chosen}
    if by_group:
        group = dice.choice(problem.groups).id
        there = {lesson for lesson in there if group in problem.lesson[lesson].groups}
    return frozenset(there - set(problem.fixed))


def with_rest_fixed(problem: Problem, timetable: Timetable, movable: frozenset[str]) -> Problem:
    """Return the problem in which only these lessons may move; the others stay where the timetable has them."""
    rest = [place for place in timetable.placed if place.lesson not in movable and place.lesson not in problem.fixed]
    locks = [Lock(p.lesson, p.start, p.room, p.trainers, p.interpreters, LockKind.MINE) for p in rest]
    return replace(problem, locks=(*problem.fixed.values(), *locks))
