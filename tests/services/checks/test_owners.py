"""Under which record the user finds a small one."""

from uuid import UUID

import pytest

from policeplanner.domain.courses import Lesson
from policeplanner.services.checks.findings import worded
from policeplanner.services.checks.owners import PART_OF, owner_of, read_owners
from policeplanner.services.checks.plan import read_plan
from tests.services.checks.sound_plan import TODAY, SoundPlan


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("safer", "Safer streets"),
        ("initiative", "Safer streets"),
        ("meeting", "Safer streets"),
        ("output", "Community policing"),
        ("version", "Community policing"),
        ("module", "Community policing"),
        ("venue", "Police Academy"),
    ],
)
def test_parts_are_found_under_their_owner(plan: SoundPlan, part: str, name: str) -> None:
    plan.session.flush()
    read = read_plan(plan.session, today=TODAY, since=None)
    assert read is not None
    owner = owner_of(read_owners(read), [None, getattr(plan, part).id])
    assert owner is not None
    assert worded(owner.name) == name


def test_what_is_part_of_nothing_has_no_owner() -> None:
    assert owner_of({}, [None, UUID(int=1)]) is None


def test_a_lesson_is_part_of_its_module() -> None:
    assert "module_id" in PART_OF
    assert "module_id" in Lesson.__table__.columns
