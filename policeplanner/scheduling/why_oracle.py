"""Says whether a problem has a complete timetable, each time by an independent small proof or by a checked example."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from policeplanner.scheduling.candidates import Busy
from policeplanner.scheduling.checker import Code, Violation, broken_by_program, check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.cpsat import Verdict
from policeplanner.scheduling.precheck import free_minutes, least_open, precheck
from policeplanner.scheduling.problem import Lock, LockKind, Problem
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.why_causes import Cause, without
from policeplanner.scheduling.why_cpsat import feasible


class Possible(StrEnum):
    """Whether all lessons fit; UNKNOWN when the time of a step ran out."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


STEP_SECONDS = 2.0
POOL = 12
TRIES = 2  # for each lesson: a guess that needs more is found sooner by the solver


@dataclass(frozen=True)
class Found:
    """An answer with its timetable."""

    possible: Possible
    timetable: Timetable | None = None


class Oracle:
    """Answers for one problem under changing causes, and remembers the timetables it has seen."""

    def __init__(self, problem: Problem, causes: Iterable[Cause], deadline: float) -> None:
        """`problem` has its seats as features; deadline on the clock of time.monotonic."""
        self.problem = problem
        self.causes = frozenset(causes)
        self.deadline = deadline
        self.seen: list[Timetable] = []
        self.answers: dict[frozenset[Cause], Possible] = {}

    def holding(self, kept: Iterable[Cause]) -> Possible:
        """Answer when only these causes count."""
        key = frozenset(kept)
        if key not in self.answers:
            self.answers[key] = self.ask(without(self.problem, self.causes - key))
        return self.answers[key]

    def ask(self, problem: Problem) -> Possible:
        """Answer for a relaxed problem, first from the timetables seen."""
        if any(fits(problem, timetable) for timetable in reversed(self.seen)):
            return Possible.YES
        if self.left <= 0:
            return Possible.UNKNOWN
        found = ask(problem, min(STEP_SECONDS, self.left))
        if found.timetable is not None:
            self.seen = [*self.seen[1 - POOL :], found.timetable]
        return found.possible

    def completes(self, kept: Iterable[Cause], parts: Iterable[Timetable]) -> bool:
        """Return whether a timetable of some lessons that holds these causes can be made one of all without search."""
        relaxed = without(self.problem, self.causes - frozenset(kept))
        for part in reversed(list(parts)):
            if self.left > 0 and not broken_by_program(relaxed, of_placed(relaxed, part)):
                timetable = construct(begun(relaxed, part), TRIES * len(relaxed.lessons))
                if fits(relaxed, timetable):
                    self.seen = [*self.seen[1 - POOL :], timetable]
                    return True
                return False
        return False

    def counts_out(self, kept: Iterable[Cause]) -> bool:
        """Return whether counting alone proves that these causes cannot hold together."""
        key = frozenset(kept)
        if counted_out(without(self.problem, self.causes - key)):
            self.answers[key] = Possible.NO
        return self.answers.get(key) is Possible.NO

    @property
    def left(self) -> float:
        """Seconds until the deadline."""
        return self.deadline - time.monotonic()


def of_placed(problem: Problem, part: Timetable) -> list[Violation]:
    """Return what a timetable of some lessons breaks; lessons that are missing break nothing."""
    return [violation for violation in check(problem, part) if violation.code is not Code.MOVED]


def begun(problem: Problem, part: Timetable) -> Problem:
    """Return a problem in which some lessons have been placed by the program."""
    locks = [
        Lock(p.lesson, p.start, p.room, p.trainers, p.interpreters, LockKind.PROGRAM)
        for p in part.placed
        if p.lesson not in problem.fixed
    ]
    return replace(problem, locks=(*problem.fixed.values(), *locks))


def counted_out(problem: Problem) -> bool:
    """Return whether counting alone proves that not all lessons fit."""
    return any(reason.certain for reason in precheck(problem)) or interpreters_overbooked(problem)


def interpreters_overbooked(problem: Problem) -> bool:
    """Return whether lessons want interpreters for more minutes than all of them together are free."""
    busy = Busy.of(problem)
    free = [t for t in problem.lessons if t.interpreters_needed and t.id not in problem.fixed]
    wanted = sum(least_open(problem, task) * task.interpreters_needed for task in free)
    return wanted > sum(
        min(person.minutes_per_day, free_minutes(day, busy.interpreters[person.id]))
        for person in problem.interpreters
        for day in problem.days
    )


def ask(problem: Problem, seconds: float) -> Found:
    """Answer by counting, else by a quick example, else by the solver."""
    if counted_out(problem):
        return Found(Possible.NO)
    guess = construct(problem, TRIES * len(problem.lessons))
    if complete(problem, guess):
        return Found(Possible.YES, guess)
    tried = feasible(problem, seconds, guess=guess)
    if tried.timetable is not None and fits(problem, tried.timetable):
        return Found(Possible.YES, tried.timetable)
    return Found(Possible.NO if tried.verdict is Verdict.INFEASIBLE else Possible.UNKNOWN)


def complete(problem: Problem, timetable: Timetable) -> bool:
    """Return whether every lesson has a place."""
    return len(timetable.placed) == len(problem.lessons)


def fits(problem: Problem, timetable: Timetable) -> bool:
    """Return whether a timetable is complete and breaks no rule that locked lessons do not break alone."""
    return complete(problem, timetable) and not broken_by_program(problem, check(problem, timetable))
