"""A whole academy is scheduled in parts: complete, valid, better with time, and the same again."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from benchmarks.academy import Academy, academy
from policeplanner.scheduling import large
from policeplanner.scheduling.checker import check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.job import Job, Status, Step
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.solve import solve
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.wishes import DEFAULT

SMALL = academy(2, Academy(classes=6, lessons=26, days=5, rooms=7, trainers=20))


def job(seconds: float = 4, guess: Timetable | None = None) -> Job:
    return Job(SMALL, construct(SMALL) if guess is None else guess, DEFAULT, 1, seconds, False)


def test_it_gets_better_and_every_step_keeps_all_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large, "REPORT_SECONDS", 0.0)
    told: list[Step] = []
    asked = job()
    answer = large.run(asked, told.append)
    assert answer.status is Status.FOUND
    assert measure(SMALL, answer.timetable).cost() < measure(SMALL, asked.guess).cost()
    timetables = [*(step.timetable for step in told), answer.timetable]
    assert all(check(SMALL, each) == [] for each in timetables)
    assert len(told) > 1


def test_the_same_job_gives_the_same_timetable_again() -> None:
    ended = []
    for _ in range(2):
        work = large.Work(job(), time.monotonic() + 600)
        with ThreadPoolExecutor(max_workers=1) as pool:
            for number in range(4):
                work.round(number, pool)
        assert work.repeatable
        ended.append(work.best)
    assert ended[0] == ended[1]


def test_a_lesson_left_out_is_given_a_place() -> None:
    full = construct(SMALL)
    lacking = Timetable(tuple(place for place in full.placed if not place.lesson.endswith((".3", ".9"))))
    answer = large.run(job(8, lacking))
    assert len(answer.timetable.placed) > len(lacking.placed)
    assert check(SMALL, answer.timetable) == []


def test_many_lessons_take_this_way_from_the_window_to_the_solver_and_back() -> None:
    assert large.is_large(SMALL)
    result = solve(SMALL, seconds=4)
    assert result.status is Status.FOUND
    assert result.unplaced == ()
    assert check(SMALL, result.timetable) == []
