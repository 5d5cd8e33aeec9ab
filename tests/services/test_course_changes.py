"""Two versions of a course compared."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.courses import Course
from policeplanner.domain.texts import Text
from policeplanner.services import course_changes, course_order, courses
from policeplanner.services.course_changes import Difference, differences
from policeplanner.store.workspace import Workspace
from tests.plans import small_plan


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    workspace = Workspace.create(tmp_path / "plan.ppdb", None)
    small_plan(workspace)
    with workspace.action("Try") as made:
        yield made
    workspace.close()


@pytest.fixture
def versions(session: Session) -> tuple[UUID, UUID]:
    """Make a second version, the same at first."""
    course = session.scalars(select(Course.id)).one()
    first = courses.newest(session, course).id
    return first, courses.new_version(session, first).id


def test_a_fresh_copy_differs_in_nothing(session: Session, versions: tuple[UUID, UUID]) -> None:
    assert differences(session, *versions) == []


def test_fields_of_version_module_and_lesson_are_told(session: Session, versions: tuple[UUID, UUID]) -> None:
    after = courses.curriculum(session, versions[1])
    after.days = 4
    after.modules[0].planned_minutes = 400
    ethics = after.lessons[4]
    ethics.minutes = 90
    session.flush()
    assert differences(session, *versions) == [
        Difference(None, "days", 3, 4),
        Difference(Text("Command", "Commandement"), "planned_minutes", None, 400),
        Difference(Text("Ethics", "Éthique"), "minutes", 60, 90),
    ]


def test_added_removed_and_moved_lessons_are_told(session: Session, versions: tuple[UUID, UUID]) -> None:
    lessons = courses.curriculum(session, versions[1]).lessons
    module = course_order.add_module(session, versions[1])
    module.title_en = "Practice"
    course_order.move_lesson(session, lessons[4].id, module.id, 0)
    course_order.remove(session, lessons[0].id)
    course_order.add_lesson(session, versions[1]).title_en = "Visit"
    found = differences(session, *versions)
    assert Difference(Text("Practice", ""), course_changes.ADDED) in found
    assert Difference(Text("Visit", ""), course_changes.ADDED) in found
    assert Difference(Text("Opening", "Ouverture"), course_changes.REMOVED) in found
    old, new = Text("Command", "Commandement"), Text("Practice", "")
    assert Difference(Text("Ethics", "Éthique"), course_changes.MODULE, old, new) in found
    assert Difference(None, course_changes.LESSON_ORDER) in found


def test_a_lesson_with_another_title_at_its_place_is_the_same_lesson(
    session: Session, versions: tuple[UUID, UUID]
) -> None:
    lesson = courses.curriculum(session, versions[1]).lessons[1]
    lesson.title_en, lesson.topic_id = "Leading", None
    session.flush()
    assert differences(session, *versions) == [
        Difference(Text("Leading", "Leadership I"), "title_en", "Leadership I", "Leading"),
        Difference(Text("Leading", "Leadership I"), course_changes.TOPIC, Text("Leadership", "Leadership"), None),
    ]
