"""Piece by piece a timetable only gets better, keeps every rule, and does so again with the same seed."""

import random
import threading
import time
from dataclasses import replace

from hypothesis import given, settings

from benchmarks.courses import BLOCKS, Size, course
from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.improve import Rounds, improve, piece, with_rest_fixed
from policeplanner.scheduling.job import Job, Step
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.wishes import DEFAULT
from tests.scheduling.random_problems import problems
from tests.scheduling.small_course import at, lesson, mine, problem, timetable

MIXED = course(0, Size(days=4, sessions=14, plenaries=2, windows=BLOCKS, lengths=(45, 60, 90)))


def job(of: Problem) -> Job:
    return Job(of, construct(of), DEFAULT, seed=3, seconds=30, hopeless=False)


def rounds(seconds: float, until: float = 60) -> Rounds:
    return Rounds(seconds, time.monotonic() + until, threading.Event())


def test_a_course_of_mixed_lengths_gets_better_and_the_same_again() -> None:
    told: list[Step] = []
    asked = job(MIXED)
    first = improve(asked, asked.guess, rounds(3), told.append)
    second = improve(asked, asked.guess, rounds(3))
    assert first == second
    assert first.repeatable
    assert first.cost == told[-1].objective == measure(MIXED, first.timetable).cost()
    assert first.cost < measure(MIXED, asked.guess).cost()
    assert check(MIXED, first.timetable) == []


def test_the_clock_ends_it_and_then_it_cannot_be_repeated() -> None:
    asked = job(MIXED)
    ended = improve(asked, asked.guess, rounds(3, -1))
    assert (ended.timetable, ended.repeatable) == (asked.guess, False)


def test_it_can_be_stopped() -> None:
    asked = job(MIXED)
    stopped = rounds(3)
    stopped.stop.set()
    assert improve(asked, asked.guess, stopped).timetable == asked.guess


def test_a_piece_holds_no_fixed_lesson() -> None:
    fixed = replace(MIXED, locks=(mine("l0", 540, "r0", ("t0",)),))
    pieces = [piece(fixed, construct(fixed), random.Random(number), number) for number in range(8)]
    assert all("l0" not in some for some in pieces)
    assert len(set(pieces)) > 1


def test_what_is_not_in_the_piece_is_fixed() -> None:
    placed = timetable(at("one", 540), at("two", 645))
    course = with_rest_fixed(problem(lesson("one"), lesson("two")), placed, frozenset({"two"}))
    assert set(course.fixed) == {"one"}


@settings(max_examples=15, deadline=None, derandomize=True, database=None)
@given(problems())
def test_no_rule_is_broken_on_the_way(random_problem: Problem) -> None:
    asked = job(random_problem)
    if len(asked.guess.placed) == len(random_problem.lessons):
        better = improve(asked, asked.guess, rounds(1.5))
        assert broken_by_program(random_problem, check(random_problem, better.timetable)) == []
        assert better.cost <= measure(random_problem, asked.guess).cost()
