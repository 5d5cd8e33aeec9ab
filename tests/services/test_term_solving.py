"""Editions scheduled together: one action, no clash between them, and for what is left out a reason."""

from datetime import date, datetime
from threading import Event

import pytest
from sqlalchemy import select

from policeplanner.domain.courses import Lesson
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.placements import Lock, Placement
from policeplanner.domain.trainers import Qualification
from policeplanner.i18n import speaking
from policeplanner.scheduling.job import Status
from policeplanner.services.plan_check import check_plan
from policeplanner.services.solving import Effort, SoFar
from policeplanner.services.term_solving import attempt_together, keep_together, schedule_together
from policeplanner.store.workspace import Workspace
from tests.term import term

QUICK = Effort(seconds=4)
CLASHES = {"trainer-two-places", "room-two-lessons", "group-two-places", "interpreter-two-places"}


def clashes(workspace: Workspace) -> list[str]:
    with workspace.reading() as session:
        return [f.code for f in check_plan(session, today=date(2027, 1, 1)) if f.code in CLASHES]


def test_both_editions_are_written_as_one_action_and_do_not_clash(workspace: Workspace) -> None:
    made = term(workspace)
    outcome = schedule_together(workspace, made.codes, effort=QUICK)
    assert outcome.complete
    assert outcome.changed == 12
    assert [(each.code, each.total, each.changed) for each in outcome.outcomes] == [(code, 6, 6) for code in made.codes]
    assert all(met.total for each in outcome.outcomes for met in each.met)
    assert "12 of 12 lessons placed" in outcome.summary
    assert clashes(workspace) == []
    assert workspace.undo_name == "Schedule editions together"
    workspace.undo()
    with workspace.reading() as session:
        assert not [p for p in session.scalars(select(Placement)) if p.starts_at]


def test_what_is_left_out_is_told_for_its_edition(workspace: Workspace) -> None:
    made = term(workspace)
    with workspace.action("Lose qualifications") as session:
        for qualification in session.scalars(select(Qualification)):
            session.delete(qualification)
    outcome = schedule_together(workspace, made.codes, effort=QUICK)
    assert [each.result.status for each in outcome.outcomes] == [Status.IMPOSSIBLE] * 2
    for each in outcome.outcomes:
        assert len(each.reasons) >= len(each.result.unplaced) == 3
        assert any(f"{each.code} · Leadership I" in line for line in each.reasons)


def test_what_is_mine_stays_and_nothing_is_written_when_the_plan_has_changed(workspace: Workspace) -> None:
    made = term(workspace)
    found = attempt_together(workspace, made.editions, effort=QUICK)
    with workspace.action("Lock one") as session:
        mine = session.scalars(
            select(Placement).join(Lesson).where(Placement.edition_id == made.editions[0], Lesson.position == 5)
        ).one()
        mine.starts_at, mine.lock = datetime.fromisoformat("2027-01-15T03:00+00:00"), Lock.MINE
    outcome = keep_together(workspace, found)
    assert outcome.changed == 11
    with workspace.action("A trainer is lost") as session:
        for qualification in session.scalars(select(Qualification)):
            session.delete(qualification)
    with pytest.raises(PlannerError, match="Nothing was written"):
        keep_together(workspace, found)


def test_progress_is_told_and_stopping_keeps_the_best(workspace: Workspace) -> None:
    made = term(workspace)
    told: list[SoFar] = []
    stop = Event()

    def follow(so_far: SoFar) -> None:
        told.append(so_far)
        stop.set()

    found = attempt_together(workspace, made.editions, effort=Effort(seconds=30), progress=follow, cancel=stop)
    assert found.result.status is Status.CANCELLED
    assert told[0].met
    assert len(keep_together(workspace, found).outcomes) == 2


def test_editions_that_share_nothing_work_and_are_named(workspace: Workspace) -> None:
    made = term(workspace, later=(14,))
    with speaking("en"):
        outcome = schedule_together(workspace, (), effort=QUICK)
    assert outcome.complete
    assert outcome.summary.splitlines()[-1].endswith(", ".join(made.codes) + ".")


def test_an_unknown_code_is_named_with_those_that_are_known(workspace: Workspace) -> None:
    made = term(workspace)
    with pytest.raises(PlannerError, match=rf"2031-09.*Known: {made.codes[0]}, {made.codes[1]}"):
        schedule_together(workspace, [made.codes[0], "2031-09"])
