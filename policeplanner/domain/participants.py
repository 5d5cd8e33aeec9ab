"""Participants and their nominations to course editions."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column, relationship

from policeplanner.domain.base import Base, Choice, mentions, needs, part_of
from policeplanner.domain.editions import Edition, EditionGroup
from policeplanner.domain.institutions import Institution
from policeplanner.domain.vocabulary import Sex
from policeplanner.i18n import QT_TRANSLATE_NOOP


class Participant(Base):
    """A person who is nominated to courses; native names hold the other script where one was given."""

    __tablename__ = "participant"

    surname: Mapped[str] = mapped_column(default="", index=True)
    given_name: Mapped[str] = mapped_column(default="")
    surname_native: Mapped[str] = mapped_column(default="")
    given_name_native: Mapped[str] = mapped_column(default="")
    sex: Mapped[Sex | None] = mapped_column(default=None)
    rank: Mapped[str] = mapped_column(default="")
    position: Mapped[str] = mapped_column(default="")
    institution_id: Mapped[uuid.UUID | None] = mentions("institution")
    contact: Mapped[str] = mapped_column(default="")

    institution: Mapped[Institution | None] = relationship(init=False)

    @property
    def full_name(self) -> str:
        """Return given name and surname."""
        return f"{self.given_name} {self.surname}".strip()


class NominationStatus(Choice):
    """Where a nomination stands."""

    NOMINATED = QT_TRANSLATE_NOOP("NominationStatus", "nominated")
    INVITED = QT_TRANSLATE_NOOP("NominationStatus", "invited")
    CONFIRMED = QT_TRANSLATE_NOOP("NominationStatus", "confirmed")
    RESERVE = QT_TRANSLATE_NOOP("NominationStatus", "reserve")
    DECLINED = QT_TRANSLATE_NOOP("NominationStatus", "declined")
    ATTENDED = QT_TRANSLATE_NOOP("NominationStatus", "attended")
    NO_SHOW = QT_TRANSLATE_NOOP("NominationStatus", "no-show")


TAKES_A_PLACE = frozenset(
    {NominationStatus.NOMINATED, NominationStatus.INVITED, NominationStatus.CONFIRMED, NominationStatus.ATTENDED}
)


class VettingStatus(Choice):
    """The state of vetting; its reasons are never kept."""

    NOT_REQUIRED = QT_TRANSLATE_NOOP("VettingStatus", "not required")
    REQUESTED = QT_TRANSLATE_NOOP("VettingStatus", "requested")
    CLEARED = QT_TRANSLATE_NOOP("VettingStatus", "cleared")
    REFUSED = QT_TRANSLATE_NOOP("VettingStatus", "refused")
    EXPIRED = QT_TRANSLATE_NOOP("VettingStatus", "expired")


class Nomination(Base):
    """A participant put forward for an edition."""

    __tablename__ = "nomination"

    edition_id: Mapped[uuid.UUID] = part_of("edition")
    participant_id: Mapped[uuid.UUID] = needs("participant")
    group_id: Mapped[uuid.UUID | None] = mentions("edition_group")
    status: Mapped[NominationStatus] = mapped_column(default=NominationStatus.NOMINATED)
    reserve_rank: Mapped[int | None] = mapped_column(default=None)
    nominated_on: Mapped[date | None] = mapped_column(default=None)
    vetting: Mapped[VettingStatus] = mapped_column(default=VettingStatus.NOT_REQUIRED)
    vetting_on: Mapped[date | None] = mapped_column(default=None)
    vetting_authority: Mapped[str] = mapped_column(default="")
    vetting_valid_until: Mapped[date | None] = mapped_column(default=None)

    edition: Mapped[Edition] = relationship(init=False)
    participant: Mapped[Participant] = relationship(init=False)
    group: Mapped[EditionGroup | None] = relationship(init=False)
