"""What to change when lessons find no place."""

from datetime import date

import pytest
from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.placements import Lock, Placement
from policeplanner.domain.trainers import Qualification
from policeplanner.i18n import translate
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.why_answer import Concession, Kind, Repair
from policeplanner.services.remedies import Deed, Doubt, Step, Where, candidates, doubts, parts_of, take_step
from policeplanner.services.solving import Wanted
from policeplanner.services.why import Explained, explain_edition
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, WEDNESDAY, SmallPlan, small_plan


def without_team(workspace: Workspace) -> SmallPlan:
    plan = small_plan(workspace)
    with workspace.action("Lose the team") as session:
        for member in session.scalars(select(EditionTrainer)):
            session.delete(member)
    return plan


def only(explained: Explained, workspace: Workspace, *concessions: Concession) -> list[Step]:
    with workspace.reading() as session:
        parts = parts_of(session, explained, Repair(concessions, Timetable(), True))
        return [step for part in parts for step in part.steps]


def test_an_edition_that_can_work_leaves_no_doubt(workspace: Workspace) -> None:
    assert doubts(workspace, Wanted(small_plan(workspace).edition)) == []


def test_a_lack_of_trainers_blocks_and_leads_to_the_team(workspace: Workspace) -> None:
    found = doubts(workspace, Wanted(without_team(workspace).edition))
    assert found
    assert all(doubt.blocks and doubt.where is Where.TEAM and doubt.lesson for doubt in found)
    assert isinstance(found[0], Doubt)


def test_qualified_trainers_of_the_plan_can_be_added_and_taken_back(workspace: Workspace) -> None:
    plan = without_team(workspace)
    explained = explain_edition(workspace, plan.edition)
    with workspace.reading() as session:
        steps = [
            step
            for repair in explained.explanation.repairs
            for part in parts_of(session, explained, repair)
            for step in part.steps
            if step.deed is Deed.ADD_TRAINER
        ]
    assert {step.text for step in steps} == {"Add Ana Petrova", "Add Marko Iliev"}
    with workspace.action("Add a trainer") as session:
        take_step(session, plan.edition, steps[0])
    with workspace.reading() as session:
        assert session.scalars(select(EditionTrainer)).one().trainer_id == steps[0].subject


def test_who_lacks_the_qualification_is_no_candidate(workspace: Workspace) -> None:
    plan = without_team(workspace)
    with workspace.action("Lose one qualification") as session:
        lost = session.scalars(select(Qualification)).first()
        assert lost is not None
        topic = str(lost.topic_id)
        session.delete(lost)
        session.flush()
        edition = session.get_one(Edition, plan.edition)
        assert len(candidates(session, edition, topic, [MONDAY, WEDNESDAY])) == 1
        assert len(candidates(session, edition, "", [MONDAY])) == 2
        assert candidates(session, edition, topic, []) == []


def test_locks_are_opened_and_days_added_where_that_is_plain(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    explained = explain_edition(workspace, plan.edition)
    with workspace.action("Lock") as session:
        placement = session.scalars(select(Placement)).first()
        assert placement is not None
        placement.lock = Lock.MINE
    unlock, longer = only(
        explained, workspace, Concession(Kind.UNLOCK, (str(placement.id),)), Concession(Kind.MORE_DAYS, days=(3,))
    )
    with workspace.action("Make room") as session:
        take_step(session, plan.edition, unlock)
        take_step(session, plan.edition, longer)
    with workspace.reading() as session:
        assert session.get_one(Placement, placement.id).lock is Lock.PROGRAM
        assert session.get_one(Activity, plan.activity).ends_on == date(2027, 1, 14)


def test_what_is_not_plain_leads_to_where_it_is_changed(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    explained = explain_edition(workspace, plan.edition)
    lesson = explained.words.problem.lessons[0].id
    steps = only(
        explained,
        workspace,
        Concession(Kind.MORE_DAYS, days=(5,)),
        Concession(Kind.PERSON_FREE, ("somebody",), (0,)),
        Concession(Kind.ORDER, (lesson, lesson)),
    )
    assert [(step.where, step.deed) for step in steps] == [
        (Where.DATES, None),
        (Where.TEAM, None),
        (Where.LESSON, None),
    ]
    assert steps[0].text == translate("Remedies", Where.DATES.value)
    with workspace.action("Nothing") as session, pytest.raises(ValueError, match="Step"):
        take_step(session, plan.edition, steps[0])
