"""Mending a timetable in the solver's own process: what changed, who must be told, stopping, doing without it."""

import sys
import threading
from dataclasses import replace

import pytest

from benchmarks.courses import Size, course
from policeplanner.scheduling.checker import check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.job import Status
from policeplanner.scheduling.problem import Trainer
from policeplanner.scheduling.replan import What, changes_between, replan, touched_by
from tests.scheduling.small_course import BOTH, at, lesson, problem, timetable

ILL = (Trainer("ada", "Ada", busy=((640, 1440),)), Trainer("bo", "Bo"))
COURSE = problem(lesson("one"), lesson("two"), trainers=ILL)
BEFORE = timetable(at("one", 540), at("two", 645))


def test_an_ill_trainer_costs_one_change_and_two_people_are_told() -> None:
    mended = replan(COURSE, BEFORE)
    assert mended.proven
    (change,) = mended.changes
    assert change.lesson == "two"
    assert change.what == {What.TRAINERS}
    assert mended.touched.trainers == {"ada", "bo"}
    assert mended.touched.notifications == 2
    assert mended.cost == mended.bound == 30
    assert mended.given == ()


def test_another_time_or_room_concerns_everybody_of_the_lesson() -> None:
    before = timetable(at("one", 540), at("two", 645))
    after = timetable(at("one", 795), at("two", 645, "small"), at("three", 900, trainers=("bo",)))
    changes = list(changes_between(before, after))
    assert [change.what for change in changes] == [{What.ROOM}, {What.TIME}, {What.PLACED}]
    touched = touched_by(problem(lesson("one", groups=BOTH), lesson("two"), lesson("three")), changes)
    assert touched.groups == BOTH
    assert touched.trainers == {"ada", "bo"}
    assert touched.rooms == {"hall", "small"}


def test_a_lesson_that_lost_its_place_comes_last() -> None:
    (change,) = changes_between(BEFORE, timetable(at("two", 645)))
    assert (change.lesson, change.new) == ("one", None)
    assert change.what == {What.UNPLACED}


@pytest.mark.parametrize("stopped", [True, False])
def test_without_the_solver_what_can_stay_stays(monkeypatch: pytest.MonkeyPatch, stopped: bool) -> None:
    stop = threading.Event()
    if stopped:
        stop.set()
    else:
        monkeypatch.setattr(sys, "executable", "/nowhere/python")
    mended = replan(COURSE, BEFORE, cancel=stop)
    assert mended.status is (Status.CANCELLED if stopped else Status.FOUND)
    assert mended.timetable.find("one") == at("one", 540)
    assert check(COURSE, mended.timetable) == []
    assert not mended.proven


def test_the_same_seed_gives_the_same_timetable() -> None:
    real = course(3, Size(days=5, sessions=18, plenaries=2))
    before = construct(real)
    lost = replace(real, days=real.days[1:])
    first, second = (replan(lost, before, seed=5) for _ in range(2))
    assert first.repeatable
    assert first.timetable == second.timetable
