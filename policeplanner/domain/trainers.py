"""Trainers and interpreters: what they can do, and when they cannot."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column, relationship

from policeplanner.domain.base import Base, Choice, mentions, needs, part_of
from policeplanner.domain.institutions import Institution
from policeplanner.domain.vocabulary import Sex
from policeplanner.i18n import QT_TRANSLATE_NOOP


class TrainerKind(Choice):
    """Who sends the trainer."""

    NATIONAL = QT_TRANSLATE_NOOP("TrainerKind", "national")
    INTERNATIONAL = QT_TRANSLATE_NOOP("TrainerKind", "international")


class TrainerStatus(Choice):
    """How far a trainer has come."""

    CANDIDATE = QT_TRANSLATE_NOOP("TrainerStatus", "candidate")
    CO_TRAINER = QT_TRANSLATE_NOOP("TrainerStatus", "co-trainer")
    CERTIFIED = QT_TRANSLATE_NOOP("TrainerStatus", "certified")
    MASTER = QT_TRANSLATE_NOOP("TrainerStatus", "master trainer")
    INACTIVE = QT_TRANSLATE_NOOP("TrainerStatus", "inactive")


CERTIFIED = frozenset({TrainerStatus.CERTIFIED, TrainerStatus.MASTER})


class Topic(Base):
    """What a trainer can be qualified to teach."""

    __tablename__ = "topic"

    code: Mapped[str] = mapped_column(unique=True)
    name_en: Mapped[str] = mapped_column(default="")
    name_fr: Mapped[str] = mapped_column(default="")


class Trainer(Base):
    """A person, or at first only a role, who teaches; languages are codes separated by semicolons.

    minutes_per_day and days_per_month are the most that was agreed; without days the office's usual number holds.
    """

    __tablename__ = "trainer"

    surname: Mapped[str] = mapped_column(default="")
    given_name: Mapped[str] = mapped_column(default="")
    role_en: Mapped[str] = mapped_column(default="")
    role_fr: Mapped[str] = mapped_column(default="")
    sex: Mapped[Sex | None] = mapped_column(default=None)
    kind: Mapped[TrainerKind] = mapped_column(default=TrainerKind.NATIONAL)
    status: Mapped[TrainerStatus] = mapped_column(default=TrainerStatus.CANDIDATE)
    institution_id: Mapped[uuid.UUID | None] = mentions("institution")
    city: Mapped[str] = mapped_column(default="")
    languages: Mapped[str] = mapped_column(default="")
    minutes_per_day: Mapped[int] = mapped_column(default=360)
    days_per_month: Mapped[int | None] = mapped_column(default=None)
    contact: Mapped[str] = mapped_column(default="")

    institution: Mapped[Institution | None] = relationship(init=False)
    qualifications: Mapped[list["Qualification"]] = relationship(
        back_populates="trainer", init=False, passive_deletes=True, cascade="all, delete-orphan"
    )
    absences: Mapped[list["Absence"]] = relationship(
        back_populates="trainer", init=False, passive_deletes=True, cascade="all, delete-orphan"
    )

    @property
    def full_name(self) -> str:
        """Return given name and surname, else the role in the order EN, FR."""
        return f"{self.given_name} {self.surname}".strip() or self.role_en or self.role_fr

    @property
    def initials(self) -> str:
        """Return the initials that printed timetables carry, such as "A. P."."""
        parts = (self.given_name, self.surname)
        return "\u00a0".join(f"{part[0]}." for part in parts if part) or self.full_name

    def qualified(self, topic_id: uuid.UUID | None, day: date) -> bool:
        """Tell whether the trainer may teach the topic on that day; everybody may teach what needs no topic."""
        return topic_id is None or any(
            q.topic_id == topic_id and (q.valid_until is None or q.valid_until >= day) for q in self.qualifications
        )

    def away(self, day: date) -> bool:
        """Tell whether the trainer is absent on that day."""
        return any(absence.first_day <= day <= absence.last_day for absence in self.absences)


class Qualification(Base):
    """A topic that a trainer is qualified for, since a day that may be unknown, until a day or for good."""

    __tablename__ = "qualification"

    trainer_id: Mapped[uuid.UUID] = part_of("trainer")
    topic_id: Mapped[uuid.UUID] = needs("topic")
    since: Mapped[date | None] = mapped_column(default=None)
    valid_until: Mapped[date | None] = mapped_column(default=None)

    trainer: Mapped[Trainer] = relationship(back_populates="qualifications", init=False)
    topic: Mapped[Topic] = relationship(init=False)


WHOLE_DAY = 24 * 60


class AbsenceKind(Choice):
    """Why somebody is away; never more than that."""

    LEAVE = QT_TRANSLATE_NOOP("AbsenceKind", "leave")
    DUTY = QT_TRANSLATE_NOOP("AbsenceKind", "other duty")
    TRAVEL = QT_TRANSLATE_NOOP("AbsenceKind", "travel")


class Absence(Base):
    """When a trainer is not available, first and last day included.

    from_minute and until_minute are minutes after local midnight: away from then on the first day, back then on the
    last day.
    """

    __tablename__ = "absence"

    trainer_id: Mapped[uuid.UUID] = part_of("trainer")
    first_day: Mapped[date]
    last_day: Mapped[date]
    kind: Mapped[AbsenceKind] = mapped_column(default=AbsenceKind.LEAVE)
    from_minute: Mapped[int] = mapped_column(default=0)
    until_minute: Mapped[int] = mapped_column(default=WHOLE_DAY)

    trainer: Mapped[Trainer] = relationship(back_populates="absences", init=False)

    def minutes_from(self, day: date) -> tuple[int, int]:
        """Return begin and end in minutes after the local midnight with which a day begins."""
        first, last = (self.first_day - day).days, (self.last_day - day).days
        return first * WHOLE_DAY + self.from_minute, last * WHOLE_DAY + self.until_minute


class Interpreter(Base):
    """A person who interprets; language pairs such as "en-mk" are separated by semicolons."""

    __tablename__ = "interpreter"

    surname: Mapped[str] = mapped_column(default="")
    given_name: Mapped[str] = mapped_column(default="")
    language_pairs: Mapped[str] = mapped_column(default="")
    contact: Mapped[str] = mapped_column(default="")

    @property
    def full_name(self) -> str:
        """Return given name and surname."""
        return f"{self.given_name} {self.surname}".strip()
