"""What hangs on an activity: milestones and budget lines."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from policeplanner import formats
from policeplanner.domain.activities import Milestone
from policeplanner.domain.base import Base
from policeplanner.domain.budget import BudgetLine, FundingSource
from policeplanner.domain.reference import BudgetCategory
from policeplanner.gui.activity_columns import dated
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.editing import FormPlan, amount, both, cents, day, flag, linked, records, text, whole
from policeplanner.gui.parts import PartsPlan, Rows
from policeplanner.gui.records import title_of
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate

_MILESTONES = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Milestone"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Due"), 110, "whole", show=dated),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "State"), 120, "chip", lambda state: str(state[0]), lambda state: str(state[1])
    ),
)
_LINES = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Category"), 150, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Description"), 0),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Amount"), 120, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Source"), 80, "muted"),
)
MILESTONE_FORM = FormPlan(
    mapped=Milestone,
    rows=(
        (both("title", QT_TRANSLATE_NOOP("Fields", "Title")),),
        (
            day("fixed_on", QT_TRANSLATE_NOOP("Fields", "Due on")),
            whole("days_from_start", QT_TRANSLATE_NOOP("Fields", "or days from the beginning"), 2_000, least=-2_000),
        ),
        (
            day("done_on", QT_TRANSLATE_NOOP("Fields", "Done on")),
            text("owner", QT_TRANSLATE_NOOP("Fields", "Responsible")),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change milestone"),
    subject=title_of,
    narrow=True,
)
LINE_FORM = FormPlan(
    mapped=BudgetLine,
    rows=(
        (both("description", QT_TRANSLATE_NOOP("Fields", "Description")),),
        (
            linked("category_id", QT_TRANSLATE_NOOP("Fields", "Category"), records(BudgetCategory), optional=False),
            linked("source_id", QT_TRANSLATE_NOOP("Fields", "Source of money"), records(FundingSource)),
        ),
        (
            amount("quantity", QT_TRANSLATE_NOOP("Fields", "Quantity")),
            amount("units", QT_TRANSLATE_NOOP("Fields", "Units")),
            cents("unit_cents", QT_TRANSLATE_NOOP("Fields", "Unit cost")),
            text("currency", QT_TRANSLATE_NOOP("Fields", "Currency")),
        ),
        (
            cents("committed_cents", QT_TRANSLATE_NOOP("Fields", "Committed")),
            cents("spent_cents", QT_TRANSLATE_NOOP("Fields", "Spent")),
            flag("in_kind", QT_TRANSLATE_NOOP("Fields", "In kind")),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change budget line"),
    subject=lambda line: str(line.text("description").shown(language())),
    narrow=True,
)


def milestones() -> PartsPlan:
    """Return how the milestones of an activity are listed and edited."""
    return PartsPlan(
        columns=_MILESTONES,
        read=_read_milestones,
        form=MILESTONE_FORM,
        make=_make_milestone,
        new=QT_TRANSLATE_NOOP("Action", "New milestone"),
        delete=QT_TRANSLATE_NOOP("Action", "Delete milestone"),
        title=lambda: translate("Activities", "Milestones"),
        empty=lambda: translate("Activities", "What is due on the way: nominations, vetting data, tickets, report."),
    )


def budget_lines() -> PartsPlan:
    """Return how the budget lines of an activity are listed and edited."""
    return PartsPlan(
        columns=_LINES,
        read=_read_lines,
        form=LINE_FORM,
        make=_make_line,
        new=QT_TRANSLATE_NOOP("Action", "New budget line"),
        delete=QT_TRANSLATE_NOOP("Action", "Delete budget line"),
        title=lambda: translate("Activities", "Budget"),
        empty=lambda: translate("Activities", "What it costs: quantity × units × unit cost, and who pays."),
    )


def _read_milestones(session: Session, activity: UUID) -> Rows:
    found = session.scalars(
        select(Milestone).where(Milestone.activity_id == activity).options(joinedload(Milestone.activity))
    ).all()
    ordered = sorted(found, key=lambda m: (m.due_on is None, m.due_on or date.max, m.id))
    return [(milestone.id, (title_of(milestone), milestone.due_on, _state(milestone))) for milestone in ordered]


def _state(milestone: Milestone) -> tuple[str, str]:
    if milestone.done_on is not None:
        return translate("Activities", "Done"), "fine"
    if milestone.late(formats.today()):
        return translate("Activities", "Late"), "error"
    return translate("Activities", "Open"), "training"


def _make_milestone(session: Session, activity: UUID) -> Base:
    milestone = Milestone(activity_id=activity)
    session.add(milestone)
    return milestone


def _read_lines(session: Session, activity: UUID) -> Rows:
    lines = session.scalars(
        select(BudgetLine)
        .where(BudgetLine.activity_id == activity)
        .options(joinedload(BudgetLine.category), joinedload(BudgetLine.source))
        .order_by(BudgetLine.position, BudgetLine.id)
    )
    return [(line.id, _line_cells(line)) for line in lines]


def _line_cells(line: BudgetLine) -> tuple[Any, ...]:
    spoken = language()
    return (
        line.category.text("name").shown(spoken),
        line.text("description").shown(spoken),
        formats.money(line.amount_cents, line.currency),
        line.source.code if line.source else "",
    )


def _make_line(session: Session, activity: UUID) -> Base:
    category = session.scalars(select(BudgetCategory).order_by(BudgetCategory.code)).first()
    assert category is not None  # every plan is made with its catalogue
    line = BudgetLine(activity_id=activity, category_id=category.id, position=1_000)
    session.add(line)
    return line
