"""Why a lesson has nowhere to go is said with counts, and with what would help."""

from datetime import date
from uuid import UUID

from policeplanner.domain.base import new_id
from policeplanner.scheduling.problem import Lock, LockKind, Problem
from policeplanner.scheduling.timetable import Timetable, placed_by
from policeplanner.services.no_way import why_no_way
from policeplanner.services.timetables import Task
from tests.scheduling.small_course import BLOCKS, day, lesson, problem


def task_of(course: Problem) -> Task:
    return Task(UUID(int=1), course, date(2027, 1, 11), {})


def standing(course: Problem) -> Timetable:
    return Timetable.of(map(placed_by, course.locks))


def test_a_full_day_is_counted() -> None:
    locks = (Lock("two", 540, "hall", ("ada",), kind=LockKind.PROGRAM),)
    course = problem(lesson("one"), lesson("two"), days=(day(0, BLOCKS[:1]),), locks=locks)
    lines = why_no_way(task_of(course), standing(course), "one")
    assert lines[0].startswith("At ")
    assert "the groups have another lesson" in lines[0]
    assert lines[-1] == "Take a lesson of the groups off the timetable, or lengthen the course."


def test_lessons_locked_by_the_planner_are_named_as_what_may_move() -> None:
    course = problem(
        lesson("one"), lesson("two"), days=(day(0, BLOCKS[:1]),), locks=(Lock("two", 540, "hall", ("ada",)),)
    )
    lines = why_no_way(task_of(course), standing(course), "one")
    assert lines[-1] == "Lessons locked as yours were left where they are: unlock one that may move."


def test_what_counting_finds_comes_first() -> None:
    course = problem(lesson("one", qualification=str(new_id())))
    assert why_no_way(task_of(course), Timetable(), "one")[0].startswith("One: trainers needed: 1")
