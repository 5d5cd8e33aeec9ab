"""Warnings that the planner has accepted, with the reason why."""

import uuid
from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from policeplanner.domain.base import Base


class AcceptedWarning(Base):
    """A finding of the plan check that stays as it is. key is the finding's own, the same at every check."""

    __tablename__ = "accepted_warning"
    __table_args__ = (UniqueConstraint("code", "key"),)

    code: Mapped[str]
    key: Mapped[str]
    subject_id: Mapped[uuid.UUID | None] = mapped_column(default=None)
    reason: Mapped[str] = mapped_column(default="")
    author: Mapped[str] = mapped_column(default="")
    accepted_at: Mapped[datetime]
