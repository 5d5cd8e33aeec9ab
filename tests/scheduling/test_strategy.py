"""Whom the solver is asked, and in which order."""

from hypothesis import given, settings

from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.job import Job, Status, Step
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.precheck import precheck
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.strategy import run
from policeplanner.scheduling.wishes import DEFAULT
from tests.scheduling.random_problems import problems
from tests.scheduling.small_course import BLOCKS, day, lesson, problem


def job(course: Problem) -> Job:
    hopeless = any(reason.certain for reason in precheck(course))
    return Job(course, construct(course), DEFAULT, seed=1, seconds=30, hopeless=hopeless)


def test_a_timetable_that_meets_every_wish_is_proven_at_once() -> None:
    course = problem(lesson("one"), lesson("two", groups=frozenset({"bravo"})))
    told: list[Step] = []
    answer = run(job(course), told.append)
    assert answer.status is Status.PROVEN
    assert answer.bound == measure(course, answer.timetable).cost() == told[-1].objective


def test_wishes_that_cannot_all_be_met_are_weighed() -> None:
    course = problem(lesson("one", earliest_start=645), days=(day(0),))
    answer = run(job(course))
    assert answer.status is Status.PROVEN
    assert measure(course, answer.timetable).idle == 90


def test_as_many_lessons_as_possible_are_placed() -> None:
    course = problem(*(lesson(f"l{number}", 50) for number in range(4)), days=(day(0, BLOCKS[:3]),))
    answer = run(job(course))
    assert answer.status is Status.IMPOSSIBLE
    assert len(answer.timetable.placed) == 3


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(problems())
def test_counting_is_right_about_what_is_impossible(random_problem: Problem) -> None:
    asked = job(random_problem)
    answer = run(Job(asked.problem, asked.guess, asked.wishes, asked.seed, asked.seconds, hopeless=False))
    assert broken_by_program(random_problem, check(random_problem, answer.timetable)) == []
    if asked.hopeless:
        assert answer.status is Status.IMPOSSIBLE
    if len(asked.guess.placed) == len(random_problem.lessons):
        assert answer.status is Status.PROVEN
