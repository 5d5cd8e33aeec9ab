"""Closures: times in which a venue, or one room of it, cannot be used."""

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column, relationship

from policeplanner.domain.base import Base, part_of
from policeplanner.domain.venues import Room, Venue


class Closure(Base):
    """A venue is closed from one moment to another, end not included; with a room only that room is."""

    __tablename__ = "closure"

    venue_id: Mapped[uuid.UUID] = part_of("venue")
    room_id: Mapped[uuid.UUID | None] = part_of("room", optional=True)
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    reason_en: Mapped[str] = mapped_column(default="")
    reason_fr: Mapped[str] = mapped_column(default="")

    venue: Mapped[Venue] = relationship(init=False)
    room: Mapped[Room | None] = relationship(init=False)
