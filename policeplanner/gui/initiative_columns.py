"""What the list of initiatives shows, read in SQL."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, select

from policeplanner import formats
from policeplanner.domain.activities import Activity
from policeplanner.domain.initiatives import Commitment, CommitmentStatus, Initiative, Meeting
from policeplanner.gui.activity_columns import labelled, status_tone
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.rows import shown
from policeplanner.i18n import QT_TRANSLATE_NOOP


def _partners() -> Any:
    counted = select(func.count(Commitment.institution_id.distinct())).where(Commitment.initiative_id == Initiative.id)
    return counted.correlate(Initiative).scalar_subquery()


def _next_meeting() -> Any:
    found = select(func.min(Meeting.starts_at)).where(
        Meeting.initiative_id == Initiative.id, Meeting.starts_at >= datetime.now(UTC)
    )
    return found.correlate(Initiative).scalar_subquery()


def _overdue() -> Any:
    counted = select(func.nullif(func.count(Commitment.id), 0)).where(
        Commitment.initiative_id == Initiative.id,
        Commitment.status == CommitmentStatus.PLANNED,
        Commitment.due_on < formats.today(),
    )
    return counted.correlate(Initiative).scalar_subquery()


COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Initiative"), 0, "strong", sql=shown(Activity, "title"), searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Town"), 120, sql=lambda: Initiative.municipality, searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Forum"), 230, sql=shown(Initiative, "forum"), searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Partners"), 84, "number", sql=_partners),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Next meeting"),
        120,
        "whole",
        show=lambda moment: formats.medium_date(moment.astimezone().date()) if moment else "",
        sql=_next_meeting,
    ),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Overdue"), 90, "chip", tone=lambda count: "error" if count else "", sql=_overdue
    ),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Status"), 118, "chip", labelled, status_tone, lambda: Activity.status),
)
