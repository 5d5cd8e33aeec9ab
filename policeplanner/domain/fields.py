"""The fields of police action and the transnational threats they answer."""

from sqlalchemy.orm import Mapped, mapped_column

from policeplanner.domain.base import Base


class FieldOfAction(Base):
    """One of the 15 fields of police action; category A is development and reform, B transnational threats."""

    __tablename__ = "field_of_action"

    code: Mapped[str] = mapped_column(unique=True)
    category: Mapped[str]
    name_en: Mapped[str]
    name_fr: Mapped[str]
    short_en: Mapped[str] = mapped_column(default="")
    short_fr: Mapped[str] = mapped_column(default="")
    description_en: Mapped[str] = mapped_column(default="")
    description_fr: Mapped[str] = mapped_column(default="")


class Threat(Base):
    """A transnational threat."""

    __tablename__ = "threat"

    code: Mapped[str] = mapped_column(unique=True)
    name_en: Mapped[str]
    name_fr: Mapped[str]
