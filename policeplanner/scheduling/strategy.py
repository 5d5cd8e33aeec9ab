"""The order in which the solver is asked: all lessons, else proof twice, else as many as possible."""

import time
from collections.abc import Callable
from dataclasses import replace

from policeplanner.scheduling.cpsat import Outcome, Search, Verdict, search
from policeplanner.scheduling.improve import improve
from policeplanner.scheduling.job import Answer, Job, Status, Step
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.wishes import Wishes


def run(job: Job, found: Callable[[Step], None] | None = None) -> Answer:
    """Answer a job within its seconds; `found` hears of every better timetable of all lessons."""
    deadline = time.monotonic() + job.seconds
    impossible, repeatable = job.hopeless, True
    if not job.hopeless:
        complete = len(job.guess.placed) == len(job.problem.lessons)
        ideal = search(job.problem, ideally(whole(job, deadline, 0.4)), None, found)
        if ideal.best is not None:
            return Answer(Status.PROVEN, ideal.best.timetable, ideal.best.objective, repeatable=True)
        outcome = search(job.problem, whole(job, deadline, 0.1 if complete else 0.2), job.guess, found)
        repeatable = ideal.repeatable and outcome.repeatable
        if outcome.verdict is Verdict.OPTIMAL and outcome.best is not None:
            return Answer(Status.PROVEN, outcome.best.timetable, outcome.bound, repeatable)
        if outcome.best is not None or complete:
            better = polish(job, deadline, outcome, found)
            return replace(better, repeatable=repeatable and better.repeatable)
        if outcome.verdict is Verdict.INFEASIBLE:
            second = confirm(job, deadline)
            if second.best is not None:
                return Answer(Status.FOUND, second.best.timetable, 0, repeatable=False)
            impossible = second.verdict is Verdict.INFEASIBLE
    return place_most(job, deadline, impossible, repeatable)


def polish(job: Job, deadline: float, outcome: Outcome, found: Callable[[Step], None] | None) -> Answer:
    """Improve a timetable of all lessons piece by piece, then try once more to prove that it is the best."""
    begin = job.guess if outcome.best is None else outcome.best.timetable
    better = improve(job, begin, job.seconds * 0.4, deadline, found)
    last = search(job.problem, whole(job, deadline, 0.2), better.timetable, found)
    bound = max(outcome.bound, last.bound)
    repeatable = better.repeatable and last.repeatable
    if last.best is not None and last.verdict is Verdict.OPTIMAL:
        return Answer(Status.PROVEN, last.best.timetable, bound, repeatable)
    if last.best is not None and cost_of(job, last.best.timetable) < better.cost:
        return Answer(Status.FOUND, last.best.timetable, bound, repeatable)
    return Answer(Status.FOUND, better.timetable, bound, repeatable)


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
