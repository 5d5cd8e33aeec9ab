"""Courses: making and copying them, their versions, what uses them, and how their minutes add up."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session, selectinload

from policeplanner.domain.activities import Activity
from policeplanner.domain.courses import Course, CourseVersion, Lesson, Module, VersionStatus
from policeplanner.domain.editions import Edition
from policeplanner.services.duplicate import duplicate

TAUGHT_PER_DAY = 360
_OWN_CODE = "C-{number:03}"


@dataclass(frozen=True)
class Totals:
    """What a curriculum adds up to, in minutes; planned is None where neither modules nor days say anything."""

    modules: int
    lessons: int
    minutes: int
    planned: int | None


def new_course(session: Session) -> Course:
    """Add a course without title and its first, empty version, and return the course."""
    course = Course(code=_free_code(session))
    session.add_all([course, CourseVersion(course_id=course.id)])
    session.flush()
    return course


def copy_course(session: Session, version_id: UUID) -> Course:
    """Add a course that begins as a copy of a version of another one, and return it. Editions stay behind."""
    original = session.get_one(CourseVersion, version_id)
    of = original.course
    names = [column.key for column in Course.__table__.columns if column.key not in {"id", "code"}]
    course = Course(code=_free_code(session, of.code), **{name: getattr(of, name) for name in names})
    session.add(course)
    version = duplicate(session, original)
    version.course_id, version.number, version.status = course.id, 1, VersionStatus.DRAFT
    session.flush()
    session.expire(course)
    return course


def newest(session: Session, course_id: UUID) -> CourseVersion:
    """Return the version of a course with the highest number."""
    return versions_of(session, course_id)[0]


def versions_of(session: Session, course_id: UUID) -> Sequence[CourseVersion]:
    """Return the versions of a course, the newest first."""
    return session.scalars(
        select(CourseVersion).where(CourseVersion.course_id == course_id).order_by(CourseVersion.number.desc())
    ).all()


def is_used(session: Session, version_id: UUID) -> bool:
    """Tell whether an edition was planned with a version: such a version stays as it is."""
    return bool(session.scalar(select(exists().where(Edition.version_id == version_id))))


def editions_of(session: Session, course_id: UUID) -> Sequence[Edition]:
    """Return the editions of all versions of a course in order of time."""
    return session.scalars(
        select(Edition)
        .join(Edition.version)
        .join(Edition.activity)
        .where(CourseVersion.course_id == course_id)
        .order_by(Activity.starts_on, Edition.code)
    ).all()


def new_version(session: Session, version_id: UUID) -> CourseVersion:
    """Add a version that begins as a copy of another one, and return it. Editions keep the version they have."""
    original = session.get_one(CourseVersion, version_id)
    version = duplicate(session, original)
    version.number = newest(session, original.course_id).number + 1
    version.status = VersionStatus.DRAFT
    session.flush()
    return version


def editable(session: Session, version_id: UUID) -> tuple[UUID, dict[UUID, UUID]]:
    """Return the version to edit: a used version is copied first.

    With it comes, for each module and lesson of a version that was copied, the one that stands for it in the copy.
    """
    if not is_used(session, version_id):
        return version_id, {}
    version = new_version(session, version_id)
    return version.id, _parts(session, version_id, version.id)


def archive(session: Session, course_id: UUID) -> None:
    """Retire all versions of a course: it is no longer offered, and all that uses it stays."""
    for version in versions_of(session, course_id):
        version.status = VersionStatus.RETIRED


def totals(version: CourseVersion) -> Totals:
    """Return how many modules and lessons a version has, and the minutes taught and planned.

    Planned are the minutes of its modules where any were published, else six hours on each of its days.
    """
    modules = version.modules
    planned: int | None = version.days * TAUGHT_PER_DAY if version.days else None
    if any(module.planned_minutes for module in modules):
        planned = sum(module.planned_minutes or module.lesson_minutes for module in modules)
    minutes = sum(module.lesson_minutes for module in modules)
    return Totals(len(modules), sum(len(module.lessons) for module in modules), minutes, planned)


def curriculum(session: Session, version_id: UUID) -> CourseVersion:
    """Return a version with all its modules and lessons read anew, in order, in three queries."""
    return session.scalars(
        select(CourseVersion)
        .where(CourseVersion.id == version_id)
        .options(selectinload(CourseVersion.modules).selectinload(Module.lessons))
        .execution_options(populate_existing=True)
    ).one()


def has_lessons(session: Session, version_id: UUID) -> bool:
    """Tell whether there is anything to teach in a version."""
    counted = select(func.count(Lesson.id)).join(Lesson.module).where(Module.version_id == version_id)
    return bool(session.scalar(counted))


def _parts(session: Session, version_id: UUID, copy_id: UUID) -> dict[UUID, UUID]:
    """Return, for each module and lesson of a version, the one at the same place in its fresh copy."""
    pairs: dict[UUID, UUID] = {}
    sides = (curriculum(session, version_id).modules, curriculum(session, copy_id).modules)
    for module, copied in zip(*sides, strict=True):
        pairs[module.id] = copied.id
        pairs |= {old.id: new.id for old, new in zip(module.lessons, copied.lessons, strict=True)}
    return pairs


def _free_code(session: Session, like: str = "") -> str:
    """Return a code no course has: C-001, or that of another course with a number behind it."""
    taken = set(session.scalars(select(Course.code)))
    pattern = f"{like}-{{number}}" if like else _OWN_CODE
    number = 2 if like else 1
    while pattern.format(number=number) in taken:
        number += 1
    return pattern.format(number=number)
