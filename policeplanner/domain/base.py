"""What every record of a plan has in common: identity, column types, texts in two languages."""

import secrets
import time
import uuid
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar, dataclass_transform

from sqlalchemy import Date, DateTime, Dialect, Enum, ForeignKey, Integer, MetaData, String, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

from policeplanner.domain.texts import Text
from policeplanner.i18n import translate

CATALOGUE_NAMESPACE = uuid.UUID("6f1dbf0a-7f2c-5c3e-9a57-0d5c0a6c7e11")


def new_id() -> uuid.UUID:
    """Return a UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits, so that ids sort by time of making."""
    value = (time.time_ns() // 1_000_000 & (1 << 48) - 1) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    return uuid.UUID(int=value & ~(0x3 << 62) | 0x2 << 62)


def catalogue_id(table: str, code: str) -> uuid.UUID:
    """Return the id of a reference record: the same in every plan and office (UUIDv5 of table and code)."""
    return uuid.uuid5(CATALOGUE_NAMESPACE, f"{table}/{code}")


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: aware datetimes in, UTC in the file, aware UTC datetimes out."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware datetime into naive UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn naive UTC back into an aware datetime."""
        return None if value is None else value.replace(tzinfo=UTC)


class Fixed(TypeDecorator[Decimal]):
    """A decimal number kept exactly, as a whole number of units of the last place."""

    impl = Integer
    cache_ok = True

    def __init__(self, places: int) -> None:
        """Keep this many places after the decimal point."""
        super().__init__()
        self.places = places

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """Scale to a whole number; a value with more places is rounded half up by the caller, not here."""
        return None if value is None else int((Decimal(value) * 10**self.places).to_integral_value())

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """Scale back."""
        return None if value is None else Decimal(value).scaleb(-self.places)


class Choice(StrEnum):
    """A closed list of values; each value is its own English name, marked for translation where it is defined."""

    @property
    def label(self) -> str:
        """Return the name of the value in the language now spoken, in lower case."""
        return translate(type(self).__name__, self.value)


# Tells type checkers what SQLAlchemy does anyway: every class below Base takes its fields by keyword only.
@dataclass_transform(kw_only_default=True, field_specifiers=(mapped_column, relationship))
class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, repr=False, eq=False):
    """A record of the plan. Every table has an id of its own and is journalled."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: String,
        date: Date,
        datetime: UtcDateTime,
        uuid.UUID: Uuid,
        Choice: Enum(Choice, native_enum=False, length=40, values_callable=lambda choice: [c.value for c in choice]),
    }

    id: Mapped[uuid.UUID] = mapped_column(
        primary_key=True, default_factory=new_id, insert_default=new_id, sort_order=-1
    )

    def __repr__(self) -> str:
        """Name the record without its content, which may be personal."""
        return f"<{type(self).__name__} {self.id}>"

    def text(self, name: str) -> Text:
        """Return a content text such as "title" in both languages."""
        return Text(getattr(self, f"{name}_en"), getattr(self, f"{name}_fr"))

    @classmethod
    def text_names(cls) -> tuple[str, ...]:
        """Return the names of the content texts that this class holds in both languages."""
        columns = cls.__table__.columns.keys()
        return tuple(name[:-3] for name in columns if name.endswith("_en") and f"{name[:-3]}_fr" in columns)


def part_of(table: str, *, optional: bool = False) -> Any:
    """Return the indexed key of the record this one is part of: they are deleted together."""
    key = ForeignKey(f"{table}.id", ondelete="CASCADE")
    if optional:
        return mapped_column(key, index=True, nullable=True, default=None)
    return mapped_column(key, index=True)


def needs(table: str) -> Any:
    """Return the indexed key of a record that cannot be deleted while this one uses it."""
    return mapped_column(ForeignKey(f"{table}.id"), index=True)


def mentions(table: str) -> Any:
    """Return the indexed, optional key of a record; when that one is deleted, the mention is emptied."""
    return mapped_column(ForeignKey(f"{table}.id", ondelete="SET NULL"), index=True, nullable=True, default=None)
