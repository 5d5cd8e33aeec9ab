"""Seconds to the first timetable and to proof for the course of 60 lessons: python -m benchmarks.course60 [mixed].

Each course is scheduled twice: cold, and warm with a process that has loaded the solver already, as in the window.
"""

import resource
import sys
import time

from benchmarks.courses import MIXED, Size, course
from policeplanner.scheduling.solve import Progress, cool, solve, warm

SEEDS = range(5)
SECONDS = 30.0
LOADING = 3.0


def main() -> None:
    """Print one line for each seed; `mixed` draws lengths of 45, 60 and 90 minutes instead of whole periods."""
    size = MIXED if sys.argv[1:] == ["mixed"] else Size()
    print("seed        first s  cost   end s  cost   bound  status    repeatable   (goal: proven in 2 s)")
    for seed in SEEDS:
        for begin in ("cold", "warm")[: 1 if size is MIXED else 2]:
            if begin == "warm":
                warm()
                time.sleep(LOADING)  # while the planner looks at the page
            told: list[Progress] = []
            result = solve(course(seed, size), seconds=SECONDS, progress=told.append)
            first = told[0]
            print(
                f"{seed:4}  {begin}  {first.seconds:7.2f}  {first.cost:5}  {result.seconds:5.2f}  {result.cost:5}"
                f"  {result.bound!s:5}  {result.status:8}  {result.repeatable}",
                flush=True,
            )
    cool()
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"most memory of the solver's process {memory:.0f} MiB (goal: < 1024)")


if __name__ == "__main__":
    main()
