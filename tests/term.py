"""Two or more editions of the small plan's course in the same week, which share trainers and rooms."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.services.editions import EditionPlan, make_edition
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, SmallPlan, small_plan


@dataclass(frozen=True)
class Term:
    """The small plan and its editions, in the order they were made."""

    plan: SmallPlan
    editions: tuple[UUID, ...]
    codes: tuple[str, ...]


def term(workspace: Workspace, *, later: tuple[int, ...] = (0,), group_sizes: tuple[int, ...] = (12,)) -> Term:
    """Make the small plan and one more edition for each number of days that it begins later; all last three days."""
    plan = small_plan(workspace, group_sizes=group_sizes)
    return one_more(workspace, plan, later=later, group_sizes=group_sizes)


def one_more(
    workspace: Workspace, plan: SmallPlan, *, later: tuple[int, ...] = (0,), group_sizes: tuple[int, ...] = (12, 12)
) -> Term:
    """Add editions to a small plan that exists."""
    with workspace.action("Make a term", undoable=False) as session:
        for days in later:
            begin: date = MONDAY + timedelta(days=days)
            choices = EditionPlan(
                plan.version,
                begin,
                begin + timedelta(days=2),
                group_sizes,
                programme_id=plan.programme,
                venue_id=plan.venue,
            )
            made = make_edition(session, choices)
            session.get_one(Activity, made.activity_id).status = ActivityStatus.CONFIRMED
            session.add_all(EditionTrainer(edition_id=made.id, trainer_id=trainer) for trainer in plan.trainers)
            session.flush()
        found = session.execute(select(Edition.id, Edition.code).order_by(Edition.code)).all()
    return Term(plan, tuple(id_ for id_, _ in found), tuple(code for _, code in found))
