"""What the planner wishes of timetables: how much each wish counts, for the whole office or for one edition."""

import uuid

from sqlalchemy.orm import Mapped, relationship

from policeplanner.domain.base import Base, needs, part_of


class TimetableWishes(Base):
    """Weights from 0 (never mind) to 100 (must), and the settings of some wishes in minutes after midnight.

    Without an edition they are the office's, which hold for every edition that has none of its own.
    """

    __tablename__ = "timetable_wishes"

    edition_id: Mapped[uuid.UUID | None] = part_of("edition", optional=True)
    idle: Mapped[int]
    even_days: Mapped[int]
    rooms: Mapped[int]
    topic_spread: Mapped[int]
    trainer_load: Mapped[int]
    late_finish: Mapped[int]
    late_short_day: Mapped[int]
    mixed_pairs: Mapped[int]
    hard_mornings: Mapped[int]
    finish_by: Mapped[int]
    short_finish_by: Mapped[int]

    hard_topics: Mapped[list["HardTopic"]] = relationship(
        init=False, passive_deletes=True, cascade="all, delete-orphan"
    )


class HardTopic(Base):
    """A topic whose lessons are wished for in the morning."""

    __tablename__ = "hard_topic"

    wishes_id: Mapped[uuid.UUID] = part_of("timetable_wishes")
    topic_id: Mapped[uuid.UUID] = needs("topic")
