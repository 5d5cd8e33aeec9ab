"""Whatever editions are scheduled together, many of them impossible: no rule is broken, and no clash is in the plan."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from policeplanner.domain.activities import Activity
from policeplanner.domain.editions import Edition, EditionInterpreter, EditionTrainer
from policeplanner.domain.placements import Placement
from policeplanner.domain.trainers import Absence, Interpreter, Qualification
from policeplanner.domain.venues import Room
from policeplanner.domain.vocabulary import Interpretation
from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.services.plan_check import check_plan
from policeplanner.services.solving import Effort
from policeplanner.services.term_solving import attempt_together, keep_together
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY
from tests.term import Term, term

CLASHES = frozenset({"trainer-two-places", "room-two-lessons", "group-two-places", "interpreter-two-places"})
MANY = settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture
def made(workspace: Workspace) -> Term:
    return term(workspace, later=(0, 0, 1))


@st.composite
def misfortunes(draw: st.DrawFn) -> dict[str, object]:
    """What is done to the three or four editions, so that about half of them no longer find room for everything."""
    return {
        "begin": draw(st.lists(st.integers(0, 3), min_size=4, max_size=4)),
        "last": draw(st.lists(st.integers(0, 2), min_size=4, max_size=4)),
        "blocks": draw(st.sampled_from((None, "08:00-09:30 10:00-11:30", "09:00-12:00 13:00-16:00"))),
        "away": draw(st.integers(0, 3)),
        "unqualified": draw(st.booleans()),
        "shut": draw(st.booleans()),
        "interpreted": draw(st.integers(0, 2)),
        "off_team": draw(st.booleans()),
    }


def strike(workspace: Workspace, made: Term, drawn: dict[str, object]) -> None:
    """Do it, as one action that is undone afterwards."""
    begin, last = drawn["begin"], drawn["last"]
    assert isinstance(begin, list)
    assert isinstance(last, list)
    with workspace.action("Strike") as session:
        editions = [session.get_one(Edition, id_) for id_ in made.editions]
        for edition, first, days in zip(editions, begin, last, strict=True):
            activity = session.get_one(Activity, edition.activity_id)
            activity.starts_on = MONDAY + timedelta(days=first)
            activity.ends_on = activity.starts_on + timedelta(days=days)
        if drawn["blocks"]:
            editions[0].blocks = str(drawn["blocks"])
        one, other = made.plan.trainers
        if away := drawn["away"]:
            first_day = MONDAY + timedelta(days=int(str(away)))
            session.add(Absence(trainer_id=one, first_day=first_day, last_day=first_day))
        if drawn["unqualified"]:
            session.execute(delete(Qualification).where(Qualification.trainer_id == other))
        if drawn["shut"]:
            session.delete(session.scalars(select(Room).where(Room.seats == 12)).one())
        if drawn["off_team"]:
            session.delete(session.get_one(EditionTrainer, _member(editions[1], one)))
        interpreter = Interpreter(given_name="Una", surname="Vera", language_pairs="en-mk")
        session.add(interpreter)
        session.flush()
        for edition in editions[: int(str(drawn["interpreted"])) * 2]:
            edition.interpretation = Interpretation.CONSECUTIVE
            session.add(EditionInterpreter(edition_id=edition.id, interpreter_id=interpreter.id))


def _member(edition: Edition, trainer: object) -> object:
    return next(member.id for member in edition.team if member.trainer_id == trainer)


@MANY
@given(misfortunes())
def test_nothing_clashes_and_what_is_left_out_has_its_reason(
    workspace: Workspace, made: Term, drawn: dict[str, object]
) -> None:
    strike(workspace, made, drawn)
    found = attempt_together(workspace, made.editions, effort=Effort(seconds=1))
    problem = found.together.task.problem
    assert broken_by_program(problem, check(problem, found.result.timetable)) == []
    assert all(left.reasons for left in found.result.unplaced)
    outcome = keep_together(workspace, found)
    for each in outcome.outcomes:
        assert len(each.reasons) >= len(each.result.unplaced)
    with workspace.reading() as session:
        placed = sum(placement.starts_at is not None for placement in session.scalars(select(Placement)))
        wrong = [f.code for f in check_plan(session, today=date(2027, 1, 1)) if f.code in CLASHES]
    assert placed == sum(each.total - len(each.result.unplaced) for each in outcome.outcomes)
    assert wrong == []
    while workspace.undo_name in {"Strike", "Schedule editions together"}:
        workspace.undo()
