"""A part of a large problem costs and forbids what the whole does, as far as its lessons are concerned."""

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from benchmarks.academy import Academy, academy
from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.parts import LOAD, Whole, joined, part
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.timetable import Timetable, placed_by
from tests.scheduling.random_problems import problems

SMALL = academy(1, Academy(classes=4, lessons=8, days=2, rooms=4, trainers=16))


def within_part(small: Problem, timetable: Timetable, free: frozenset[str]) -> Timetable:
    stay = [placed_by(lock) for lock in small.locks]
    return Timetable.of([*stay, *(place for place in timetable.placed if place.lesson in free)])


def test_a_part_has_the_free_lessons_and_what_its_groups_do_beside_them() -> None:
    timetable = construct(SMALL)
    free = frozenset({"g0.0.1", "g0.0.2"})
    small = part(Whole.of(SMALL), timetable, free)
    assert [group.id for group in small.groups] == ["g0.0"]
    assert {task.id for task in small.lessons if task.groups} == {f"g0.0.{number}" for number in range(8)}
    assert all(task.id in free or task.id in small.fixed for task in small.lessons)
    assert any(task.id.startswith(LOAD) for task in small.lessons)


def test_what_a_move_costs_in_a_part_it_costs_in_the_whole() -> None:
    timetable = construct(SMALL)
    whole = Whole.of(SMALL)
    free = frozenset(task.id for task in SMALL.lessons if "g0.1" in task.groups)
    small = part(whole, timetable, free)
    without = Timetable(tuple(place for place in timetable.placed if place.lesson != "g0.1.7"))
    one, other = (measure(SMALL, of).cost() for of in (timetable, without))
    mine, theirs = (measure(small, within_part(small, of, free)).cost() for of in (timetable, without))
    assert one - other == mine - theirs


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(problems(), st.data())
def test_what_a_part_allows_the_whole_allows_but_for_full_days(problem: Problem, data: st.DataObject) -> None:
    problem = replace(
        problem,
        trainers=tuple(replace(each, minutes_per_day=1440) for each in problem.trainers),
        interpreters=tuple(replace(each, minutes_per_day=1440) for each in problem.interpreters),
    )
    timetable = construct(problem)
    movable = sorted(place.lesson for place in timetable.placed if place.lesson not in problem.fixed)
    assume(movable)
    free = frozenset(data.draw(st.sets(st.sampled_from(movable), min_size=1)))
    small = part(Whole.of(problem), timetable, free)
    better = construct(small)
    whole = joined(timetable, free, better)
    assert broken_by_program(small, check(small, within_part(small, timetable, free))) == []
    assert broken_by_program(problem, check(problem, whole)) == []
