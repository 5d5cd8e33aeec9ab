"""Seconds to the first timetable and to proof for the course of 60 lessons: python -m benchmarks.course60 [mixed]."""

import sys

from benchmarks.courses import MIXED, Size, course
from policeplanner.scheduling.solve import Progress, solve

SEEDS = range(5)
SECONDS = 30.0


def main() -> None:
    """Print one line for each seed; `mixed` draws lengths of 45, 60 and 90 minutes instead of whole periods."""
    size = MIXED if sys.argv[1:] == ["mixed"] else Size()
    print("seed  first s  cost   end s  cost   bound  status    repeatable   (goal: proven in 2 s)")
    for seed in SEEDS:
        told: list[Progress] = []
        result = solve(course(seed, size), seconds=SECONDS, progress=told.append)
        first = told[0]
        print(
            f"{seed:4}  {first.seconds:7.2f}  {first.cost:5}  {result.seconds:5.2f}  {result.cost:5}"
            f"  {result.bound!s:5}  {result.status:8}  {result.repeatable}"
        )


if __name__ == "__main__":
    main()
