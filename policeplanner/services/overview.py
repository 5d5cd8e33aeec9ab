"""The figures of the dashboard: a year of the plan at a glance."""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Select, extract, func, or_, select
from sqlalchemy.orm import Session, joinedload

from policeplanner.domain.activities import DONE, FIRM, OFF, Activity, ActivityStatus
from policeplanner.domain.budget import BudgetLine, in_euro_cents
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.fields import FieldOfAction
from policeplanner.domain.offices import Office, WorkingCalendar
from policeplanner.domain.participants import TAKES_A_PLACE, Nomination, Participant
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import CERTIFIED, Absence, Trainer, TrainerKind, TrainerStatus
from policeplanner.domain.vocabulary import Line, Sex
from policeplanner.services.budget import rates_on


@dataclass(frozen=True)
class Figures:
    """The five figures of a year. Shares are whole percents, or None where there is nothing to count."""

    activities: int
    firm: int
    drafts: int
    places: int
    women_percent: int | None
    women_target_percent: int
    planned_cents: int
    committed_cents: int
    national_trainers_certified: int
    national_trainers: int


@dataclass(frozen=True)
class Coming:
    """An activity of the next weeks; edition_id is set for course editions, taken and places where people enrol."""

    activity_id: UUID
    edition_id: UUID | None
    title: Text
    line: Line | None
    place: str
    starts_on: date
    ends_on: date
    taken: int | None
    places: int | None
    status: ActivityStatus
    subject_to_funding: bool


@dataclass(frozen=True)
class FieldProgress:
    """How many activities of a field are planned in a year, and how many of them are done."""

    code: str
    name: Text
    done: int
    planned: int


def in_year(year: int) -> Select[UUID]:
    """Select the ids of the activities that begin in a year and are neither postponed nor cancelled."""
    return select(Activity.id).where(extract("year", Activity.starts_on) == year, Activity.status.not_in(OFF))


def figures(session: Session, *, year: int, today: date) -> Figures:
    """Return the five figures of a year; rates are those known today."""
    office = session.scalars(select(Office)).one()
    statuses = Counter(session.scalars(select(Activity.status).where(Activity.id.in_(in_year(year)))))
    places = session.scalar(select(func.sum(Activity.planned_participants)).where(Activity.id.in_(in_year(year))))
    planned, committed = _money(session, year, today)
    trainers = Counter(
        session.scalars(
            select(Trainer.status).where(Trainer.kind == TrainerKind.NATIONAL, Trainer.status != TrainerStatus.INACTIVE)
        )
    )
    return Figures(
        activities=statuses.total(),
        firm=sum(statuses[status] for status in FIRM),
        drafts=sum(count for status, count in statuses.items() if status not in FIRM),
        places=places or 0,
        women_percent=_women_percent(session, year),
        women_target_percent=office.women_target_percent,
        planned_cents=planned,
        committed_cents=committed,
        national_trainers_certified=sum(trainers[status] for status in CERTIFIED),
        national_trainers=trainers.total(),
    )


def coming(session: Session, *, first: date, weeks: int = 6) -> list[Coming]:
    """Return the activities that take place in the next weeks from the first day on, in order of time."""
    last = first + timedelta(weeks=weeks)
    activities = session.scalars(
        select(Activity)
        .where(
            Activity.starts_on < last,
            or_(Activity.ends_on >= first, Activity.starts_on >= first),
            Activity.status.not_in(OFF),
        )
        .order_by(Activity.starts_on, Activity.reference)
        .options(joinedload(Activity.programme), joinedload(Activity.venue))
    ).all()
    editions = dict(session.execute(select(Edition.activity_id, Edition.id)).all())
    taken = dict(
        session.execute(
            select(Nomination.edition_id, func.count())
            .where(Nomination.status.in_(TAKES_A_PLACE))
            .group_by(Nomination.edition_id)
        ).all()
    )
    return [_coming(activity, editions.get(activity.id), taken) for activity in activities]


