"""Community-policing initiatives: SARA steps, partners' commitments, forum meetings and decisions."""

import uuid
from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column, relationship

from policeplanner.domain.activities import Activity
from policeplanner.domain.base import Base, Choice, mentions, needs, part_of
from policeplanner.domain.institutions import Institution
from policeplanner.domain.results import Indicator
from policeplanner.i18n import QT_TRANSLATE_NOOP


class Stage(Choice):
    """The four stages of SARA."""

    SCANNING = QT_TRANSLATE_NOOP("Stage", "scanning")
    ANALYSIS = QT_TRANSLATE_NOOP("Stage", "analysis")
    RESPONSE = QT_TRANSLATE_NOOP("Stage", "response")
    ASSESSMENT = QT_TRANSLATE_NOOP("Stage", "assessment")


class Initiative(Base):
    """A community-policing initiative. Title, dates and status are those of its activity."""

    __tablename__ = "initiative"

    activity_id: Mapped[uuid.UUID] = part_of("activity")
    municipality: Mapped[str] = mapped_column(default="")
    forum_en: Mapped[str] = mapped_column(default="")
    forum_fr: Mapped[str] = mapped_column(default="")
    problem_en: Mapped[str] = mapped_column(default="")
    problem_fr: Mapped[str] = mapped_column(default="")

    activity: Mapped[Activity] = relationship(init=False)
    steps: Mapped[list["SaraStep"]] = relationship(init=False, passive_deletes=True, order_by="SaraStep.position")
    commitments: Mapped[list["Commitment"]] = relationship(
        init=False, passive_deletes=True, order_by="Commitment.due_on"
    )
    meetings: Mapped[list["Meeting"]] = relationship(init=False, passive_deletes=True, order_by="Meeting.starts_at")
    measures: Mapped[list[Indicator]] = relationship(init=False, passive_deletes=True)


class SaraStep(Base):
    """A card in one of the four SARA columns."""

    __tablename__ = "sara_step"

    initiative_id: Mapped[uuid.UUID] = part_of("initiative")
    stage: Mapped[Stage]
    position: Mapped[int] = mapped_column(default=0)
    title_en: Mapped[str] = mapped_column(default="")
    title_fr: Mapped[str] = mapped_column(default="")
    detail_en: Mapped[str] = mapped_column(default="")
    detail_fr: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None] = mapped_column(default=None)
    done_on: Mapped[date | None] = mapped_column(default=None)


class CommitmentStatus(Choice):
    """Where a promise of a partner stands."""

    PLANNED = QT_TRANSLATE_NOOP("CommitmentStatus", "planned")
    KEPT = QT_TRANSLATE_NOOP("CommitmentStatus", "kept")
    DROPPED = QT_TRANSLATE_NOOP("CommitmentStatus", "dropped")


class Commitment(Base):
    """What a partner has promised, and by when."""

    __tablename__ = "commitment"

    initiative_id: Mapped[uuid.UUID] = part_of("initiative")
    institution_id: Mapped[uuid.UUID] = needs("institution")
    promise_en: Mapped[str] = mapped_column(default="")
    promise_fr: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None] = mapped_column(default=None)
    status: Mapped[CommitmentStatus] = mapped_column(default=CommitmentStatus.PLANNED)

    institution: Mapped[Institution] = relationship(init=False)

    def late(self, today: date) -> bool:
        """Tell whether it is due before today and still only planned."""
        return self.status is CommitmentStatus.PLANNED and self.due_on is not None and self.due_on < today


class Meeting(Base):
    """A meeting of the forum; present_women and present_men are head counts."""

    __tablename__ = "meeting"

    initiative_id: Mapped[uuid.UUID] = part_of("initiative")
    starts_at: Mapped[datetime]
    minutes: Mapped[int] = mapped_column(default=120)
    place: Mapped[str] = mapped_column(default="")
    agenda_en: Mapped[str] = mapped_column(default="")
    agenda_fr: Mapped[str] = mapped_column(default="")
    present_women: Mapped[int | None] = mapped_column(default=None)
    present_men: Mapped[int | None] = mapped_column(default=None)

    decisions: Mapped[list["Decision"]] = relationship(init=False, passive_deletes=True)


class DecisionStatus(Choice):
    """Where a decision of a meeting stands."""

    UNDER_WAY = QT_TRANSLATE_NOOP("DecisionStatus", "under way")
    DONE = QT_TRANSLATE_NOOP("DecisionStatus", "done")
    DROPPED = QT_TRANSLATE_NOOP("DecisionStatus", "dropped")


class Decision(Base):
    """What a meeting decided: who does what by when."""

    __tablename__ = "decision"

    meeting_id: Mapped[uuid.UUID] = part_of("meeting")
    institution_id: Mapped[uuid.UUID | None] = mentions("institution")
    title_en: Mapped[str] = mapped_column(default="")
    title_fr: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None] = mapped_column(default=None)
    status: Mapped[DecisionStatus] = mapped_column(default=DecisionStatus.UNDER_WAY)

    institution: Mapped[Institution | None] = relationship(init=False)

    def late(self, today: date) -> bool:
        """Tell whether it was due before a day and is still under way."""
        return self.status is DecisionStatus.UNDER_WAY and self.due_on is not None and self.due_on < today
