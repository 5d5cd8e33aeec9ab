"""Programmes: what an office wants to change over several years, with whom, and at what risk."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column, relationship

from policeplanner.domain.base import Base, Choice, mentions, needs, part_of
from policeplanner.domain.fields import FieldOfAction
from policeplanner.domain.institutions import Institution
from policeplanner.domain.vocabulary import Line
from policeplanner.i18n import QT_TRANSLATE_NOOP


class ProgrammeStatus(Choice):
    """Where a programme stands."""

    DRAFT = QT_TRANSLATE_NOOP("ProgrammeStatus", "draft")
    APPROVED = QT_TRANSLATE_NOOP("ProgrammeStatus", "approved")
    UNDER_WAY = QT_TRANSLATE_NOOP("ProgrammeStatus", "under way")
    CLOSED = QT_TRANSLATE_NOOP("ProgrammeStatus", "closed")


class Programme(Base):
    """A programme with one main field of action and further ones."""

    __tablename__ = "programme"

    code: Mapped[str] = mapped_column(default="")
    title_en: Mapped[str] = mapped_column(default="")
    title_fr: Mapped[str] = mapped_column(default="")
    aim_en: Mapped[str] = mapped_column(default="")
    aim_fr: Mapped[str] = mapped_column(default="")
    line: Mapped[Line] = mapped_column(default=Line.TRAINING)
    field_id: Mapped[uuid.UUID | None] = mentions("field_of_action")
    starts_on: Mapped[date | None] = mapped_column(default=None)
    ends_on: Mapped[date | None] = mapped_column(default=None)
    status: Mapped[ProgrammeStatus] = mapped_column(default=ProgrammeStatus.DRAFT)
    owner: Mapped[str] = mapped_column(default="")

    field: Mapped[FieldOfAction | None] = relationship(init=False)
    further_fields: Mapped[list["ProgrammeField"]] = relationship(
        init=False, passive_deletes=True, cascade="all, delete-orphan"
    )
    partners: Mapped[list["ProgrammePartner"]] = relationship(
        init=False, passive_deletes=True, cascade="all, delete-orphan"
    )


class ProgrammeField(Base):
    """A further field of action that a programme serves."""

    __tablename__ = "programme_field"

    programme_id: Mapped[uuid.UUID] = part_of("programme")
    field_id: Mapped[uuid.UUID] = needs("field_of_action")

    field: Mapped[FieldOfAction] = relationship(init=False)


class ProgrammePartner(Base):
    """An institution that a programme is carried out with."""

    __tablename__ = "programme_partner"

    programme_id: Mapped[uuid.UUID] = part_of("programme")
    institution_id: Mapped[uuid.UUID] = needs("institution")

    institution: Mapped[Institution] = relationship(init=False)


class RiskStatus(Choice):
    """Where a risk stands."""

    OPEN = QT_TRANSLATE_NOOP("RiskStatus", "open")
    MITIGATED = QT_TRANSLATE_NOOP("RiskStatus", "mitigated")
    OCCURRED = QT_TRANSLATE_NOOP("RiskStatus", "occurred")
    CLOSED = QT_TRANSLATE_NOOP("RiskStatus", "closed")


class Risk(Base):
    """What may go wrong in a programme; likelihood and severity from 1 to 5."""

    __tablename__ = "risk"

    programme_id: Mapped[uuid.UUID] = part_of("programme")
    title_en: Mapped[str] = mapped_column(default="")
    title_fr: Mapped[str] = mapped_column(default="")
    mitigation_en: Mapped[str] = mapped_column(default="")
    mitigation_fr: Mapped[str] = mapped_column(default="")
    likelihood: Mapped[int] = mapped_column(default=3)
    severity: Mapped[int] = mapped_column(default=3)
    owner: Mapped[str] = mapped_column(default="")
    status: Mapped[RiskStatus] = mapped_column(default=RiskStatus.OPEN)

    programme: Mapped[Programme] = relationship(init=False)

    @property
    def score(self) -> int:
        """Return likelihood × severity, from 1 to 25."""
        return self.likelihood * self.severity
