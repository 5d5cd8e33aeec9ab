"""Versions of a timetable go with their edition."""

from datetime import UTC, datetime

from sqlalchemy import func, select

from policeplanner.domain.editions import Edition
from policeplanner.domain.timetable_versions import TimetableVersion
from policeplanner.store.workspace import Workspace
from tests.plans import edition_of, small_plan


def test_a_version_goes_with_its_edition(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Release") as session:
        released_at = datetime(2027, 1, 10, tzinfo=UTC)
        session.add(TimetableVersion(edition_id=plan.edition, number=1, released_at=released_at))
    with workspace.reading() as session:
        version = session.scalars(select(TimetableVersion)).one()
        assert version.edition.code == edition_of(session, plan).code
        assert version.lessons == "{}"
    with workspace.action("Delete") as session:
        session.delete(session.get_one(Edition, plan.edition))
        session.flush()
        assert session.scalar(select(func.count()).select_from(TimetableVersion)) == 0
