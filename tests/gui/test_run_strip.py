"""What the strip says while a run is under way."""

from datetime import date
from uuid import UUID

import pytest

from policeplanner.gui.run_strip import capitalised, percent, progress_words
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.solve import Progress
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.wishes import DEFAULT
from policeplanner.services.solving import SoFar
from policeplanner.services.timetables import Task


@pytest.mark.parametrize(
    ("cost", "bound", "said"),
    [
        (100, 97, ["0 of 0 lessons placed", "at most 3% from the best possible"]),
        (100, 100, ["0 of 0 lessons placed", "no better one exists"]),
        (0, 0, ["0 of 0 lessons placed", "no better one exists"]),
        (100, None, ["0 of 0 lessons placed"]),
        (100, 0, ["0 of 0 lessons placed"]),
    ],
)
def test_the_bound_is_told_in_words(cost: int, bound: int | None, said: list[str]) -> None:
    problem = Problem(days=(), lessons=(), groups=(), trainers=(), rooms=())
    task = Task(UUID(int=1), problem, date(2027, 1, 11), {})
    assert progress_words(SoFar(task, DEFAULT, Progress(1.0, Timetable(), 0, cost, bound))) == said


def test_small_words() -> None:
    assert capitalised("good timetable") == "Good timetable"
    assert percent(7) == "7%"
