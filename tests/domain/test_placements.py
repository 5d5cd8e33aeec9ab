"""Lessons placed in time."""

from datetime import UTC, datetime
from uuid import UUID

from policeplanner.domain.placements import Lock, Placement

ID = UUID(int=1)


def test_an_unplaced_lesson_has_no_end() -> None:
    placement = Placement(edition_id=ID, lesson_id=ID, minutes=90)
    assert placement.ends_at is None
    assert placement.lock is Lock.NONE


def test_a_placed_lesson_ends_after_its_minutes() -> None:
    placement = Placement(edition_id=ID, lesson_id=ID, minutes=90, starts_at=datetime(2027, 1, 11, 23, tzinfo=UTC))
    assert placement.ends_at == datetime(2027, 1, 12, 0, 30, tzinfo=UTC)
