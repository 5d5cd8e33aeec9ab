"""Impossible courses are explained by the smallest set of causes, with repairs that work; possible ones never are."""

import time

import pytest
from hypothesis import given, settings

from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.scheduling.problem import Group, Interpreter, Lock, LockKind, Problem, Room, Trainer
from policeplanner.scheduling.why_answer import Explanation, Finding, Kind, Proof, Question
from policeplanner.scheduling.why_causes import Cause, CauseKind, causes_of, with_seats_as_features, without
from policeplanner.scheduling.why_oracle import Possible, ask
from policeplanner.scheduling.why_search import answer
from tests.scheduling.random_problems import problems
from tests.scheduling.small_course import BLOCKS, BOTH, day, lesson, mine, problem

ONE_MORNING = (day(0, BLOCKS[:2]),)


def explain(course: Problem, seconds: float = 10.0) -> Explanation:
    return answer(Question(course, time.monotonic() + seconds), lambda _part: None)


def causes(course: Problem) -> set[Cause]:
    found = explain(course)
    assert found.finding is Finding.IMPOSSIBLE
    assert found.conflict is not None
    assert found.conflict.minimal
    assert found.conflict.proof is Proof.TWICE
    return set(found.conflict.causes)


def test_a_possible_course_gets_its_timetable() -> None:
    found = explain(problem(lesson("one"), lesson("two", after=("one",))))
    assert found.finding is Finding.POSSIBLE
    assert len(found.partial.placed) == 2
    assert found.done


def test_a_topic_that_nobody_is_there_to_teach() -> None:
    away = Trainer("bo", "Bo", frozenset({"first aid"}), ((0, 1440 + 900),))
    course = problem(*(lesson(f"l{n}", qualification="first aid") for n in range(2)), lesson("other"), trainers=(away,))
    found = causes(course)
    assert {Cause(CauseKind.TRAINERS, ("first aid",)), Cause(CauseKind.TRAINER_AWAY, ("bo",))} <= found
    assert not any(cause.kind in {CauseKind.ROOMS, CauseKind.ORDER} for cause in found)


def test_a_room_that_is_too_small_is_told_by_its_seats() -> None:
    course = problem(lesson("one", groups=BOTH), rooms=(Room("small", "Small", 24),))
    assert causes(course) == {Cause(CauseKind.ROOMS), Cause(CauseKind.SEATS, (), 40)}
    repair = explain(course).repairs[0]
    assert [(c.kind, c.amount, c.days) for c in repair.concessions] == [(Kind.NEW_ROOM, 40, (0,))]


def test_a_closed_day() -> None:
    course = problem(*(lesson(f"l{n}") for n in range(5)), days=(day(0), day(1, ())))
    assert causes(course) == {Cause(CauseKind.HOURS), Cause(CauseKind.CLOSED, ("1",))}
    assert {c.kind for r in explain(course).repairs for c in r.concessions} >= {Kind.MORE_DAYS}


def test_lessons_that_wait_for_each_other() -> None:
    course = problem(lesson("one", after=("two",)), lesson("two", after=("one",)), lesson("three"))
    assert causes(course) == {Cause(CauseKind.ORDER, ("one", "two")), Cause(CauseKind.ORDER, ("two", "one"))}


def test_a_lock_in_the_way_of_the_opening_is_to_be_unlocked_unless_it_was_taught() -> None:
    lessons = lesson("start", opens=True), lesson("one")
    course = problem(*lessons, locks=(mine("one", 540),))
    assert Cause(CauseKind.LOCK, ("one",)) in causes(course)
    assert explain(course).repairs[0].concessions[0].kind is Kind.UNLOCK
    taught = problem(*lessons, locks=(Lock("one", 540, "hall", ("ada",), kind=LockKind.TAUGHT),))
    assert all(c.kind is not Kind.UNLOCK for r in explain(taught).repairs for c in r.concessions)


def test_interpreters_who_are_away() -> None:
    away = Interpreter("io", "Io", ((0, 1440 + 900),))
    course = problem(lesson("one", interpreters_needed=1), lesson("two", interpreters_needed=1), interpreters=(away,))
    assert {Cause(CauseKind.INTERPRETERS), Cause(CauseKind.INTERPRETER_AWAY, ("io",))} <= causes(course)
    kinds = {c.kind for r in explain(course).repairs for c in r.concessions}
    assert {Kind.PERSON_FREE, Kind.MORE_DAYS} <= kinds


