"""The changes are the fewest: compared with trying everything, and never more than what is hit demands."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.job import Status
from policeplanner.scheduling.problem import LockKind, Problem, Span, Trainer
from policeplanner.scheduling.replan_job import (
    ChangeCosts,
    ReplanAnswer,
    ReplanJob,
    as_far_as_known,
    hit_lessons,
    weight,
    weight_of,
)
from policeplanner.scheduling.replan_search import run
from policeplanner.scheduling.timetable import Placed, Timetable, placed_by
from tests.scheduling.random_problems import problems
from tests.scheduling.small_course import at, day, lesson, mine, problem, timetable

COSTS = ChangeCosts()
WINDOWS: tuple[Span, ...] = ((540, 600), (615, 675), (690, 750))
STARTS = [start for start, _ in WINDOWS]
PEOPLE = ("ada", "bo")
ROOMS = ("hall", "small")


def answered(course: Problem, before: Timetable) -> ReplanAnswer:
    return run(ReplanJob(course, before, COSTS, seed=1, seconds=30))


def test_a_timetable_that_nothing_hit_stays_as_it_is() -> None:
    before = timetable(at("one", 645), at("two", 795, "small", ("bo",)))
    answer = answered(problem(lesson("one"), lesson("two")), before)
    assert (answer.status, answer.cost, answer.timetable) == (Status.PROVEN, 0, before)


def test_a_trainer_who_is_ill_is_replaced_and_nobody_else_moves() -> None:
    before = timetable(at("one", 540), at("two", 645))
    ill = (Trainer("ada", "Ada", frozenset({"law"}), ((640, 1440),)), Trainer("bo", "Bo", frozenset({"law"})))
    answer = answered(problem(lesson("one"), lesson("two"), trainers=ill), before)
    assert answer.timetable == timetable(at("one", 540), at("two", 645, trainers=("bo",)))
    assert (answer.status, answer.cost) == (Status.PROVEN, COSTS.trainer)


def test_a_lesson_that_starts_off_the_grid_may_stay_there() -> None:
    before = timetable(at("one", 542, trainers=()), at("two", 795, "small", ()))
    course = problem(lesson("one", 60, trainers_needed=0), lesson("two", trainers_needed=0, earliest_start=900))
    answer = answered(course, before)
    assert answer.timetable.find("one") == at("one", 542, trainers=())
    assert answer.cost == COSTS.time


def test_an_extra_trainer_stays_and_an_ill_one_is_not_replaced() -> None:
    before = timetable(at("one", 540, trainers=PEOPLE), at("two", 645, trainers=PEOPLE))
    ill = (Trainer("ada", "Ada"), Trainer("bo", "Bo", busy=((640, 1440),)))
    answer = answered(problem(lesson("one"), lesson("two"), trainers=ill), before)
    assert answer.timetable == timetable(at("one", 540, trainers=PEOPLE), at("two", 645))


def test_who_and_what_the_problem_no_longer_has_counts_as_lost() -> None:
    before = timetable(at("one", 540, "cellar", ("zoe",)), at("gone", 645))
    answer = answered(problem(lesson("one")), before)
    assert (answer.status, answer.cost) == (Status.PROVEN, COSTS.trainer + COSTS.room)


def test_what_has_no_place_left_is_left_out_and_the_others_stay() -> None:
    before = timetable(at("one", 540), at("two", 645))
    answer = answered(problem(lesson("one"), lesson("two"), days=(day(0, ((645, 735),)),)), before)
    assert answer.status is Status.IMPOSSIBLE
    assert answer.timetable == timetable(at("two", 645))


def test_what_is_locked_stays_whatever_happens() -> None:
    course = problem(
        lesson("one"),
        lesson("two"),
        trainers=(Trainer("ada", "Ada", busy=((0, 1440),)), Trainer("bo", "Bo")),
        locks=(mine("one", 540),),
    )
    answer = answered(course, timetable(at("one", 540), at("two", 645)))
    assert answer.timetable == timetable(at("one", 540), at("two", 645, trainers=("bo",)))


@st.composite
def struck(draw: st.DrawFn) -> tuple[Problem, Timetable]:
    """Two or three lessons of an hour in three windows, as they were, and absences that came since."""
    tasks = tuple(
        lesson(
            f"l{number}",
            60,
            frozenset(draw(st.sets(st.sampled_from(("alpha", "bravo")), min_size=1))),
            trainers_needed=draw(st.sampled_from((0, 1, 1, 1))),
            after=("l0",) if number == 2 and draw(st.booleans()) else (),
        )
        for number in range(draw(st.integers(2, 3)))
    )
    usual = problem(*tasks, days=(day(0, WINDOWS),))
    before = timetable(*(draw(st.sampled_from(list(places(task.id, task.trainers_needed)))) for task in tasks))
    away = st.sampled_from(((), (WINDOWS[0],), (WINDOWS[1],), ((600, 750),)))
    return replace(
        usual,
        trainers=tuple(replace(trainer, busy=draw(away)) for trainer in usual.trainers),
        rooms=tuple(replace(room, busy=draw(away)) for room in usual.rooms),
        groups=tuple(replace(group, busy=draw(away)) for group in usual.groups),
    ), before


def places(id_: str, trainers: int) -> Iterator[Placed]:
    """Every place a lesson of an hour can have."""
    for start, room in product(STARTS, ROOMS):
        yield from (at(id_, start, room, (who,) if trainers else ()) for who in (PEOPLE if trainers else PEOPLE[:1]))


def fewest(course: Problem, before: Timetable) -> int | None:
    """Try everything; return the least weight of a timetable that breaks no rule."""
    every = []
    for task in course.lessons:
        old = before.find(task.id)
        assert old is not None
        alone = [p for p in places(task.id, task.trainers_needed) if not check(course, timetable(p))]
        every.append([(weight_of(old, place, COSTS), place) for place in alone])
    tried = sorted(product(*every), key=lambda some: sum(cost for cost, _ in some))
    found = (some for some in tried if not check(course, timetable(*(place for _, place in some))))
    return next((sum(cost for cost, _ in some) for some in found), None)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(struck())
def test_no_timetable_changes_less(case: tuple[Problem, Timetable]) -> None:
    course, before = case
    answer = answered(course, before)
    least = fewest(course, before)
    assert check(course, answer.timetable) == []
    assert answer.cost == answer.bound == weight(before, answer.timetable, COSTS)
    if least is None:
        assert answer.status is Status.IMPOSSIBLE
    else:
        assert (answer.status, answer.cost) == (Status.PROVEN, least)


@settings(max_examples=50, deadline=None, derandomize=True, database=None)
@given(problems(), st.data())
def test_whatever_happened_the_result_is_valid_and_keeps_what_can_stay(course: Problem, data: st.DataObject) -> None:
    locked = [placed_by(lock) for lock in course.locks]
    before = Timetable.of(
        [*locked, *(p for p in construct(course).placed if p.lesson not in {q.lesson for q in locked})]
    )
    trainer = data.draw(st.sampled_from(course.trainers))
    ill = replace(trainer, busy=(*trainer.busy, (540, 800)))
    others = tuple(ill if one is trainer else one for one in course.trainers)
    course = replace(course, trainers=others, locks=tuple(k for k in course.locks if k.kind is not LockKind.PROGRAM))
    answer = answered(course, before)
    assert broken_by_program(course, check(course, answer.timetable)) == []
    assert answer.cost == weight(before, answer.timetable, COSTS) >= answer.bound
    everything_was_placed = len(before.placed) == len(course.lessons)
    if everything_was_placed and not hit_lessons(course, as_far_as_known(course, before)):
        assert (answer.status, answer.timetable) == (Status.PROVEN, before)
