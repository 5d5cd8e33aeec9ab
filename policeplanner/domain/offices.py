"""The office that plans: its place, working time and holidays."""

import uuid
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Mapped, mapped_column, relationship

from policeplanner.domain.base import Base, Choice, part_of
from policeplanner.i18n import QT_TRANSLATE_NOOP

USUAL_BLOCKS = "09:00-10:30 10:45-12:15 13:15-14:45 15:00-16:30"


@dataclass(frozen=True)
class Block:
    """A stretch of teaching time without a break, in minutes after midnight, local time."""

    start: int
    end: int


class HolidayLayer(Choice):
    """Whose day off it is."""

    HOST = QT_TRANSLATE_NOOP("HolidayLayer", "host country")
    MISSION = QT_TRANSLATE_NOOP("HolidayLayer", "mission")
    WORKING = QT_TRANSLATE_NOOP("HolidayLayer", "working day by decree")


class Office(Base):
    """A field operation, or a field office of one: the owner of the plan."""

    __tablename__ = "office"

    code: Mapped[str] = mapped_column(default="")
    name_en: Mapped[str]
    name_fr: Mapped[str]
    country_iso2: Mapped[str]
    city: Mapped[str] = mapped_column(default="")
    timezone: Mapped[str]
    currency: Mapped[str] = mapped_column(default="EUR")
    languages: Mapped[str] = mapped_column(default="en")
    footnote_en: Mapped[str] = mapped_column(default="")
    footnote_fr: Mapped[str] = mapped_column(default="")
    first_year: Mapped[int]
    is_sample: Mapped[bool] = mapped_column(default=False)
    # Working days as ISO week-day numbers, Monday is 1.
    working_days: Mapped[str] = mapped_column(default="12345")
    blocks: Mapped[str] = mapped_column(default=USUAL_BLOCKS)
    contact_minutes_per_day: Mapped[int] = mapped_column(default=420)
    minutes_without_break: Mapped[int] = mapped_column(default=90)
    vetting_lead_days: Mapped[int] = mapped_column(default=42)
    women_target_percent: Mapped[int] = mapped_column(default=30)
    classification_en: Mapped[str] = mapped_column(default="For official use only")
    classification_fr: Mapped[str] = mapped_column(default="Diffusion restreinte")

    holidays: Mapped[list["Holiday"]] = relationship(
        back_populates="office", init=False, passive_deletes=True, cascade="all, delete-orphan", order_by="Holiday.day"
    )

    @property
    def zone(self) -> ZoneInfo:
        """Return the office's time zone."""
        return ZoneInfo(self.timezone)

    def moment(self, day: date, minute: int) -> datetime:
        """Return the UTC moment of a local day and minute after midnight."""
        local = datetime.combine(day, time.min) + timedelta(minutes=minute)
        return local.replace(tzinfo=self.zone).astimezone(UTC)

    def local(self, moment: datetime) -> datetime:
        """Return a moment in the office's local time."""
        return moment.astimezone(self.zone)


class Holiday(Base):
    """A day on which the office or its hosts do not work, or, by decree, do."""

    __tablename__ = "holiday"

    office_id: Mapped[uuid.UUID] = part_of("office")
    day: Mapped[date] = mapped_column(index=True)
    name_en: Mapped[str]
    name_fr: Mapped[str]
    layer: Mapped[HolidayLayer]
    # Dates that depend on the moon are announced late; they are printed "(date to be confirmed)".
    estimated: Mapped[bool] = mapped_column(default=False)

    office: Mapped[Office] = relationship(back_populates="holidays", init=False)


@dataclass(frozen=True)
class WorkingCalendar:
    """Which days are worked: the week, the holidays, and the days worked by decree."""

    working_days: frozenset[int]
    days_off: frozenset[date]
    working_by_decree: frozenset[date] = frozenset()

    @classmethod
    def of(cls, office: Office) -> "WorkingCalendar":
        """Return the calendar of an office with all its layers."""
        worked = frozenset(h.day for h in office.holidays if h.layer is HolidayLayer.WORKING)
        off = frozenset(h.day for h in office.holidays if h.layer is not HolidayLayer.WORKING)
        return cls(frozenset(int(n) for n in office.working_days), off, worked)

    def works(self, day: date) -> bool:
        """Tell whether the office works on that day."""
        if day in self.working_by_decree:
            return True
        return day.isoweekday() in self.working_days and day not in self.days_off

    def days_between(self, first: date, last: date) -> list[date]:
        """Return the working days from first to last, both included."""
        span = (first + timedelta(days=n) for n in range((last - first).days + 1))
        return [day for day in span if self.works(day)]

    def next_working_day(self, day: date) -> date:
        """Return the day itself if it is worked, else the next one that is."""
        while not self.works(day):
            day += timedelta(days=1)
        return day


def parse_blocks(written: str) -> tuple[Block, ...]:
    """Read teaching blocks such as "09:00-10:30 10:45-12:15", in order.

    Raises ValueError when a time cannot be read, a block ends before it starts, or two blocks overlap.
    """
    blocks = tuple(Block(*(_minutes(part) for part in block.split("-"))) for block in written.split())
    if any(block.end <= block.start for block in blocks):
        raise ValueError("a block ends before it starts")
    if any(later.start < earlier.end for earlier, later in pairwise(blocks)):
        raise ValueError("blocks overlap")
    return blocks


def _minutes(written: str) -> int:
    moment = time.fromisoformat(written)
    return moment.hour * 60 + moment.minute
