"""Where an activity may go: free, with a warning or closed, and why; lessons move along."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.closures import Closure
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.offices import Holiday, HolidayLayer, Office
from policeplanner.domain.placements import Placement
from policeplanner.domain.trainers import Absence
from policeplanner.services.editions import EditionPlan, make_edition
from policeplanner.services.year_moving import Landing, Standing, YearMoves
from policeplanner.services.year_plan import YearChoices
from policeplanner.services.year_writing import move_activity
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, WEDNESDAY, SmallPlan, small_plan

TODAY = date(2026, 10, 1)
MAY = date(2027, 5, 10)
NINE = datetime(2027, 1, 12, 8, tzinfo=UTC)  # nine in Skopje, on the second day


@pytest.fixture
def small(workspace: Workspace) -> SmallPlan:
    return small_plan(workspace)


def moves(workspace: Workspace, today: date = TODAY) -> YearMoves:
    with workspace.reading() as session:
        return YearMoves.read(session, 2027, YearChoices(today))


def landing(workspace: Workspace, plan: SmallPlan, start: date, today: date = TODAY) -> Landing:
    return moves(workspace, today).land(plan.activity, start, 3)


def second(workspace: Workspace, plan: SmallPlan, first: date, *, team: bool = True, venue: bool = True) -> None:
    """Make another edition, with the same trainers or at the same venue."""
    with workspace.action("Make another") as session:
        dates = (first, first + timedelta(days=2))
        wanted = EditionPlan(plan.version, *dates, (12, 12), plan.programme, plan.venue if venue else None)
        edition = make_edition(session, wanted)
        if team:
            session.add(EditionTrainer(edition_id=edition.id, trainer_id=plan.trainers[0]))


def test_a_free_day_keeps_the_working_days_and_skips_weekends(workspace: Workspace, small: SmallPlan) -> None:
    found = landing(workspace, small, date(2027, 5, 15))  # a Saturday
    assert (found.first, found.last, found.working_days) == (date(2027, 5, 17), date(2027, 5, 19), 3)
    assert found.standing is Standing.FREE
    assert found.words == "Monday 17 to Wednesday 19 May 2027 · free"
    assert landing(workspace, small, date(2027, 5, 13)).last == MAY + timedelta(days=7)


def test_holidays_are_skipped(workspace: Workspace, small: SmallPlan) -> None:
    with workspace.action("Decree") as session:
        office = session.scalars(select(Office)).one()
        day = Holiday(office_id=office.id, day=MAY, name_en="Day", name_fr="Jour", layer=HolidayLayer.MISSION)
        session.add(day)
    assert landing(workspace, small, MAY).first == MAY + timedelta(days=1)
    assert moves(workspace).stepped(small.activity, MAY + timedelta(days=1), -1) == date(2027, 5, 7)


def test_a_trainer_on_leave_closes_the_days_with_a_name(workspace: Workspace, small: SmallPlan) -> None:
    with workspace.action("Go on leave") as session:
        session.add(Absence(trainer_id=small.trainers[0], first_day=MAY, last_day=MAY))
    found = landing(workspace, small, MAY)
    assert (found.standing, found.reasons) == (Standing.CLOSED, ("Ana Petrova is away on 10 May",))


def test_a_trainer_who_teaches_elsewhere_closes_the_days(workspace: Workspace, small: SmallPlan) -> None:
    second(workspace, small, MAY, venue=False)
    found = landing(workspace, small, MAY)
    assert found.standing is Standing.CLOSED
    assert found.reasons[0] == "Ana Petrova teaches elsewhere: 2027-02 Station commanders"


def test_a_taken_venue_closes_the_days(workspace: Workspace, small: SmallPlan) -> None:
    second(workspace, small, MAY, team=False)
    found = landing(workspace, small, MAY)
    assert "Training centre is taken by 2027-02 Station commanders" in found.reasons


def test_a_closed_venue_closes_the_days(workspace: Workspace, small: SmallPlan) -> None:
    with workspace.action("Renovate") as session:
        begin = datetime(2027, 5, 9, 22, tzinfo=UTC)
        session.add(Closure(venue_id=small.venue, starts_at=begin, ends_at=begin + timedelta(days=1)))
    assert landing(workspace, small, MAY).reasons == ("Training centre is closed on 10 May",)


def test_editions_of_a_course_that_are_too_near_are_a_warning(workspace: Workspace, small: SmallPlan) -> None:
    second(workspace, small, MAY - timedelta(days=7), team=False, venue=False)
    found = landing(workspace, small, MAY)
    assert (found.standing, found.reasons) == (Standing.WARNING, ("too close to 2027-02 Station commanders",))


def test_too_little_time_for_nominations_is_a_warning(workspace: Workspace, small: SmallPlan) -> None:
    found = landing(workspace, small, MAY, date(2027, 4, 20))
    assert (found.standing, found.reasons) == (Standing.WARNING, ("nominations and vetting need until 15 Jun",))


def test_quiet_weeks_are_a_warning(workspace: Workspace, small: SmallPlan) -> None:
    assert landing(workspace, small, date(2027, 8, 2)).reasons == ("in weeks better left free",)


def test_the_first_free_days_are_found(workspace: Workspace, small: SmallPlan) -> None:
    with workspace.action("Go on leave") as session:
        session.add(Absence(trainer_id=small.trainers[0], first_day=MAY, last_day=MAY + timedelta(days=4)))
    found = moves(workspace).first_free(small.activity, MAY, 3)
    assert (found.first, found.standing) == (MAY + timedelta(days=7), Standing.FREE)


def test_the_days_of_the_course_are_known_without_dates(workspace: Workspace, small: SmallPlan) -> None:
    with workspace.action("Take off") as session:
        session.get_one(Activity, small.activity).status = ActivityStatus.PLANNED
        move_activity(session, small.activity, None)
    assert moves(workspace).length(small.activity, None, None) == 3
    assert landing(workspace, small, MAY).standing is Standing.FREE


@pytest.fixture
def lesson(workspace: Workspace, small: SmallPlan) -> Placement:
    with workspace.action("Place a lesson") as session:
        placement = session.scalars(select(Placement).limit(1)).one()
        placement.starts_at = NINE
        assert session.get_one(Edition, small.edition).id == placement.edition_id
        return placement


def moved(workspace: Workspace, plan: SmallPlan, dates: tuple[date, date] | None) -> tuple[int, datetime | None]:
    with workspace.action("Move") as session:
        lost = move_activity(session, plan.activity, dates)
    with workspace.reading() as session:
        placed = session.scalars(select(Placement.starts_at).where(Placement.starts_at.is_not(None))).one_or_none()
    return lost, placed


@pytest.mark.usefixtures("lesson")
def test_lessons_move_along(workspace: Workspace, small: SmallPlan) -> None:
    assert moved(workspace, small, (date(2027, 1, 18), date(2027, 1, 20))) == (0, NINE + timedelta(days=7))
    workspace.undo()
    with workspace.reading() as session:
        assert session.get_one(Activity, small.activity).starts_on == MONDAY


@pytest.mark.usefixtures("lesson")
def test_lessons_stay_when_one_end_is_stretched(workspace: Workspace, small: SmallPlan) -> None:
    assert moved(workspace, small, (date(2027, 1, 8), WEDNESDAY)) == (0, NINE)
    assert moved(workspace, small, (WEDNESDAY, WEDNESDAY)) == (1, None)


@pytest.mark.usefixtures("lesson")
def test_lessons_lose_their_place_with_the_dates(workspace: Workspace, small: SmallPlan) -> None:
    assert moved(workspace, small, None) == (1, None)
