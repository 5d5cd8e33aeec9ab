"""A year plan is written as one undoable action; lessons move along, and what changes is said in words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity, ActivityStatus, Milestone
from policeplanner.domain.editions import EditionTrainer, TrainerRole
from policeplanner.domain.placements import Lock, Placement, PlacementTrainer
from policeplanner.domain.trainers import Qualification, Trainer, TrainerStatus
from policeplanner.domain.venues import Room, Venue
from policeplanner.scheduling.job import Status
from policeplanner.scheduling.year_checker import broken_by_engine, check_year
from policeplanner.scheduling.year_problem import YearPlan, booked_by
from policeplanner.services.sample import SAMPLE_DAY, make_sample_plan
from policeplanner.services.year_plan import Closure, YearChoices, YearTask, describe_year
from policeplanner.services.year_writing import YearEffort, propose_year, write_year
from policeplanner.store.workspace import Workspace
from tests.plans import SmallPlan, small_plan

TODAY = date(2026, 10, 1)
FIRST = YearEffort(seconds=0)
NINE = datetime(2027, 1, 12, 8, tzinfo=UTC)  # nine in Skopje, on the second day


@pytest.fixture
def plan(workspace: Workspace) -> SmallPlan:
    """Return the small plan with one lesson of each trainer placed on the second day, in the large room."""
    made = small_plan(workspace)
    with workspace.action("Place two lessons") as session:
        session.get_one(Activity, made.activity).status = ActivityStatus.PLANNED
        session.add(Milestone(activity_id=made.activity, title_en="Invitations", days_from_start=-60))
        lessons = session.scalars(select(Placement).where(Placement.minutes == 90).limit(2)).all()
        for lesson, trainer in zip(lessons, made.trainers, strict=True):
            lesson.starts_at, lesson.lock = NINE, Lock.PROGRAM
            lesson.room_id = session.scalars(select(Room.id).where(Room.seats == 24)).one()
            session.add(PlacementTrainer(placement_id=lesson.id, trainer_id=trainer))
    return made


def moved(workspace: Workspace, **change: object) -> tuple[YearTask, YearPlan]:
    """Return the task, and a plan in which its one edition is changed."""
    with workspace.reading() as session:
        task = describe_year(session, 2027, YearChoices(TODAY))
    (lock,) = task.problem.locks
    return task, YearPlan.of([replace(booked_by(lock), **change)])  # type: ignore[arg-type]


def placed(workspace: Workspace) -> list[datetime | None]:
    with workspace.reading() as session:
        return list(session.scalars(select(Placement.starts_at).where(Placement.starts_at.is_not(None))))


def test_lessons_and_milestones_move_along_and_undo_brings_them_back(workspace: Workspace, plan: SmallPlan) -> None:
    task, later = moved(workspace, start=17, end=20)
    (line,) = write_year(workspace, task, later)
    assert line.endswith("Monday 11 to Wednesday 13 January 2027 → Monday 18 to Wednesday 20 January 2027")
    assert placed(workspace) == [datetime(2027, 1, 19, 8, tzinfo=UTC)] * 2
    with workspace.reading() as session:
        activity = session.get_one(Activity, plan.activity)
        assert (activity.starts_on, activity.ends_on) == (date(2027, 1, 18), date(2027, 1, 20))
        assert activity.milestones[0].due_on == date(2026, 11, 19)
    assert workspace.undo() == "Plan the year"
    assert placed(workspace) == [NINE, NINE]


@pytest.mark.usefixtures("plan")
def test_another_venue_takes_the_rooms_away(workspace: Workspace) -> None:
    with workspace.action("Find a venue") as session:
        other = Venue(name_en="Hotel", name_fr="Hôtel", city="Ohrid")
        session.add(other)
        wanted = str(other.id)
    task, elsewhere = moved(workspace, venue=wanted)
    (line,) = write_year(workspace, task, elsewhere)
    assert line.endswith("Training centre → Hotel")
    assert placed(workspace) == []


def test_a_new_trainer_has_the_part_of_the_old_one(workspace: Workspace, plan: SmallPlan) -> None:
    gone, stays = plan.trainers
    with workspace.action("Engage") as session:
        new = Trainer(given_name="Vera", surname="Kos", status=TrainerStatus.CERTIFIED)
        session.add(new)
        session.scalars(select(EditionTrainer).where(EditionTrainer.trainer_id == gone)).one().role = TrainerRole.LEAD
        coming = new.id
    task, other = moved(workspace, trainers=(str(stays), str(coming)))
    (line,) = write_year(workspace, task, other)
    assert line.endswith("Ana Petrova → Vera Kos")
    assert placed(workspace) == [NINE]
    with workspace.reading() as session:
        roles = {member.trainer_id: member.role for member in session.scalars(select(EditionTrainer))}
    assert roles == {coming: TrainerRole.LEAD, stays: TrainerRole.TRAINER}


def test_an_edition_without_dates_gets_them(workspace: Workspace, plan: SmallPlan) -> None:
    with workspace.action("Take the dates away") as session:
        activity = session.get_one(Activity, plan.activity)
        activity.starts_on = activity.ends_on = None
    proposal = propose_year(workspace, 2027, YearChoices(TODAY), FIRST)
    (line,) = write_year(workspace, proposal.task, proposal.result.plan)
    assert "no dates → Monday" in line
    with workspace.reading() as session:
        activity = session.get_one(Activity, plan.activity)
        assert activity.starts_on is not None
        assert activity.ends_on == activity.starts_on + timedelta(days=2)


def test_what_was_changed_meanwhile_is_left_alone(workspace: Workspace, plan: SmallPlan) -> None:
    task, later = moved(workspace, start=17, end=20)
    with workspace.action("Move by hand") as session:
        activity = session.get_one(Activity, plan.activity)
        activity.starts_on, activity.ends_on = date(2027, 2, 1), date(2027, 2, 3)
    assert write_year(workspace, task, later) == []
    assert workspace.undo_name == "Move by hand"


def test_a_lost_trainer_is_replaced_by_somebody_qualified(workspace: Workspace, plan: SmallPlan) -> None:
    with workspace.action("Engage") as session:
        known = session.scalars(select(Qualification)).first()
        assert known is not None
        new = Trainer(given_name="Vera", surname="Kos", status=TrainerStatus.CERTIFIED)
        session.add_all([new, Qualification(trainer_id=new.id, topic_id=known.topic_id)])
    away = Closure(plan.trainers[0], date(2027, 1, 4), date(2027, 2, 26))
    proposal = propose_year(workspace, 2027, YearChoices(TODAY, repair=True, closures=(away,)), FIRST)
    assert proposal.result.fewest
    assert proposal.lines[1].endswith("Ana Petrova → Vera Kos")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """Build the sample plan once; each test takes back what it changes."""
    workspace = make_sample_plan(tmp_path_factory.mktemp("year") / Path("sample.ppdb"), None)
    yield workspace
    workspace.close()


def starts(session: Session) -> dict[UUID, date | None]:
    return {activity.id: activity.starts_on for activity in session.scalars(select(Activity))}


@pytest.mark.parametrize("repair", [False, True])
def test_the_sample_year_is_planned_written_and_taken_back(sample: Workspace, repair: bool) -> None:
    choices = YearChoices(SAMPLE_DAY, repair=repair)
    proposal = propose_year(sample, 2027, choices, YearEffort(seconds=0.2))
    problem, result = proposal.task.problem, proposal.result
    assert result.status is Status.FOUND
    assert broken_by_engine(problem, check_year(problem, result.plan)) == []
    assert result.changes
    with sample.reading() as session:
        before = starts(session)
    assert len(write_year(sample, proposal.task, result.plan)) == len(result.changes)
    again = propose_year(sample, 2027, choices, FIRST)
    assert again.result.changes == ()
    assert {lock.start for lock in again.task.problem.locks} == {b.start for b in result.plan.bookings}
    sample.undo()
    with sample.reading() as session:
        assert starts(session) == before
