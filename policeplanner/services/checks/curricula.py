"""Curricula: minutes that add up, and a test where certificates are awarded."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select

from policeplanner.domain.courses import Course, CourseVersion, LessonKind, Module, VersionStatus
from policeplanner.domain.texts import Text
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.checks.findings import (
    Finding,
    Minutes,
    Place,
    Rule,
    Severity,
    Subject,
    Value,
    found,
    titled,
)
from policeplanner.services.checks.plan import Plan
from policeplanner.services.checks.rows import LessonRow
from policeplanner.services.checks.slots import grouped

MINUTES = Rule(
    "module-minutes",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "The lessons of module “{module}” add up to {minutes}; planned are {planned}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Change the length of a lesson, add or remove one, or correct the planned time."),
)
NO_TEST = Rule(
    "certificate-without-test",
    Severity.INFORMATION,
    QT_TRANSLATE_NOOP("PlanCheck", "Certificates are awarded, but no test is planned towards the end of the course."),
    QT_TRANSLATE_NOOP("PlanCheck", "Add a post-test, or award certificates of attendance only."),
)
RULES = (MINUTES, NO_TEST)


def check(plan: Plan) -> Iterator[Finding]:
    """Find curricula in use, not retired, that do not add up or certify without a test."""
    courses = _courses(plan)
    lessons = grouped((lesson.version_id, lesson) for lesson in plan.lessons.values())
    for version_id, name in courses.items():
        if _without_test(lessons.get(version_id, [])):
            subjects = (Subject("course_version", version_id),)
            yield found(NO_TEST, subjects, {}, Place((name,)))
    yield from _modules(plan, courses)


def _courses(plan: Plan) -> dict[UUID, Value]:
    statement = (
        select(CourseVersion.id, Course.title_en, Course.title_fr, Course.code)
        .join(Course, Course.id == CourseVersion.course_id)
        .where(CourseVersion.status != VersionStatus.RETIRED)
        .order_by(Course.code, CourseVersion.number)
    )
    rows = plan.session.execute(statement)
    return {key: titled(Text(english, french), code) for key, english, french, code in rows}


def _without_test(lessons: list[LessonRow]) -> bool:
    """Tell whether certificates are awarded although no test comes in the second half: a pre-test does not count."""
    if not any(lesson.kind is LessonKind.CERTIFICATES for lesson in lessons):
        return False
    total = sum(lesson.minutes for lesson in lessons)
    before = 0
    for lesson in lessons:
        if lesson.kind is LessonKind.TEST and 2 * before >= total:
            return False
        before += lesson.minutes
    return True


def _modules(plan: Plan, courses: dict[UUID, Value]) -> Iterator[Finding]:
    minutes: dict[UUID, int] = {}
    for lesson in plan.lessons.values():
        minutes[lesson.module_id] = minutes.get(lesson.module_id, 0) + lesson.minutes
    statement = (
        select(Module.id, Module.version_id, Module.title_en, Module.title_fr, Module.code, Module.planned_minutes)
        .where(Module.planned_minutes.is_not(None))
        .order_by(Module.position)
    )
    for key, version_id, english, french, code, planned in plan.session.execute(statement):
        # A module without lessons is not worked out yet: the catalogue is full of them.
        if version_id not in courses or key not in minutes or planned is None or minutes[key] == planned:
            continue
        values: dict[str, Value] = {
            "module": titled(Text(english, french), code),
            "minutes": Minutes(minutes[key]),
            "planned": Minutes(planned),
        }
        subjects = Subject("module", key), Subject("course_version", version_id)
        yield found(MINUTES, subjects, values, Place((courses[version_id],)))
