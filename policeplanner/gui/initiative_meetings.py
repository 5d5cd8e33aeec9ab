"""Meetings and measures of an initiative: each a list with its form, and below it what hangs on the chosen one."""

from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from policeplanner.domain.results import Indicator
from policeplanner.gui.initiative_parts import decisions, measures, meetings, values, zone_of
from policeplanner.gui.measure_chart import MeasureChart
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.parts import PartsEditor
from policeplanner.gui.pieces import card
from policeplanner.services.initiatives import Series, series


class MeetingsTab(QWidget):
    """The meetings, and below them the decisions of the chosen one."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build both lists."""
        super().__init__()
        self._plan = plan
        self.meetings = PartsEditor(plan, meetings(self._zone))
        self.decisions = PartsEditor(plan, decisions(self._zone))
        self.meetings.table.selectionModel().selectionChanged.connect(lambda *_: self._follow())
        _stack(self, (self.meetings, 11), (self.decisions, 8))

    def show_initiative(self, initiative: UUID) -> None:
        """Show an initiative; at first the next meeting is chosen, or the last one held."""
        self.meetings.show_owner(initiative)
        self._follow()

    def count(self) -> int:
        """Return the number of meetings."""
        return self.meetings.count()

    def retranslate(self) -> None:
        """Put the words."""
        self.meetings.retranslate()
        self.decisions.retranslate()

    def _follow(self) -> None:
        chosen = self.meetings.table.records()
        self.decisions.setVisible(bool(chosen))
        if chosen:
            self.decisions.show_owner(chosen[0])

    def _zone(self) -> ZoneInfo:
        with self._plan.workspace.reading() as session:
            return zone_of(session)


class MeasuresTab(QWidget):
    """The measures, and below them the chart of the chosen one with its values as a table."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build the lists and the chart."""
        super().__init__()
        self._plan = plan
        self.measures = PartsEditor(plan, measures())
        self.values = PartsEditor(plan, values())
        self.chart = MeasureChart()
        self.measures.table.selectionModel().selectionChanged.connect(lambda *_: self._follow())
        frame, inside = card()
        inside.addWidget(self.chart)
        self._below = QWidget()
        across = QHBoxLayout(self._below)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(frame, 2)
        across.addWidget(self.values, 3)
        _stack(self, (self.measures, 1), (self._below, 1))

    def show_initiative(self, initiative: UUID) -> None:
        """Show an initiative, with its main measure chosen at first."""
        self.measures.show_owner(initiative)
        if self.measures.count() and not self.measures.table.records():
            self.measures.table.select_row(0)
        self._follow()

    def retranslate(self) -> None:
        """Put the words."""
        self.measures.retranslate()
        self.values.retranslate()

    def _follow(self) -> None:
        chosen = self.measures.table.records()
        self._below.setVisible(bool(chosen))
        if chosen:
            self.values.show_owner(chosen[0])
            with self._plan.workspace.reading() as session:
                self.chart.show_series(_series(session, chosen[0]))


def _series(session: Session, indicator: UUID) -> Series | None:
    found = session.get(Indicator, indicator)
    return series(found) if found is not None else None


def _stack(around: QWidget, *parts: tuple[QWidget, int]) -> None:
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for part, weight in parts:
        column.addWidget(part, weight)
