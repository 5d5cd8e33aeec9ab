"""The first guess is always valid, and complete in ordinary cases."""

from threading import Event

from hypothesis import given, settings

from benchmarks.courses import course
from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.scheduling.constructor import construct, depths
from policeplanner.scheduling.problem import Lock, LockKind, Problem
from tests.scheduling.random_problems import problems
from tests.scheduling.small_course import at, day, lesson, mine, problem, timetable


def test_the_course_of_sixty_lessons_is_complete_at_once() -> None:
    for seed in range(3):
        made = construct(course(seed))
        assert len(made.placed) == 60
        assert check(course(seed), made) == []


def test_a_lesson_with_one_possible_time_displaces_another() -> None:
    tasks = (lesson("first"), lesson("narrow", latest_start=540, after=("other",)), lesson("other", 15))
    made = construct(problem(*tasks[:2], days=(day(0),)))
    assert made.find("narrow") is not None
    assert len(made.placed) == 2


def test_what_has_no_place_is_left_out() -> None:
    made = construct(problem(lesson("one"), lesson("two"), days=(day(0, ((540, 630),)),)))
    assert len(made.placed) == 1


def test_fixed_lessons_stay_and_the_programs_own_do_while_they_are_valid() -> None:
    locks = (mine("one", 645), Lock("two", 795, "hall", ("bo",), kind=LockKind.PROGRAM))
    made = construct(problem(lesson("one"), lesson("two"), lesson("three"), locks=locks))
    starts = {place.lesson: place.start for place in made.placed}
    assert starts == {"one": 645, "two": 795, "three": 540}


def test_a_circle_of_order_has_no_depth() -> None:
    assert depths(problem(lesson("one", after=("two",)), lesson("two", after=("one",)))) == {"one": 0, "two": 0}


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(problems())
def test_a_first_guess_never_breaks_a_rule(random_problem: Problem) -> None:
    made = construct(random_problem)
    assert broken_by_program(random_problem, check(random_problem, made)) == []
    assert made == construct(random_problem)


def test_it_stops_when_told_and_keeps_what_is_placed() -> None:
    stop = Event()
    stop.set()
    assert construct(problem(lesson("one"), locks=(mine("one", 540),)), stop=stop) == timetable(at("one", 540))
    assert construct(problem(lesson("one")), stop=stop) == timetable()