def test_too_little_contact_time_and_too_long_a_way() -> None:
    tired = problem(lesson("one"), lesson("two"), lesson("three"), days=(day(0, contact_minutes=200),))
    assert causes(tired) == {Cause(CauseKind.CONTACT, (), 200)}
    rooms = Room("hall", "Hall", 60, site="town"), Room("range", "Range", 60, frozenset({"range"}), site="hills")
    far = problem(
        lesson("one", allowed_rooms=frozenset({"hall"})),
        lesson("two", features=frozenset({"range"})),
        days=(day(0),),
        rooms=rooms,
        travel={("town", "hills"): 400},
    )
    assert Cause(CauseKind.TRAVEL, ("hills", "town"), 400) in causes(far)


def test_more_lessons_than_the_days_could_ever_hold() -> None:
    course = problem(*(lesson(f"l{n}") for n in range(20)), days=(day(0),))
    assert causes(course) == {Cause(CauseKind.DATES)}


def test_two_causes_are_repaired_together() -> None:
    course = problem(
        lesson("big", groups=BOTH),
        lesson("aid", qualification="dogs"),
        rooms=(Room("small", "Small", 24),),
    )
    repairs = explain(course).repairs
    assert len(repairs[0].concessions) == 2
    assert {c.kind for c in repairs[0].concessions} == {Kind.NEW_ROOM, Kind.NEW_TRAINER}


def test_locked_lessons_that_collide_are_given_and_planned_around() -> None:
    found = explain(problem(lesson("one"), lesson("two"), lesson("three"), locks=(mine("one", 540), mine("two", 540))))
    assert found.finding is Finding.POSSIBLE
    assert {id_ for violation in found.given for id_ in violation.lessons} == {"one", "two"}


def test_the_best_part_keeps_what_fits() -> None:
    found = explain(problem(*(lesson(f"l{n}") for n in range(3)), days=ONE_MORNING))
    assert len(found.partial.placed) == 2


@pytest.mark.parametrize("seconds", [0.0])
def test_without_time_nothing_is_said_that_is_not_proven(seconds: float) -> None:
    rooms = (Room("hall", "Hall", 60),)
    lessons = (lesson(f"l{n}", 50, groups=frozenset({("alpha", "bravo")[n % 2]})) for n in range(3))
    course = problem(*lessons, days=(day(0, ((540, 600), (615, 675))),), rooms=rooms)
    assert explain(course, seconds).finding in {Finding.UNDECIDED, Finding.IMPOSSIBLE}


def test_every_cause_can_be_dropped_and_allows_no_less() -> None:
    course = with_seats_as_features(
        problem(
            lesson("one", groups=BOTH, features=frozenset({"projector"}), opens=True, latest_start=600),
            lesson("two", interpreters_needed=1, closes=True, after=("one",), allowed_trainers=frozenset({"ada"})),
            lesson("three", allowed_rooms=frozenset({"hall"})),
            days=(day(0), day(1, BLOCKS[:1])),
            groups=(Group("alpha", "Alpha", 20, ((540, 560),)), Group("bravo", "Bravo", 20)),
            trainers=(Trainer("ada", "Ada", busy=((0, 600),), minutes_per_day=100),),
            rooms=(Room("hall", "Hall", 30, busy=((0, 600),), site="a"),),
            interpreters=(Interpreter("io", "Io", ((0, 600),), 100),),
            locks=(mine("three", 795),),
            travel={("a", "b"): 30},
        )
    )
    found = causes_of(course)
    assert {cause.kind for cause in found} == set(CauseKind) - {CauseKind.DATES}
    assert all(without(course, (cause,)) != course for cause in found)
    left = {cause.kind for cause in causes_of(without(course, found))}
    assert left == {CauseKind.HOURS, CauseKind.CONTACT}, "these are there in any course"


@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(problems())
def test_what_is_called_impossible_is_so_by_the_smallest_set_of_causes(course: Problem) -> None:
    found = explain(course, 4.0)
    assert found.done
    assert not broken_by_program(course, check(course, found.partial))
    if found.finding is not Finding.IMPOSSIBLE:
        return
    assert found.conflict is not None
    plain = with_seats_as_features(course)
    every, kept = frozenset(causes_of(plain)), frozenset(found.conflict.causes)
    assert ask(course, 5).possible is Possible.NO
    if kept != {Cause(CauseKind.DATES)}:
        assert ask(without(plain, every - kept), 5).possible is Possible.NO
    if found.conflict.minimal:
        rests = [without(plain, every - (kept - {cause})) for cause in kept & every]
        assert all(ask(rest, 5).possible is Possible.YES for rest in rests)
    for repair in found.repairs:
        assert len(repair.timetable.placed) == len(course.lessons)
        assert repair.concessions
