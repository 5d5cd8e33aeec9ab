"""Makes the timetable of a whole academy: too many lessons for one model, so a few are placed anew at a time.

Two parts are placed at once, each with lessons of other groups on other days, so that both can be kept: the same job
gives the same timetable again, on however busy a second core.
"""

import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from policeplanner.scheduling.candidates import day_of
from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.scheduling.cpsat import Search, search
from policeplanner.scheduling.job import Answer, Job, Status, Step
from policeplanner.scheduling.large_pieces import Choice, Piece
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.parts import Whole, joined, part, people_of
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.timetable import Timetable, placed_by

LARGE = 150  # lessons from which on a part at a time is better than the whole
LARGE_TOGETHER = 60  # of courses on different days
ROUNDS_PER_SECOND = 2.5  # below what two cores do, so that the clock ends them only on a busy machine
SECONDS_A_PART = 0.6
REPORT_SECONDS = 1.0


def is_large(problem: Problem) -> bool:
    """Tell whether a problem is better solved in parts; one of several courses falls into parts earlier."""
    return len(problem.lessons) - len(problem.fixed) >= (LARGE_TOGETHER if problem.calendars else LARGE)


def run(job: Job, found: Callable[[Step], None] | None = None) -> Answer:
    """Answer a job within its seconds; `found` hears of better timetables, at most once a second."""
    deadline, rounds = time.monotonic() + job.seconds, round(job.seconds * ROUNDS_PER_SECOND)
    work = Work(job, deadline)
    reported = time.monotonic()
    with ThreadPoolExecutor(max_workers=1) as pool:
        for number in range(rounds):
            if time.monotonic() >= deadline:
                break
            if work.round(number, pool) and found is not None and time.monotonic() - reported >= REPORT_SECONDS:
                reported = time.monotonic()
                found(Step(work.best, 0, 0))
    missing = len(work.best.placed) < len(job.problem.lessons)
    status = Status.IMPOSSIBLE if missing and job.hopeless else Status.PARTIAL if missing else Status.FOUND
    return Answer(status, work.best, None, repeatable=number == rounds - 1 and work.repeatable)


class Work:
    """The rounds of one job and the best timetable so far."""

    def __init__(self, job: Job, deadline: float) -> None:
        """Begin with the guess of the job."""
        self.job = job
        self.whole = Whole.of(job.problem)
        self.choice = Choice(self.whole, job.seed, even_load=bool(job.wishes.trainer_load))
        self.deadline = deadline
        self.best = job.guess
        self.repeatable = True

    def round(self, number: int, pool: ThreadPoolExecutor) -> bool:
        """Try one or two pieces at once; return whether the timetable has become better."""
        pieces = self.choice.pieces(number, self.best)
        seeds = [self.job.seed + 2 * number + each for each in range(len(pieces))]
        beside = [pool.submit(self.solved, piece, seed) for piece, seed in zip(pieces[1:], seeds[1:], strict=True)]
        answers = [*map(self.solved, pieces[:1], seeds[:1]), *(future.result() for future in beside)]
        kept = [self.keep(piece, answer) for piece, answer in zip(pieces, answers, strict=True)]
        return any(kept)

    def solved(self, piece: Piece, seed: int) -> Timetable | None:
        """Place the lessons of a piece anew, all else as it is; None when nothing was found."""
        small = part(self.whole, self.best, piece.free)
        narrowed = {task.id: task for task in piece.tasks}
        small = replace(small, lessons=tuple(narrowed.get(task.id, task) for task in small.lessons))
        there = Timetable(tuple(place for place in self.best.placed if place.lesson in narrowed))
        wishes = None if piece.rescue else self.job.wishes
        left = self.deadline - time.monotonic()
        outcome = search(small, Search(SECONDS_A_PART, left, seed, wishes=wishes, piece=True), there)
        self.repeatable = self.repeatable and outcome.repeatable
        return None if outcome.best is None else outcome.best.timetable

    def keep(self, piece: Piece, answer: Timetable | None) -> bool:
        """Take an answer over when it is better and, beside what has changed meanwhile, breaks no rule."""
        if answer is None:
            return False
        small = part(self.whole, self.best, piece.free)
        stay = [placed_by(lock) for lock in small.locks]
        old, new = (
            Timetable.of([*stay, *(place for place in of.placed if place.lesson in piece.free)])
            for of in (self.best, answer)
        )
        if self.rank(small, new) <= self.rank(small, old) or broken_by_program(small, check(small, new)):
            return False
        candidate = joined(self.best, piece.free, answer)
        if overworked(self.job.problem, candidate):
            return False
        self.best = candidate
        return True

    def rank(self, small: Problem, timetable: Timetable) -> tuple[int, int]:
        """Return what is to be as large as can be: the lessons placed, then the wishes."""
        return len(timetable.placed), -measure(small, timetable, self.job.wishes).cost(self.job.wishes)


def overworked(problem: Problem, timetable: Timetable) -> bool:
    """Tell whether somebody works longer in a day than agreed, other than by fixed lessons alone."""
    minutes: Counter[tuple[str, int]] = Counter()
    free: set[tuple[str, int]] = set()
    for place in timetable.placed:
        for person in people_of(place):
            key = person, day_of(place.start)
            minutes[key] += problem.lesson[place.lesson].minutes
            if place.lesson not in problem.fixed:
                free.add(key)
    people: dict[str, int] = {trainer.id: trainer.minutes_per_day for trainer in problem.trainers}
    people |= {interpreter.id: interpreter.minutes_per_day for interpreter in problem.interpreters}
    return any(minutes[key] > people[key[0]] for key in free)
