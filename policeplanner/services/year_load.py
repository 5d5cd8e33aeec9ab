"""What the weeks of a year ask of trainers, and the days on which nobody works."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.institutions import Institution
from policeplanner.domain.offices import HolidayLayer, Office, WorkingCalendar
from policeplanner.domain.trainers import Absence, Trainer, TrainerStatus
from policeplanner.domain.venues import Venue
from policeplanner.i18n import language, translate
from policeplanner.services.calendars import host_holidays
from policeplanner.services.year_days import ramadans

WEEK = timedelta(days=7)
WEEKS_PER_MONTH = 52 / 12
TEACHING = frozenset({TrainerStatus.CO_TRAINER, TrainerStatus.CERTIFIED, TrainerStatus.MASTER})


class Rest(StrEnum):
    """Why days are shaded."""

    HOST = "host"
    MISSION = "mission"
    ABROAD = "abroad"
    RAMADAN = "ramadan"
    SUMMER = "summer"


@dataclass(frozen=True)
class Shade:
    """Days to be shaded, first and last included, with what they are called."""

    first: date
    last: date
    kind: Rest
    name: str


@dataclass(frozen=True)
class WeekLoad:
    """The trainer-days that editions take in a week, and those there are; `first` is its Monday."""

    first: date
    used: int
    capacity: int

    @property
    def full(self) -> bool:
        """Tell whether more is asked than there is."""
        return self.used > self.capacity


def read_shades(session: Session, year: int, summer: tuple[tuple[int, int], tuple[int, int]]) -> list[Shade]:
    """Return the holidays of host and mission in a year, and the weeks better left free."""
    office = session.scalars(select(Office)).one()
    shades = [
        Shade(h.day, h.day, Rest(h.layer.name.lower()), h.text("name").shown(language()))
        for h in office.holidays
        if h.day.year == year and h.layer is not HolidayLayer.WORKING
    ]
    first, last = (date(year, *day) for day in summer)
    shades.append(Shade(first, last, Rest.SUMMER, translate("YearCalendar", "Summer weeks")))
    shades += [Shade(*days, Rest.RAMADAN, translate("YearCalendar", "Ramadan (reckoned)")) for days in ramadans(year)]
    return shades


def shades_abroad(session: Session, year: int) -> list[Shade]:
    """Return the holidays of the other countries in which activities of a year take place; the first takes 0.3 s."""
    office = session.scalars(select(Office)).one()
    return [
        Shade(
            off.day, off.day, Rest.ABROAD, f"{(off.name_fr if language() == 'fr' else '') or off.name_en} ({country})"
        )
        for country in countries_abroad(session, office, year)
        for off in host_holidays(country, [year])
    ]


def countries_abroad(session: Session, office: Office, year: int) -> list[str]:
    """Return the codes of the other countries in which activities of a year take place."""
    return list(
        session.scalars(
            select(Institution.country_iso2)
            .join(Venue, Venue.institution_id == Institution.id)
            .join(Activity, Activity.venue_id == Venue.id)
            .where(Activity.starts_on.between(date(year, 1, 1), date(year, 12, 31)), Activity.status.not_in(OFF))
            .where(Institution.country_iso2.not_in(["", office.country_iso2]))
            .distinct()
            .order_by(Institution.country_iso2)
        )
    )


def read_load(session: Session, year: int, days_per_month: int) -> list[WeekLoad]:
    """Return the weeks that touch a year, each with the trainer-days used and those available.

    A trainer on the team of an edition is taken on all its working days. Available are the working days on which
    trainers are not away, for each at most the week's part of the days a month.
    """
    calendar = WorkingCalendar.of(session.scalars(select(Office)).one())
    first, last = date(year, 1, 1), date(year, 12, 31)
    monday = first - timedelta(days=first.weekday())
    used = Counter(_monday(day) for _trainer, day in taught_days(session, calendar, (monday, last + WEEK)))
    away = away_days(session, (monday, last + WEEK))
    trainers = session.scalars(select(Trainer.id).where(Trainer.status.in_(TEACHING))).all()
    weeks = []
    while monday <= last:
        worked = calendar.days_between(monday, monday + timedelta(days=6))
        free = (len([day for day in worked if (trainer, day) not in away]) for trainer in trainers)
        capacity = sum(min(days, days_per_month / WEEKS_PER_MONTH) for days in free)
        weeks.append(WeekLoad(monday, used[monday], round(capacity)))
        monday += WEEK
    return weeks


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def taught_days(session: Session, calendar: WorkingCalendar, span: tuple[date, date]) -> Iterable[tuple[UUID, date]]:
    """Return trainer and day for each working day of the editions that touch a span, for all on their teams."""
    rows = session.execute(
        select(EditionTrainer.trainer_id, Activity.starts_on, Activity.ends_on)
        .join(Edition, Edition.id == EditionTrainer.edition_id)
        .join(Activity, Activity.id == Edition.activity_id)
        .where(Activity.starts_on <= span[1], Activity.ends_on >= span[0], Activity.status.not_in(OFF))
    )
    worked: dict[tuple[date, date], list[date]] = {}
    taught: dict[UUID, set[date]] = defaultdict(set)
    for trainer, first, last in rows:
        if first is None or last is None:
            continue
        days = worked.setdefault((first, last), calendar.days_between(first, last))
        taught[trainer].update(days)
    return [(trainer, day) for trainer, days in taught.items() for day in days]


def away_days(session: Session, span: tuple[date, date]) -> set[tuple[UUID, date]]:
    """Return trainer and day for each day away within absences that touch a span."""
    rows = session.execute(
        select(Absence.trainer_id, Absence.first_day, Absence.last_day).where(
            Absence.first_day <= span[1], Absence.last_day >= span[0]
        )
    )
    return {
        (trainer, first + timedelta(days=n)) for trainer, first, last in rows for n in range((last - first).days + 1)
    }
