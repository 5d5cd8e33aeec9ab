"""Who is free and qualified is told from those who are not, with the reason."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.trainers import Absence, Qualification, Topic, Trainer, TrainerStatus
from policeplanner.services.availability import Availability, Ease, Period, availability
from policeplanner.store.workspace import Workspace
from tests.gui.year import mission_year
from tests.plans import MONDAY, WEDNESDAY, SmallPlan

COURSE = Period(MONDAY, WEDNESDAY)
JUNE = Period(date(2027, 6, 7), date(2027, 6, 8))


@pytest.fixture
def ids(workspace: Workspace) -> SmallPlan:
    return mission_year(workspace)


def asked(workspace: Workspace, trainer: UUID, period: Period, *, topic: bool = False) -> Availability:
    with workspace.reading() as session:
        leadership = session.scalars(select(Topic.id)).one() if topic else None
        return availability(session, period, leadership)[trainer]


def test_who_teaches_is_busy_and_who_is_only_on_the_team_can_be_asked(workspace: Workspace, ids: SmallPlan) -> None:
    first, second = ids.trainers
    assert asked(workspace, first, COURSE).ease is Ease.BUSY
    assert asked(workspace, first, COURSE).words.startswith("teaches in ")
    monday = asked(workspace, second, Period(MONDAY, MONDAY))
    assert (monday.ease, monday.words[:12]) == (Ease.ASKED_FOR, "on the team ")
    assert asked(workspace, first, JUNE) == Availability(Ease.FREE, "free")


def test_an_edition_called_off_keeps_nobody_busy(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.action("Cancel") as session:
        session.get_one(Activity, ids.activity).status = ActivityStatus.CANCELLED
    assert asked(workspace, ids.trainers[0], COURSE).ease is Ease.FREE


def test_leave_keeps_busy_until_its_last_day(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.action("Leave") as session:
        session.add(Absence(trainer_id=ids.trainers[0], first_day=date(2027, 6, 1), last_day=JUNE.first))
    away = asked(workspace, ids.trainers[0], JUNE)
    assert (away.ease, away.words) == (Ease.BUSY, "away: leave, until 7 Jun")
    assert asked(workspace, ids.trainers[0], Period(JUNE.last, JUNE.last)).ease is Ease.FREE


def qualification(session: Session, trainer: UUID) -> Qualification:
    return session.scalars(select(Qualification).where(Qualification.trainer_id == trainer)).one()


def test_a_qualification_must_hold_until_the_last_day(workspace: Workspace, ids: SmallPlan) -> None:
    one, other = ids.trainers
    with workspace.action("Expire") as session:
        qualification(session, one).valid_until = JUNE.first
        session.delete(qualification(session, other))
    assert asked(workspace, one, JUNE, topic=True).words == "qualified only until 7 Jun 2027"
    assert asked(workspace, other, JUNE, topic=True) == Availability(Ease.UNFIT, "not qualified")
    assert asked(workspace, other, JUNE).ease is Ease.FREE


def test_who_is_no_longer_active_is_not_offered(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.action("Leave the service") as session:
        session.get_one(Trainer, ids.trainers[0]).status = TrainerStatus.INACTIVE
    assert asked(workspace, ids.trainers[0], JUNE).ease is Ease.UNFIT
