"""After something happened: what is proposed, whom it concerns, and what is written when it is accepted."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from policeplanner.domain.editions import Edition
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.offices import Holiday, HolidayLayer, Office
from policeplanner.domain.placements import Lock, Placement
from policeplanner.domain.trainers import Absence
from policeplanner.domain.venues import Room
from policeplanner.i18n import speaking
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.job import Status
from policeplanner.services.losses import (
    Kind,
    Loss,
    arrives_late,
    day_lost,
    room_closed,
    trainer_away,
    with_losses,
)
from policeplanner.services.replanning import Proposal, accept, replan_edition, replan_editions, together
from policeplanner.services.timetable_versions import last_changes
from policeplanner.services.timetables import describe, write
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, WEDNESDAY, SmallPlan, small_plan

TUESDAY = date(2027, 1, 12)
Places = dict[UUID, tuple[datetime | None, UUID | None]]


@pytest.fixture
def scheduled(workspace: Workspace) -> SmallPlan:
    plan = small_plan(workspace)
    with workspace.reading() as session:
        task = describe(session, plan.edition)
    write(workspace, task, construct(task.problem))
    return plan


def places(workspace: Workspace) -> Places:
    with workspace.reading() as session:
        return {p.id: (p.starts_at, p.room_id) for p in session.scalars(select(Placement))}


def version(workspace: Workspace, plan: SmallPlan) -> int:
    with workspace.reading() as session:
        return session.get_one(Edition, plan.edition).timetable_version


def busiest_trainer(workspace: Workspace) -> UUID:
    with workspace.reading() as session:
        return next(p.trainers[0].trainer_id for p in session.scalars(select(Placement)) if p.trainers)


def test_a_trainer_who_falls_ill_is_replaced_and_both_are_told(workspace: Workspace, scheduled: SmallPlan) -> None:
    ill = busiest_trainer(workspace)
    with workspace.action("Enter an absence") as session:
        session.add(Absence(trainer_id=ill, first_day=MONDAY, last_day=WEDNESDAY))
    before = places(workspace)
    proposal = replan_edition(workspace, scheduled.edition)
    assert proposal.result.status is Status.PROVEN
    assert {line.what for line in proposal.changes} == {"other trainers"}
    assert [(n.kind_name, n.record) for n in proposal.notices if n.record == ill] == [("trainer", ill)]
    assert {n.kind for n in proposal.notices} == {Kind.TRAINER}
    assert places(workspace) == before, "a proposal writes nothing"
    assert accept(workspace, proposal) == len(proposal.changes)
    assert places(workspace) == before, "nobody had to move"
    assert version(workspace, scheduled) == 2
    assert workspace.undo() == "Re-plan edition"
    assert version(workspace, scheduled) == 1


def test_a_holiday_moves_lessons_and_says_from_when_to_when(workspace: Workspace, scheduled: SmallPlan) -> None:
    with workspace.action("Decree a holiday") as session:
        office = session.scalars(select(Office)).one()
        session.add(Holiday(office_id=office.id, day=MONDAY, name_en="x", name_fr="x", layer=HolidayLayer.HOST))
    proposal = replan_edition(workspace, scheduled.edition)
    opening = next(line for line in proposal.changes if line.lesson == "Opening")
    assert opening.old.startswith("Monday 11 January 2027, 09:00–09:30, Room")
    assert opening.new.startswith("Tuesday 12 January 2027")
    assert "other time" in opening.what
    assert any(n.kind is Kind.GROUP and opening in n.changes for n in proposal.notices)
    accept(workspace, proposal)
    assert all(starts and starts.date() > MONDAY for starts, _ in places(workspace).values())
    assert replan_edition(workspace, scheduled.edition).summary == "2027-01: nothing needs to change"


def test_what_is_not_in_the_plan_can_be_asked_for(workspace: Workspace, scheduled: SmallPlan) -> None:
    with workspace.reading() as session:
        rooms = list(session.scalars(select(Room.id)))
    used = next(room for _, room in places(workspace).values() if room is not None)
    proposal = replan_edition(workspace, scheduled.edition, losses=[room_closed(used, MONDAY, TUESDAY)])
    assert {line.what for line in proposal.changes} == {"other room"}
    assert {n.record for n in proposal.notices if n.kind is Kind.ROOM} == set(rooms)
    assert proposal.summary.startswith("2027-01: ")
    assert "no timetable changes less" in proposal.summary


def test_losses_narrow_the_problem(workspace: Workspace, scheduled: SmallPlan) -> None:
    with workspace.reading() as session:
        task = describe(session, scheduled.edition)
    group = UUID(task.problem.groups[0].id)
    trainer = scheduled.trainers[0]
    lunch = Loss(Kind.EDITION, None, datetime(2027, 1, 13, 10), datetime(2027, 1, 13, 14))  # noqa: DTZ001 - local
    late = arrives_late(Kind.GROUP, group, datetime(2027, 1, 11, 14))  # noqa: DTZ001 - local
    lost = with_losses(task, [day_lost(TUESDAY), late, trainer_away(trainer, TUESDAY, TUESDAY), lunch])
    assert [len(day.windows) for day in lost.days] == [4, 0, 3]
    assert [(a - 2880, b - 2880) for a, b in lost.days[2].windows] == [(540, 600), (840, 885), (900, 990)]
    assert lost.groups[0].busy == ((0, 840),)
    assert lost.trainer[str(trainer)].busy == ((1440, 2880),)
    assert with_losses(task, []) == task.problem


def test_what_has_been_taught_and_what_is_mine_stays(workspace: Workspace, scheduled: SmallPlan) -> None:
    with workspace.action("Lock the afternoon") as session:
        for placement in session.scalars(select(Placement)):
            if placement.starts_at and placement.starts_at.date() == TUESDAY:
                placement.lock = Lock.MINE
    now = datetime(2027, 1, 11, 13, tzinfo=UTC)
    fixed = {id_: place for id_, place in places(workspace).items() if place[0] and place[0].date() <= TUESDAY}
    fixed = {id_: place for id_, place in fixed.items() if place[0] and (place[0] <= now or place[0].date() == TUESDAY)}
    ill = [trainer_away(trainer, MONDAY, WEDNESDAY) for trainer in scheduled.trainers]
    proposal = replan_edition(workspace, scheduled.edition, now=now, losses=ill)
    moved = {line.placement_id for line in proposal.changes}
    assert not moved & set(fixed)
    taught = {id_ for id_, place in fixed.items() if place[0] and place[0] <= now}
    with workspace.reading() as session:
        names = {session.get_one(Placement, id_).lesson.title_en for id_ in taught}
    assert not names & set(proposal.stuck)


def nobody_left(workspace: Workspace, plan: SmallPlan) -> Proposal:
    ill = [trainer_away(trainer, MONDAY, WEDNESDAY) for trainer in plan.trainers]
    return replan_edition(workspace, plan.edition, losses=ill)


def test_what_has_no_place_left_is_said_and_taken_off(workspace: Workspace, scheduled: SmallPlan) -> None:
    proposal = nobody_left(workspace, scheduled)
    assert proposal.result.status is Status.IMPOSSIBLE
    assert "Leadership I" in proposal.left_out
    assert "without a place" in proposal.summary
    gone = {line.placement_id for line in proposal.changes if line.new == ""}
    accept(workspace, proposal)
    assert all(places(workspace)[id_] == (None, None) for id_ in gone)
    workspace.undo()
    assert None not in {starts for starts, _ in places(workspace).values()}


def test_locked_lessons_that_cannot_stay_are_named(workspace: Workspace, scheduled: SmallPlan) -> None:
    with workspace.action("Lock all") as session:
        for placement in session.scalars(select(Placement)):
            placement.lock = Lock.MINE
    proposal = nobody_left(workspace, scheduled)
    assert proposal.changes == ()
    assert "Leadership I" in proposal.stuck


def test_a_proposal_that_is_out_of_date_is_refused(workspace: Workspace, scheduled: SmallPlan) -> None:
    proposal = nobody_left(workspace, scheduled)
    with workspace.action("Move a lesson") as session:
        placement = session.scalars(select(Placement)).first()
        assert placement is not None
        assert placement.starts_at is not None
        placement.starts_at += timedelta(days=1)
    with pytest.raises(PlannerError, match="2027-01 has changed since"):
        accept(workspace, proposal)


def test_a_proposal_without_changes_leaves_the_version_alone(workspace: Workspace, scheduled: SmallPlan) -> None:
    proposal = replan_edition(workspace, scheduled.edition)
    assert accept(workspace, proposal) == 0
    assert version(workspace, scheduled) == 1


def test_it_speaks_french(workspace: Workspace, scheduled: SmallPlan) -> None:
    with speaking("fr"):
        proposal = replan_edition(workspace, scheduled.edition, losses=[day_lost(MONDAY)])
        assert replace(proposal, changes=(), left_out=()).summary.startswith("2027-01")
    assert any("mardi 12 janvier 2027" in line.new for line in proposal.changes)


def test_what_happened_is_recorded_in_the_same_action(workspace: Workspace, scheduled: SmallPlan) -> None:
    ill = trainer_away(busiest_trainer(workspace), MONDAY, WEDNESDAY)
    proposals = replan_editions(workspace, [scheduled.edition], losses=[ill])
    assert accept(workspace, *proposals, losses=[ill]) > 0
    assert replan_edition(workspace, scheduled.edition).changes == (), "the plan knows it now"
    with workspace.reading() as session:
        changes = last_changes(session, scheduled.edition)
        assert session.scalars(select(Absence)).one().trainer_id == ill.record
    assert changes is not None
    assert (changes.before, changes.after) == (1, 2)
    assert {change.placement_id for change in changes.lessons} == {line.placement_id for line in proposals[0].changes}
    workspace.undo()
    with workspace.reading() as session:
        assert session.scalars(select(Absence)).first() is None
        assert last_changes(session, scheduled.edition) is None


def test_everybody_gets_a_message_of_their_own(workspace: Workspace, scheduled: SmallPlan) -> None:
    ill = trainer_away(busiest_trainer(workspace), MONDAY, WEDNESDAY)
    proposals = replan_editions(workspace, [scheduled.edition], losses=[ill])
    told = together([*proposals, *proposals])
    assert len({(notice.kind, notice.record) for notice in told}) == len(told)
    message = next(notice.message for notice in proposals[0].notices if notice.record == ill.record)
    assert message.splitlines()[0].startswith("Changes to the timetable for ")
    assert all(line.new in message for line in proposals[0].changes if ill.record in scheduled.trainers)


def test_lessons_without_a_place_say_why(workspace: Workspace, scheduled: SmallPlan) -> None:
    proposal = nobody_left(workspace, scheduled)
    assert len(proposal.reasons) == len(proposal.left_out)
    assert all(proposal.reasons)
    assert all("does not take place" in notice.message for notice in proposal.notices if notice.kind is Kind.GROUP)
