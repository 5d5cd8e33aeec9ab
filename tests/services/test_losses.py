"""What happened is kept in the plan once, and the editions it falls upon are found."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select

from policeplanner.domain.base import Base
from policeplanner.domain.closures import Closure
from policeplanner.domain.editions import EditionGroup, GroupAbsence
from policeplanner.domain.offices import Holiday, Office
from policeplanner.domain.placements import Placement
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import Absence
from policeplanner.domain.venues import Room
from policeplanner.scheduling.constructor import construct
from policeplanner.services.losses import (
    Kind,
    Loss,
    arrives_late,
    day_lost,
    record_losses,
    room_closed,
    touched_editions,
    trainer_away,
)
from policeplanner.services.timetables import describe, write
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, WEDNESDAY, SmallPlan, small_plan

TUESDAY = date(2027, 1, 12)
TWO = datetime(2027, 1, 11, 14)  # noqa: DTZ001 - local


@pytest.fixture
def scheduled(workspace: Workspace) -> SmallPlan:
    plan = small_plan(workspace)
    with workspace.reading() as session:
        task = describe(session, plan.edition)
    write(workspace, task, construct(task.problem))
    return plan


def all_losses(workspace: Workspace, plan: SmallPlan) -> list[Loss]:
    with workspace.reading() as session:
        room, group = session.scalars(select(Room.id)).first(), session.scalars(select(EditionGroup.id)).one()
    assert room is not None
    return [
        trainer_away(plan.trainers[0], MONDAY, WEDNESDAY),
        arrives_late(Kind.TRAINER, plan.trainers[1], TWO),
        arrives_late(Kind.GROUP, group, TWO),
        room_closed(room, MONDAY, MONDAY),
        Loss(Kind.VENUE, plan.venue, TWO, datetime(2027, 1, 12), reason=Text("Power cut", "Panne")),  # noqa: DTZ001
        day_lost(TUESDAY),
    ]


def counted(workspace: Workspace, mapped: type[Base]) -> int:
    with workspace.reading() as session:
        return session.scalar(select(func.count()).select_from(mapped)) or 0


def test_each_kind_of_loss_is_recorded_once(workspace: Workspace, scheduled: SmallPlan) -> None:
    losses = all_losses(workspace, scheduled)
    for expected in (6, 0):
        with workspace.action("Record") as session:
            assert record_losses(session, losses) == expected
    assert [counted(workspace, mapped) for mapped in (Absence, GroupAbsence, Closure, Holiday)] == [2, 1, 2, 1]
    with workspace.reading() as session:
        late = session.scalars(select(Absence).where(Absence.trainer_id == scheduled.trainers[1])).one()
        assert (late.first_day, late.last_day, late.from_minute, late.until_minute) == (MONDAY, MONDAY, 0, 840)
        whole = session.scalars(select(Absence).where(Absence.trainer_id == scheduled.trainers[0])).one()
        assert (whole.first_day, whole.last_day, whole.until_minute) == (MONDAY, WEDNESDAY, 1440)
        venue = session.scalars(select(Closure).where(Closure.room_id.is_(None))).one()
        assert venue.reason_fr == "Panne"
        assert venue.starts_at == datetime(2027, 1, 11, 13, tzinfo=UTC)
        holiday = session.scalars(select(Holiday)).one()
        assert (holiday.day, holiday.name_en) == (TUESDAY, "Day off by decree")


def test_what_is_recorded_is_what_was_asked_for(workspace: Workspace, scheduled: SmallPlan) -> None:
    with workspace.action("Record") as session:
        record_losses(session, all_losses(workspace, scheduled))
    with workspace.reading() as session:
        problem = describe(session, scheduled.edition).problem
        assert session.scalars(select(Office)).one().timezone == "Europe/Skopje"
    assert problem.trainer[str(scheduled.trainers[1])].busy == ((0, 840),)
    assert problem.groups[0].busy == ((0, 840),)
    assert [day.label for day in problem.days] == ["2027-01-11", "2027-01-13"]
    assert problem.days[0].windows[-1] == (795, 840)


def test_the_editions_touched_are_found(workspace: Workspace, scheduled: SmallPlan) -> None:
    after = datetime(2027, 1, 20, tzinfo=UTC)
    with workspace.reading() as session:
        placed = select(Placement).where(Placement.starts_at.is_not(None)).order_by(Placement.starts_at)
        monday = session.scalars(placed).all()[:3]
        trainer = next(member.trainer_id for placement in monday for member in placement.trainers)
        room = next(placement.room_id for placement in monday if placement.room_id)
        late = arrives_late(Kind.TRAINER, trainer, TWO)
        for loss in (late, all_losses(workspace, scheduled)[2], room_closed(room, MONDAY, MONDAY)):
            assert touched_editions(session, [loss]) == [scheduled.edition]
            assert touched_editions(session, [loss], now=after) == [], "what is taught is not touched"
        assert touched_editions(session, [day_lost(date(2027, 3, 1))]) == []
        assert touched_editions(session, []) == []
