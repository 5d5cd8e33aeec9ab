"""Makes the timetable of a problem: checks, first guess, the solver in a child process, and the judge at the end."""

import atexit
import os
import pickle
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import policeplanner
from policeplanner.scheduling.board import Board
from policeplanner.scheduling.checker import Violation, broken_by_program, check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.job import Answer, GridJob, Job, Status, Step
from policeplanner.scheduling.measures import Measures, measure
from policeplanner.scheduling.patience import Patience
from policeplanner.scheduling.precheck import Reason, ReasonCode, precheck
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.wishes import DEFAULT, Wishes

# A frozen program has no -m: its command line starts the worker's main when it sees this flag.
FLAG = "--scheduling-worker"
WAITING: dict[str, subprocess.Popen[bytes]] = {}  # the process that `warm` started, by engine
Messages: TypeAlias = "queue.SimpleQueue[object]"


class BrokenResultError(Exception):
    """A bug: an engine gave a timetable that breaks a hard rule. The text holds codes and ids only."""


@dataclass(frozen=True)
class Progress:
    """The best timetable so far: lessons placed, weighted cost, proven bound of the cost (None: none yet)."""

    seconds: float
    timetable: Timetable
    placed: int
    cost: int
    bound: int | None


@dataclass(frozen=True)
class Unplaced:
    """A lesson without a place, and why."""

    lesson: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Result:
    """A finished attempt. The timetable breaks no hard rule except those in `given`, which locked lessons break alone.

    cost is the weighted sum of the measures, bound what it cannot be below. reasons: all that counting found.
    repeatable: the same problem, seed and seconds give the same timetable again on any machine of this kind.
    """

    status: Status
    timetable: Timetable
    measures: Measures
    unplaced: tuple[Unplaced, ...]
    reasons: tuple[Reason, ...]
    given: tuple[Violation, ...]
    seconds: float
    cost: int
    bound: int | None
    repeatable: bool


def solve(
    problem: Problem,
    *,
    seed: int = 1,
    seconds: float = 10.0,
    wishes: Wishes = DEFAULT,
    progress: Callable[[Progress], None] | None = None,
    cancel: threading.Event | None = None,
) -> Result:
    """Place the lessons within the seconds; the same problem and seed give the same timetable.

    progress is called on this thread with each better timetable. Setting cancel stops within 0.2 s and keeps the best.
    Raises BrokenResultError when an engine errs. Without the solver's process the first guess is the answer.
    """
    from policeplanner.scheduling.grid import moves_in, solve_grid, suits_grid  # which builds on this module

    if suits_grid(problem, wishes):
        return solve_grid(GridJob(problem, wishes, seed, seconds, moves=moves_in(seconds)), progress, cancel)
    attempt = Attempt(problem, wishes, progress, cancel or threading.Event())
    with child() as process:  # it loads the solver while the first guess is made
        reasons = precheck(problem)
        guess = construct(problem, stop=attempt.cancel)
        attempt.better(Step(guess, 0, 0), bound=None)
        job = Job(problem, guess, wishes, seed, seconds, any(reason.certain for reason in reasons))
        answer = attempt.ask(process, job)
    return attempt.result(answer, tuple(reasons))


