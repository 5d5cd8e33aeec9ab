"""A whole academy's week or term as a grid: when that is the right form, and the attempt in a process of its own."""

import importlib.util
import threading
from collections.abc import Callable
from dataclasses import replace

from policeplanner.scheduling.grid_model import NotAGridError, grid_of
from policeplanner.scheduling.job import GridJob, Step
from policeplanner.scheduling.precheck import precheck
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.solve import Attempt, Progress, Result, child
from policeplanner.scheduling.timetable import Timetable, placed_by
from policeplanner.scheduling.wishes import Wishes

ENGINE = "grid_worker"
LARGE = 100  # lessons from which on annealing finds better timetables than the solver, which could prove the best
JUDGING = 0.001  # seconds for each lesson that checking and measuring the result take
MOVES_A_SECOND = 3_000_000  # below what one core does, so that the clock ends an attempt only on a busy machine


def suits_grid(problem: Problem, wishes: Wishes) -> bool:
    """Return whether the grid's engine should place these lessons: many, or with wishes that only it weighs."""
    wanted = wishes.weights()
    own = problem.standing or any(wanted[goal] for goal in ("seats", "series_days", "series_rooms", "isolated"))
    if not (own or len(problem.lessons) >= LARGE) or importlib.util.find_spec("wasmtime") is None:
        return False
    try:
        grid_of(problem, wishes)
    except NotAGridError:
        return False
    return True


def moves_in(seconds: float) -> int:
    """Return the moves of one core that make an attempt of so many seconds repeatable."""
    return round(seconds * MOVES_A_SECOND)


def solve_grid(
    job: GridJob, progress: Callable[[Progress], None] | None = None, cancel: threading.Event | None = None
) -> Result:
    """Place the lessons of a grid; progress and cancel as in `solve`.

    Raises NotAGridError when the problem is none, BrokenResultError when the engine errs.
    """
    grid_of(job.problem, job.wishes)
    attempt = Attempt(job.problem, job.wishes, progress, cancel or threading.Event())
    with child(ENGINE) as process:
        reasons = tuple(precheck(job.problem))
        attempt.better(Step(Timetable.of(placed_by(lock) for lock in job.problem.fixed.values()), 0, 0), bound=None)
        left = max(0.1, job.seconds - attempt.seconds - JUDGING * len(job.problem.lessons))
        answer = attempt.ask(process, replace(job, seconds=left))
    return attempt.result(answer, reasons)
