"""A year is compared with the one planned from it."""

from datetime import date

from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.domain.budget import BudgetLine
from policeplanner.domain.editions import Edition
from policeplanner.domain.reference import ActivityType, BudgetCategory
from policeplanner.services.next_year import copy_id, propose_next_year, write_next_year
from policeplanner.services.year_comparison import ComparedRow, Difference, compare_years
from policeplanner.store.workspace import Workspace
from tests.plans import SmallPlan, small_plan


def compared(workspace: Workspace) -> list[ComparedRow]:
    with workspace.reading() as session:
        return compare_years(session, 2027)


def copied(workspace: Workspace) -> SmallPlan:
    """Make the small plan and plan its next year."""
    plan = small_plan(workspace)
    with workspace.reading() as session:
        proposal = propose_next_year(session, 2027)
    write_next_year(workspace, proposal)
    return plan


def test_a_fresh_copy_differs_in_nothing(workspace: Workspace) -> None:
    copied(workspace)
    assert compared(workspace) == []


def test_every_difference_is_told(workspace: Workspace) -> None:
    plan = copied(workspace)
    with workspace.action("Change the next year") as session:
        copy = session.get_one(Activity, copy_id(plan.activity, 2028))
        copy.starts_on, copy.ends_on, copy.venue_id = date(2028, 2, 7), date(2028, 2, 9), None
        category = BudgetCategory(code="VEN", name_en="Venue", name_fr="Salle", unit_en="day", unit_fr="jour")
        session.add(category)
        session.flush()
        session.add(BudgetLine(activity_id=copy.id, category_id=category.id, unit_cents=30000))
        edition = session.scalars(select(Edition).where(Edition.activity_id == copy.id)).one()
        session.delete(next(member for member in edition.team if member.trainer_id == plan.trainers[0]))
        kind = session.scalars(select(ActivityType.id)).first()
        assert kind is not None
        session.add(Activity(title_en="Open day", type_id=kind, starts_on=date(2028, 5, 5), ends_on=date(2028, 5, 5)))
    rows = {row.difference: row for row in compared(workspace)}
    assert rows.keys() == set(Difference) - {Difference.GONE}
    assert rows[Difference.MOVED].after == "7–9 Feb 2028"
    assert (rows[Difference.VENUE].before, rows[Difference.VENUE].after) == ("Training centre", "")
    assert (rows[Difference.TEAM].before, rows[Difference.TEAM].after) == ("Ana Petrova and Marko Iliev", "Marko Iliev")
    assert "300" in rows[Difference.BUDGET].after
    assert rows[Difference.NEW].name == "Open day"


def test_what_is_not_planned_again_is_gone(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    (row,) = compared(workspace)
    assert (row.difference, row.activity, row.before) == (Difference.GONE, plan.activity, "11–13 Jan 2027")
