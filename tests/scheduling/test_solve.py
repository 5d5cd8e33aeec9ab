"""Making a timetable with the solver's own process: proof, parts, progress, stopping, and doing without it."""

import subprocess
import sys
import threading
import time
from dataclasses import replace

import pytest

from benchmarks.courses import course
from policeplanner.scheduling import solve as solving
from policeplanner.scheduling.checker import check
from policeplanner.scheduling.job import Status
from policeplanner.scheduling.precheck import ReasonCode
from policeplanner.scheduling.solve import BrokenResultError, Progress, judge, solve
from tests.scheduling.small_course import at, day, lesson, mine, problem, timetable


def test_a_small_course_is_proven_best() -> None:
    told: list[Progress] = []
    small = problem(lesson("one", topic="law"), lesson("two", topic="law"), lesson("three", 60, after=("two",)))
    result = solve(small, progress=told.append)
    assert result.status is Status.PROVEN
    assert result.cost == result.bound == told[-1].cost
    assert result.repeatable
    assert result.unplaced == ()
    assert check(small, result.timetable) == []


def test_what_counting_forbids_is_impossible_and_the_rest_is_placed() -> None:
    result = solve(problem(lesson("one"), lesson("two", qualification="dogs")))
    assert result.status is Status.IMPOSSIBLE
    assert [place.lesson for place in result.timetable.placed] == ["one"]
    assert [(u.lesson, u.reasons[0].code) for u in result.unplaced] == [("two", ReasonCode.NOBODY_ABLE)]


def test_what_only_the_solver_sees_is_proven_twice() -> None:
    one_room = problem(
        *(lesson(f"l{number}", 50, groups=frozenset({("alpha", "bravo")[number % 2]})) for number in range(3)),
        days=(day(0, ((540, 600), (615, 675))),),
    )
    result = solve(replace(one_room, rooms=one_room.rooms[:1]))
    assert result.status is Status.IMPOSSIBLE
    assert len(result.timetable.placed) == 2
    assert result.unplaced[0].reasons


def test_an_empty_course_is_done() -> None:
    assert solve(problem()).status is Status.PROVEN


def test_fixed_conflicts_are_given_back_and_planned_around() -> None:
    result = solve(problem(lesson("one"), lesson("two"), lesson("three"), locks=(mine("one", 540), mine("two", 540))))
    assert result.status is Status.PROVEN
    assert {lesson for violation in result.given for lesson in violation.lessons} == {"one", "two"}
    assert result.timetable.find("one") == at("one", 540)


def test_stopping_answers_at_once_and_keeps_the_best() -> None:
    stop = threading.Event()
    stopped: list[float] = []

    def stop_at_first(_progress: Progress) -> None:
        stopped.append(time.monotonic())
        stop.set()

    result = solve(course(0), seconds=60, progress=stop_at_first, cancel=stop)
    assert time.monotonic() - stopped[0] < 3, "0.2 s on a quiet machine"
    assert result.status is Status.CANCELLED
    assert len(result.timetable.placed) == 60


def test_without_the_solvers_process_the_first_guess_is_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    result = solve(problem(lesson("one")))
    assert result.status is Status.FOUND
    assert len(result.timetable.placed) == 1
    assert not result.repeatable


def test_a_broken_result_is_an_error_of_the_program() -> None:
    with pytest.raises(BrokenResultError, match="closed one"):
        judge(problem(lesson("one")), timetable(at("one", 600)))


def test_the_solver_is_not_loaded_into_the_program() -> None:
    code = "import sys, policeplanner.scheduling.solve; sys.exit('ortools' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
    assert solving.FLAG.startswith("--")


def test_a_process_that_waits_takes_the_next_job() -> None:
    solving.warm()
    waiting = solving.WAITING["worker"]
    solving.warm()
    assert solving.WAITING["worker"] is waiting
    assert solve(problem(lesson("one"))).status is Status.PROVEN
    assert waiting.poll() is not None, "it did its one job"
    assert not solving.WAITING


def test_a_process_that_died_while_waiting_is_replaced() -> None:
    solving.warm()
    solving.WAITING["worker"].kill()
    solving.WAITING["worker"].wait()
    assert solve(problem(lesson("one"))).status is Status.PROVEN


def test_processes_that_wait_end_when_cooled() -> None:
    solving.warm()
    waiting = solving.WAITING["worker"]
    solving.cool()
    assert waiting.poll() is not None
    assert not solving.WAITING


def test_without_processes_there_is_nothing_to_warm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    solving.warm()
    assert not solving.WAITING
