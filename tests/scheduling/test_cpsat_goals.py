"""The goals of the model are those that are measured, and their floors are never too high."""

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings

from policeplanner.scheduling.cpsat import Search, search
from policeplanner.scheduling.cpsat_goals import even_share, goals, least_load
from policeplanner.scheduling.cpsat_lessons import declare
from policeplanner.scheduling.measures import Measures, measure
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.wishes import DEFAULT, Wishes
from tests.scheduling.random_problems import problems
from tests.scheduling.small_course import lesson, problem

NOTHING = Wishes(0, 0, 0, 0, 0, 0, 0)


@pytest.mark.parametrize("goal", [field.name for field in fields(Measures)])
def test_each_goal_alone_is_as_small_as_it_is_measured(goal: str) -> None:
    wishes = replace(NOTHING, finish_by=700, **{goal: 1})
    course = problem(
        *(lesson(f"l{n}", 90 if n % 2 else 45, topic="law", trainers_needed=1 + n % 2) for n in range(6)),
        lesson("visit", 150),
    )
    outcome = search(course, Search(20, 20, wishes=wishes))
    assert outcome.best is not None
    assert outcome.best.objective == measure(course, outcome.best.timetable, wishes).cost(wishes) == outcome.bound


def test_shares_are_made_of_whole_lessons() -> None:
    assert even_share([60] * 7, 3) == 180
    assert even_share([90, 30], 4) == 90
    assert even_share([], 3) == 0


def test_the_least_load_follows_the_qualifications() -> None:
    course = problem(
        lesson("one", qualification="first aid"), lesson("two", 60, qualification="first aid"), lesson("three")
    )
    assert least_load(declare(course, optional=False)) == 150


def test_a_goal_of_no_weight_costs_nothing() -> None:
    variables = declare(problem(lesson("one")), optional=False)
    assert list(goals(variables, NOTHING)) == []


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
