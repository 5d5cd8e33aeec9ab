"""The wishes kept in the plan: the office's, an edition's own, and what the scheduler is told."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.courses import Module
from policeplanner.domain.editions import Edition
from policeplanner.domain.trainers import Topic
from policeplanner.scheduling.satisfaction import Met
from policeplanner.scheduling.wishes import DEFAULT, MUST, Wishes
from policeplanner.services.duplicate import duplicate
from policeplanner.services.wishes import (
    GOALS,
    LEVELS,
    forget,
    keep,
    kept,
    level_of,
    office_wishes,
    say_met,
    wishes_of,
)
from policeplanner.store.workspace import Workspace
from tests.plans import small_plan

CALM = Wishes(idle=10, late_finish=MUST, finish_by=15 * 60)


def test_without_any_the_usual_wishes_hold(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.reading() as session:
        assert kept(session, plan.edition) is None
        assert office_wishes(session) == wishes_of(session, plan.edition) == DEFAULT


def test_an_edition_follows_the_office_until_it_has_wishes_of_its_own(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Wish") as session:
        keep(session, None, CALM)
        assert wishes_of(session, plan.edition) == CALM
        keep(session, plan.edition, DEFAULT)
        assert wishes_of(session, plan.edition) == DEFAULT
        forget(session, plan.edition)
        session.flush()
        assert wishes_of(session, plan.edition) == CALM


def test_hard_topics_are_chosen_by_topic_and_become_modules_of_the_course(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Wish") as session:
        hard = replace(CALM, hard_mornings=40, hard_topics=frozenset({_topic(session)}))
        keep(session, plan.edition, hard)
        assert kept(session, plan.edition) == hard
        modules = frozenset(str(module) for module in session.scalars(select(Module.id)))
        assert wishes_of(session, plan.edition).hard_topics == modules
        keep(session, plan.edition, CALM)
        assert wishes_of(session, plan.edition).hard_topics == frozenset()


def test_keeping_wishes_is_one_step_to_undo(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    for wishes in (CALM, replace(CALM, idle=0)):
        with workspace.action("Change wishes for timetables") as session:
            keep(session, plan.edition, replace(wishes, hard_topics=frozenset({_topic(session)})))
    workspace.undo()
    with workspace.reading() as session:
        own = kept(session, plan.edition)
        assert own is not None
        assert own.idle == 10
    workspace.undo()
    with workspace.reading() as session:
        assert kept(session, plan.edition) is None


def test_a_copy_of_an_edition_has_the_same_wishes(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Wish, then copy") as session:
        keep(session, plan.edition, replace(CALM, hard_topics=frozenset({_topic(session)})))
        session.flush()
        copy = duplicate(session, session.get_one(Edition, plan.edition))
        assert kept(session, copy.id) == kept(session, plan.edition)


def test_each_usual_weight_has_a_level_and_only_a_must_is_a_must() -> None:
    weights = [weight for weight, _ in LEVELS]
    assert {getattr(DEFAULT, goal) for goal in GOALS} <= set(weights)
    assert [level_of(weight) for weight in weights] == list(range(len(LEVELS)))
    assert level_of(MUST - 1) == len(LEVELS) - 2


def test_how_well_a_wish_is_met_is_said_in_one_line() -> None:
    assert say_met(Met("idle", "Compact days", 30, 3, 4)) == "Compact days: 3 of 4, 75% (important)"
    assert say_met(Met("idle", "Compact days", MUST, 3, 4)) == "Compact days: 3 of 4, 75% (must, not kept)"


def _topic(session: Session) -> str:
    return str(session.scalars(select(Topic.id)).one())
