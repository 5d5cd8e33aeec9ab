"""A few small tables with every kind of link and value, and plans made of them."""

import uuid
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, MetaData, Uuid, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from policeplanner.domain.base import Fixed, UtcDateTime, new_id
from policeplanner.store.engine import PlanFile
from policeplanner.store.keys import Profile
from policeplanner.store.workspace import Workspace

# The least that Argon2 takes: the strength of real keys is pinned in test_keys.
QUICK = Profile(memory=8, passes=1, lanes=1)


class Base(DeclarativeBase):
    """A base of its own, so that these tables never reach a real plan."""

    metadata = MetaData(naming_convention={"ix": "ix_%(column_0_label)s", "fk": "fk_%(table_name)s_%(column_0_name)s"})


class School(Base):
    """Something that others belong to or mention."""

    __tablename__ = "school"

    id: Mapped[uuid.UUID] = mapped_column(Uuid, primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(unique=True)
    size: Mapped[int | None]
    opened: Mapped[date | None]
    seen: Mapped[datetime | None] = mapped_column(UtcDateTime)
    price: Mapped[Decimal | None] = mapped_column(Fixed(2))
    ratio: Mapped[float | None]
    crest: Mapped[bytes | None] = mapped_column(LargeBinary)


class Lesson(Base):
    """Something that goes with its school."""

    __tablename__ = "lesson"

    id: Mapped[uuid.UUID] = mapped_column(Uuid, primary_key=True, default=new_id)
    school_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("school.id", ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(default="")
    after_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("lesson.id", ondelete="CASCADE"), index=True)


class Visit(Base):
    """Something that only mentions a school, and keeps its lesson from being deleted."""

    __tablename__ = "visit"

    id: Mapped[uuid.UUID] = mapped_column(Uuid, primary_key=True, default=new_id)
    school_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("school.id", ondelete="SET NULL"), index=True)
    lesson_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("lesson.id", ondelete="RESTRICT"), index=True)


TABLES = Base.metadata


def make(path: Path, passphrase: str | None = None) -> Workspace:
    """Make a plan with these tables."""
    return Workspace.create(path, passphrase, profile=QUICK, metadata=TABLES)


def reopen(path: Path, passphrase: str | None = None, *, read_only: bool = False) -> Workspace:
    """Open a plan with these tables."""
    return Workspace.open(path, passphrase, read_only=read_only, profiles=[QUICK], metadata=TABLES)


def add_school(plan: Workspace, name: str = "Riverside", **values: Any) -> uuid.UUID:
    """Add a school in an action of its own and return its id."""
    with plan.action("Add school", name) as session:
        school = School(name=name, **values)
        session.add(school)
    return school.id


def names(plan: Workspace) -> list[str]:
    """Return the names of all schools."""
    with plan.reading() as session:
        return list(session.scalars(select(School.name).order_by(School.name)))


def everything(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table."""
    tables = TABLES.sorted_tables
    return {each.name: [tuple(row) for row in session.execute(select(each).order_by(each.c.id))] for each in tables}


def state(plan: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table of a plan."""
    with plan.reading() as session:
        return everything(session)


def file_of(plan: Workspace) -> PlanFile:
    """Return a plan's unlocked file, to go round the door."""
    return plan._file  # noqa: SLF001 - what only these tests do
