"""Planning and mending a year with the solver's own process: valid, complete, repeatable, and stopped at once."""

import threading
import time
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from benchmarks.years import YearSize, mission_year
from policeplanner.scheduling.job import Status
from policeplanner.scheduling.problem import LockKind
from policeplanner.scheduling.solve import BrokenResultError
from policeplanner.scheduling.year_checker import broken_by_engine, check_year
from policeplanner.scheduling.year_job import YearProgress, YearResult
from policeplanner.scheduling.year_problem import YearProblem
from policeplanner.scheduling.year_solve import judge_year, plan_year, repair_year
from tests.scheduling.random_years import years
from tests.scheduling.small_year import at, edition, lock, plan, year

SMALL = YearSize(20, 20, 8, 3, 5)


def present(problem: YearProblem, result: YearResult) -> YearProblem:
    """Return the problem with a result as its present plan."""
    return replace(problem, locks=tuple(lock(booking) for booking in result.plan.bookings))


def test_a_year_gets_better_and_the_same_seed_gives_the_same_plan() -> None:
    problem = mission_year(3, SMALL)
    told: list[YearProgress] = []
    one = plan_year(problem, seconds=0.3, progress=told.append)
    assert one.status is Status.FOUND
    assert one.unplaced == {}
    assert check_year(problem, one.plan) == []
    assert one.cost == told[-1].cost < told[0].cost
    other = plan_year(problem, seconds=0.3)
    assert (one.plan == other.plan) or not (one.repeatable and other.repeatable)


def test_stopping_keeps_the_best_and_takes_no_time() -> None:
    cancel = threading.Event()
    stopped: list[float] = []

    def stop(_: YearProgress) -> None:
        if not cancel.is_set():
            stopped.append(time.monotonic())
            cancel.set()

    result = plan_year(mission_year(3, SMALL), seconds=60, progress=stop, cancel=cancel)
    assert time.monotonic() - stopped[0] < 3
    assert result.status is Status.CANCELLED
    assert len(result.plan.bookings) == 20


def test_a_year_without_solver_process_keeps_the_first_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/no/such/python")
    result = plan_year(mission_year(3, SMALL), seconds=5)
    assert result.status is Status.FOUND
    assert not result.repeatable


def test_a_lost_trainer_changes_only_the_editions_that_are_hit() -> None:
    begun = mission_year(3, SMALL)
    problem = present(begun, plan_year(begun, seconds=0))
    booking = problem.locks[4]
    away = ((booking.start - 7, booking.start + 49),)
    trainers = tuple(replace(t, busy=away) if t.id == booking.trainers[0] else t for t in problem.trainers)
    mended = repair_year(replace(problem, trainers=trainers), seconds=0.2)
    assert mended.status is Status.FOUND
    assert booking.activity in mended.hit
    assert mended.fewest
    assert {change.activity for change in mended.changes} == set(mended.hit)


def test_a_closed_venue_moves_neighbours_only_where_it_must() -> None:
    only = edition("one", venues=("hall",), windows=((28, 29), (35, 36)))
    other = edition("two", course="", venues=("hall",), windows=((35, 50),))
    begun = year(only, other, locks=(lock(at("one", 28)), lock(at("two", 35, trainers=("bo",)))))
    venues = (replace(begun.venues[0], busy=((28, 30),)), begun.venues[1])
    mended = repair_year(replace(begun, venues=venues), seconds=0.2)
    assert {b.activity: b.start for b in mended.plan.bookings} == {"one": 35, "two": 42}
    assert mended.hit == ("one",)
    assert not mended.fewest


def test_nothing_changes_when_nothing_has_happened() -> None:
    begun = mission_year(3, SMALL)
    problem = present(begun, plan_year(begun, seconds=0))
    mended = repair_year(problem, seconds=0.1)
    assert (mended.changes, mended.hit, mended.fewest) == ((), (), True)


def test_a_plan_that_breaks_a_rule_is_never_shown() -> None:
    with pytest.raises(BrokenResultError, match="venue-missing one"):
        judge_year(year(edition("one")), plan(at("one", 28, venue=None)))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(years())
def test_no_result_breaks_a_rule_and_what_is_fixed_stays(problem: YearProblem) -> None:
    for result in (plan_year(problem, seconds=0), repair_year(problem, seconds=0)):
        assert broken_by_engine(problem, check_year(problem, result.plan)) == []
        booked = result.plan.by_activity
        for lock_ in problem.locks:
            if lock_.kind is LockKind.MINE:
                assert (booked[lock_.activity].start, booked[lock_.activity].venue) == (lock_.start, lock_.venue)
        assert {a.id for a in problem.activities} == booked.keys() | result.unplaced.keys()
        assert all(reasons for reasons in result.unplaced.values())
