"""Lessons are placed, taken off and locked by hand, each as one action that can be undone."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from sqlalchemy import select

from policeplanner.domain.courses import Lesson
from policeplanner.domain.placements import Lock, Placement
from policeplanner.domain.venues import Room
from policeplanner.scheduling.constructor import construct
from policeplanner.services import placing
from policeplanner.services.placing import Landing
from policeplanner.services.timetables import describe, write
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, SmallPlan, small_plan

State = tuple[datetime | None, UUID | None, Lock, frozenset[UUID]]


@pytest.fixture
def plan(workspace: Workspace) -> SmallPlan:
    made = small_plan(workspace)
    with workspace.reading() as session:
        task = describe(session, made.edition)
    write(workspace, task, construct(task.problem))
    return made


def find(workspace: Workspace, title: str) -> UUID:
    with workspace.reading() as session:
        return session.scalars(select(Placement.id).join(Lesson).where(Lesson.title_en == title)).one()


def state(workspace: Workspace, placement_id: UUID) -> State:
    with workspace.reading() as session:
        found = session.get_one(Placement, placement_id)
        return found.starts_at, found.room_id, found.lock, frozenset(member.trainer_id for member in found.trainers)


def test_a_lesson_put_somewhere_by_hand_is_the_planners_own(workspace: Workspace, plan: SmallPlan) -> None:
    ethics = find(workspace, "Ethics")
    before = state(workspace, ethics)
    with workspace.reading() as session:
        room = session.scalars(select(Room.id).where(Room.seats == 12)).one()
    with workspace.action(placing.MOVE, "Ethics") as session:
        placing.place(session, Landing(ethics, MONDAY, 6 * 60, room, frozenset({plan.trainers[1]})))
    # Six in the morning is no teaching hour, and yet nothing is refused. Skopje is an hour ahead of UTC.
    expected = (datetime(2027, 1, 11, 5, tzinfo=UTC), room, Lock.MINE, frozenset({plan.trainers[1]}))
    assert state(workspace, ethics) == expected
    assert workspace.undo() == placing.MOVE
    assert state(workspace, ethics) == before


def test_the_same_place_again_only_locks(workspace: Workspace, plan: SmallPlan) -> None:
    ethics = find(workspace, "Ethics")
    with workspace.reading() as session:
        task = describe(session, plan.edition)
    there = next(lock for lock in task.problem.locks if lock.lesson == str(ethics))
    before = state(workspace, ethics)
    landing = Landing(
        ethics,
        MONDAY.fromordinal(MONDAY.toordinal() + there.start // 1440),
        there.start % 1440,
        UUID(there.room) if there.room else None,
        frozenset(map(UUID, there.trainers)),
    )
    with workspace.action(placing.PLACE) as session:
        placing.place(session, landing)
    assert state(workspace, ethics) == (before[0], before[1], Lock.MINE, before[3])


@pytest.mark.usefixtures("plan")
def test_several_lessons_are_taken_off_in_one_action(workspace: Workspace) -> None:
    chosen = [find(workspace, title) for title in ("Ethics", "Leadership I")]
    before = [state(workspace, each) for each in chosen]
    with workspace.action(placing.TAKE_OFF) as session:
        assert placing.take_off(session, chosen) == 2
    assert {state(workspace, each) for each in chosen} == {(None, None, Lock.NONE, frozenset())}
    with workspace.action(placing.TAKE_OFF) as session:
        assert placing.take_off(session, chosen) == 0, "they are off already"
    workspace.undo()
    assert [state(workspace, each) for each in chosen] == before


@pytest.mark.usefixtures("plan")
def test_locks_are_put_on_and_taken_off(workspace: Workspace) -> None:
    ethics, other = find(workspace, "Ethics"), find(workspace, "Leadership I")
    assert state(workspace, ethics)[2] is Lock.PROGRAM
    with workspace.action(placing.LOCK) as session:
        assert placing.lock(session, [ethics]) == 1
    assert (state(workspace, ethics)[2], state(workspace, other)[2]) == (Lock.MINE, Lock.PROGRAM)
    with workspace.action(placing.UNLOCK) as session:
        assert placing.unlock(session, [ethics, other]) == 1
    assert (state(workspace, ethics)[2], state(workspace, other)[2]) == (Lock.NONE, Lock.PROGRAM)
    workspace.undo()
    assert state(workspace, ethics)[2] is Lock.MINE


@pytest.mark.usefixtures("plan")
def test_what_has_no_place_cannot_be_locked(workspace: Workspace) -> None:
    ethics = find(workspace, "Ethics")
    with workspace.action(placing.TAKE_OFF) as session:
        placing.take_off(session, [ethics])
    with workspace.action(placing.LOCK) as session:
        assert placing.lock(session, [ethics]) == 0
    assert workspace.undo_name == placing.TAKE_OFF
