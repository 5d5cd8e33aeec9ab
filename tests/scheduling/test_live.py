"""Conflicts kept up to date are those that judging from scratch finds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policeplanner.scheduling.checker import Code, Violation, check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.live import Conflicts
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.timetable import Placed, Timetable
from tests.scheduling.random_problems import PEOPLE, ROOMS, problems
from tests.scheduling.small_course import at, lesson, mine, problem, timetable

Told = list[tuple[str, tuple[str, ...], str, int, int]]


def told(violations: list[Violation]) -> Told:
    return sorted((v.code.value, v.lessons, v.resource or "", v.day or 0, v.minutes) for v in violations)


@st.composite
def places(draw: st.DrawFn, course: Problem) -> Placed:
    return Placed(
        draw(st.sampled_from([task.id for task in course.lessons])),
        draw(st.integers(0, len(course.days))) * 1440 + draw(st.sampled_from((540, 600, 650, 700, 795, 960, 1380))),
        draw(st.sampled_from((None, *ROOMS))),
        tuple(sorted(draw(st.sets(st.sampled_from(PEOPLE), max_size=2)))),
        tuple(draw(st.sets(st.just("io")))),
    )


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(st.data())
def test_after_any_changes_the_conflicts_are_those_found_from_scratch(data: st.DataObject) -> None:
    course = data.draw(problems())
    start = construct(course)
    conflicts = Conflicts(course, start)
    assert told(conflicts.violations) == told(check(course, start))
    for place in data.draw(st.lists(places(course), max_size=5)):
        if data.draw(st.booleans()):
            conflicts.put(place)
        else:
            conflicts.take(place.lesson)
        assert told(conflicts.violations) == told(check(course, conflicts.timetable))


def test_a_conflict_comes_and_goes_with_the_lesson() -> None:
    conflicts = Conflicts(problem(lesson("one"), lesson("two")), timetable(at("one", 540), at("two", 645)))
    assert conflicts.violations == []
    conflicts.put(at("two", 540))
    assert {v.code for v in conflicts.violations} == {
        Code.GROUP_TWICE,
        Code.TRAINER_TWICE,
        Code.ROOM_TWICE,
        Code.NO_BREAK,
    }
    conflicts.take("two")
    assert conflicts.violations == []


def test_a_lock_that_is_not_kept_is_told_also_when_its_lesson_has_no_place() -> None:
    course = problem(lesson("one"), locks=(mine("one", 540),))
    conflicts = Conflicts(course, Timetable())
    assert [v.code for v in conflicts.violations] == [Code.MOVED]
    conflicts.put(at("one", 540))
    assert conflicts.violations == []


def test_ids_must_be_known() -> None:
    with pytest.raises(KeyError):
        Conflicts(problem(lesson("one")), timetable(at("two", 540)))
