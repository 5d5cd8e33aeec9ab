"""A year of the sample plan as the planner gets it, and the small plan with what may and may not move."""

from datetime import date

import pytest
from sqlalchemy import select

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.editions import EditionTrainer
from policeplanner.domain.offices import Holiday, HolidayLayer, Office
from policeplanner.domain.placements import Lock, Placement
from policeplanner.domain.trainers import Absence
from policeplanner.domain.venues import Room, Venue
from policeplanner.scheduling.year_problem import YearActivity
from policeplanner.services.year_plan import Closure, YearChoices, YearTask, describe_year
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, WEDNESDAY, SmallPlan, small_plan

TODAY = date(2026, 10, 1)


def planned(workspace: Workspace) -> SmallPlan:
    """Return the small plan, its edition still free to move."""
    plan = small_plan(workspace)
    set_status(workspace, plan, ActivityStatus.PLANNED)
    return plan


def set_status(workspace: Workspace, plan: SmallPlan, status: ActivityStatus) -> None:
    with workspace.action("Decide") as session:
        session.get_one(Activity, plan.activity).status = status


def described(workspace: Workspace, choices: YearChoices | None = None) -> YearTask:
    with workspace.reading() as session:
        return describe_year(session, 2027, choices or YearChoices(TODAY))


def only(task: YearTask) -> YearActivity:
    (activity,) = task.problem.activities
    return activity


def test_an_edition_comes_with_its_length_team_venue_course_and_lead(workspace: Workspace) -> None:
    plan = planned(workspace)
    task = described(workspace)
    activity, lock = only(task), task.problem.locks[0]
    assert (activity.working_days, activity.venues, activity.lead_days) == (3, (str(plan.venue),), 14 + 42)
    assert task.problem.gaps == {activity.course: 14}
    assert (lock.start, lock.end) == (10, 13)
    assert set(lock.trainers) == set(map(str, plan.trainers))
    assert task.problem.present == {activity.id: lock}
    assert task.problem.today == -92
    assert task.names[activity.id].startswith("2027-01 Station commanders")


@pytest.mark.parametrize(
    ("status", "repair", "stays"),
    [
        (ActivityStatus.IDEA, False, False),
        (ActivityStatus.PLANNED, False, False),
        (ActivityStatus.APPROVED, False, True),
        (ActivityStatus.CONFIRMED, False, True),
        (ActivityStatus.CONFIRMED, True, False),
        (ActivityStatus.UNDER_WAY, True, True),
        (ActivityStatus.COMPLETED, True, True),
    ],
)
def test_the_status_says_what_stays(workspace: Workspace, status: ActivityStatus, repair: bool, stays: bool) -> None:
    set_status(workspace, small_plan(workspace), status)
    assert bool(described(workspace, YearChoices(TODAY, repair=repair)).problem.fixed) is stays


def test_what_is_cancelled_takes_no_part(workspace: Workspace) -> None:
    set_status(workspace, small_plan(workspace), ActivityStatus.CANCELLED)
    assert described(workspace).problem.activities == ()


def test_what_began_is_kept_or_holds_my_lessons_stays(workspace: Workspace) -> None:
    plan = planned(workspace)
    assert described(workspace, YearChoices(date(2027, 1, 12))).problem.fixed
    assert described(workspace, YearChoices(TODAY, keep=frozenset({plan.activity}))).problem.fixed
    with workspace.action("Place") as session:
        placement = session.scalars(select(Placement)).first()
        office = session.scalars(select(Office)).one()
        assert placement is not None
        placement.starts_at, placement.lock = office.moment(MONDAY, 540), Lock.MINE
    assert described(workspace).problem.fixed


def test_leave_and_closures_make_busy_and_others_may_stand_in(workspace: Workspace) -> None:
    plan = planned(workspace)
    with workspace.action("Change") as session:
        session.add(Absence(trainer_id=plan.trainers[0], first_day=MONDAY, last_day=WEDNESDAY))
        away = session.scalars(select(EditionTrainer).where(EditionTrainer.trainer_id == plan.trainers[1])).one()
        session.delete(away)
    choices = YearChoices(TODAY, closures=(Closure(plan.venue, MONDAY, MONDAY),))
    problem = described(workspace, choices).problem
    one, other = (problem.trainer[str(id_)] for id_ in plan.trainers)
    assert one.busy == ((10, 13),)
    assert one.qualifications == other.qualifications != frozenset()
    assert (10, 11) in problem.venues[0].busy
    assert (15, 16) in problem.venues[0].busy  # a Saturday


def test_another_venue_of_the_town_is_possible_when_it_is_large_enough(workspace: Workspace) -> None:
    planned(workspace)
    with workspace.action("Find venues") as session:
        small, large, far = (
            Venue(name_en=name, city=city) for name, city in (("S", "Ohrid"), ("L", "Ohrid"), ("F", "B"))
        )
        session.add_all([small, large, far])
        session.add_all(
            Room(venue_id=venue.id, name_en="R", seats=seats) for venue, seats in ((small, 5), (large, 20), (far, 20))
        )
        wanted = str(large.id)
    assert only(described(workspace)).venues[1:] == (wanted,)


def test_a_holiday_decreed_inside_an_edition_lengthens_it(workspace: Workspace) -> None:
    planned(workspace)
    with workspace.action("Decree") as session:
        office = session.scalars(select(Office)).one()
        session.add(Holiday(office_id=office.id, day=MONDAY, name_en="x", name_fr="x", layer=HolidayLayer.HOST))
    assert only(described(workspace)).working_days == 3


def test_quarters_have_caps_where_money_is_given(workspace: Workspace) -> None:
    planned(workspace)
    assert described(workspace).problem.caps == ()
    caps = described(workspace, YearChoices(TODAY, quarter_cents=(500, None, 700, None))).problem.caps
    assert [(cap.days, cap.cents) for cap in caps] == [((0, 90), 500), ((181, 273), 700)]
