"""Hours become lessons of at most ninety minutes."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from policeplanner.services.lesson_cutting import LONGEST, lesson_lengths, numbered, shares


@pytest.mark.parametrize(
    ("hours", "lengths"),
    [(1, [60]), (1.5, [90]), (2, [60, 60]), (2.5, [90, 60]), (3, [90, 90]), (4, [90, 90, 60]), (5, [90, 90, 60, 60])],
)
def test_hours_give_the_lengths_that_planners_use(hours: float, lengths: list[int]) -> None:
    assert lesson_lengths(round(hours * 60)) == lengths


@given(some.integers(1, 2400))
def test_no_minute_is_lost_and_no_lesson_is_too_long(minutes: int) -> None:
    lengths = lesson_lengths(minutes)
    assert sum(lengths) == minutes
    assert max(lengths) <= LONGEST + 14
    assert min(lengths) > 0


def test_quarter_hours_are_shared_equally() -> None:
    assert lesson_lengths(135) == [75, 60]
    assert shares(300, 3) == [105, 105, 90]


def test_lessons_are_numbered_when_there_are_several() -> None:
    assert numbered("Leadership", 1, 1) == "Leadership"
    assert numbered("Leadership", 4, 4) == "Leadership IV"
    assert numbered("Theory", 17, 20) == "Theory 17"
