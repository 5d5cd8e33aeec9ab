"""Explaining in the solver's own process: parts on the way, stopping, and doing without it."""

import sys
import threading
import time

import pytest

from benchmarks.courses import course
from policeplanner.scheduling.problem import Room
from policeplanner.scheduling.why import left_out, why
from policeplanner.scheduling.why_answer import Explanation, Finding
from tests.scheduling.small_course import BOTH, lesson, problem

TOO_SMALL = problem(lesson("one", groups=BOTH), lesson("two"), rooms=(Room("small", "Small", 24),))


def test_the_parts_of_an_answer_come_one_after_the_other() -> None:
    told: list[Explanation] = []
    found = why(TOO_SMALL, progress=told.append)
    assert [bool(part.reasons) for part in told[:1]] == [True]
    assert found.finding is Finding.IMPOSSIBLE
    assert found.conflict is not None
    assert found.repairs
    assert found.done
    assert [left.lesson for left in left_out(TOO_SMALL, found)] == ["one"]
    assert all(part.seconds <= found.seconds for part in told)


def test_stopping_answers_at_once() -> None:
    stop = threading.Event()
    stopped: list[float] = []

    def stop_at_first(_part: Explanation) -> None:
        stopped.append(time.monotonic())
        stop.set()

    found = why(course(0), seconds=60, progress=stop_at_first, cancel=stop)
    assert time.monotonic() - stopped[0] < 3, "0.2 s on a quiet machine"
    assert found.finding is Finding.CANCELLED


def test_without_the_solvers_process_only_what_counts_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    found = why(TOO_SMALL)
    assert found.finding is Finding.UNDECIDED
    assert found.reasons
