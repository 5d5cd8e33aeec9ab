"""A plan with a year of activities, a budget in two currencies and a placed timetable, for tests of documents."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.budget import BudgetLine, ExchangeRate, FundingKind, FundingSource
from policeplanner.domain.offices import Office
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.reference import ActivityType, BudgetCategory
from policeplanner.domain.venues import Room
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, SmallPlan, small_plan

FOOTNOTE = "Toute référence s’entend conformément à la résolution 1244."


@dataclass(frozen=True)
class YearPlan:
    """The small plan, with what was added to it."""

    small: SmallPlan
    room: UUID


def year_plan(workspace: Workspace, *, activities: int = 12, group_sizes: tuple[int, ...] = (12, 12)) -> YearPlan:
    """Add activities in every quarter, one of them without dates and one cancelled, a budget, and placements."""
    small = small_plan(workspace, group_sizes=group_sizes)
    with workspace.action("Fill the plan", undoable=False) as session:
        office = session.scalars(select(Office)).one()
        office.footnote_fr = FOOTNOTE
        _add_activities(session, small, activities)
        _add_budget(session, small)
        return YearPlan(small, _place(session, small, office))


def _add_activities(session: Session, small: SmallPlan, count: int) -> None:
    kind = session.scalars(select(ActivityType.id)).first()
    assert kind is not None
    for number in range(count):
        first = date(2027, 1, 4) + timedelta(days=number * 28)
        session.add(
            Activity(
                type_id=kind,
                reference=f"2.{number + 1}",
                title_en=f"Workshop {number + 1}",
                title_fr=f"Atelier {number + 1}" if number != 1 else "",
                programme_id=small.programme,
                starts_on=None if number == 2 else first,
                ends_on=None if number == 2 else first + timedelta(days=4),
                status=ActivityStatus.CANCELLED if number == 3 else ActivityStatus.PLANNED,
                subject_to_funding=number == 0,
                planned_participants=20,
                place="Tetovo",
                audience_en="Patrol officers",
                audience_fr="Agents de patrouille",
                languages="en;mk",
                owner="Invented Owner",
            )
        )


def _add_budget(session: Session, small: SmallPlan) -> None:
    fee = BudgetCategory(code="FEE", name_en="Fees", name_fr="Honoraires", unit_en="day", unit_fr="jour")
    food = BudgetCategory(code="MEAL", name_en="Meals", name_fr="Repas", unit_en="person-day", unit_fr="personne-jour")
    extra = FundingSource(code="ExB", name_en="Contributions", name_fr="Contributions", kind=FundingKind.EXTRA)
    host = FundingSource(code="HOST", name_en="Host", name_fr="Hôte", kind=FundingKind.HOST)
    session.add_all([fee, food, extra, host])
    session.add(ExchangeRate(currency="MKD", valid_from=date(2026, 1, 1), per_euro=Decimal("61.5")))
    lines = [
        (fee, extra, "2", "7", 35000, "EUR"),
        (food, host, "24", "3", 45050, "MKD"),
        (fee, None, "1", "0.5", 333, "EUR"),
    ]
    for position, (category, source, quantity, units, cents, currency) in enumerate(lines):
        session.add(
            BudgetLine(
                activity_id=small.activity,
                position=position,
                category_id=category.id,
                description_en="=Experts",
                description_fr="Experts",
                quantity=Decimal(quantity),
                units=Decimal(units),
                unit_cents=cents,
                currency=currency,
                source_id=source.id if source else None,
                in_kind=source is host,
            )
        )


def _place(session: Session, small: SmallPlan, office: Office) -> UUID:
    """Place every lesson in the blocks one after the other; groups at the same time in different rooms."""
    rooms = session.scalars(select(Room).order_by(Room.name_en)).all()
    slots = [(day, block) for day in range(3) for block in (540, 645, 795, 900)]
    placements = sorted(
        session.scalars(select(Placement).where(Placement.edition_id == small.edition)),
        key=lambda placement: (placement.lesson.position, placement.group.position if placement.group else 0),
    )
    seen: list[UUID] = []
    for placement in placements:
        together = seen.count(placement.lesson_id)
        seen.append(placement.lesson_id)
        day, minute = slots[len(set(seen)) - 1]
        placement.starts_at = office.moment(MONDAY + timedelta(days=day), minute)
        placement.room_id = rooms[together].id
        session.add(PlacementTrainer(placement_id=placement.id, trainer_id=small.trainers[together]))
    return rooms[0].id
