"""Versions of a timetable: what was given out is kept, and what changed since can be told."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from policeplanner.domain.editions import Edition
from policeplanner.domain.placements import Placement
from policeplanner.services.timetable_versions import last_changes, release_version
from policeplanner.store.workspace import Workspace
from tests.plans import SmallPlan, small_plan

NOW = datetime(2027, 1, 8, 16, tzinfo=UTC)
NINE = datetime(2027, 1, 11, 8, tzinfo=UTC)


def place(workspace: Workspace, starts_at: datetime | None) -> None:
    with workspace.action("Place a lesson") as session:
        placement = session.scalars(select(Placement).order_by(Placement.id)).first()
        assert placement is not None
        placement.starts_at = starts_at


def number(workspace: Workspace, plan: SmallPlan) -> int:
    with workspace.reading() as session:
        return session.get_one(Edition, plan.edition).timetable_version


def test_the_first_release_keeps_the_number_and_later_ones_raise_it(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.reading() as session:
        assert last_changes(session, plan.edition) is None
    place(workspace, NINE)
    assert release_version(workspace, plan.edition, NOW) == 1
    assert release_version(workspace, plan.edition, NOW) is None, "nothing has changed"
    place(workspace, NINE + timedelta(hours=2))
    assert release_version(workspace, plan.edition, NOW) == 2
    assert workspace.undo() == "Release timetable"
    assert number(workspace, plan) == 1


def test_what_changed_since_the_release_and_between_two_is_told(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    place(workspace, NINE)
    release_version(workspace, plan.edition, NOW)
    place(workspace, None)
    with workspace.reading() as session:
        since = last_changes(session, plan.edition)
    assert since is not None
    assert (since.before, since.after, since.released_at) == (1, 0, None)
    [gone] = since.lessons
    assert gone.old is not None
    assert gone.old.starts_at == NINE
    assert gone.new is None
    assert gone.elsewhere
    place(workspace, NINE + timedelta(hours=1))
    release_version(workspace, plan.edition, NOW)
    with workspace.reading() as session:
        between = last_changes(session, plan.edition)
    assert between is not None
    assert (between.before, between.after, between.released_at) == (1, 2, NOW)
    [moved] = between.lessons
    assert moved.new is not None
    assert moved.new.ends_at - moved.new.starts_at == timedelta(minutes=moved.new.minutes)
