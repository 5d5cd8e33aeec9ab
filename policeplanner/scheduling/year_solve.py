"""Plans a year, or mends its plan: a first plan at once, then better ones from the solver's process, all judged."""

import queue
import subprocess
import threading
import time
from collections.abc import Callable

from policeplanner.scheduling.job import Status
from policeplanner.scheduling.patience import Patience
from policeplanner.scheduling.solve import BrokenResultError, Messages, child, converse
from policeplanner.scheduling.year_board import YearBoard
from policeplanner.scheduling.year_checker import broken_by_engine, check_year
from policeplanner.scheduling.year_constructor import fill
from policeplanner.scheduling.year_job import YearAnswer, YearJob, YearProgress, YearResult, YearStep, changes_of
from policeplanner.scheduling.year_measures import DEFAULT_YEAR, REPAIR, YearWishes, measure_year
from policeplanner.scheduling.year_problem import YearPlan, YearProblem
from policeplanner.scheduling.year_reasons import YearReason, given_conflicts, why_left_out
from policeplanner.scheduling.year_repair import YearRepair, fewest_proven, hit_by_facts
from policeplanner.scheduling.year_search import Budget, Rank, YearSearch

COMPLETING_EFFORT = 300_000  # half a second to find a place for what the first attempt left out
COMPLETING_PATIENCE = 200
OVERDUE_SECONDS = 10
NOTHING: Rank = (1 << 62, 0)

Report = Callable[[YearProgress], None]


def plan_year(
    problem: YearProblem,
    *,
    seed: int = 1,
    seconds: float = 30.0,
    wishes: YearWishes = DEFAULT_YEAR,
    progress: Report | None = None,
    cancel: threading.Event | None = None,
) -> YearResult:
    """Plan a year within the seconds; the same problem, seed and seconds give the same plan.

    Present bookings that break no rule are where it begins from. progress is called on this thread with each better
    plan. Setting cancel stops within 0.2 s and keeps the best. Raises BrokenResultError when the engine errs.
    """
    attempt = YearAttempt(problem, wishes, progress, cancel or threading.Event())
    return attempt.run(seed, seconds, repair=False)


def repair_year(
    problem: YearProblem,
    *,
    seed: int = 1,
    seconds: float = 10.0,
    progress: Report | None = None,
    cancel: threading.Event | None = None,
) -> YearResult:
    """Mend the present plan with as few changes as can be, after a trainer or venue is lost or a holiday decreed.

    Only what cannot stay changes, and its neighbours where that is not enough. As `plan_year` in all other respects.
    """
    attempt = YearAttempt(problem, REPAIR, progress, cancel or threading.Event())
    return attempt.run(seed, seconds, repair=True)


class YearAttempt:
    """One run: keeps the best plan and the time."""

    def __init__(
        self, problem: YearProblem, wishes: YearWishes, progress: Report | None, cancel: threading.Event
    ) -> None:
        self.problem = problem
        self.wishes = wishes
        self.progress = progress
        self.cancel = cancel
        self.started = time.monotonic()
        self.best = YearPlan()
        self.rank = NOTHING

    @property
    def seconds(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self.started

    def run(self, seed: int, seconds: float, *, repair: bool) -> YearResult:
        """Make a first plan, have it bettered, and say what came of it."""
        hit = hit_by_facts(self.problem) if repair else ()
        self.begin(seed, repair=repair)
        answer = None
        if self.rank > (0, 0) and seconds > 0 and not self.cancel.is_set():
            with child("year_worker") as process:
                if process is not None:
                    job = YearJob(self.problem, self.best, self.wishes, seed, seconds, repair)
                    answer = self.listen(process, job)
        if answer is not None:
            self.keep(answer.plan)
        return self.result(hit, answer)

    def begin(self, seed: int, *, repair: bool) -> None:
        """Make the first plan, and try for a moment to place what it leaves out."""
        board = YearBoard(self.problem, self.wishes)
        fill(board)
        self.keep(board.plan)
        if board.left_out:
            search = (YearRepair if repair else YearSearch)(board, seed)
            budget = Budget(COMPLETING_EFFORT, COMPLETING_PATIENCE, lambda: self.cancel.is_set() or search.rank[0] == 0)
            search.run(budget, lambda *_: None)
            self.keep(search.best)

    def listen(self, process: "subprocess.Popen[bytes]", job: YearJob) -> YearAnswer | None:
        """Send the job and keep each better plan; None when cancelled or when the process ends without an answer."""
        messages: Messages = queue.SimpleQueue()
        reader = threading.Thread(target=converse, args=(process, job, messages), daemon=True)
        reader.start()
        try:
            return self.follow(messages, Patience(job.seconds + OVERDUE_SECONDS))
        finally:
            process.kill()
            reader.join()

    def follow(self, messages: Messages, patience: Patience) -> YearAnswer | None:
        """Keep each better plan until the answer comes; None when cancelled, overdue or at the process's end."""
        while not (self.cancel.is_set() or patience.over):
            try:
                message = messages.get(timeout=0.05)
            except queue.Empty:
                continue
            if not isinstance(message, YearStep):
                return message if isinstance(message, YearAnswer) else None
            self.keep(message.plan)
        return None

    def keep(self, plan: YearPlan) -> None:
        """Judge a plan, keep it when it is better, and tell of it."""
        judge_year(self.problem, plan)
        placed = plan.by_activity
        left_out = sum(a.priority for a in self.problem.activities if a.id not in placed)
        rank = left_out, measure_year(self.problem, plan).cost(self.wishes)
        if rank < self.rank:
            self.best, self.rank = plan, rank
            if self.progress is not None:
                self.progress(YearProgress(self.seconds, plan, len(placed), rank[1]))

    def result(self, hit: tuple[str, ...], answer: YearAnswer | None) -> YearResult:
        """Return the best plan, judged, measured, and with the reasons for what is missing."""
        problem, plan = self.problem, self.best
        unplaced = why_left_out(problem, plan)
        measures = measure_year(problem, plan)
        return YearResult(
            status=self.status(unplaced),
            plan=plan,
            measures=measures,
            cost=measures.cost(self.wishes),
            unplaced=unplaced,
            given=tuple(given_conflicts(problem)),
            changes=changes_of(problem, plan),
            hit=hit,
            fewest=bool(problem.present) and fewest_proven(problem, plan, hit),
            seconds=self.seconds,
            repeatable=answer.repeatable if answer is not None else self.rank == (0, 0),
        )

    def status(self, unplaced: dict[str, tuple[YearReason, ...]]) -> Status:
        """Return how the attempt ended."""
        if self.cancel.is_set():
            return Status.CANCELLED
        if unplaced:
            certain = any(reason.certain for reasons in unplaced.values() for reason in reasons)
            return Status.IMPOSSIBLE if certain else Status.PARTIAL
        return Status.PROVEN if self.rank == (0, 0) else Status.FOUND


def judge_year(problem: YearProblem, plan: YearPlan) -> None:
    """Raise BrokenResultError when a plan breaks a rule that fixed activities do not break alone."""
    if broken := broken_by_engine(problem, check_year(problem, plan)):
        raise BrokenResultError("; ".join(f"{v.code} {' '.join(v.activities)}" for v in broken[:5]))
