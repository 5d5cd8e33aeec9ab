"""Who could teach a lesson and where, with reasons; and choosing them by hand, against every warning."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.courses import Lesson
from policeplanner.domain.editions import EditionTrainer
from policeplanner.domain.placements import Lock, Placement, PlacementTrainer
from policeplanner.domain.trainers import Absence, Qualification, Topic, Trainer, TrainerStatus
from policeplanner.domain.venues import Room
from policeplanner.scheduling.constructor import construct
from policeplanner.services.staffing import Candidate, Staffing, choose_room, choose_trainers, staffing_of
from policeplanner.services.timetables import describe, write
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, WEDNESDAY, SmallPlan, small_plan


def scheduled(workspace: Workspace) -> SmallPlan:
    plan = small_plan(workspace)
    with workspace.reading() as session:
        task = describe(session, plan.edition)
    write(workspace, task, construct(task.problem))
    return plan


def lesson(session: Session, title: str) -> Placement:
    return session.scalars(select(Placement).join(Lesson).where(Lesson.title_en == title)).one()


def staffing(workspace: Workspace, title: str = "Leadership II") -> Staffing:
    with workspace.reading() as session:
        found = staffing_of(session, lesson(session, title).id)
    assert found is not None
    return found


def of(found: tuple[Candidate, ...], name: str) -> Candidate:
    return next(each for each in found if each.name.startswith(name))


def test_everybody_fits_a_lesson_without_conflict(workspace: Workspace) -> None:
    scheduled(workspace)
    found = staffing(workspace)
    assert {each.name for each in found.trainers} == {"Ana Petrova", "Marko Iliev"}
    assert all(not each.against for each in (*found.trainers, *found.rooms))
    assert sum(each.chosen for each in found.trainers) == found.needed == 1
    assert found.placed
    assert found.days == (MONDAY, MONDAY + timedelta(days=1), WEDNESDAY)
    assert found.day in found.days


def test_who_is_away_unqualified_or_teaches_comes_last_with_the_reason(workspace: Workspace) -> None:
    plan = scheduled(workspace)
    with workspace.action("Send away") as session:
        session.add(Absence(trainer_id=plan.trainers[0], first_day=MONDAY, last_day=WEDNESDAY))
        one, other = lesson(session, "Leadership II"), lesson(session, "Ethics")
        assert one.starts_at is not None
        other.starts_at = one.starts_at + timedelta(minutes=30)
        choose_trainers(session, other.id, [plan.trainers[1]])
        choose_room(session, other.id, session.scalars(select(Room.id).where(Room.name_en == "Room 2")).one())
    found = staffing(workspace)
    assert of(found.trainers, "Ana").against == "away (leave)"
    assert of(found.trainers, "Marko").against.startswith("teaches “Ethics” until ")
    assert found.rooms[-1].against.startswith("has “Ethics” until ")
    with workspace.action("Lose qualifications") as session:
        for qualification in session.scalars(select(Qualification)):
            session.delete(qualification)
    assert {each.against for each in staffing(workspace).trainers} == {"not qualified"}


def test_a_room_too_small_or_without_equipment_says_so(workspace: Workspace) -> None:
    scheduled(workspace)
    with workspace.action("Shrink") as session:
        session.scalars(select(Room).where(Room.name_en == "Room 2")).one().seats = 5
        lesson(session, "Leadership II").lesson.equipment = "projector"
    found = staffing(workspace)
    assert of(found.rooms, "Room 1").against == "without the equipment needed"
    assert of(found.rooms, "Room 2").against.startswith("too small for 12")


def test_a_qualified_colleague_who_is_free_is_offered_and_joins_the_team(workspace: Workspace) -> None:
    plan = scheduled(workspace)
    with workspace.action("Add a colleague") as session:
        colleague = Trainer(given_name="Vesna", surname="Kos", status=TrainerStatus.CERTIFIED)
        session.add(colleague)
        session.flush()
        session.add(Qualification(trainer_id=colleague.id, topic_id=session.scalars(select(Topic.id)).one()))
        session.add(Trainer(given_name="Jan", surname="Old", status=TrainerStatus.INACTIVE))
    found = staffing(workspace)
    assert not of(found.trainers, "Vesna").in_team
    assert found.trainers[-1].name == "Vesna Kos"
    with workspace.action("Choose") as session:
        choose_trainers(session, lesson(session, "Leadership II").id, [colleague.id])
    with workspace.reading() as session:
        placement = lesson(session, "Leadership II")
        assert [member.trainer_id for member in placement.trainers] == [colleague.id]
        assert placement.lock is Lock.MINE
        team = set(session.scalars(select(EditionTrainer.trainer_id)))
        assert team == {*plan.trainers, colleague.id}
    workspace.undo()
    with workspace.reading() as session:
        assert (
            session.scalars(
                select(PlacementTrainer.trainer_id).where(PlacementTrainer.trainer_id == colleague.id)
            ).all()
            == []
        )


def test_a_lesson_without_place_has_candidates_and_stays_unlocked(workspace: Workspace) -> None:
    small_plan(workspace)
    found = staffing(workspace)
    assert not found.placed
    assert all(not each.against for each in found.trainers)
    with workspace.action("Choose") as session:
        choose_room(session, lesson(session, "Leadership II").id, found.rooms[0].id)
        assert lesson(session, "Leadership II").lock is Lock.NONE


def test_a_lesson_that_is_gone_has_none(workspace: Workspace) -> None:
    small_plan(workspace)
    with workspace.reading() as session:
        assert staffing_of(session, UUID(int=7)) is None
