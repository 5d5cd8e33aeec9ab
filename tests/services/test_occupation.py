"""What other editions take is known to the timetable of one."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.editions import Edition
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.venues import TRAVEL_MINUTES, Room, Venue
from policeplanner.services.duplicate import duplicate
from policeplanner.services.occupation import Occupation, occupation_between
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, WEDNESDAY, SmallPlan, edition_of, small_plan

NINE = datetime(2027, 1, 11, 8, tzinfo=UTC)
SPAN = (NINE, NINE + timedelta(minutes=30))


def place_first_lesson_of_a_second_edition(workspace: Workspace, plan: SmallPlan, *, city: str = "Ohrid") -> None:
    with workspace.action("Add a second edition") as session:
        copy = duplicate(session, session.get_one(Activity, plan.activity))
        venue = Venue(name_en="Elsewhere", city=city)
        session.add(venue)
        session.flush()
        copy.venue_id = venue.id
        other = session.scalars(select(Edition).where(Edition.activity_id == copy.id)).one()
        placement = session.scalars(
            select(Placement).where(Placement.edition_id == other.id, Placement.minutes == 30)
        ).first()
        assert placement is not None
        placement.starts_at = NINE
        placement.room_id = session.scalars(select(Room.id).where(Room.seats == 24)).one()
        session.add(PlacementTrainer(placement_id=placement.id, trainer_id=plan.trainers[0]))


def taken(workspace: Workspace, plan: SmallPlan) -> Occupation:
    with workspace.reading() as session:
        return occupation_between(session, MONDAY, WEDNESDAY, without=edition_of(session, plan))


def test_trainers_and_rooms_of_another_edition_are_taken(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    place_first_lesson_of_a_second_edition(workspace, plan)
    occupation = taken(workspace, plan)
    assert occupation.trainers == {plan.trainers[0]: [SPAN]}
    assert list(occupation.rooms.values()) == [[SPAN]]


def test_another_town_takes_the_way_there_and_back(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    place_first_lesson_of_a_second_edition(workspace, plan, city="Tetovo")
    way = timedelta(minutes=TRAVEL_MINUTES)
    assert taken(workspace, plan).trainers[plan.trainers[0]] == [(SPAN[0] - way, SPAN[1] + way)]


def test_a_postponed_edition_takes_nothing(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    place_first_lesson_of_a_second_edition(workspace, plan)
    with workspace.action("Postpone") as session:
        for activity in session.scalars(select(Activity).where(Activity.id != plan.activity)):
            activity.status = ActivityStatus.POSTPONED
    assert taken(workspace, plan) == Occupation()
