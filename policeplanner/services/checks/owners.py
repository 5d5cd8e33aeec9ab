"""What a small record is part of: the activity, programme, course or venue under which the user finds it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select

from policeplanner.domain.courses import Course, CourseVersion, Module
from policeplanner.domain.initiatives import Initiative, Meeting
from policeplanner.domain.programmes import Programme
from policeplanner.domain.results import Result
from policeplanner.domain.texts import Text
from policeplanner.services.checks.findings import Subject, Value, titled
from policeplanner.services.checks.plan import Plan

# Columns that name what a record is part of; the closest comes first.
_PARENTS = ("activity", "initiative", "meeting", "result", "module", "version", "course", "programme", "venue")
PART_OF = tuple(f"{name}_id" for name in _PARENTS)


class Owner(NamedTuple):
    """A record with a page of its own."""

    subject: Subject
    name: Value


def read_owners(plan: Plan) -> Mapping[UUID, Owner]:
    """Return the owner of every activity, programme, course and venue (itself) and of what they are made of."""
    owners = {activity.id: Owner(activity.subject, activity.name) for activity in plan.activities.values()}
    owners |= {venue.id: Owner(Subject("venue", venue.id), venue.name) for venue in plan.venues.values()}
    for mapped in (Programme, Course):
        rows = plan.session.execute(select(mapped.id, mapped.title_en, mapped.title_fr, mapped.code))
        for key, english, french, code in rows:
            owners[key] = Owner(Subject(mapped.__tablename__, key), titled(Text(english, french), code))
    for statement in (
        select(Initiative.id, Initiative.activity_id),
        select(Meeting.id, Meeting.initiative_id),
        select(Result.id, Result.programme_id),
        select(CourseVersion.id, CourseVersion.course_id),
        select(Module.id, Module.version_id),
    ):
        for key, parent in plan.session.execute(statement):
            owners[key] = owners[parent]
    return owners


def owner_of(owners: Mapping[UUID, Owner], ids: Iterable[UUID | None]) -> Owner | None:
    """Return the first owner known for one of the ids."""
    return next((owners[key] for key in ids if key is not None and key in owners), None)
