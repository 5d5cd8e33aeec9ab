"""The results framework of a programme: objectives, outcomes, outputs and the indicators that measure them."""

import uuid
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Mapped, mapped_column, relationship

from policeplanner.domain.base import Base, Choice, Fixed, mentions, part_of
from policeplanner.domain.programmes import Programme
from policeplanner.i18n import QT_TRANSLATE_NOOP


class ResultLevel(Choice):
    """The level of a result in the chain."""

    OBJECTIVE = QT_TRANSLATE_NOOP("ResultLevel", "objective")
    OUTCOME = QT_TRANSLATE_NOOP("ResultLevel", "outcome")
    OUTPUT = QT_TRANSLATE_NOOP("ResultLevel", "output")


class Result(Base):
    """An objective, outcome or output; a lower level hangs below a higher one."""

    __tablename__ = "result"

    programme_id: Mapped[uuid.UUID] = part_of("programme")
    parent_id: Mapped[uuid.UUID | None] = mentions("result")
    level: Mapped[ResultLevel]
    position: Mapped[int] = mapped_column(default=0)
    code: Mapped[str] = mapped_column(default="")
    statement_en: Mapped[str] = mapped_column(default="")
    statement_fr: Mapped[str] = mapped_column(default="")
    assumption_en: Mapped[str] = mapped_column(default="")
    assumption_fr: Mapped[str] = mapped_column(default="")

    programme: Mapped[Programme] = relationship(init=False)
    parent: Mapped["Result | None"] = relationship(init=False, remote_side="Result.id")
    indicators: Mapped[list["Indicator"]] = relationship(
        back_populates="result", init=False, passive_deletes=True, order_by="Indicator.position"
    )


class Indicator(Base):
    """A measure of a result or of a community initiative. The question is kept word for word: values of two
    surveys compare only while it stays the same."""

    __tablename__ = "indicator"

    result_id: Mapped[uuid.UUID | None] = part_of("result", optional=True)
    initiative_id: Mapped[uuid.UUID | None] = part_of("initiative", optional=True)
    position: Mapped[int] = mapped_column(default=0)
    question_en: Mapped[str] = mapped_column(default="")
    question_fr: Mapped[str] = mapped_column(default="")
    unit: Mapped[str] = mapped_column(default="")
    baseline: Mapped[Decimal | None] = mapped_column(Fixed(2), default=None)
    baseline_on: Mapped[date | None] = mapped_column(default=None)
    target: Mapped[Decimal | None] = mapped_column(Fixed(2), default=None)
    target_on: Mapped[date | None] = mapped_column(default=None)
    source_en: Mapped[str] = mapped_column(default="")
    source_fr: Mapped[str] = mapped_column(default="")

    result: Mapped[Result | None] = relationship(back_populates="indicators", init=False)
    values: Mapped[list["IndicatorValue"]] = relationship(
        back_populates="indicator",
        init=False,
        passive_deletes=True,
        cascade="all, delete-orphan",
        order_by="IndicatorValue.measured_on",
    )

    @property
    def current(self) -> Decimal | None:
        """Return the newest value, else the baseline."""
        return self.values[-1].value if self.values else self.baseline

    @property
    def progress(self) -> float | None:
        """Return how far the value has come from baseline to target, 0 to 1, or None where that cannot be said."""
        if self.baseline is None or self.target is None or self.current is None or self.baseline == self.target:
            return None
        share = (self.current - self.baseline) / (self.target - self.baseline)
        return min(1.0, max(0.0, float(share)))


class IndicatorValue(Base):
    """A value of an indicator on a day; sample is the number of people asked, where it is a survey."""

    __tablename__ = "indicator_value"

    indicator_id: Mapped[uuid.UUID] = part_of("indicator")
    measured_on: Mapped[date]
    value: Mapped[Decimal] = mapped_column(Fixed(2))
    sample: Mapped[int | None] = mapped_column(default=None)
    source: Mapped[str] = mapped_column(default="")

    indicator: Mapped[Indicator] = relationship(back_populates="values", init=False)
