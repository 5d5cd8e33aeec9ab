"""Scheduling an edition from the plan to the plan, with the real solver."""

import pytest
from sqlalchemy import select

from policeplanner.domain.errors import PlannerError
from policeplanner.domain.placements import Lock, Placement
from policeplanner.domain.trainers import Qualification
from policeplanner.domain.venues import Room
from policeplanner.scheduling.job import Status
from policeplanner.scheduling.wishes import MUST, Wishes
from policeplanner.services import courses
from policeplanner.services.editions import EditionPlan, make_edition
from policeplanner.services.solving import (
    Effort,
    Wanted,
    attempt,
    keep_attempt,
    met_now,
    schedule_edition,
    schedule_editions,
)
from policeplanner.services.timetables import write_into
from policeplanner.services.wishes import keep
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, WEDNESDAY, small_plan

QUICK = Effort(seconds=5)


def test_every_lesson_gets_a_place_and_the_summary_says_so(workspace: Workspace) -> None:
    plan = small_plan(workspace, group_sizes=(12, 12))
    outcome = schedule_edition(workspace, plan.edition, effort=QUICK)
    assert outcome.result.status is Status.PROVEN
    assert {met.goal for met in outcome.met} >= {"idle", "rooms"}
    assert all(met.met == met.total for met in outcome.met if met.goal == "late_finish")
    assert outcome.summary.startswith("2027-01: best possible timetable, 7 of 7 lessons placed")
    with workspace.reading() as session:
        placements = session.scalars(select(Placement)).all()
        assert all(p.starts_at and p.room_id and p.lock is Lock.PROGRAM for p in placements)
    assert workspace.undo_name == "Schedule edition"


def test_without_a_qualified_trainer_the_others_are_placed_and_the_reason_is_named(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Lose qualifications") as session:
        for qualification in session.scalars(select(Qualification)):
            session.delete(qualification)
    outcome = schedule_edition(workspace, plan.edition, effort=QUICK)
    assert outcome.result.status is Status.IMPOSSIBLE
    assert not outcome.complete
    assert any("Leadership I" in line for line in outcome.reasons)
    with workspace.reading() as session:
        assert len([p for p in session.scalars(select(Placement)) if p.starts_at]) == 3


def test_a_course_without_lessons_is_said_to_have_none(workspace: Workspace) -> None:
    small_plan(workspace)
    with workspace.action("New course edition") as session:
        version = courses.newest(session, courses.new_course(session).id).id
        made = make_edition(session, EditionPlan(version, MONDAY, WEDNESDAY)).id
    with pytest.raises(PlannerError, match=r"The course of edition 2027-02 has no lessons"):
        attempt(workspace, Wanted(made), effort=QUICK)


def test_an_unknown_code_is_named_with_those_that_are_known(workspace: Workspace) -> None:
    small_plan(workspace)
    with pytest.raises(PlannerError, match=r"2031-09.*Known: 2027-01"):
        list(schedule_editions(workspace, ["2031-09"]))


def test_the_wishes_kept_in_the_plan_are_those_it_is_scheduled_for(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Wish") as session:
        keep(session, plan.edition, Wishes(late_finish=MUST, finish_by=12 * 60 + 15))
    outcome = schedule_edition(workspace, plan.edition, effort=QUICK)
    early = next(met for met in outcome.met if met.goal == "late_finish")
    assert (early.weight, early.met) == (MUST, early.total)
    assert met_now(workspace, plan.edition) == outcome.met


def test_what_the_planner_placed_meanwhile_stays(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    found = attempt(workspace, Wanted(plan.edition), effort=QUICK)
    with workspace.action("Lock a lesson where the program wants it, too") as session:
        write_into(session, found.task, found.result.timetable)
        placement = session.scalars(select(Placement).where(Placement.minutes == 60)).one()
        placement.lock, kept_at = Lock.MINE, placement.starts_at
    assert keep_attempt(workspace, found).changed == 0
    with workspace.reading() as session:
        assert session.get_one(Placement, placement.id).starts_at == kept_at
        assert session.get_one(Placement, placement.id).lock is Lock.MINE


def test_a_timetable_that_no_longer_fits_the_plan_is_not_written(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    found = attempt(workspace, Wanted(plan.edition), effort=QUICK)
    with workspace.action("Lose the rooms") as session:
        for room in session.scalars(select(Room)):
            session.delete(room)
    with pytest.raises(PlannerError, match="2027-01: the plan has changed"):
        keep_attempt(workspace, found)
    assert workspace.undo_name == "Lose the rooms"


def test_only_what_was_selected_is_placed(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.reading() as session:
        chosen = session.scalars(select(Placement).where(Placement.minutes == 60)).one().id
    found = attempt(workspace, Wanted(plan.edition, selection=frozenset({chosen})), effort=QUICK)
    assert keep_attempt(workspace, found).changed == 1
