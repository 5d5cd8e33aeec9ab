"""What other editions take from a trainer or a room, with the names of the lessons."""

from datetime import UTC, datetime

from sqlalchemy import select

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.venues import Room
from policeplanner.services.editions import EditionPlan, make_edition
from policeplanner.services.elsewhere import Taken, taken_elsewhere
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, WEDNESDAY, SmallPlan, small_plan

NINE = datetime(2027, 1, 11, 8, tzinfo=UTC)


def with_second_edition(workspace: Workspace, status: ActivityStatus) -> SmallPlan:
    """Add an edition that begins with a lesson of the first trainer in the first room."""
    plan = small_plan(workspace)
    with workspace.action("Second edition") as session:
        other = make_edition(session, EditionPlan(plan.version, MONDAY, WEDNESDAY, (5,), venue_id=plan.venue))
        session.flush()
        session.get_one(Activity, other.activity_id).status = status
        placement = session.scalars(select(Placement).where(Placement.edition_id == other.id)).first()
        assert placement is not None
        placement.starts_at, placement.room_id = NINE, session.scalars(select(Room.id).where(Room.seats == 24)).one()
        session.add(PlacementTrainer(placement_id=placement.id, trainer_id=plan.trainers[0]))
    return plan


def test_lessons_of_a_trainer_and_of_a_room_are_told(workspace: Workspace) -> None:
    plan = with_second_edition(workspace, ActivityStatus.CONFIRMED)
    with workspace.reading() as session:
        room = session.scalars(select(Room.id).where(Room.seats == 24)).one()
        small = session.scalars(select(Room.id).where(Room.seats == 12)).one()

        def taken(owner: object) -> list[Taken]:
            return list(taken_elsewhere(session, owner, MONDAY, WEDNESDAY, without=plan.edition))  # type: ignore[arg-type]

        (found,) = taken(plan.trainers[0])
        assert (found.starts_at, found.title) == (NINE, "Opening")
        assert [each.placement_id for each in taken(room)] == [found.placement_id]
        assert taken(plan.trainers[1]) == []
        assert taken(small) == []


def test_what_is_cancelled_takes_nothing(workspace: Workspace) -> None:
    plan = with_second_edition(workspace, ActivityStatus.CANCELLED)
    with workspace.reading() as session:
        assert taken_elsewhere(session, plan.trainers[0], MONDAY, WEDNESDAY, without=plan.edition) == []
