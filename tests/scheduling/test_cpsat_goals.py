"""The goals of the model are those that are measured, and their floors are never too high."""

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings

from policeplanner.scheduling.cpsat import Search, search
from policeplanner.scheduling.cpsat_goals import goals, least_load
from policeplanner.scheduling.cpsat_lessons import declare
from policeplanner.scheduling.measures import Measures, measure
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.wishes import DEFAULT, MUST, Wishes
from tests.scheduling.random_problems import problems
from tests.scheduling.small_course import day, lesson, mine, problem

NOTHING = Wishes(0, 0, 0, 0, 0, 0, 0)


@pytest.mark.parametrize("goal", [field.name for field in fields(Measures)])
def test_each_goal_alone_is_as_small_as_it_is_measured(goal: str) -> None:
    wishes = replace(NOTHING, finish_by=700, short_finish_by=600, hard_topics=frozenset({"law"}), **{goal: 1})
    course = problem(
        *(lesson(f"l{n}", 90 if n % 2 else 45, topic="law", trainers_needed=1 + n % 2) for n in range(6)),
        lesson("visit", 150),
        days=(day(0), day(1, short=True)),
    )
    outcome = search(course, Search(20, 20, wishes=wishes))
    assert outcome.best is not None
    assert outcome.best.objective == measure(course, outcome.best.timetable, wishes).cost(wishes) == outcome.bound


def test_the_least_load_follows_the_qualifications() -> None:
    course = problem(
        lesson("one", qualification="first aid"), lesson("two", 60, qualification="first aid"), lesson("three")
    )
    assert least_load(declare(course, optional=False)) == 150


def test_a_goal_of_no_weight_costs_nothing() -> None:
    variables = declare(problem(lesson("one")), optional=False)
    assert list(goals(variables, NOTHING)) == []


def test_what_must_be_is_kept_at_any_price() -> None:
    lessons = [lesson(f"l{n}", topic="law") for n in range(3)]
    course = problem(*lessons, lesson("p", topic="dogs"), days=(day(0, short=True), day(1)))
    wishes = replace(NOTHING, idle=40, topic_spread=90, hard_mornings=MUST, hard_topics=frozenset({"dogs"}))
    wishes = replace(wishes, late_short_day=MUST, short_finish_by=735)
    outcome = search(course, Search(20, 20, wishes=wishes))
    assert outcome.best is not None
    found = measure(course, outcome.best.timetable, wishes)
    assert (found.hard_mornings, found.late_short_day) == (0, 0)


def test_a_fixed_lesson_in_the_afternoon_counts_as_such() -> None:
    course = problem(lesson("one", topic="law"), locks=(mine("one", 795),))
    wishes = replace(NOTHING, hard_mornings=1, hard_topics=frozenset({"law"}))
    outcome = search(course, Search(20, 20, wishes=wishes))
    assert outcome.best is not None
    assert outcome.best.objective == measure(course, outcome.best.timetable, wishes).cost(wishes) == 60


@settings(max_examples=30, deadline=None, derandomize=True, database=None)
@given(problems())
def test_no_timetable_is_below_the_floors(random_problem: Problem) -> None:
    variables = declare(random_problem, optional=False)
    floor = sum(goal.weight * goal.floor for goal in goals(variables, DEFAULT))
    outcome = search(random_problem, Search(20, 20, wishes=DEFAULT))
    if outcome.best is not None:
        assert floor <= outcome.best.objective
        if not random_problem.fixed:
            assert outcome.best.objective == measure(random_problem, outcome.best.timetable).cost()
