"""Courses and their curricula: versions, modules and lessons, counted in minutes."""

import uuid

from sqlalchemy.orm import Mapped, mapped_column, relationship

from policeplanner.domain.base import Base, Choice, mentions, part_of
from policeplanner.domain.fields import FieldOfAction
from policeplanner.domain.trainers import Topic
from policeplanner.i18n import QT_TRANSLATE_NOOP


class VersionStatus(Choice):
    """Where a version of a curriculum stands."""

    DRAFT = QT_TRANSLATE_NOOP("VersionStatus", "draft")
    ADOPTED = QT_TRANSLATE_NOOP("VersionStatus", "adopted")
    RETIRED = QT_TRANSLATE_NOOP("VersionStatus", "retired")


class LessonKind(Choice):
    """What happens in a block of the timetable."""

    REGISTRATION = QT_TRANSLATE_NOOP("LessonKind", "registration")
    OPENING = QT_TRANSLATE_NOOP("LessonKind", "opening")
    SESSION = QT_TRANSLATE_NOOP("LessonKind", "lesson")
    EXERCISE = QT_TRANSLATE_NOOP("LessonKind", "exercise")
    TEST = QT_TRANSLATE_NOOP("LessonKind", "test")
    VISIT = QT_TRANSLATE_NOOP("LessonKind", "field visit")
    EVALUATION = QT_TRANSLATE_NOOP("LessonKind", "evaluation")
    CERTIFICATES = QT_TRANSLATE_NOOP("LessonKind", "certificates")
    CLOSING = QT_TRANSLATE_NOOP("LessonKind", "closing")


# Contact time excludes registration and ceremonies (domain rule on hours).
NOT_CONTACT = frozenset({LessonKind.REGISTRATION, LessonKind.OPENING, LessonKind.CERTIFICATES, LessonKind.CLOSING})
OPENS_COURSE = (LessonKind.REGISTRATION, LessonKind.OPENING)
CLOSES_COURSE = (LessonKind.EVALUATION, LessonKind.CERTIFICATES, LessonKind.CLOSING)


class Bloom(Choice):
    """The level of a learning objective in Bloom's revised taxonomy."""

    REMEMBER = QT_TRANSLATE_NOOP("Bloom", "remember")
    UNDERSTAND = QT_TRANSLATE_NOOP("Bloom", "understand")
    APPLY = QT_TRANSLATE_NOOP("Bloom", "apply")
    ANALYSE = QT_TRANSLATE_NOOP("Bloom", "analyse")
    EVALUATE = QT_TRANSLATE_NOOP("Bloom", "evaluate")
    CREATE = QT_TRANSLATE_NOOP("Bloom", "create")


class GroupForm(Choice):
    """Whether a lesson is taught to all at once or to each group."""

    PLENARY = QT_TRANSLATE_NOOP("GroupForm", "plenary")
    GROUPS = QT_TRANSLATE_NOOP("GroupForm", "groups")


class Course(Base):
    """A course of the catalogue."""

    __tablename__ = "course"

    code: Mapped[str] = mapped_column(unique=True)
    title_en: Mapped[str] = mapped_column(default="")
    title_fr: Mapped[str] = mapped_column(default="")
    audience_en: Mapped[str] = mapped_column(default="")
    audience_fr: Mapped[str] = mapped_column(default="")
    field_id: Mapped[uuid.UUID | None] = mentions("field_of_action")
    source: Mapped[str] = mapped_column(default="")

    field: Mapped[FieldOfAction | None] = relationship(init=False)
    versions: Mapped[list["CourseVersion"]] = relationship(
        back_populates="course", init=False, passive_deletes=True, order_by="CourseVersion.number"
    )


