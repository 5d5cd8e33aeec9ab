"""Equal timetables compare equal, however they were made."""

from policeplanner.scheduling.problem import Lock
from policeplanner.scheduling.timetable import Placed, Timetable, placed_by


def test_order_does_not_matter() -> None:
    one, two = Placed("one", 540, "hall", ("bo", "ada")), Placed("two", 645)
    assert Timetable.of([two, one]) == Timetable.of([Placed("one", 540, "hall", ("ada", "bo")), two])
    assert [place.lesson for place in Timetable.of([two, one]).placed] == ["one", "two"]


def test_lessons_are_found() -> None:
    assert Timetable.of([Placed("one", 540)]).find("one") == Placed("one", 540)
    assert Timetable().find("one") is None


def test_a_lock_is_a_placement() -> None:
    assert placed_by(Lock("one", 540, "hall", ("ada",), ("io",))) == Placed("one", 540, "hall", ("ada",), ("io",))
