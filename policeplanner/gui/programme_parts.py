"""What hangs on a programme: its activities, its budget by category, its risks."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from policeplanner import formats
from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.base import Base
from policeplanner.domain.budget import BUDGET_CURRENCY, BudgetLine, in_euro_cents
from policeplanner.domain.programmes import Risk, RiskStatus
from policeplanner.gui.activity_columns import labelled, status_tone
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.editing import FormPlan, both, both_areas, choice, text, whole
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.parts import PartsPlan, Rows
from policeplanner.gui.records import title_of
from policeplanner.gui.tables import TableView
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.budget import rates_on

_ACTIVITIES = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "No."), 70, "muted"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Activity"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Type"), 170),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Dates"), 150, "whole"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Participants"), 95, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Status"), 130, "chip", labelled, status_tone),
)
_BUDGET = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Category"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Planned"), 140, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Committed"), 140, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Spent"), 140, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Committed share"), 160, "progress"),
)
_RISKS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Risk"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Score"), 60, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Status"), 110, "chip", labelled, status_tone),
)


class ActivitiesTable(TableView):
    """The activities of a programme in order of time."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build an empty table."""
        super().__init__("programme-activities", plan.preferences)
        self._plan = plan
        self._list = ListModel(_ACTIVITIES, self)
        self.show_model(self._list, sortable=False)

    def show_programme(self, programme: UUID) -> None:
        """List the activities of a programme."""
        with self._plan.workspace.reading() as session:
            found = session.scalars(
                select(Activity)
                .where(Activity.programme_id == programme)
                .options(joinedload(Activity.type))
                .order_by(Activity.starts_on, Activity.id)
            )
            self._list.set_rows([(activity.id, _activity_cells(activity)) for activity in found])
        self.setAccessibleName(translate("Programmes", "Activities"))
        self.say_when_empty(translate("Programmes", "No activity belongs to this programme yet."))

    def count(self) -> int:
        """Return the number of activities."""
        return self._list.rowCount()


class BudgetTable(TableView):
    """The budget of a programme by category, in euro."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build an empty table."""
        super().__init__("programme-budget", plan.preferences)
        self._plan = plan
        self._list = ListModel(_BUDGET, self)
        self.show_model(self._list, sortable=False)

    def show_programme(self, programme: UUID) -> None:
        """Add up the budget lines of a programme."""
        with self._plan.workspace.reading() as session:
            sums = _sums(session, programme)
        rows: Rows = [(None, _budget_cells(name, *cents)) for name, cents in sorted(sums.items())]
        if rows:
            total = [sum(cents[n] for cents in sums.values()) for n in range(3)]
            rows.append((None, _budget_cells(translate("Programmes", "Total"), *total)))
        self._list.set_rows(rows)
        self.setAccessibleName(translate("Programmes", "Budget"))
        self.say_when_empty(translate("Programmes", "No money is planned for this programme yet."))


def risks() -> PartsPlan:
    """Return how the risks of a programme are listed and edited."""
    return PartsPlan(
        columns=_RISKS,
        read=_read_risks,
        form=RISK_FORM,
        make=_make_risk,
        new=QT_TRANSLATE_NOOP("Action", "New risk"),
        delete=QT_TRANSLATE_NOOP("Action", "Delete risk"),
        title=lambda: translate("Programmes", "Risks"),
        empty=lambda: translate("Programmes", "What may go wrong, and what is done about it?"),
    )


RISK_FORM = FormPlan(
    mapped=Risk,
    rows=(
        (both("title", QT_TRANSLATE_NOOP("Fields", "Title")),),
        (both_areas("mitigation", QT_TRANSLATE_NOOP("Fields", "What is done about it"), 3),),
        (
            whole("likelihood", QT_TRANSLATE_NOOP("Fields", "Likelihood (1–5)"), 5, least=1, optional=False),
            whole("severity", QT_TRANSLATE_NOOP("Fields", "Severity (1–5)"), 5, least=1, optional=False),
        ),
        (
            choice("status", QT_TRANSLATE_NOOP("Fields", "Status"), RiskStatus),
            text("owner", QT_TRANSLATE_NOOP("Fields", "Responsible")),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change risk"),
    subject=title_of,
    narrow=True,
)


def _read_risks(session: Session, programme: UUID) -> Rows:
    found = session.scalars(select(Risk).where(Risk.programme_id == programme)).all()
    ranked = sorted(found, key=lambda risk: -risk.score)
    return [(risk.id, (title_of(risk), risk.score, risk.status)) for risk in ranked]


def _make_risk(session: Session, programme: UUID) -> Base:
    risk = Risk(programme_id=programme)
    session.add(risk)
    return risk


def _activity_cells(activity: Activity) -> tuple[Any, ...]:
    dates = ""
    if activity.starts_on:
        dates = formats.short_range(activity.starts_on, activity.ends_on or activity.starts_on, year=True)
    kind = activity.type.text("name").shown(language())
    people = activity.actual_participants or activity.planned_participants
    return (activity.reference, title_of(activity), kind, dates, people, activity.status)


def _budget_cells(name: str, planned: int, committed: int, spent: int) -> tuple[Any, ...]:
    money = (formats.money(cents, BUDGET_CURRENCY) for cents in (planned, committed, spent))
    return (name, *money, committed / planned if planned else None)


def _sums(session: Session, programme: UUID) -> dict[str, list[int]]:
    rates = rates_on(session, formats.today())
    lines = session.scalars(
        select(BudgetLine)
        .join(Activity, Activity.id == BudgetLine.activity_id)
        .where(Activity.programme_id == programme, Activity.status.not_in(OFF))
        .options(joinedload(BudgetLine.category))
    )
    sums: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for line in lines:
        row = sums[line.category.text("name").shown(language())]
        for number, cents in enumerate((line.amount_cents, line.committed_cents, line.spent_cents)):
            row[number] += in_euro_cents(cents, line.currency, rates) or 0
    return dict(sums)
