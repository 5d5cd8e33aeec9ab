"""The process that betters a year plan: takes one job, tells of each better plan, answers, and ends with its parent."""

import os
import pickle
import sys
import threading
import time
from collections.abc import Callable

from policeplanner.scheduling.worker import end_with_parent, own_output, send
from policeplanner.scheduling.year_board import YearBoard
from policeplanner.scheduling.year_job import YearAnswer, YearJob, YearStep
from policeplanner.scheduling.year_problem import YearPlan
from policeplanner.scheduling.year_repair import PATIENCE, YearRepair
from policeplanner.scheduling.year_search import LOOKED_AT_PER_SECOND, Budget, Rank, YearSearch

TELL_EVERY = 0.1


def main() -> None:
    """Do the one job of this process."""
    answers = own_output()
    job: YearJob = pickle.load(sys.stdin.buffer)
    threading.Thread(target=end_with_parent, daemon=True).start()
    send(answers, run(job, lambda step: send(answers, step)))
    os._exit(0)  # an ordinary exit would wait for the thread that reads the standard input


def run(job: YearJob, tell: Callable[[YearStep], None]) -> YearAnswer:
    """Better the plan of a job within its seconds."""
    board = YearBoard(job.problem, job.wishes)
    for booking in job.plan.bookings:
        if booking.activity not in job.problem.fixed:
            board.put_booking(booking)
    search = YearRepair(board, job.seed) if job.repair else YearSearch(board, job.seed)
    begun, effort = time.monotonic(), int(job.seconds * LOOKED_AT_PER_SECOND)
    patience = PATIENCE if job.repair else None
    budget = Budget(effort, patience, clock=lambda: (time.monotonic() - begun) / job.seconds)
    repeatable = search.run(budget, Teller(tell).better)
    return YearAnswer(search.best, repeatable)


class Teller:
    """Passes better plans on, but not more often than anybody can look."""

    def __init__(self, tell: Callable[[YearStep], None]) -> None:
        """Begin with nothing told."""
        self.tell = tell
        self.next = 0.0

    def better(self, plan: YearPlan, rank: Rank) -> None:
        """Tell of a plan, unless one was told just now."""
        if time.monotonic() >= self.next:
            self.tell(YearStep(plan, *rank))
            self.next = time.monotonic() + TELL_EVERY


if __name__ == "__main__":
    main()
