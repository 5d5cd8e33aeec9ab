"""Make course editions and the placements that their timetable needs."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.courses import CourseVersion, GroupForm, Lesson, Module
from policeplanner.domain.editions import Edition, EditionGroup
from policeplanner.domain.offices import Office
from policeplanner.domain.placements import Placement
from policeplanner.domain.reference import ActivityType

COURSE_TYPE = "COURSE"


@dataclass(frozen=True)
class EditionPlan:
    """What is needed to make an edition; group_sizes holds one number of places per parallel group."""

    version_id: UUID
    starts_on: date | None = None
    ends_on: date | None = None
    group_sizes: tuple[int, ...] = (24,)
    programme_id: UUID | None = None
    venue_id: UUID | None = None


def make_edition(session: Session, plan: EditionPlan) -> Edition:
    """Make an edition of a course with its activity, groups and unplaced lessons, and return it."""
    version = session.get_one(CourseVersion, plan.version_id)
    course = version.course
    year = plan.starts_on.year if plan.starts_on else session.scalars(select(Office.first_year)).first() or 0
    activity = Activity(
        title_en=course.title_en,
        title_fr=course.title_fr,
        audience_en=course.audience_en,
        audience_fr=course.audience_fr,
        type_id=session.scalars(select(ActivityType.id).where(ActivityType.code == COURSE_TYPE)).one(),
        field_id=course.field_id,
        programme_id=plan.programme_id,
        venue_id=plan.venue_id,
        starts_on=plan.starts_on,
        ends_on=plan.ends_on,
        status=ActivityStatus.PLANNED,
        planned_participants=sum(plan.group_sizes),
    )
    edition = Edition(activity_id=activity.id, version_id=version.id, code=next_code(session, year))
    activity.reference = edition.code
    groups = [
        EditionGroup(edition_id=edition.id, position=n, name=chr(ord("A") + n), size=size)
        for n, size in enumerate(plan.group_sizes)
    ]
    session.add_all([activity, edition, *groups])
    session.flush()
    make_placements(session, edition)
    return edition


def next_code(session: Session, year: int) -> str:
    """Return the next free edition code of a year, such as "2027-07"."""
    codes = session.scalars(select(Edition.code).where(Edition.code.startswith(f"{year}-")))
    numbers = [int(code[5:]) for code in codes if code[5:].isdigit()]
    return f"{year}-{max(numbers, default=0) + 1:02}"


def make_placements(session: Session, edition: Edition) -> list[Placement]:
    """Make the placements that are still missing: one per lesson, and one per group for lessons in groups.

    Placements that exist keep their place in time. A lesson that was split is for each group by now, and one for all
    groups leaves none out. The edition must be flushed; returns only the new ones.
    """
    existing = _placed_for(session, edition.id)
    groups = list(session.scalars(select(EditionGroup).where(EditionGroup.edition_id == edition.id)))
    wanted = [
        (lesson, group_id)
        for lesson in lessons_of(session, edition.version_id)
        for group_id in _groups_of(lesson, groups, existing[lesson.id])
        if group_id not in existing[lesson.id]
    ]
    made = [
        Placement(
            edition_id=edition.id,
            lesson_id=lesson.id,
            group_id=group_id,
            minutes=edition.minutes(lesson.minutes, spoken=lesson.is_contact),
        )
        for lesson, group_id in wanted
    ]
    session.add_all(made)
    return made


def lessons_of(session: Session, version_id: UUID) -> Sequence[Lesson]:
    """Return the lessons of a curriculum in order, with what they come after."""
    return session.scalars(
        select(Lesson)
        .join(Module)
        .where(Module.version_id == version_id)
        .order_by(Module.position, Lesson.position)
        .options(selectinload(Lesson.after))
    ).all()


def unplaced_count(session: Session, edition_id: UUID) -> int:
    """Return how many placements of an edition have no place in time."""
    return (
        session.scalar(select(func.count()).where(Placement.edition_id == edition_id, Placement.starts_at.is_(None)))
        or 0
    )


def _placed_for(session: Session, edition_id: UUID) -> defaultdict[UUID, set[UUID | None]]:
    found: defaultdict[UUID, set[UUID | None]] = defaultdict(set)
    rows = select(Placement.lesson_id, Placement.group_id).where(Placement.edition_id == edition_id)
    for lesson_id, group_id in session.execute(rows):
        found[lesson_id].add(group_id)
    return found


def _groups_of(lesson: Lesson, groups: list[EditionGroup], existing: set[UUID | None]) -> list[UUID | None]:
    if None in existing:
        return [None]
    if existing or (lesson.form is GroupForm.GROUPS and len(groups) > 1):
        return [group.id for group in groups]
    return [None]