def trainer_load(session: Session, *, year: int) -> tuple[int, ...]:
    """Return, for each month, the percent of the trainers' available working days that editions take.

    A trainer on the team of an edition is taken on all its working days.
    """
    office = session.scalars(select(Office)).one()
    calendar = WorkingCalendar.of(office)
    active = set(session.scalars(select(Trainer.id).where(Trainer.status != TrainerStatus.INACTIVE)))
    booked = _booked_days(session, year, calendar)
    away = _days_away(session, year, calendar)
    months = []
    for month in range(1, 13):
        worked = len(calendar.days_between(date(year, month, 1), date(year, month, monthrange(year, month)[1])))
        available = worked * len(active) - sum(day.month == month for trainer, day in away if trainer in active)
        taken = sum(day.month == month for trainer, day in booked if trainer in active)
        months.append(round(100 * taken / available) if available > 0 else 0)
    return tuple(months)


def field_progress(session: Session, *, year: int) -> list[FieldProgress]:
    """Return all fields of action in their order with the activities of the year, planned and done."""
    planned: Counter[UUID | None] = Counter()
    done: Counter[UUID | None] = Counter()
    rows = session.execute(select(Activity.field_id, Activity.status).where(Activity.id.in_(in_year(year))))
    for field_id, status in rows:
        planned[field_id] += 1
        done[field_id] += status in DONE
    return [
        FieldProgress(field.code, field.text("short"), done[field.id], planned[field.id])
        for field in session.scalars(select(FieldOfAction).order_by(FieldOfAction.code))
    ]


def _money(session: Session, year: int, today: date) -> tuple[int, int]:
    rates = rates_on(session, today)
    lines = session.scalars(select(BudgetLine).where(BudgetLine.activity_id.in_(in_year(year)))).all()
    planned = sum(in_euro_cents(line.amount_cents, line.currency, rates) or 0 for line in lines)
    return planned, sum(in_euro_cents(line.committed_cents, line.currency, rates) or 0 for line in lines)


def _women_percent(session: Session, year: int) -> int | None:
    sexes = Counter(
        session.scalars(
            select(Participant.sex)
            .join(Nomination)
            .join(Edition, Edition.id == Nomination.edition_id)
            .where(Edition.activity_id.in_(in_year(year)), Nomination.status.in_(TAKES_A_PLACE))
        )
    )
    known = sexes[Sex.FEMALE] + sexes[Sex.MALE]
    return round(100 * sexes[Sex.FEMALE] / known) if known else None


def _coming(activity: Activity, edition_id: UUID | None, taken: dict[UUID, int]) -> Coming:
    assert activity.starts_on is not None
    return Coming(
        activity_id=activity.id,
        edition_id=edition_id,
        title=activity.text("title"),
        line=activity.programme.line if activity.programme else None,
        place=activity.place or (activity.venue.city if activity.venue else ""),
        starts_on=activity.starts_on,
        ends_on=activity.ends_on or activity.starts_on,
        taken=taken.get(edition_id, 0) if edition_id else None,
        places=activity.planned_participants if edition_id else None,
        status=activity.status,
        subject_to_funding=activity.subject_to_funding,
    )


def _booked_days(session: Session, year: int, calendar: WorkingCalendar) -> set[tuple[UUID, date]]:
    rows = session.execute(
        select(EditionTrainer.trainer_id, Activity.starts_on, Activity.ends_on)
        .join(Edition, Edition.id == EditionTrainer.edition_id)
        .join(Activity, Activity.id == Edition.activity_id)
        .where(Activity.id.in_(in_year(year)), Activity.ends_on >= Activity.starts_on)
    )
    return _spread(rows, calendar)


def _days_away(session: Session, year: int, calendar: WorkingCalendar) -> set[tuple[UUID, date]]:
    rows = session.execute(
        select(Absence.trainer_id, Absence.first_day, Absence.last_day).where(
            Absence.first_day <= date(year, 12, 31), Absence.last_day >= date(year, 1, 1)
        )
    )
    return {(trainer, day) for trainer, day in _spread(rows, calendar) if day.year == year}


def _spread(rows: Iterable[tuple[UUID, date | None, date | None]], calendar: WorkingCalendar) -> set[tuple[UUID, date]]:
    return {
        (trainer, day)
        for trainer, first, last in rows
        if first is not None and last is not None
        for day in calendar.days_between(first, last)
    }