class CourseVersion(Base):
    """One version of a curriculum; an edition keeps the version it was planned with.

    period_minutes is the length of one teaching period (45, 50 or 60) by which the institution counts.
    """

    __tablename__ = "course_version"

    course_id: Mapped[uuid.UUID] = part_of("course")
    number: Mapped[int] = mapped_column(default=1)
    status: Mapped[VersionStatus] = mapped_column(default=VersionStatus.DRAFT)
    days: Mapped[int | None] = mapped_column(default=None)
    aim_en: Mapped[str] = mapped_column(default="")
    aim_fr: Mapped[str] = mapped_column(default="")
    group_size: Mapped[int] = mapped_column(default=24)
    period_minutes: Mapped[int] = mapped_column(default=60)

    course: Mapped[Course] = relationship(back_populates="versions", init=False)
    modules: Mapped[list["Module"]] = relationship(
        back_populates="version", init=False, passive_deletes=True, order_by="Module.position"
    )

    @property
    def lessons(self) -> list["Lesson"]:
        """Return the lessons of all modules in order."""
        return [lesson for module in self.modules for lesson in module.lessons]

    @property
    def contact_minutes(self) -> int:
        """Return the minutes taught, without registration and ceremonies."""
        return sum(lesson.minutes for lesson in self.lessons if lesson.is_contact)


class Module(Base):
    """A part of a curriculum. planned_minutes is what the institution published, which lessons should add up to."""

    __tablename__ = "module"

    version_id: Mapped[uuid.UUID] = part_of("course_version")
    position: Mapped[int] = mapped_column(default=0)
    code: Mapped[str] = mapped_column(default="")
    title_en: Mapped[str] = mapped_column(default="")
    title_fr: Mapped[str] = mapped_column(default="")
    objective_en: Mapped[str] = mapped_column(default="")
    objective_fr: Mapped[str] = mapped_column(default="")
    planned_minutes: Mapped[int | None] = mapped_column(default=None)

    version: Mapped[CourseVersion] = relationship(back_populates="modules", init=False)
    lessons: Mapped[list["Lesson"]] = relationship(
        back_populates="module", init=False, passive_deletes=True, order_by="Lesson.position"
    )

    @property
    def lesson_minutes(self) -> int:
        """Return the minutes of its lessons."""
        return sum(lesson.minutes for lesson in self.lessons)


class Lesson(Base):
    """A teaching session of a curriculum, before it has a place in time.

    methods and equipment are tokens separated by semicolons.
    """

    __tablename__ = "lesson"

    module_id: Mapped[uuid.UUID] = part_of("module")
    position: Mapped[int] = mapped_column(default=0)
    title_en: Mapped[str] = mapped_column(default="")
    title_fr: Mapped[str] = mapped_column(default="")
    kind: Mapped[LessonKind] = mapped_column(default=LessonKind.SESSION)
    minutes: Mapped[int] = mapped_column(default=90)
    objective_en: Mapped[str] = mapped_column(default="")
    objective_fr: Mapped[str] = mapped_column(default="")
    bloom: Mapped[Bloom | None] = mapped_column(default=None)
    methods: Mapped[str] = mapped_column(default="")
    form: Mapped[GroupForm] = mapped_column(default=GroupForm.PLENARY)
    trainers_needed: Mapped[int] = mapped_column(default=1)
    topic_id: Mapped[uuid.UUID | None] = mentions("topic")
    equipment: Mapped[str] = mapped_column(default="")
    needs_room: Mapped[bool] = mapped_column(default=True)

    module: Mapped[Module] = relationship(back_populates="lessons", init=False)
    topic: Mapped[Topic | None] = relationship(init=False)
    after: Mapped[list["LessonOrder"]] = relationship(
        init=False, passive_deletes=True, cascade="all, delete-orphan", foreign_keys="LessonOrder.lesson_id"
    )

    @property
    def is_contact(self) -> bool:
        """Tell whether its minutes count as contact time."""
        return self.kind not in NOT_CONTACT

    @property
    def equipment_tokens(self) -> frozenset[str]:
        """Return what the room must have."""
        return frozenset(token.strip() for token in self.equipment.split(";") if token.strip())


class LessonOrder(Base):
    """A lesson that may start only when another one has ended."""

    __tablename__ = "lesson_order"

    lesson_id: Mapped[uuid.UUID] = part_of("lesson")
    after_id: Mapped[uuid.UUID] = part_of("lesson")
