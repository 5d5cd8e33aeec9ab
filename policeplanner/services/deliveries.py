"""What trainers have taught and are to teach, and how much of their time it takes."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.editions import Edition, EditionTrainer, TrainerRole
from policeplanner.domain.offices import Office, WorkingCalendar
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import Trainer
from policeplanner.services.year_load import WEEK, WeekLoad, away_days, taught_days

# The most working days a month of a trainer with whom nothing else was agreed.
USUAL_DAYS = 15


@dataclass(frozen=True)
class Delivery:
    """An edition in which a trainer teaches: lessons and minutes given, to be given, and not yet placed in time."""

    edition_id: UUID
    code: str
    title: Text
    first: date | None
    last: date | None
    role: TrainerRole | None
    taught: int
    to_teach: int
    unplaced: int
    minutes: int


@dataclass(frozen=True)
class MonthLoad:
    """The days of a month that editions take of a trainer, those available at most, and those away."""

    month: int
    used: int
    capacity: int
    away: int

    @property
    def percent(self) -> int:
        """Return the load in whole per cent; without capacity a day taken is twice what there is."""
        if self.capacity:
            return round(100 * self.used / self.capacity)
        return 200 if self.used else 0


@dataclass(frozen=True)
class TrainerYear:
    """The load of one trainer in a year, by month and by week."""

    months: tuple[MonthLoad, ...]
    weeks: tuple[WeekLoad, ...]

    @property
    def used(self) -> int:
        """Return the days taken in the year."""
        return sum(month.used for month in self.months)

    @property
    def share(self) -> float:
        """Return the part of the available days that is taken."""
        capacity = sum(month.capacity for month in self.months)
        return self.used / capacity if capacity else float(self.used > 0)


def plan_year(session: Session, today: date) -> int:
    """Return the year that pages show at first: this one, or the plan's first if that is still to come."""
    first: int = session.scalars(select(Office.first_year)).one()
    return max(today.year, first)


def deliveries_of(session: Session, trainer_id: UUID, *, now: datetime) -> list[Delivery]:
    """Return the editions of a trainer, the latest first; now (UTC) parts what was taught from what is to be."""
    roles = dict(
        session.execute(
            select(EditionTrainer.edition_id, EditionTrainer.role).where(EditionTrainer.trainer_id == trainer_id)
        ).all()
    )
    lessons: defaultdict[UUID, list[Placement]] = defaultdict(list)
    taught = select(PlacementTrainer.placement_id).where(PlacementTrainer.trainer_id == trainer_id)
    for placement in session.scalars(select(Placement).where(Placement.id.in_(taught))):
        lessons[placement.edition_id].append(placement)
    editions = session.scalars(
        select(Edition)
        .join(Activity, Activity.id == Edition.activity_id)
        .where(Edition.id.in_({*roles, *lessons}), Activity.status.not_in(OFF))
        .options(joinedload(Edition.activity))
    )
    found = [_delivery(edition, roles.get(edition.id), lessons[edition.id], now) for edition in editions]
    return sorted(found, key=lambda each: (each.first or date.max, each.code), reverse=True)


def _delivery(edition: Edition, role: TrainerRole | None, lessons: list[Placement], now: datetime) -> Delivery:
    over = sum(each.ends_at is not None and each.ends_at <= now for each in lessons)
    unplaced = sum(each.starts_at is None for each in lessons)
    activity = edition.activity
    return Delivery(
        edition_id=edition.id,
        code=edition.code or activity.reference,
        title=activity.text("title"),
        first=activity.starts_on,
        last=activity.ends_on,
        role=role,
        taught=over,
        to_teach=len(lessons) - over - unplaced,
        unplaced=unplaced,
        minutes=sum(each.minutes for each in lessons),
    )


def trainer_years(session: Session, year: int) -> dict[UUID, TrainerYear]:
    """Return the load of every trainer in a year. A trainer on the team of an edition is taken on its working days."""
    calendar = WorkingCalendar.of(session.scalars(select(Office)).one())
    first, last = date(year, 1, 1), date(year, 12, 31)
    span = first - timedelta(days=first.weekday()), last + WEEK
    taught: defaultdict[UUID, set[date]] = defaultdict(set)
    for trainer, day in taught_days(session, calendar, span):
        taught[trainer].add(day)
    away: defaultdict[UUID, set[date]] = defaultdict(set)
    for trainer, day in away_days(session, span):
        away[trainer].add(day)
    worked = calendar.days_between(*span)
    limits = session.execute(select(Trainer.id, Trainer.days_per_month)).all()
    return {
        trainer: _year(year, worked, (taught[trainer], away[trainer]), USUAL_DAYS if most is None else most)
        for trainer, most in limits
    }


def _year(year: int, worked: list[date], days: tuple[set[date], set[date]], most: int) -> TrainerYear:
    taught, away = days
    free = [day for day in worked if day not in away]
    used, by_month, gone = (
        Counter(day.month for day in each if day.year == year) for each in (taught, free, away & set(worked))
    )
    months = tuple(MonthLoad(n, used[n], min(most, by_month[n]), gone[n]) for n in range(1, 13))
    weekly, room = Counter(map(_monday, taught)), Counter(map(_monday, free))
    mondays = dict.fromkeys(_monday(day) for day in worked if _monday(day) <= date(year, 12, 31))
    return TrainerYear(months, tuple(WeekLoad(monday, weekly[monday], room[monday]) for monday in mondays))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
