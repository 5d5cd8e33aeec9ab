"""Course editions: a version of a course, held for certain people at a certain time."""

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column, relationship

from policeplanner.domain.activities import Activity
from policeplanner.domain.base import Base, Choice, needs, part_of
from policeplanner.domain.courses import CourseVersion
from policeplanner.domain.trainers import Interpreter, Trainer
from policeplanner.domain.vocabulary import Interpretation
from policeplanner.i18n import QT_TRANSLATE_NOOP

# Consecutive interpretation makes every spoken minute longer (domain default).
CONSECUTIVE_FACTOR = 1.6


def interpreted_minutes(minutes: int) -> int:
    """Return how long it takes to say so many minutes with consecutive interpretation, to the next 5 minutes."""
    return -(-round(minutes * CONSECUTIVE_FACTOR) // 5) * 5


class TrainerRole(Choice):
    """The part a trainer has in an edition."""

    LEAD = QT_TRANSLATE_NOOP("TrainerRole", "lead trainer")
    TRAINER = QT_TRANSLATE_NOOP("TrainerRole", "trainer")
    CO_TRAINER = QT_TRANSLATE_NOOP("TrainerRole", "co-trainer")


class Edition(Base):
    """A course edition. Title, dates, venue and status are those of its activity.

    blocks overrides the office's teaching blocks when it is not empty; languages are codes separated by
    semicolons, the first one is that of delivery.
    """

    __tablename__ = "edition"

    activity_id: Mapped[uuid.UUID] = part_of("activity")
    version_id: Mapped[uuid.UUID] = needs("course_version")
    code: Mapped[str] = mapped_column(default="")
    interpretation: Mapped[Interpretation] = mapped_column(default=Interpretation.NONE)
    blocks: Mapped[str] = mapped_column(default="")
    timetable_version: Mapped[int] = mapped_column(default=1)

    activity: Mapped[Activity] = relationship(init=False)
    version: Mapped[CourseVersion] = relationship(init=False)
    groups: Mapped[list["EditionGroup"]] = relationship(
        back_populates="edition",
        init=False,
        passive_deletes=True,
        cascade="all, delete-orphan",
        order_by="EditionGroup.position",
    )
    team: Mapped[list["EditionTrainer"]] = relationship(
        back_populates="edition", init=False, passive_deletes=True, cascade="all, delete-orphan"
    )
    interpreters: Mapped[list["EditionInterpreter"]] = relationship(
        init=False, passive_deletes=True, cascade="all, delete-orphan"
    )

    @property
    def size(self) -> int:
        """Return the number of places in all groups."""
        return sum(group.size for group in self.groups)

    def minutes(self, lesson_minutes: int, *, spoken: bool) -> int:
        """Return how long a lesson takes here: consecutive interpretation stretches it, to the next 5 minutes."""
        if not spoken or self.interpretation is not Interpretation.CONSECUTIVE:
            return lesson_minutes
        return interpreted_minutes(lesson_minutes)


class EditionGroup(Base):
    """A group of participants that is taught together."""

    __tablename__ = "edition_group"

    edition_id: Mapped[uuid.UUID] = part_of("edition")
    position: Mapped[int] = mapped_column(default=0)
    name: Mapped[str] = mapped_column(default="A")
    size: Mapped[int] = mapped_column(default=20)

    edition: Mapped[Edition] = relationship(back_populates="groups", init=False)


class GroupAbsence(Base):
    """A group is not there from one moment to another, as when its flight is late; end not included."""

    __tablename__ = "group_absence"

    group_id: Mapped[uuid.UUID] = part_of("edition_group")
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    reason_en: Mapped[str] = mapped_column(default="")
    reason_fr: Mapped[str] = mapped_column(default="")

    group: Mapped[EditionGroup] = relationship(init=False)


class EditionTrainer(Base):
    """A trainer on the team of an edition."""

    __tablename__ = "edition_trainer"

    edition_id: Mapped[uuid.UUID] = part_of("edition")
    trainer_id: Mapped[uuid.UUID] = needs("trainer")
    role: Mapped[TrainerRole] = mapped_column(default=TrainerRole.TRAINER)

    edition: Mapped[Edition] = relationship(back_populates="team", init=False)
    trainer: Mapped[Trainer] = relationship(init=False)


class EditionInterpreter(Base):
    """An interpreter who works through an edition."""

    __tablename__ = "edition_interpreter"

    edition_id: Mapped[uuid.UUID] = part_of("edition")
    interpreter_id: Mapped[uuid.UUID] = needs("interpreter")

    interpreter: Mapped[Interpreter] = relationship(init=False)
