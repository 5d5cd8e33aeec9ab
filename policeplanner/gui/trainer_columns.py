"""How trainers are listed: who they are, what they can teach, how much they teach, and whether they can be had."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import String, case, cast, func, select

from policeplanner import formats
from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.institutions import Institution
from policeplanner.domain.trainers import Qualification, Topic, Trainer, TrainerKind
from policeplanner.gui.activity_columns import labelled
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.lookup_column import Lookup
from policeplanner.gui.rows import shown
from policeplanner.i18n import QT_TRANSLATE_NOOP, language
from policeplanner.services.availability import Availability, Ease
from policeplanner.services.deliveries import TrainerYear

# A qualification that ends within so many days is about to expire.
SOON = timedelta(days=90)
_TONES = {Ease.FREE: "fine", Ease.ASKED_FOR: "warning", Ease.BUSY: "error", Ease.UNFIT: ""}


class TrainerColumns:
    """The columns, and what of them is worked out before a list is read."""

    def __init__(self) -> None:
        """Begin without figures."""
        self.today = date.min
        self._days = Lookup(Trainer.id, number=True)
        self._shares = Lookup(Trainer.id, number=True)
        self._free = Lookup(Trainer.id)
        self.columns = (
            TableColumn(QT_TRANSLATE_NOOP("Columns", "Name"), 0, "strong", sql=named, searched=True),
            TableColumn(QT_TRANSLATE_NOOP("Columns", "Kind"), 108, "chip", labelled, kind_tone, lambda: Trainer.kind),
            TableColumn(
                QT_TRANSLATE_NOOP("Columns", "Institution"), 150, sql=shown(Institution, "name"), searched=True
            ),
            TableColumn(QT_TRANSLATE_NOOP("Columns", "Town"), 84, sql=lambda: Trainer.city, searched=True),
            TableColumn(QT_TRANSLATE_NOOP("Columns", "Languages"), 80, "muted", spaced, sql=lambda: Trainer.languages),
            TableColumn(QT_TRANSLATE_NOOP("Columns", "Topics"), 120, sql=_topics, searched=True),
            TableColumn(QT_TRANSLATE_NOOP("Columns", "Days"), 50, "number", _whole, sql=self._days.sql),
            TableColumn(QT_TRANSLATE_NOOP("Columns", "Load"), 80, "progress", _percent, _load_tone, self._shares.sql),
            TableColumn(QT_TRANSLATE_NOOP("Columns", "Next"), 76, "whole", _dated, sql=self._next),
            TableColumn(QT_TRANSLATE_NOOP("Columns", "Expires"), 110, "chip", _dated, self._expiry_tone, self._expiry),
            TableColumn(QT_TRANSLATE_NOOP("Columns", "Free?"), 120, "chip", _reason, _ease_tone, self._free.sql),
        )

    def take(self, years: Mapping[UUID, TrainerYear], free: Mapping[UUID, Availability], today: date) -> None:
        """Take what was worked out: the load of the year, who can be had, and the day it is."""
        self.today = today
        self._days.set_values({key: year.used for key, year in years.items()})
        self._shares.set_values({key: year.share for key, year in years.items()})
        # The number in front lets those who are free come first when the list is sorted by this column.
        self._free.set_values({key: f"{each.ease.value}{each.words}" for key, each in free.items()})

    def _next(self) -> Any:
        coming = (
            select(func.min(case((Activity.starts_on > self.today, Activity.starts_on), else_=self.today)))
            .join(Edition, Edition.activity_id == Activity.id)
            .join(EditionTrainer, EditionTrainer.edition_id == Edition.id)
            .where(EditionTrainer.trainer_id == Trainer.id, Activity.ends_on >= self.today, Activity.status.not_in(OFF))
        )
        return cast(coming.correlate(Trainer).scalar_subquery(), String)

    def _expiry(self) -> Any:
        ends = select(func.min(Qualification.valid_until)).where(
            Qualification.trainer_id == Trainer.id, Qualification.valid_until < self.today + SOON
        )
        return cast(ends.correlate(Trainer).scalar_subquery(), String)

    def _expiry_tone(self, day: str | None) -> str:
        return expiry_tone(date.fromisoformat(day), self.today) if day else ""


def named() -> Any:
    """Return how the name of a trainer is read in SQL: surname first, else the role that is still to be filled."""
    here, there = (Trainer.role_fr, Trainer.role_en) if language() == "fr" else (Trainer.role_en, Trainer.role_fr)
    role = case((here != "", here), else_=there)
    full = func.trim(Trainer.surname.concat(" ").concat(Trainer.given_name))
    return case((full != "", full), else_=role)


def kind_tone(kind: TrainerKind | None) -> str:
    """Return the tone of who sends a trainer."""
    return {TrainerKind.NATIONAL: "training", TrainerKind.INTERNATIONAL: "command"}.get(kind, "") if kind else ""


def expiry_tone(day: date | None, today: date) -> str:
    """Return error for what has expired, warning for what soon will."""
    if day is None:
        return ""
    return "error" if day < today else "warning" if day < today + SOON else ""


def spaced(codes: str | None) -> str:
    """Return codes as they are read: with spaces between them."""
    return (codes or "").replace(";", " ")


def _topics() -> Any:
    codes = (
        select(func.group_concat(Topic.code, ", "))
        .join(Qualification, Qualification.topic_id == Topic.id)
        .where(Qualification.trainer_id == Trainer.id)
    )
    return func.coalesce(codes.correlate(Trainer).scalar_subquery(), "", type_=String())


def _whole(value: float | None) -> str:
    return formats.number(int(value)) if value else ""


def _percent(share: float | None) -> str:
    return formats.percent(Decimal(str(share))) if share is not None else ""


def _load_tone(share: float | None) -> str:
    return "error" if (share or 0) > 1 else "warning" if (share or 0) >= 0.85 else "primary"


def _dated(day: str | None) -> str:
    return formats.medium_date(date.fromisoformat(day)) if day else ""


def _reason(value: str | None) -> str:
    return (value or "")[1:]


def _ease_tone(value: str | None) -> str:
    return _TONES[Ease(int(value[0]))] if value else ""
