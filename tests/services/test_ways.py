"""Ways out are told in words and written as one undoable action."""

import re
from datetime import datetime
from uuid import UUID

import pytest
from sqlalchemy import select

from policeplanner.domain.base import new_id
from policeplanner.domain.courses import Lesson
from policeplanner.domain.editions import EditionGroup
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.placements import Lock, Placement
from policeplanner.domain.trainers import Absence, Qualification, Trainer
from policeplanner.domain.venues import Room
from policeplanner.i18n import LANGUAGES, speaking
from policeplanner.scheduling.checker import check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.ways import WayKind
from policeplanner.services.timetables import describe, write
from policeplanner.services.ways import WayInWords, take_way, timetable_of, ways_for
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, WEDNESDAY, SmallPlan, small_plan


def scheduled(workspace: Workspace, **sizes: tuple[int, ...]) -> SmallPlan:
    plan = small_plan(workspace, **sizes)
    with workspace.reading() as session:
        task = describe(session, plan.edition)
    write(workspace, task, construct(task.problem))
    return plan


def placement_of(workspace: Workspace, title: str) -> UUID:
    with workspace.reading() as session:
        found = session.scalars(select(Placement).join(Lesson).where(Lesson.title_en == title)).first()
        assert found is not None
        return found.id


def start_of(workspace: Workspace, placement_id: UUID) -> datetime | None:
    with workspace.reading() as session:
        return session.get_one(Placement, placement_id).starts_at


def collide(workspace: Workspace, lock: Lock) -> UUID:
    """Put the ethics lesson on top of the first lesson on leadership, and return its placement."""
    ethics, other = placement_of(workspace, "Ethics"), placement_of(workspace, "Leadership I")
    with workspace.action("Move lesson") as session:
        moved = session.get_one(Placement, ethics)
        moved.starts_at, moved.lock = session.get_one(Placement, other).starts_at, lock
    return ethics


def test_a_lesson_in_conflict_gets_ways_in_words_and_the_first_mends_it(workspace: Workspace) -> None:
    plan = scheduled(workspace)
    ethics = collide(workspace, Lock.MINE)
    before = start_of(workspace, ethics)
    found = ways_for(workspace, ethics).ways
    assert 1 <= len(found) <= 5
    assert all(told.words.text and "{" not in told.words.rich + told.words.cost for told in found)
    move = next(told for told in found if told.way.kind is WayKind.MOVE)
    assert re.fullmatch(r"Move to (Mon|Tue|Wed) 1[123] Jan \d\d:\d\d–\d\d:\d\d", plain(move.words.text))
    assert plain(move.words.rich) == plain(f"Move to <b>{move.words.text.removeprefix('Move to ')}</b>")
    assert move.words.cost.startswith("1 change")
    assert take_way(workspace, found[0]) >= 1
    with workspace.reading() as session:
        task = describe(session, plan.edition)
        assert session.get_one(Placement, ethics).lock is Lock.MINE, "what the planner locked stays locked"
    assert check(task.problem, timetable_of(task)) == []
    assert workspace.undo() == "Mend timetable"
    assert start_of(workspace, ethics) == before


def test_a_lesson_without_place_gets_one(workspace: Workspace) -> None:
    scheduled(workspace)
    ethics = placement_of(workspace, "Ethics")
    with workspace.action("Take off") as session:
        session.get_one(Placement, ethics).starts_at = None
    found = ways_for(workspace, ethics).ways
    assert {told.way.kind for told in found} <= {WayKind.PLACE, WayKind.SWAP}
    take_way(workspace, found[0])
    assert start_of(workspace, ethics) is not None


def too_small(workspace: Workspace) -> tuple[WayInWords, ...]:
    with workspace.action("Lose the large room") as session:
        for room in session.scalars(select(Room)):
            room.seats, room.seats_in_u, room.seats_theatre = 12, None, None
    return ways_for(workspace, placement_of(workspace, "Ethics")).ways


def test_a_lesson_of_all_groups_is_split_when_no_room_is_large_enough(workspace: Workspace) -> None:
    plan = small_plan(workspace, group_sizes=(12, 12))
    found = too_small(workspace)
    assert [told.way.kind for told in found] == [WayKind.SPLIT]
    assert found[0].words.text.startswith("Teach each group apart: ")
    assert take_way(workspace, found[0]) == 2
    with workspace.reading() as session:
        parts = session.scalars(select(Placement).join(Lesson).where(Lesson.title_en == "Ethics")).all()
        groups = session.scalars(select(EditionGroup).where(EditionGroup.edition_id == plan.edition)).all()
        assert {part.group_id for part in parts} == {group.id for group in groups}
        assert all(part.starts_at for part in parts)
    workspace.undo()
    with workspace.reading() as session:
        assert len(session.scalars(select(Placement).join(Lesson).where(Lesson.title_en == "Ethics")).all()) == 1


def test_ways_are_told_in_both_languages(workspace: Workspace) -> None:
    scheduled(workspace)
    ethics = collide(workspace, Lock.PROGRAM)
    for language in LANGUAGES:
        with speaking(language):
            found = ways_for(workspace, ethics).ways
            assert found
            assert all("{" not in told.words.text for told in found)


def test_a_swap_names_the_other_lesson_and_somebody_new_the_load(workspace: Workspace) -> None:
    plan = scheduled(workspace)
    leadership = placement_of(workspace, "Leadership II")
    with workspace.action("Send away") as session:
        member = session.get_one(Placement, leadership).trainers[0]
        trainer = member.trainer
        session.add(Absence(trainer_id=trainer.id, first_day=MONDAY, last_day=WEDNESDAY))
    found = ways_for(workspace, leadership).ways
    given = next(told for told in found if told.way.kind is WayKind.OTHER_PEOPLE)
    with workspace.reading() as session:
        (other,) = (session.get_one(Trainer, id_) for id_ in plan.trainers if id_ != trainer.id)
        assert given.words.text == f"Give to {other.full_name} (qualified, free)"
        assert other.full_name in given.words.touches
    assert "trainer load" in given.words.cost
    swaps = [told for told in found if told.way.kind is WayKind.SWAP]
    assert all(told.words.cost.startswith("2 change") for told in swaps)


def test_without_a_way_the_reason_and_what_to_do_are_said(workspace: Workspace) -> None:
    scheduled(workspace)
    leadership = placement_of(workspace, "Leadership II")
    with workspace.action("Lose qualifications") as session:
        for qualification in session.scalars(select(Qualification)):
            session.delete(qualification)
    out = ways_for(workspace, leadership)
    assert out.ways == ()
    assert out.why_none[0] == "Leadership II: trainers needed: 1; qualified and allowed: 0."
    assert "Add a qualified trainer to the team, or free one of them." in out.why_none


def test_a_lesson_that_is_gone_has_no_ways(workspace: Workspace) -> None:
    small_plan(workspace)
    with pytest.raises(PlannerError, match="no longer"):
        ways_for(workspace, new_id())


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")
