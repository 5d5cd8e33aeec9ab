"""The order in which the solver is asked: all lessons, else proof twice, else as many as possible."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from policeplanner.scheduling import large
from policeplanner.scheduling.cpsat import Outcome, Search, Verdict, search
from policeplanner.scheduling.improve import HEAD_START, Improved, Rounds, improve
from policeplanner.scheduling.job import Answer, Job, Status, Step
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.wishes import Wishes

IMPROVING = 0.45  # share of the seconds whose rounds of pieces are done beside the search for the ideal
TOGETHER = (0.13, 0.13, 0.13, 0.13)  # then on both cores, each time from the better timetable


def run(job: Job, found: Callable[[Step], None] | None = None) -> Answer:
    """Answer a job within its seconds; `found` hears of every better timetable of all lessons, from two threads."""
    if large.is_large(job.problem):
        return large.run(job, found)
    if job.hopeless:
        return place_most(job, time.monotonic() + job.seconds, True, True)
    pool, stop = ThreadPoolExecutor(max_workers=1), threading.Event()
    try:
        return attempt(job, Beside(pool, stop), found)
    finally:
        stop.set()  # nobody waits for the piece in hand
        pool.shutdown(wait=False)


def attempt(job: Job, beside: "Beside", found: Callable[[Step], None] | None) -> Answer:
    """Try to place all lessons: the ideal, the proven best, else a good timetable, else as many as possible."""
    deadline = time.monotonic() + job.seconds
    complete = len(job.guess.placed) == len(job.problem.lessons)
    if complete:
        beside.begin(job, job.guess, deadline, found)
    ideal = search(job.problem, ideally(whole(job, deadline, 0.4)), None, found)
    if ideal.best is not None:
        return Answer(Status.PROVEN, ideal.best.timetable, ideal.best.objective, repeatable=True)
    outcome = search(job.problem, whole(job, deadline, 0.1 if complete else 0.2), job.guess, found)
    repeatable = ideal.repeatable and outcome.repeatable
    if outcome.best is not None and outcome.verdict is Verdict.OPTIMAL:
        return Answer(Status.PROVEN, outcome.best.timetable, outcome.bound, repeatable)
    if outcome.best is not None and not complete:
        beside.begin(job, outcome.best.timetable, deadline, found)
    if outcome.best is not None or complete:
        better = polish(job, deadline, outcome, beside.result(job, deadline, found), found)
        return replace(better, repeatable=repeatable and better.repeatable)
    return without_all(job, deadline, outcome, repeatable)


def without_all(job: Job, deadline: float, outcome: Outcome, repeatable: bool) -> Answer:
    """Prove a second time that not all lessons have a place, then place as many as possible."""
    impossible = False
    if outcome.verdict is Verdict.INFEASIBLE:
        second = confirm(job, deadline)
        if second.best is not None:
            return Answer(Status.FOUND, second.best.timetable, 0, repeatable=False)
        impossible = second.verdict is Verdict.INFEASIBLE
    return place_most(job, deadline, impossible, repeatable)


class Beside:
    """Improves a timetable piece by piece on the second core, while the first core searches for the ideal one."""

    def __init__(self, pool: ThreadPoolExecutor, stop: threading.Event) -> None:
        self.pool = pool
        self.stop = stop
        self.work: Future[Improved] | None = None

    def begin(self, job: Job, timetable: Timetable, deadline: float, found: Callable[[Step], None] | None) -> None:
        """Begin after a moment, in which most courses are done."""
        wait = min(HEAD_START, job.seconds / 5)
        rounds = Rounds(job.seconds * IMPROVING, deadline, self.stop, wait)
        self.work = self.pool.submit(improve, job, timetable, rounds, found)

    def result(self, job: Job, deadline: float, found: Callable[[Step], None] | None) -> Improved:
        """Wait for the last piece, then go on with different pieces on both cores."""
        assert self.work is not None
        best = self.work.result()
        for number, share in enumerate(TOGETHER, start=1):
            rounds = Rounds(job.seconds * share, deadline, self.stop)
            seeds = (job.seed + 1000 * number, job.seed + 1000 * number + 500)
            here, there = (replace(job, seed=seed) for seed in seeds)
            self.work = self.pool.submit(improve, there, best.timetable, rounds, found)
            both = (improve(here, best.timetable, rounds, found), self.work.result())
            repeatable = best.repeatable and all(one.repeatable for one in both)
            best = replace(min(both, key=lambda one: one.cost), repeatable=repeatable)
        return best


def polish(
    job: Job, deadline: float, outcome: Outcome, better: Improved, found: Callable[[Step], None] | None
) -> Answer:
    """Try once more to prove that the best timetable so far is the best of all, and to improve it as a whole."""
    candidates = [better.timetable] + ([outcome.best.timetable] if outcome.best is not None else [])
    best = min(candidates, key=lambda timetable: cost_of(job, timetable))
    last = search(job.problem, whole(job, deadline, 0.1), best, found)
    if last.best is not None and cost_of(job, last.best.timetable) <= cost_of(job, best):
        best = last.best.timetable
    proven = last.best is not None and last.verdict is Verdict.OPTIMAL
    bound = last.bound if proven else max(outcome.bound, last.bound)
    repeatable = better.repeatable and last.repeatable
    return Answer(Status.PROVEN if proven else Status.FOUND, best, bound, repeatable)


def cost_of(job: Job, timetable: Timetable) -> int:
    """Return the weighted cost of a timetable."""
    return measure(job.problem, timetable, job.wishes).cost(job.wishes)


def ideally(how: Search) -> Search:
    """Return how to look for a timetable that meets every wish, leaving time for the ordinary search."""
    return replace(how, wall_seconds=how.wall_seconds * 0.6, perfect=True)


def whole(job: Job, deadline: float, share: float) -> Search:
    """Return how to place all lessons and weigh the wishes with a share of the seconds."""
    return Search(job.seconds * share, deadline - time.monotonic(), job.seed, wishes=job.wishes)


def confirm(job: Job, deadline: float) -> Outcome:
    """Try a second time in another way: the solver has been known to call a possible problem impossible."""
    nothing = Wishes(idle=0, even_days=0, rooms=0, topic_spread=0, trainer_load=0, late_finish=0, mixed_pairs=0)
    how = Search(job.seconds * 0.1, deadline - time.monotonic(), job.seed + 1, presolve=False, wishes=nothing)
    return search(job.problem, how)


def place_most(job: Job, deadline: float, impossible: bool, repeatable: bool) -> Answer:
    """Place as many lessons as possible, then weigh the wishes for those."""
    most = search(job.problem, Search(job.seconds * 0.2, deadline - time.monotonic(), job.seed), job.guess)
    timetable = most.best.timetable if most.best is not None else job.guess
    placed = {place.lesson for place in timetable.placed}
    rest = tuple(task for task in job.problem.lessons if task.id in placed)
    smaller = replace(job, problem=replace(job.problem, lessons=rest), guess=timetable)
    outcome = search(smaller.problem, whole(smaller, deadline, 0.2), timetable) if rest else most
    if outcome.best is not None:
        timetable = outcome.best.timetable
    status = Status.IMPOSSIBLE if impossible else Status.PARTIAL
    if len(timetable.placed) == len(job.problem.lessons):
        status = Status.FOUND
    return Answer(status, timetable, outcome.bound, repeatable and most.repeatable and outcome.repeatable)
