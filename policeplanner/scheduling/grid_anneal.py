"""Anneals a grid on several cores within a number of moves or seconds, and keeps only what breaks no rule."""

import queue
import threading
import time
from collections import Counter
from collections.abc import Callable

from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.scheduling.grid_kernel import Kernel, State, load_kernel
from policeplanner.scheduling.grid_model import NO_SLOT, Grid, grid_of
from policeplanner.scheduling.job import Answer, GridJob, Status, Step
from policeplanner.scheduling.timetable import Timetable, placed_by

# Shares of a thousand: changes of room, chains; the longest chain; tolerance before a swap is judged; same room.
SETTINGS = (120, 400, 10, 12, 640)
SLICE = 20_000
HOT, COLD = 0.35, 1 / 160  # temperatures at the start and end of a round, in usual changes of cost
FROZEN = 0.13  # the lowest temperature, in the smallest cost of one thing
# One long descent and two of half the length came to the same cost; so one, until it has about so many moves for each
# lesson that another one from elsewhere promises more.
ROUND = 1_000_000
TRIAL = 10  # slices that tell how fast this machine is, and so for how many rounds there is time
WEIGHT = 12.0  # of a broken rule, in usual changes of cost
SETTLING = 0.02  # share of the moves that may go into finding a first state without broken rules
GRACE = 0.05  # share of the seconds in which the clock may run ahead of the moves: starting costs time
REPORTS = 20  # at most, for each core: the parent judges each
JUDGED_EACH = 0.004  # seconds for each lesson between reports: judging one takes up to a quarter of that


def run(job: GridJob, found: Callable[[Step], None] | None = None) -> Answer:
    """Answer a job; `found` hears of better timetables, at most once a second from each core."""
    started = time.monotonic()
    grid = grid_of(job.problem, job.wishes)
    news: queue.SimpleQueue[State] = queue.SimpleQueue()
    engine, module = load_kernel()
    runs = [Run(Kernel(engine, module, grid), job, number, news) for number in range(job.cores)]
    threads = [threading.Thread(target=r.anneal, daemon=True) for r in runs]
    for each, thread in zip(runs, threads, strict=True):
        each.started = each.reported = started
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
    """Pass on what the threads find until all have ended; of a state with wrongs what is left without them."""
    best: tuple[int, int] | None = None
    while any(thread.is_alive() for thread in threads):
        try:
            state = news.get(timeout=0.02)
        except queue.Empty:
            continue
        if found is not None and (best is None or state.rank < best):
            best = state.rank
            timetable = timetable_of(grid, state)
            found(Step(without_wrongs(grid, timetable) if state.wrongs else timetable, state.cost * grid.scale, 0))


class Run:
    """One core's annealing, in rounds: each settles, then goes down the temperatures; the best of all counts."""

    def __init__(self, kernel: Kernel, job: GridJob, number: int, news: "queue.SimpleQueue[State]") -> None:
        self.kernel = kernel
        self.job = job
        self.number = number
        self.news = news
        self.started = self.reported = time.monotonic()
        self.moves = 0
        self.repeatable = job.moves is not None
        self.best: State | None = None

    def anneal(self) -> None:
        """Run to the end, or to a timetable that meets every wish."""
        self.kernel.tune(SETTINGS)
        number, rounds = 0, 1
        while number < rounds:
            self.kernel.start((self.job.seed * 64 + self.number) * 1024 + number)
            rounds = rounds if number else self.possible_rounds()
            self.descend(number / rounds, (number + 1) / rounds)
            number += 1
            state = self.kernel.best
            if self.best is None or state.rank < self.best.rank:
                self.best = state
            if self.best.rank == (0, 0):
                return

    def possible_rounds(self) -> int:
        """Return how many rounds there are moves for, in a trial's judgement when only seconds are given."""
        moves = self.job.moves
        if moves is None:
            began = time.monotonic()
            usual = self.kernel.usual_change
            self.kernel.run(TRIAL * SLICE, usual * HOT, usual * WEIGHT)
            moves = round(self.job.seconds * TRIAL * SLICE / max(1e-6, time.monotonic() - began))
        return max(1, round(moves / (ROUND * len(self.job.problem.lessons))))

    def descend(self, since: float, until: float) -> None:
        """Anneal from nothing while the share of the moves spent goes from one to the other."""
        length = until - since
        while self.kernel.best_rank[0] and self.spent < since + length * SETTLING:
            self.kernel.settle(SLICE, 0.2)
            self.moves += SLICE
        usual = self.kernel.usual_change
        hot = usual * HOT
        cold = min(hot, max(usual * COLD, FROZEN * self.kernel.grid.smallest))
        while (part := (self.spent - since) / length) < 1 and self.kernel.best_rank != (0, 0):
            self.kernel.run(SLICE, hot * (cold / hot) ** max(0.0, part), usual * WEIGHT)
            self.moves += SLICE
            self.report()

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
        pause = max(1.0, self.job.seconds / REPORTS, JUDGED_EACH * len(self.job.problem.lessons))
        if now - self.reported < pause:
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
        if slot != NO_SLOT
    )


def locked(grid: Grid) -> Timetable:
    """Return what is fixed."""
    return Timetable.of(placed_by(lock) for lock in grid.problem.fixed.values())


def without_wrongs(grid: Grid, timetable: Timetable) -> Timetable:
    """Return the timetable without the lessons, as few as can be seen, that break a rule."""
    problem = grid.problem
    while wrongs := broken_by_program(problem, check(problem, timetable)):
        groups = [{lesson for lesson in wrong.lessons if lesson not in problem.fixed} for wrong in wrongs]
        left_out = set()
        while groups:
            blamed = Counter(lesson for group in groups for lesson in group)
            worst = min(blamed, key=lambda lesson: (-blamed[lesson], lesson))
            left_out.add(worst)
            groups = [group for group in groups if worst not in group]
        timetable = Timetable(tuple(place for place in timetable.placed if place.lesson not in left_out))
    return timetable
