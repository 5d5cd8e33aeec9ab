"""Courses: copies, versions that editions keep, and minutes that add up."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.courses import Course, CourseVersion, Lesson, LessonOrder, Module, VersionStatus
from policeplanner.domain.editions import Edition
from policeplanner.services import course_order, courses
from policeplanner.store.workspace import Workspace
from tests.plans import SmallPlan, small_plan


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace.create(tmp_path / "plan.ppdb", None)
    yield made
    made.close()


@pytest.fixture
def ids(workspace: Workspace) -> SmallPlan:
    return small_plan(workspace)


@pytest.fixture
def session(workspace: Workspace, ids: SmallPlan) -> Iterator[Session]:  # noqa: ARG001
    with workspace.action("Try") as made:
        yield made


def titles(session: Session, version: CourseVersion) -> list[str]:
    return [lesson.title_en for lesson in courses.curriculum(session, version.id).lessons]


def test_a_new_course_has_a_code_of_its_own_and_one_empty_version(session: Session) -> None:
    made = [courses.new_course(session) for _ in range(2)]
    assert [course.code for course in made] == ["C-001", "C-002"]
    version = courses.newest(session, made[0].id)
    assert version.number == 1
    assert not courses.has_lessons(session, version.id)
    assert courses.totals(version) == courses.Totals(0, 0, 0, None)


def test_a_copied_course_has_the_same_lessons_and_no_editions(session: Session, ids: SmallPlan) -> None:
    original = session.get_one(CourseVersion, ids.version)
    copy = courses.copy_course(session, ids.version)
    assert copy.code == "C-CMD3-2"
    assert copy.title_fr == "Chefs de commissariat"
    assert courses.copy_course(session, ids.version).code == "C-CMD3-3"
    version = courses.newest(session, copy.id)
    assert (version.number, version.status) == (1, VersionStatus.DRAFT)
    assert titles(session, version) == titles(session, original)
    assert courses.editions_of(session, copy.id) == []
    assert [version.number for version in courses.versions_of(session, original.course_id)] == [1]


def test_an_edition_keeps_the_version_it_was_planned_with(session: Session, ids: SmallPlan) -> None:
    lessons = courses.curriculum(session, ids.version).lessons
    version, parts = courses.editable(session, ids.version)
    lesson = parts[lessons[2].id]
    assert version != ids.version
    assert lesson != lessons[2].id
    assert session.get_one(Lesson, lesson).title_en == lessons[2].title_en
    assert session.get_one(Edition, ids.edition).version_id == ids.version
    assert courses.newest(session, lessons[0].module.version.course_id).number == 2
    course_order.remove(session, lesson)
    assert len(courses.curriculum(session, version).lessons) == 5
    assert len(courses.curriculum(session, ids.version).lessons) == 6


def test_the_order_of_lessons_is_copied_within_the_new_version(session: Session, ids: SmallPlan) -> None:
    version = courses.new_version(session, ids.version)
    copied = {lesson.id for lesson in courses.curriculum(session, version.id).lessons}
    orders = session.scalars(select(LessonOrder).where(LessonOrder.lesson_id.in_(copied))).all()
    assert [order.after_id in copied for order in orders] == [True]


def test_a_version_nobody_uses_is_edited_as_it_is(session: Session, ids: SmallPlan) -> None:
    version = courses.new_version(session, ids.version)
    assert not courses.is_used(session, version.id)
    assert courses.editable(session, version.id) == (version.id, {})


def test_planned_minutes_are_those_of_the_modules_else_of_the_days(session: Session, ids: SmallPlan) -> None:
    version = courses.curriculum(session, ids.version)
    assert courses.totals(version) == courses.Totals(1, 6, 390, 3 * 360)
    session.add(Module(version_id=version.id, position=2, planned_minutes=120))
    session.flush()
    assert courses.totals(courses.curriculum(session, ids.version)) == courses.Totals(2, 6, 390, 390 + 120)


def test_an_archived_course_keeps_its_editions(session: Session, ids: SmallPlan) -> None:
    course = session.scalars(select(Course)).one()
    courses.archive(session, course.id)
    assert courses.newest(session, course.id).status is VersionStatus.RETIRED
    assert [edition.id for edition in courses.editions_of(session, course.id)] == [ids.edition]
