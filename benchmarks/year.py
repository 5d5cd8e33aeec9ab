"""The mission year: first plan, better plans by the second, mending, and growth: python -m benchmarks.year [SECONDS].

`python -m benchmarks.year 0` leaves out the search; `growth` measures 1, 2, 4 and 8 times the year instead.
"""

import resource
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from benchmarks.years import DAYS, YearSize, mission_year
from policeplanner.scheduling.problem import LockKind, Span
from policeplanner.scheduling.year_board import YearBoard
from policeplanner.scheduling.year_checker import check_year
from policeplanner.scheduling.year_constructor import fill
from policeplanner.scheduling.year_job import YearProgress
from policeplanner.scheduling.year_problem import YearLock, YearPlan, YearProblem
from policeplanner.scheduling.year_search import Budget, YearSearch
from policeplanner.scheduling.year_solve import plan_year, repair_year

SEEDS = range(1, 4)
SECONDS = 30.0
MARKS = (5.0, 10.0, 30.0)
TRAINER_AWAY, VENUE_CLOSED = 56, 42
DISRUPTIONS = 5


def main() -> None:
    """Print what was asked for."""
    if sys.argv[1:] == ["growth"]:
        growth()
        return
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    for seed in SEEDS:
        plan = one_year(seed, seconds)
        mending(mission_year(seed), plan)


def one_year(seed: int, seconds: float) -> YearPlan:
    """Print one line about planning the year of a seed, and return the plan."""
    problem, told = mission_year(seed), list[YearProgress]()
    result = plan_year(problem, seconds=seconds, progress=told.append)
    first = next((p for p in told if p.placed == len(problem.activities)), told[-1])
    marks = "  ".join(f"@{mark:.0f} s {cost_at(told, mark):5}" for mark in MARKS if mark <= seconds)
    print(
        f"year {seed}: first {told[0].seconds:.2f} s with {told[0].placed}, complete {first.seconds:.2f} s"
        f" cost {first.cost}  {marks}  end {result.seconds:.1f} s cost {result.cost}"
        f"  repeatable {result.repeatable}  violations {len(check_year(problem, result.plan))}"
    )
    return result.plan


def cost_at(told: list[YearProgress], seconds: float) -> int:
    """Return the cost of the best plan known after so many seconds."""
    return [p.cost for p in told if p.seconds <= seconds][-1]


def mending(problem: YearProblem, plan: YearPlan) -> None:
    """Print what it takes to mend a plan when the busiest trainers are away and the busiest venues closed."""
    locks = tuple(YearLock(b.activity, b.start, b.end, b.venue, b.trainers, LockKind.PROGRAM) for b in plan.bookings)
    present = replace(problem, locks=locks)
    for name, changed in disruptions(present, plan):
        result = repair_year(changed, seconds=10)
        print(
            f"  {name}: hit {len(result.hit)}, changed {len(result.changes)} (dates {result.measures.moved}),"
            f" proven fewest {result.fewest}, left out {len(result.unplaced)}, {result.seconds:.2f} s,"
            f" violations {len(check_year(changed, result.plan))}"
        )


def disruptions(problem: YearProblem, plan: YearPlan) -> Iterator[tuple[str, YearProblem]]:
    """Yield the problem with the worst eight weeks of trainers, and the worst six of venues, taken away."""
    trainers = sorted(problem.trainers, key=lambda t: -sum(t.id in b.trainers for b in plan.bookings))[:DISRUPTIONS]
    for lost in trainers:
        starts = [b.start for b in plan.bookings if lost.id in b.trainers]
        away = worst(starts, TRAINER_AWAY)
        people = (replace(t, busy=(*t.busy, away)) if t is lost else t for t in problem.trainers)
        yield f"trainer {lost.id} away 8 weeks", replace(problem, trainers=tuple(people))
    venues = sorted(problem.venues, key=lambda v: -sum(b.venue == v.id for b in plan.bookings))[:DISRUPTIONS]
    for shut in venues:
        closed = worst([b.start for b in plan.bookings if b.venue == shut.id], VENUE_CLOSED)
        places = (replace(v, busy=(*v.busy, closed)) if v is shut else v for v in problem.venues)
        yield f"venue {shut.id} closed 6 weeks", replace(problem, venues=tuple(places))


def worst(starts: list[int], days: int) -> Span:
    """Return the span of so many days in which most of the starts lie."""
    first = max(range(DAYS - days), key=lambda day: sum(day <= start < day + days for start in starts))
    return first, first + days


def growth() -> None:
    """Print the time to the first complete plan, and memory, for years 1, 2, 4 and 8 times as large."""
    for factor in (1, 2, 4, 8):
        problem = mission_year(1, YearSize().times(factor))
        begun = time.process_time()
        board = YearBoard(problem)
        fill(board)
        first, left = time.process_time() - begun, board.left_out
        search = YearSearch(board, 1)
        search.run(Budget(100_000_000, over=complete(search)), lambda *_: None)
        seconds = time.process_time() - begun
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{factor} ×: {len(problem.activities)} editions, first plan {first:.2f} s CPU with {left} left out,"
            f" complete {seconds:.2f} s CPU, {memory:.0f} MiB, violations {len(check_year(problem, board.plan))}"
        )


def complete(search: YearSearch) -> Callable[[], bool]:
    """Return a test whether nothing is left out."""
    return lambda: search.rank[0] == 0


if __name__ == "__main__":
    main()
