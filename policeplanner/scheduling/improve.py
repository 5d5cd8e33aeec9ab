"""Improves a timetable piece by piece: a few days, or half the days of a group, are placed anew, the rest stays.

Where lengths are mixed nothing meets every wish, and the whole model hardly betters a first guess in ten seconds; its
pieces are solved in a fraction of a second each.
"""

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from policeplanner.scheduling.cpsat import Search, search
from policeplanner.scheduling.job import Job, Step
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.problem import DAY_MINUTES, Lock, LockKind, Problem
from policeplanner.scheduling.timetable import Timetable

ROUNDS_PER_SECOND = 2.5  # below what one core does, so that the clock ends them only on a busy machine
SECONDS_A_ROUND = 0.35
HEAD_START = 2.0


@dataclass(frozen=True)
class Rounds:
    """How many rounds to do, in seconds of one core, until when by the clock, and what else ends them."""

    seconds: float
    deadline: float
    stop: threading.Event

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


def improve(job: Job, begin: Timetable, rounds: Rounds, found: Callable[[Step], None] | None = None) -> Improved:
    """Improve a timetable of all lessons; waits a moment first, in case that it is not needed."""
    rounds.stop.wait(min(HEAD_START, rounds.seconds / 4))
    dice = random.Random(job.seed)
    best, cost = begin, measure(job.problem, begin, job.wishes).cost(job.wishes)
    for number in range(rounds.number):
        if rounds.over:
            return Improved(best, cost, repeatable=False)
        free = piece(job.problem, best, dice, number)
        seconds = rounds.deadline - time.monotonic()
        how = Search(SECONDS_A_ROUND, seconds, job.seed + number, wishes=job.wishes, piece=True)
        there = Timetable(tuple(place for place in best.placed if place.lesson in free))
        outcome = search(with_rest_fixed(job.problem, best, free), how, there)
        if outcome.best is not None:
            better = measure(job.problem, outcome.best.timetable, job.wishes).cost(job.wishes)
            if better < cost:
                best, cost = outcome.best.timetable, better
                if found is not None:
                    found(Step(best, cost, 0))
    return Improved(best, cost, repeatable=not rounds.over)


def piece(problem: Problem, timetable: Timetable, dice: random.Random, number: int) -> frozenset[str]:
    """Return the lessons to place anew: those of two or three days, every fourth time of a group on most days."""
    days = [day.index for day in problem.days]
    by_group = number % 4 == 3 and problem.groups
    most = len(days) * 3 // 5 if by_group else min(2 + (number % 4 > 0), len(days) // 2)
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
