"""Venues and their rooms."""

import uuid

from sqlalchemy.orm import Mapped, mapped_column, relationship

from policeplanner.domain.base import Base, mentions, part_of
from policeplanner.domain.institutions import Institution

# What people need to get from one town to another on the same day, where nothing better is known.
TRAVEL_MINUTES = 120


class Venue(Base):
    """A place where people meet. Opening hours are minutes after midnight, local time.

    What is archived is no longer offered, but stays where it was used.
    """

    __tablename__ = "venue"

    name_en: Mapped[str] = mapped_column(default="")
    name_fr: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    institution_id: Mapped[uuid.UUID | None] = mentions("institution")
    opens_at: Mapped[int] = mapped_column(default=8 * 60)
    closes_at: Mapped[int] = mapped_column(default=18 * 60)
    # Days on which it opens, as ISO week-day numbers.
    open_days: Mapped[str] = mapped_column(default="12345")
    contact: Mapped[str] = mapped_column(default="")
    archived: Mapped[bool] = mapped_column(default=False)

    institution: Mapped[Institution | None] = relationship(init=False)
    rooms: Mapped[list["Room"]] = relationship(
        back_populates="venue", init=False, passive_deletes=True, cascade="all, delete-orphan", order_by="Room.name_en"
    )


class Room(Base):
    """A room with its seats and equipment; equipment tokens are separated by semicolons."""

    __tablename__ = "room"

    venue_id: Mapped[uuid.UUID] = part_of("venue")
    name_en: Mapped[str] = mapped_column(default="")
    name_fr: Mapped[str] = mapped_column(default="")
    seats: Mapped[int] = mapped_column(default=20)
    seats_in_u: Mapped[int | None] = mapped_column(default=None)
    seats_theatre: Mapped[int | None] = mapped_column(default=None)
    equipment: Mapped[str] = mapped_column(default="")

    venue: Mapped[Venue] = relationship(back_populates="rooms", init=False)

    @property
    def equipment_tokens(self) -> frozenset[str]:
        """Return what the room has."""
        return frozenset(token.strip() for token in self.equipment.split(";") if token.strip())
