"""How soon each kind of run answers when it is stopped, whether its process is gone then, and how much memory it took.

python -m benchmarks.stopping [seconds until it is stopped]
"""

import resource
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.academy import UNIFORM, academy
from benchmarks.courses import MIXED, course
from benchmarks.impossible import too_few_hours
from benchmarks.replan import first_day_lost
from benchmarks.years import mission_year
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.replan import replan
from policeplanner.scheduling.solve import cool, solve, warm
from policeplanner.scheduling.why import why
from policeplanner.scheduling.year_solve import plan_year

SECONDS = 2.0
GOAL = 0.2
Run = Callable[[threading.Event], object]


def runs() -> Iterator[tuple[str, Run]]:
    """Yield each kind of run; none of them ends before it is stopped, but a re-plan may."""
    mixed, week, year, hours = course(1, MIXED), academy(1, UNIFORM), mission_year(1), too_few_hours(0).problem
    shorter, before = first_day_lost(None, mixed, None), construct(mixed)  # type: ignore[arg-type]
    yield "course", lambda stop: solve(mixed, seconds=60, cancel=stop)
    yield "week", lambda stop: solve(week, seconds=60, cancel=stop)
    yield "replan", lambda stop: replan(shorter, before, seconds=60, cancel=stop)
    yield "why", lambda stop: why(hours, seconds=60, cancel=stop)
    yield "year", lambda stop: plan_year(year, seconds=60, cancel=stop)


def stopped(run: Run, seconds: float) -> float:
    """Return the seconds from stopping a run to its answer; negative when it ended before."""
    stop, ended = threading.Event(), list[float]()

    def work() -> None:
        run(stop)
        ended.append(time.monotonic())

    worker = threading.Thread(target=work)
    worker.start()
    worker.join(seconds)
    begun = time.monotonic()
    stop.set()
    worker.join()
    return ended[0] - begun


def children() -> list[str]:
    """Return the processes that this one has started and that are still there (Linux)."""
    task = Path("/proc/self/task")
    return [pid for thread in task.iterdir() for pid in (thread / "children").read_text().split()]


def main() -> None:
    """Print a line for each kind of run, cold and with a process that waited, then the memory."""
    seconds = float(sys.argv[1]) if sys.argv[1:] else SECONDS
    print(f"run      answers after s  processes left   (goal: {GOAL} s, none)")
    for name, run in runs():
        for begin in ("cold", "warm"):
            if begin == "warm":
                warm()
            answered = stopped(run, seconds)
            cool()
            told = "had ended" if answered < 0 else f"{answered:.3f}"
            print(f"{name:7}  {begin}  {told:>10}  {len(children()):14}")
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"most memory of a solver's process {most:.0f} MiB (goal: < 1024)")


if __name__ == "__main__":
    main()
