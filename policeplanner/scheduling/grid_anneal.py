"""Anneals a grid on several cores within a number of moves or seconds, and keeps only what breaks no rule."""

import queue
import threading
import time
from collections import Counter
from collections.abc import Callable

from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.scheduling.grid_kernel import Kernel, State, load_kernel
from policeplanner.scheduling.grid_model import Grid, grid_of
from policeplanner.scheduling.job import Answer, GridJob, Status, Step
from policeplanner.scheduling.timetable import Timetable, placed_by

# Shares of a thousand: changes of room, chains; the longest chain; tolerance before a swap is judged; same room.
SETTINGS = (120, 300, 24, 12, 600)
SLICE = 20_000
HOTTEST, COLDEST = 0.7, 1 / 60  # temperatures, as shares of the usual change of cost
WEIGHT = 12.0  # of a broken rule, in usual changes of cost
SETTLING = 0.02  # share of the moves that may go into finding a first state without broken rules
GRACE = 0.05  # share of the seconds in which the clock may run ahead of the moves: starting costs time
REPORTS = 20  # at most, for each core: the parent judges each


def run(job: GridJob, found: Callable[[Step], None] | None = None) -> Answer:
    """Answer a job; `found` hears of better timetables of all lessons, at most once a second."""
    grid = grid_of(job.problem, job.wishes)
    engine, module = load_kernel()
    news: queue.SimpleQueue[State] = queue.SimpleQueue()
    runs = [Run(Kernel(engine, module, grid), job, number, news) for number in range(job.cores)]
    threads = [threading.Thread(target=r.anneal, daemon=True) for r in runs]
    for thread in threads:
        thread.start()
    listen(grid, threads, news, found)
    best = min((r.best for r in runs if r.best is not None), key=lambda state: state.rank, default=None)
    timetable = locked(grid) if best is None else without_wrongs(grid, timetable_of(grid, best))
    complete = len(timetable.placed) == len(job.problem.lessons)
    status = Status.FOUND if complete else Status.PARTIAL
    return Answer(status, timetable, None, repeatable=all(r.repeatable for r in runs))


def listen(
    grid: Grid, threads: list[threading.Thread], news: "queue.SimpleQueue[State]", found: Callable[[Step], None] | None
) -> None:
    """Pass on what the threads find until all have ended."""
    best = (1, 0)
    while any(thread.is_alive() for thread in threads):
        try:
            state = news.get(timeout=0.05)
        except queue.Empty:
            continue
        if found is not None and state.rank < best:
            best = state.rank
            found(Step(timetable_of(grid, state), state.cost * grid.scale, 0))


class Run:
    """One core's annealing: from a settled state, down the temperatures, once for all its moves."""

    def __init__(self, kernel: Kernel, job: GridJob, number: int, news: "queue.SimpleQueue[State]") -> None:
        self.kernel = kernel
        self.job = job
        self.seed = job.seed * 64 + number
        self.news = news
        self.started = time.monotonic()
        self.reported = self.started
        self.moves = 0
        self.repeatable = job.moves is not None
        self.best: State | None = None

    def anneal(self) -> None:
        """Run to the end."""
        self.kernel.tune(SETTINGS)
        if self.kernel.start(self.seed):
            return
        while self.kernel.best_rank[0] and self.spent < SETTLING:
            self.kernel.settle(SLICE, 0.2)
            self.moves += SLICE
        usual = self.kernel.usual_change
        while (spent := self.spent) < 1:
            self.kernel.run(SLICE, usual * HOTTEST * (COLDEST / HOTTEST) ** spent, usual * WEIGHT)
            self.moves += SLICE
            self.report()
        self.best = self.kernel.best

    @property
    def spent(self) -> float:
        """The share of the moves or of the seconds that is gone, whichever is more."""
        clock = (time.monotonic() - self.started) / self.job.seconds
        if self.job.moves is None:
            return clock
        counted = self.moves / self.job.moves
        if clock > max(counted, GRACE):
            self.repeatable = False
            return clock
        return counted

    def report(self) -> None:
        """Tell of a better state now and then."""
        now = time.monotonic()
        if now - self.reported < max(1.0, self.job.seconds / REPORTS) or self.kernel.best_rank[0]:
            return
        self.reported = now
        self.news.put(self.kernel.best)


def timetable_of(grid: Grid, state: State) -> Timetable:
    """Return the lessons of a state in their places."""
    lessons = [(kind, task) for kind in grid.kinds for task in kind.lessons]
    fixed = grid.problem.fixed
    places = zip(lessons, state.slots, state.columns, strict=True)
    return Timetable.of(
        placed_by(fixed[task.id]) if task.id in fixed else grid.placed(task, kind.trainers, slot, column)
        for (kind, task), slot, column in places
    )


def locked(grid: Grid) -> Timetable:
    """Return what is fixed."""
    return Timetable.of(placed_by(lock) for lock in grid.problem.fixed.values())


def without_wrongs(grid: Grid, timetable: Timetable) -> Timetable:
    """Return the timetable without the lessons, as few as can be seen, that break a rule."""
    problem = grid.problem
    while wrongs := broken_by_program(problem, check(problem, timetable)):
        blamed = Counter(lesson for wrong in wrongs for lesson in wrong.lessons if lesson not in problem.fixed)
        worst = min(blamed, key=lambda lesson: (-blamed[lesson], lesson))
        timetable = Timetable(tuple(place for place in timetable.placed if place.lesson != worst))
    return timetable
