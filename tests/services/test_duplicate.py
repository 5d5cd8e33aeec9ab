"""A copy has everything that is part of the original, and begins anew."""

from datetime import UTC, date, datetime

from sqlalchemy import func, select

from policeplanner.domain.activities import Activity, ActivityStatus, Milestone
from policeplanner.domain.budget import BudgetLine
from policeplanner.domain.editions import Edition, EditionGroup, EditionTrainer
from policeplanner.domain.participants import Nomination, Participant
from policeplanner.domain.placements import Placement
from policeplanner.domain.programmes import Programme
from policeplanner.domain.reference import BudgetCategory
from policeplanner.domain.results import Result, ResultLevel
from policeplanner.services.duplicate import duplicate
from policeplanner.store.workspace import Workspace
from tests.plans import small_plan


def test_the_copy_of_an_activity_is_a_plan_not_a_report(workspace: Workspace) -> None:
    plan = small_plan(workspace, group_sizes=(12, 12))
    with workspace.action("Fill") as session:
        category = BudgetCategory(code="VEN", name_en="Venue", name_fr="Salle", unit_en="day", unit_fr="jour")
        person = Participant(surname="Kostova", given_name="Ana")
        session.add_all([category, person])
        session.flush()
        session.add_all(
            [
                Milestone(activity_id=plan.activity, title_en="Invitations", done_on=date(2026, 11, 1)),
                BudgetLine(activity_id=plan.activity, category_id=category.id, unit_cents=30000, spent_cents=100),
                Nomination(edition_id=plan.edition, participant_id=person.id),
            ]
        )
        placement = session.scalars(select(Placement).where(Placement.edition_id == plan.edition)).first()
        assert placement is not None
        placement.starts_at = datetime(2027, 1, 11, 8, tzinfo=UTC)
    with workspace.action("Duplicate") as session:
        copy = duplicate(session, session.get_one(Activity, plan.activity))
        edition = session.scalars(select(Edition).where(Edition.activity_id == copy.id)).one()
        assert (copy.title_en, copy.status) == ("Station commanders", ActivityStatus.PLANNED)
        assert [milestone.done_on for milestone in copy.milestones] == [None]
        line = session.scalars(select(BudgetLine).where(BudgetLine.activity_id == copy.id)).one()
        assert (line.unit_cents, line.spent_cents) == (30000, 0)
        assert len(edition.groups) == 2
        assert len(edition.team) == 2
        placements = session.scalars(select(Placement).where(Placement.edition_id == edition.id)).all()
        assert len(placements) == 7
        assert all(p.starts_at is None for p in placements)
        assert {p.group_id for p in placements} == {None} | {group.id for group in edition.groups}
        assert session.scalar(select(func.count()).where(Nomination.edition_id == edition.id)) == 0


def test_undoing_a_copy_leaves_nothing_of_it(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    counted = (Activity, Edition, EditionGroup, EditionTrainer, Placement)
    with workspace.reading() as session:
        before = [session.scalar(select(func.count(kind.id))) for kind in counted]
    with workspace.action("Duplicate") as session:
        duplicate(session, session.get_one(Activity, plan.activity))
    workspace.undo()
    with workspace.reading() as session:
        assert [session.scalar(select(func.count(kind.id))) for kind in counted] == before


def test_the_results_of_a_copied_programme_hang_below_each_other(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Add results") as session:
        outcome = Result(programme_id=plan.programme, level=ResultLevel.OUTCOME, statement_en="Stations solve problems")
        session.add(outcome)
        session.flush()
        for n in range(8):
            session.add(Result(programme_id=plan.programme, level=ResultLevel.OUTPUT, parent_id=outcome.id, position=n))
    with workspace.action("Duplicate") as session:
        copy = duplicate(session, session.get_one(Programme, plan.programme))
        results = session.scalars(select(Result).where(Result.programme_id == copy.id)).all()
        tops = [result.id for result in results if result.parent_id is None]
        assert len(results) == 9
        assert len(tops) == 1
        assert {result.parent_id for result in results} == {None, tops[0]}
