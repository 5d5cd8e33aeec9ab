"""Curricula, counted in minutes."""

from uuid import UUID

import pytest

from policeplanner.domain.courses import CourseVersion, Lesson, LessonKind, Module

ID = UUID(int=1)


def lesson(minutes: int, kind: LessonKind = LessonKind.SESSION, equipment: str = "") -> Lesson:
    return Lesson(module_id=ID, minutes=minutes, kind=kind, equipment=equipment)


@pytest.mark.parametrize("kind", list(LessonKind))
def test_registration_and_ceremonies_are_no_contact_time(kind: LessonKind) -> None:
    ceremonies = {LessonKind.REGISTRATION, LessonKind.OPENING, LessonKind.CERTIFICATES, LessonKind.CLOSING}
    assert lesson(30, kind).is_contact is (kind not in ceremonies)


def test_minutes_add_up_over_modules() -> None:
    first, second = Module(version_id=ID), Module(version_id=ID)
    first.lessons = [lesson(30, LessonKind.REGISTRATION), lesson(90)]
    second.lessons = [lesson(45)]
    version = CourseVersion(course_id=ID)
    version.modules = [first, second]
    assert first.lesson_minutes == 120
    assert version.lessons == [*first.lessons, *second.lessons]
    assert version.contact_minutes == 135


def test_equipment_is_a_list_of_tokens() -> None:
    assert lesson(90, equipment="projector; flipchart;;projector ").equipment_tokens == {"projector", "flipchart"}