class Attempt:
    """One run of solve: keeps the best timetable and the time."""

    def __init__(
        self,
        problem: Problem,
        wishes: Wishes,
        progress: Callable[[Progress], None] | None,
        cancel: threading.Event,
    ) -> None:
        self.problem = problem
        self.wishes = wishes
        self.progress = progress
        self.cancel = cancel
        self.started = time.monotonic()
        self.best = Timetable()
        self.rank = (-1, 0)
        self.bound: int | None = None

    @property
    def seconds(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self.started

    def better(self, step: Step, bound: int | None) -> None:
        """Keep a better timetable and tell of it."""
        judge(self.problem, step.timetable)
        cost = measure(self.problem, step.timetable, self.wishes).cost(self.wishes)
        rank = (len(step.timetable.placed), -cost)
        if bound is not None:
            bound = max(bound, self.bound or 0)
        if rank > self.rank or bound != self.bound:
            self.bound = bound
            if rank > self.rank:
                self.best, self.rank = step.timetable, rank
            self.tell()

    def tell(self) -> None:
        """Report the best so far."""
        placed, cost = self.rank
        if self.progress is not None:
            self.progress(Progress(self.seconds, self.best, placed, -cost, self.bound))

    def ask(self, process: subprocess.Popen[bytes] | None, job: Job | GridJob) -> Answer:
        """Return the answer of the solver's process, or the best so far when it is stopped or cannot work."""
        answer = self.listen(process, job) if process is not None else None
        complete = len(self.best.placed) == len(self.problem.lessons)
        status = Status.FOUND if complete else Status.PARTIAL
        if self.cancel.is_set():
            status = Status.CANCELLED
        return answer or Answer(status, self.best, self.bound, repeatable=False)

    def listen(self, process: subprocess.Popen[bytes], job: Job | GridJob) -> Answer | None:
        """Send the job and follow its messages; None when cancelled or when the process ends without an answer."""
        messages: Messages = queue.SimpleQueue()
        reader = threading.Thread(target=converse, args=(process, job, messages), daemon=True)
        reader.start()
        try:
            return self.follow(messages, Patience(job.seconds * 1.5 + 10))
        finally:
            process.kill()
            reader.join()

    def follow(self, messages: Messages, patience: Patience) -> Answer | None:
        """Keep each better timetable until the answer comes; None when cancelled, overdue or at the process's end."""
        while not (self.cancel.is_set() or patience.over):
            try:
                message = messages.get(timeout=0.05)
            except queue.Empty:
                continue
            if not isinstance(message, Step):
                return message if isinstance(message, Answer) else None
            self.better(message, message.bound)
        return None

    def result(self, answer: Answer, reasons: tuple[Reason, ...]) -> Result:
        """Return the answer judged, measured and with the reasons for what is missing."""
        given = judge(self.problem, answer.timetable)
        measures = measure(self.problem, answer.timetable, self.wishes)
        return Result(
            status=answer.status,
            timetable=answer.timetable,
            measures=measures,
            unplaced=tuple(missing(self.problem, answer.timetable, reasons)),
            reasons=reasons,
            given=given,
            seconds=self.seconds,
            cost=measures.cost(self.wishes),
            bound=answer.bound,
            repeatable=answer.repeatable,
        )


def judge(problem: Problem, timetable: Timetable) -> tuple[Violation, ...]:
    """Return what locked lessons break among themselves; raise BrokenResultError when anything else is broken."""
    violations = check(problem, timetable)
    if broken := broken_by_program(problem, violations):
        raise BrokenResultError("; ".join(f"{v.code} {' '.join(v.lessons)}" for v in broken[:5]))
    return tuple(violations)


def missing(problem: Problem, timetable: Timetable, reasons: tuple[Reason, ...]) -> Iterator[Unplaced]:
    """Yield the lessons without a place, each with its own reasons or else with what occupies its times."""
    placed = {place.lesson for place in timetable.placed}
    if len(placed) == len(problem.lessons):
        return
    board = Board(problem, timetable)
    for task in problem.lessons:
        if task.id not in placed:
            subjects = {task.id, task.qualification, *task.groups}
            own = tuple(r for r in reasons if r.certain and subjects & set(r.subjects))
            yield Unplaced(task.id, own or (Reason(ReasonCode(board.why_not(task)), (task.id,)),))


@contextmanager
def child(engine: str = "worker") -> Iterator[subprocess.Popen[bytes] | None]:
    """Start an engine's process (worker, grid_worker), None when that is not possible, and end it when leaving.

    A process of `warm` is taken instead when one waits.
    """
    try:
        process = taken_from_waiting(engine) or start(engine)
    except OSError:
        yield None
        return
    with process:
        try:
            yield process
        finally:
            process.kill()


def taken_from_waiting(engine: str) -> subprocess.Popen[bytes] | None:
    """Return the living process that waits, no longer waiting."""
    process = WAITING.pop(engine, None)
    if process is not None and process.poll() is not None:
        process.communicate()  # it died: close its pipes
        process = None
    return process


def start(engine: str) -> subprocess.Popen[bytes]:
    """Start an engine's process, which waits for its job."""
    frozen = [sys.executable, FLAG, engine]
    command = frozen if getattr(sys, "frozen", False) else [sys.executable, "-m", f"policeplanner.scheduling.{engine}"]
    root = str(Path(policeplanner.__file__).parent.parent)
    paths = os.pathsep.join(path for path in (root, os.environ.get("PYTHONPATH", "")) if path)
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": paths},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def warm(engine: str = "worker") -> None:
    """Start an engine's process before it is needed, so that the next attempt does not wait for the solver to load.

    Call it where somebody is about to schedule, from the thread that will; it costs 50 MB until `cool`, the next
    attempt, or the end of the program. Does nothing when one waits already, or when processes cannot be started.
    """
    with suppress(OSError):
        WAITING[engine] = taken_from_waiting(engine) or start(engine)


def cool() -> None:
    """End the processes that wait."""
    while WAITING:
        _, process = WAITING.popitem()
        with process:
            process.kill()


atexit.register(cool)


def converse(process: subprocess.Popen[bytes], job: object, messages: Messages) -> None:
    """Send the job and pass every message on, then None at the end of the process."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(pickle.dumps(job))
        process.stdin.flush()
        while True:
            messages.put(pickle.load(process.stdout))
    except (EOFError, OSError, pickle.UnpicklingError):
        messages.put(None)
    finally:
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                pipe.close()
