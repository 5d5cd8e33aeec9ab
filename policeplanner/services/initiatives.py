"""Community initiatives: beginning one, its board of SARA cards, its partners, and its measures over time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from policeplanner.domain.activities import Activity
from policeplanner.domain.initiatives import Commitment, Decision, DecisionStatus, Initiative, Meeting, SaraStep, Stage
from policeplanner.domain.reference import ActivityType
from policeplanner.domain.results import Indicator
from policeplanner.domain.texts import Text

USUAL_TYPE = "FORUM"
PARTS = frozenset({"commitment", "decision", "meeting", "sara_step"})
"""The tables whose records are part of an initiative, and that findings are about."""


@dataclass(frozen=True)
class Card:
    """A step on the board, as it is shown."""

    id: UUID
    stage: Stage
    title: Text
    detail: Text
    due_on: date | None
    done_on: date | None

    def days_late(self, today: date) -> int:
        """Return by how many days it is overdue, 0 where it is done, in time or without a date."""
        if self.done_on is not None or self.due_on is None:
            return 0
        return max(0, (today - self.due_on).days)


@dataclass(frozen=True)
class Series:
    """A measure over time: the baseline where it is dated, then the values, in order of time."""

    indicator: UUID
    question: Text
    source: Text
    unit: str
    points: tuple[tuple[date, Decimal], ...]
    target: Decimal | None
    target_on: date | None


def make_initiative(session: Session) -> Initiative:
    """Add an empty initiative with its activity, of the type of a forum where the plan knows it."""
    kinds = session.scalars(select(ActivityType).order_by(ActivityType.name_en)).all()
    kind = next((kind for kind in kinds if kind.code == USUAL_TYPE), kinds[0])
    activity = Activity(type_id=kind.id)
    session.add(activity)
    session.flush()
    made = Initiative(activity_id=activity.id)
    session.add(made)
    return made


def initiatives_of(session: Session, parts: Sequence[UUID]) -> dict[UUID, UUID]:
    """Return the initiative of each commitment, decision, meeting and card."""
    statements = (
        select(Commitment.id, Commitment.initiative_id).where(Commitment.id.in_(parts)),
        select(Meeting.id, Meeting.initiative_id).where(Meeting.id.in_(parts)),
        select(SaraStep.id, SaraStep.initiative_id).where(SaraStep.id.in_(parts)),
        select(Decision.id, Meeting.initiative_id)
        .join(Meeting, Meeting.id == Decision.meeting_id)
        .where(Decision.id.in_(parts)),
    )
    return {row[0]: row[1] for statement in statements for row in session.execute(statement)}


def board(session: Session, initiative: UUID) -> dict[Stage, list[Card]]:
    """Return the cards of the four columns, from top to bottom."""
    columns: dict[Stage, list[Card]] = {stage: [] for stage in Stage}
    for step in _steps(session, initiative):
        columns[step.stage].append(
            Card(step.id, step.stage, step.text("title"), step.text("detail"), step.due_on, step.done_on)
        )
    return columns


def add_card(session: Session, initiative: UUID, stage: Stage) -> SaraStep:
    """Add an empty card at the end of a column."""
    column = _column(session, initiative, stage)
    step = SaraStep(initiative_id=initiative, stage=stage, position=len(column) + 1)
    _number(column)
    session.add(step)
    return step


def move_card(session: Session, step: SaraStep, stage: Stage, place: int) -> None:
    """Put a card into a column at a place counted from 0; the others close up. A place beyond the end is the end."""
    left = [each for each in _column(session, step.initiative_id, step.stage) if each.id != step.id]
    entered = left if stage is step.stage else _column(session, step.initiative_id, stage)
    entered.insert(max(0, min(place, len(entered))), step)
    step.stage = stage
    _number(left)
    _number(entered)


def tick_card(step: SaraStep, today: date) -> None:
    """Mark a card as done today, or as not done where it was."""
    step.done_on = today if step.done_on is None else None


def measures(session: Session, initiative: UUID) -> list[Series]:
    """Return the measures of an initiative over time, the main one first."""
    return [series(indicator) for indicator in indicators(session, initiative)]


def indicators(session: Session, initiative: UUID) -> Sequence[Indicator]:
    """Return the measures of an initiative with their values, in order."""
    return session.scalars(
        select(Indicator)
        .where(Indicator.initiative_id == initiative)
        .options(selectinload(Indicator.values))
        .order_by(Indicator.position, Indicator.id)
    ).all()


def series(indicator: Indicator) -> Series:
    """Return what a chart of a measure shows."""
    points = [(value.measured_on, value.value) for value in indicator.values]
    if indicator.baseline is not None and indicator.baseline_on is not None:
        points.append((indicator.baseline_on, indicator.baseline))
    return Series(
        indicator.id,
        indicator.text("question"),
        indicator.text("source"),
        indicator.unit,
        tuple(sorted(points)),
        indicator.target,
        indicator.target_on,
    )


def commitments(session: Session, initiative: UUID) -> Sequence[Commitment]:
    """Return what the partners of an initiative have promised, the earliest due first, those without a day last."""
    found = session.scalars(
        select(Commitment).where(Commitment.initiative_id == initiative).options(joinedload(Commitment.institution))
    )
    return sorted(found, key=lambda each: (each.due_on or date.max, each.id))


def followed_up(session: Session, meeting: Meeting) -> list[Decision]:
    """Return the decisions of a meeting, and before them those of earlier meetings still under way."""
    earlier = session.scalars(
        select(Decision)
        .join(Meeting, Meeting.id == Decision.meeting_id)
        .where(
            Meeting.initiative_id == meeting.initiative_id,
            Meeting.starts_at < meeting.starts_at,
            Decision.status == DecisionStatus.UNDER_WAY,
        )
        .options(joinedload(Decision.institution))
        .order_by(Meeting.starts_at, Decision.id)
    )
    own = session.scalars(
        select(Decision)
        .where(Decision.meeting_id == meeting.id)
        .options(joinedload(Decision.institution))
        .order_by(Decision.id)
    )
    return [*earlier, *own]


def _steps(session: Session, initiative: UUID) -> Sequence[SaraStep]:
    return session.scalars(
        select(SaraStep).where(SaraStep.initiative_id == initiative).order_by(SaraStep.position, SaraStep.id)
    ).all()


def _column(session: Session, initiative: UUID, stage: Stage) -> list[SaraStep]:
    return [step for step in _steps(session, initiative) if step.stage is stage]


def _number(column: list[SaraStep]) -> None:
    for position, step in enumerate(column, start=1):
        if step.position != position:
            step.position = position
