"""Activities of every kind, with their status, dates and milestones."""

import uuid
from datetime import date, timedelta

from sqlalchemy.orm import Mapped, mapped_column, relationship

from policeplanner.domain.base import Base, Choice, mentions, needs, part_of
from policeplanner.domain.fields import FieldOfAction, Threat
from policeplanner.domain.programmes import Programme
from policeplanner.domain.reference import ActivityType
from policeplanner.domain.results import Result
from policeplanner.domain.venues import Venue
from policeplanner.i18n import QT_TRANSLATE_NOOP


class ActivityStatus(Choice):
    """Where an activity stands, from idea to closed."""

    IDEA = QT_TRANSLATE_NOOP("ActivityStatus", "idea")
    PLANNED = QT_TRANSLATE_NOOP("ActivityStatus", "planned")
    APPROVED = QT_TRANSLATE_NOOP("ActivityStatus", "approved")
    CONFIRMED = QT_TRANSLATE_NOOP("ActivityStatus", "confirmed")
    UNDER_WAY = QT_TRANSLATE_NOOP("ActivityStatus", "under way")
    COMPLETED = QT_TRANSLATE_NOOP("ActivityStatus", "completed")
    CLOSED = QT_TRANSLATE_NOOP("ActivityStatus", "closed")
    POSTPONED = QT_TRANSLATE_NOOP("ActivityStatus", "postponed")
    CANCELLED = QT_TRANSLATE_NOOP("ActivityStatus", "cancelled")


DONE = frozenset({ActivityStatus.COMPLETED, ActivityStatus.CLOSED})
OFF = frozenset({ActivityStatus.POSTPONED, ActivityStatus.CANCELLED})
FIRM = DONE | {ActivityStatus.APPROVED, ActivityStatus.CONFIRMED, ActivityStatus.UNDER_WAY}


class Activity(Base):
    """Something planned, going on or done: a course edition, workshop, campaign, donation, initiative …

    Dates are local days of the office. An activity without dates is a draft and never an error.
    """

    __tablename__ = "activity"

    reference: Mapped[str] = mapped_column(default="")
    title_en: Mapped[str] = mapped_column(default="")
    title_fr: Mapped[str] = mapped_column(default="")
    type_id: Mapped[uuid.UUID] = needs("activity_type")
    programme_id: Mapped[uuid.UUID | None] = mentions("programme")
    output_id: Mapped[uuid.UUID | None] = mentions("result")
    field_id: Mapped[uuid.UUID | None] = mentions("field_of_action")
    starts_on: Mapped[date | None] = mapped_column(default=None, index=True)
    ends_on: Mapped[date | None] = mapped_column(default=None)
    status: Mapped[ActivityStatus] = mapped_column(default=ActivityStatus.IDEA)
    subject_to_funding: Mapped[bool] = mapped_column(default=False)
    venue_id: Mapped[uuid.UUID | None] = mentions("venue")
    place: Mapped[str] = mapped_column(default="")
    audience_en: Mapped[str] = mapped_column(default="")
    audience_fr: Mapped[str] = mapped_column(default="")
    planned_participants: Mapped[int | None] = mapped_column(default=None)
    actual_participants: Mapped[int | None] = mapped_column(default=None)
    actual_women: Mapped[int | None] = mapped_column(default=None)
    languages: Mapped[str] = mapped_column(default="")
    owner: Mapped[str] = mapped_column(default="")
    notes_en: Mapped[str] = mapped_column(default="")
    notes_fr: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")

    type: Mapped[ActivityType] = relationship(init=False)
    programme: Mapped[Programme | None] = relationship(init=False)
    output: Mapped[Result | None] = relationship(init=False)
    field: Mapped[FieldOfAction | None] = relationship(init=False)
    venue: Mapped[Venue | None] = relationship(init=False)
    further_fields: Mapped[list["ActivityField"]] = relationship(
        init=False, passive_deletes=True, cascade="all, delete-orphan"
    )
    threats: Mapped[list["ActivityThreat"]] = relationship(
        init=False, passive_deletes=True, cascade="all, delete-orphan"
    )
    milestones: Mapped[list["Milestone"]] = relationship(
        back_populates="activity", init=False, passive_deletes=True, cascade="all, delete-orphan"
    )

    @property
    def dates_reversed(self) -> bool:
        """Tell whether the end comes before the start."""
        return self.starts_on is not None and self.ends_on is not None and self.ends_on < self.starts_on

    @property
    def counts(self) -> bool:
        """Tell whether the activity takes time and money: not postponed, not cancelled."""
        return self.status not in OFF


class ActivityField(Base):
    """A further field of action that an activity serves."""

    __tablename__ = "activity_field"

    activity_id: Mapped[uuid.UUID] = part_of("activity")
    field_id: Mapped[uuid.UUID] = needs("field_of_action")

    field: Mapped[FieldOfAction] = relationship(init=False)


class ActivityThreat(Base):
    """A transnational threat that an activity answers."""

    __tablename__ = "activity_threat"

    activity_id: Mapped[uuid.UUID] = part_of("activity")
    threat_id: Mapped[uuid.UUID] = needs("threat")

    threat: Mapped[Threat] = relationship(init=False)


class Milestone(Base):
    """Something due on the way; the date is given, or counted in days from the start of the activity."""

    __tablename__ = "milestone"

    activity_id: Mapped[uuid.UUID] = part_of("activity")
    title_en: Mapped[str] = mapped_column(default="")
    title_fr: Mapped[str] = mapped_column(default="")
    fixed_on: Mapped[date | None] = mapped_column(default=None)
    days_from_start: Mapped[int | None] = mapped_column(default=None)
    done_on: Mapped[date | None] = mapped_column(default=None)
    owner: Mapped[str] = mapped_column(default="")

    activity: Mapped[Activity] = relationship(back_populates="milestones", init=False)

    @property
    def due_on(self) -> date | None:
        """Return the fixed date, else the start of the activity plus the days, else None."""
        return due_date(self.activity.starts_on, self.fixed_on, self.days_from_start)

    def late(self, today: date) -> bool:
        """Tell whether it is due before today and not done."""
        return self.done_on is None and self.due_on is not None and self.due_on < today


def due_date(starts_on: date | None, fixed_on: date | None, days_from_start: int | None) -> date | None:
    """Return the fixed date of a milestone, else the start of its activity plus the days, else None."""
    if fixed_on is not None or days_from_start is None or starts_on is None:
        return fixed_on
    return starts_on + timedelta(days=days_from_start)
