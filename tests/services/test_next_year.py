"""The next year is planned from this one: plans and no reports, once only, undone as one action."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import func, select

from policeplanner.domain.activities import Activity, ActivityStatus, Milestone
from policeplanner.domain.budget import BudgetLine
from policeplanner.domain.courses import CourseVersion, VersionStatus
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.offices import Holiday, Office, WorkingCalendar
from policeplanner.domain.participants import Nomination
from policeplanner.domain.placements import Placement
from policeplanner.domain.reference import BudgetCategory
from policeplanner.domain.trainers import Trainer, TrainerStatus
from policeplanner.i18n import speaking
from policeplanner.services.next_year import ACTION, NextYear, copy_id, propose_next_year, write_next_year
from policeplanner.services.sample import make_sample_plan
from policeplanner.store.workspace import Workspace
from tests.plans import SmallPlan, small_plan


@pytest.fixture
def plan(workspace: Workspace) -> SmallPlan:
    """Return the small plan with money, a fixed date, and a newer version of its course; one trainer has left."""
    made = small_plan(workspace)
    with workspace.action("Look back", undoable=False) as session:
        category = BudgetCategory(code="VEN", name_en="Venue", name_fr="Salle", unit_en="day", unit_fr="jour")
        session.add(category)
        session.flush()
        session.add(BudgetLine(activity_id=made.activity, category_id=category.id, unit_cents=30000, spent_cents=100))
        session.add(Milestone(activity_id=made.activity, title_en="Venue agreed", fixed_on=date(2027, 1, 4)))
        session.add(Milestone(activity_id=made.activity, title_en="Invitations", days_from_start=-60))
        session.get_one(Trainer, made.trainers[1]).status = TrainerStatus.INACTIVE
        course = session.get_one(CourseVersion, made.version).course_id
        session.add(CourseVersion(course_id=course, number=2, status=VersionStatus.ADOPTED))
        session.add(CourseVersion(course_id=course, number=3, status=VersionStatus.DRAFT))
    return made


def proposed(workspace: Workspace) -> NextYear:
    with workspace.reading() as session:
        return propose_next_year(session, 2027)


def test_what_is_to_come_is_said_before(workspace: Workspace, plan: SmallPlan) -> None:
    (line,) = proposed(workspace).copied
    assert line.activity == plan.activity
    assert (line.old, line.new) == ("11–13 Jan 2027", "10–12 Jan 2028")
    assert line.why == "course version 2 · no longer a trainer: Marko Iliev"
    with speaking("fr"):
        assert line.new == "10–12 janv. 2028"


def test_the_copy_is_a_plan(workspace: Workspace, plan: SmallPlan) -> None:
    (made,) = write_next_year(workspace, proposed(workspace))
    assert made == copy_id(plan.activity, 2028)
    with workspace.reading() as session:
        copy = session.get_one(Activity, made)
        edition = session.scalars(select(Edition).where(Edition.activity_id == made)).one()
        assert (copy.starts_on, copy.ends_on) == (date(2028, 1, 10), date(2028, 1, 12))
        assert (copy.reference, edition.code, copy.status) == ("2028-01", "2028-01", ActivityStatus.PLANNED)
        assert copy.venue_id == plan.venue
        assert sorted(str(m.due_on) for m in copy.milestones) == ["2027-11-11", "2028-01-03"]
        assert edition.version.number == 2
        assert [member.trainer_id for member in edition.team] == [plan.trainers[0]]
        assert len(edition.groups) == 1
        (line,) = session.scalars(select(BudgetLine).where(BudgetLine.activity_id == made))
        assert (line.unit_cents, line.quantity, line.spent_cents) == (30000, Decimal(1), 0)
        assert session.scalar(select(func.count()).where(Nomination.edition_id == edition.id)) == 0


def test_lessons_wait_for_a_place(workspace: Workspace) -> None:
    plan = small_plan(workspace, group_sizes=(12, 12))
    (made,) = write_next_year(workspace, proposed(workspace))
    with workspace.reading() as session:
        copied = select(Placement).join(Edition).where(Edition.activity_id == made)
        original = select(func.count()).where(Placement.edition_id == plan.edition)
        placements = session.scalars(copied).all()
        assert len(placements) == session.scalar(original)
        assert all(placement.starts_at is None for placement in placements)


@pytest.mark.usefixtures("plan")
def test_a_second_time_nothing_is_copied_twice(workspace: Workspace) -> None:
    first = proposed(workspace)
    write_next_year(workspace, first)
    (line,) = proposed(workspace).left_out
    assert line.why == "is copied already"
    assert write_next_year(workspace, first) == []


def test_what_is_cancelled_or_not_wanted_stays(workspace: Workspace, plan: SmallPlan) -> None:
    assert write_next_year(workspace, proposed(workspace), wanted=()) == []
    with workspace.action("Cancel") as session:
        session.get_one(Activity, plan.activity).status = ActivityStatus.CANCELLED
    (line,) = proposed(workspace).left_out
    assert line.why == "is cancelled"
    with workspace.reading() as session:
        assert propose_next_year(session, 2027, chosen=()).lines == ()


@pytest.mark.usefixtures("plan")
def test_holidays_come_along_and_undo_takes_all_back(workspace: Workspace) -> None:
    kinds = (Activity, Edition, EditionTrainer, Milestone, Holiday)

    def counts() -> list[int | None]:
        with workspace.reading() as session:
            return [session.scalar(select(func.count(kind.id))) for kind in kinds]

    before = counts()
    write_next_year(workspace, proposed(workspace))
    after = counts()
    assert all(more > less for less, more in zip(before, after, strict=True) if more is not None and less is not None)
    assert workspace.undo() == ACTION
    assert counts() == before
    workspace.redo()
    assert counts() == after


def test_the_sample_year_lands_on_working_days(tmp_path: Path) -> None:
    workspace = make_sample_plan(tmp_path / "sample.ppdb", None)
    heard: list[float] = []
    made = write_next_year(workspace, proposed(workspace), step=heard.append)
    assert len(made) == len(heard) > 40
    with workspace.reading() as session:
        calendar = WorkingCalendar.of(session.scalars(select(Office)).one())
        for line in proposed(workspace).left_out:
            copy = session.get_one(Activity, copy_id(line.activity, 2028))
            assert copy.starts_on is not None
            assert copy.ends_on is not None
            worked = calendar.days_between(copy.starts_on, copy.ends_on)
            assert worked[0] == copy.starts_on
            assert worked[-1] == copy.ends_on
            assert len(worked) == max(1, len(calendar.days_between(line.first, line.last)))
        references = session.scalars(select(Activity.reference).where(Activity.reference.startswith("2028-"))).all()
        assert len(set(references)) == len(references) == len(made)
    workspace.close()


def test_stopping_on_the_way_leaves_nothing(workspace: Workspace) -> None:
    plan = small_plan(workspace)

    def stop(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        write_next_year(workspace, proposed(workspace), step=stop)
    with workspace.reading() as session:
        assert session.get(Activity, copy_id(plan.activity, 2028)) is None
        assert session.scalars(select(Holiday)).all() == []
