"""Placements: lessons placed in time, with room and trainers."""

import uuid
from datetime import datetime, timedelta

from sqlalchemy.orm import Mapped, mapped_column, relationship

from policeplanner.domain.base import Base, Choice, mentions, needs, part_of
from policeplanner.domain.courses import Lesson
from policeplanner.domain.editions import Edition, EditionGroup
from policeplanner.domain.trainers import Trainer
from policeplanner.domain.venues import Room
from policeplanner.i18n import QT_TRANSLATE_NOOP


class Lock(Choice):
    """Who fixed a placement: what the planner fixed stays, what the program placed may move."""

    NONE = QT_TRANSLATE_NOOP("Lock", "free")
    PROGRAM = QT_TRANSLATE_NOOP("Lock", "placed by the program")
    MINE = QT_TRANSLATE_NOOP("Lock", "mine")


class Placement(Base):
    """A lesson of an edition for one group, or for all when group_id is empty; unplaced while starts_at is empty."""

    __tablename__ = "placement"

    edition_id: Mapped[uuid.UUID] = part_of("edition")
    lesson_id: Mapped[uuid.UUID] = needs("lesson")
    group_id: Mapped[uuid.UUID | None] = part_of("edition_group", optional=True)
    starts_at: Mapped[datetime | None] = mapped_column(default=None, index=True)
    minutes: Mapped[int]
    room_id: Mapped[uuid.UUID | None] = mentions("room")
    lock: Mapped[Lock] = mapped_column(default=Lock.NONE)

    edition: Mapped[Edition] = relationship(init=False)
    lesson: Mapped[Lesson] = relationship(init=False)
    group: Mapped[EditionGroup | None] = relationship(init=False)
    room: Mapped[Room | None] = relationship(init=False)
    trainers: Mapped[list["PlacementTrainer"]] = relationship(
        back_populates="placement", init=False, passive_deletes=True, cascade="all, delete-orphan"
    )

    @property
    def ends_at(self) -> datetime | None:
        """Return the end, or None while unplaced."""
        return None if self.starts_at is None else self.starts_at + timedelta(minutes=self.minutes)


class PlacementTrainer(Base):
    """A trainer who teaches a placement."""

    __tablename__ = "placement_trainer"

    placement_id: Mapped[uuid.UUID] = part_of("placement")
    trainer_id: Mapped[uuid.UUID] = needs("trainer")

    placement: Mapped[Placement] = relationship(back_populates="trainers", init=False)
    trainer: Mapped[Trainer] = relationship(init=False)
