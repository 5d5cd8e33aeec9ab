"""The solver in this process: valid, complete when that is possible, best when it says so, the same again."""

from itertools import product

from hypothesis import given, settings

from policeplanner.scheduling.candidates import Busy, starts
from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.cpsat import Search, Verdict, search
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.scheduling.wishes import DEFAULT
from tests.scheduling.random_problems import problems
from tests.scheduling.small_course import day, lesson, mine, problem

BEST = Search(20, 20, wishes=DEFAULT)
MOST = Search(20, 20)


def test_the_optimum_is_what_the_measures_count() -> None:
    course = problem(
        lesson("one", topic="law"), lesson("two", topic="law"), lesson("three", 60), lesson("four", 30, after=("one",))
    )
    outcome = search(course, BEST)
    assert outcome.verdict is Verdict.OPTIMAL
    assert outcome.best is not None
    assert outcome.best.objective == outcome.bound == measure(course, outcome.best.timetable).cost()


def test_no_timetable_of_a_tiny_course_is_better_than_the_optimum() -> None:
    course = problem(lesson("one", topic="law"), lesson("two", 45, topic="law"), days=(day(0), day(1)))
    outcome = search(course, BEST)
    assert outcome.bound == min(measure(course, made).cost() for made in every_timetable(course))


def every_timetable(course: Problem) -> list[Timetable]:
    busy = Busy.of(course)
    choices = [
        [
            Placed(task.id, start, room.id, (trainer.id,))
            for start in starts(course, task, busy)
            for room in course.rooms
            for trainer in course.trainers
        ]
        for task in course.lessons
    ]
    made = (Timetable.of(places) for places in product(*choices))
    return [timetable for timetable in made if not check(course, timetable)]


def test_lessons_that_cannot_all_be_placed_are_placed_as_far_as_possible() -> None:
    course = problem(*(lesson(f"l{n}", 45) for n in range(5)), days=(day(0, ((540, 630), (645, 735))),))
    assert search(course, BEST).verdict is Verdict.INFEASIBLE
    most = search(course, MOST)
    assert most.best is not None
    assert len(most.best.timetable.placed) == 4


def test_fixed_lessons_stay_even_where_they_break_rules() -> None:
    course = problem(lesson("one"), lesson("two"), lesson("three"), locks=(mine("one", 600), mine("two", 600)))
    outcome = search(course, BEST)
    assert outcome.best is not None
    assert outcome.best.timetable.find("one") == Placed("one", 600, "hall", ("ada",))
    assert broken_by_program(course, check(course, outcome.best.timetable)) == []


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(problems())
def test_no_result_breaks_a_rule_and_a_guess_is_never_called_impossible(random_problem: Problem) -> None:
    guess = construct(random_problem)
    whole = search(random_problem, BEST)
    if len(guess.placed) == len(random_problem.lessons):
        assert whole.verdict is Verdict.OPTIMAL
    most = search(random_problem, MOST, guess)
    assert most.best is not None
    assert len(most.best.timetable.placed) >= len(guess.placed)
    for outcome in (whole, most):
        if outcome.best is not None:
            assert broken_by_program(random_problem, check(random_problem, outcome.best.timetable)) == []


@settings(max_examples=10, deadline=None, derandomize=True, database=None)
@given(problems())
def test_the_same_seed_gives_the_same_timetable(random_problem: Problem) -> None:
    assert search(random_problem, BEST) == search(random_problem, BEST)
