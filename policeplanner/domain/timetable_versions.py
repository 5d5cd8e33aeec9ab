"""Versions of a timetable as they were given out, so that what changed since can be told."""

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column, relationship

from policeplanner.domain.base import Base, part_of
from policeplanner.domain.editions import Edition


class TimetableVersion(Base):
    """The timetable of an edition as it was released under a number.

    lessons is a JSON object: for each placement that had a time, by its id, an object with `starts_at` (ISO 8601, UTC),
    `minutes`, `room` and `trainers` (ids), `group` (its name, "" for all), `title_en` and `title_fr`.
    """

    __tablename__ = "timetable_version"

    edition_id: Mapped[uuid.UUID] = part_of("edition")
    number: Mapped[int]
    released_at: Mapped[datetime]
    lessons: Mapped[str] = mapped_column(default="{}")

    edition: Mapped[Edition] = relationship(init=False)
