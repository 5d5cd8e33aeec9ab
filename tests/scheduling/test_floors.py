"""What the days of a group cost at least is never more than what a timetable costs, and more than its parts tell."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from benchmarks.courses import MIXED, course
from policeplanner.scheduling.cpsat import Search, search
from policeplanner.scheduling.floors import Floor, floor_of
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.wishes import DEFAULT, Wishes
from tests.scheduling.random_problems import problems
from tests.scheduling.small_course import day, lesson, mine, problem

DAYS_ONLY = replace(DEFAULT, rooms=0, topic_spread=0, trainer_load=0, mixed_pairs=0)


def test_an_hour_leaves_half_an_hour_of_a_window_unless_it_is_the_last() -> None:
    course = problem(*(lesson(f"l{n}", 60) for n in range(3)), days=(day(0),))
    assert floor_of(course, course.groups[0], DAYS_ONLY) == Floor(2 * 30 * 40 + 180 * 20, 240)


def test_lessons_that_fill_the_windows_cost_their_even_share() -> None:
    course = problem(*(lesson(f"l{n}", 90) for n in range(3)), days=(day(0), day(1)))
    assert floor_of(course, course.groups[0], DAYS_ONLY) == Floor(180 * 20, 180)


def test_a_day_on_which_the_group_is_away_does_not_share() -> None:
    course = problem(*(lesson(f"l{n}", 90) for n in range(2)), days=(day(0), day(1)))
    away = replace(course.groups[0], busy=((1440, 2880),))
    assert floor_of(replace(course, groups=(away,)), away, DAYS_ONLY) == Floor(180 * 20, 180)


def test_nothing_is_said_of_fixed_lessons_outside_the_open_hours() -> None:
    course = problem(lesson("one"), lesson("two"), locks=(mine("one", 300),))
    assert floor_of(course, course.groups[0], DAYS_ONLY) is None


def test_a_lesson_longer_than_the_windows_leaves_the_even_share() -> None:
    course = problem(lesson("one"), lesson("visit", 150), days=(day(0), day(1)))
    assert floor_of(course, course.groups[0], DAYS_ONLY) == Floor(150 * 20, 150)


@pytest.mark.parametrize("seed", range(3))
def test_a_course_of_mixed_lengths_costs_more_than_even_days(seed: int) -> None:
    mixed = course(seed, MIXED)
    for group in mixed.groups:
        floor = floor_of(mixed, group, DEFAULT)
        assert floor is not None
        assert floor.cost > sum(t.minutes for t in mixed.lessons if group.id in t.groups) / 10 * DEFAULT.even_days


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(problems())
def test_no_timetable_costs_less(random_problem: Problem) -> None:
    for wishes in (DAYS_ONLY, Wishes(even_days=0, rooms=0, topic_spread=0, trainer_load=0, finish_by=800)):
        floors = [floor_of(random_problem, group, wishes) for group in random_problem.groups]
        nothing = replace(wishes, idle=0, late_finish=0, even_days=0, mixed_pairs=1)
        for searched in (wishes, nothing):
            best = search(random_problem, Search(20, 20, wishes=searched)).best
            if best is not None:
                cost = measure(random_problem, best.timetable, wishes).cost(wishes)
                assert sum(floor.cost for floor in floors if floor is not None) <= cost


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(problems())
def test_a_timetable_at_the_floors_is_the_best(random_problem: Problem) -> None:
    ideal = search(random_problem, Search(20, 20, wishes=DEFAULT, perfect=True)).best
    if ideal is not None:
        best = search(random_problem, Search(20, 20, wishes=DEFAULT)).best
        assert best is not None
        assert best.objective == ideal.objective
