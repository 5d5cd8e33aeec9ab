"""The load of one trainer in a year: by week against the days there are, by month in per cent, and as a table."""

from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.activity_columns import capital
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.charts import LoadChart
from policeplanner.gui.icons import icon
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, card, label, named, row
from policeplanner.gui.tables import TableView
from policeplanner.gui.year_grid_scale import Scale
from policeplanner.gui.year_load import YearLoadStrip
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services.deliveries import MonthLoad, TrainerYear, plan_year, trainer_years
from policeplanner.services.year_load import WeekLoad

_LEFT = 190
_TABLE_WIDTH = 400
_CHART_HEIGHT = 240
_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Month"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Days"), 60, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Capacity"), 76, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Away"), 64, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Load"), 64, "number"),
)


class WeekStrip(YearLoadStrip):
    """The weeks of one year over the whole width, without a calendar above."""

    def __init__(self) -> None:
        """Show an empty year."""
        super().__init__()
        self._year = 2000

    def show_year(self, year: int, weeks: Sequence[WeekLoad]) -> None:
        """Show the weeks of a year."""
        self._year = year
        self.show_load(weeks)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(500, 84)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.show_scale(Scale(self._year, _LEFT, max(1.0, (self.width() - _LEFT) / 366)))


class TrainerLoad(QWidget):
    """The year of a trainer, with a step to the year before and after."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build charts and table."""
        super().__init__()
        self._plan = plan
        self._trainer: UUID | None = None
        self.year = 0
        self._heading, self._sum = label("", "heading"), label("", "muted")
        self.before, self.after = button(), button()
        self.before.setIcon(icon("ph.caret-left"))
        self.after.setIcon(icon("ph.caret-right"))
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.strip, self.chart = WeekStrip(), LoadChart()
        self.table, self.model = TableView(), ListModel(_COLUMNS, self)
        self.table.show_model(self.model, sortable=False)
        left, charts = card()
        charts.addLayout(row(self._heading, self.before, self.after, self._sum, 1))
        charts.addWidget(self.strip)
        self._monthly = label("", "muted")
        charts.addWidget(self._monthly)
        below = QVBoxLayout()
        below.setContentsMargins(_LEFT, 0, 0, 0)
        below.addWidget(self.chart)
        self.chart.setMaximumHeight(_CHART_HEIGHT)
        charts.addLayout(below, 1)
        charts.addStretch()
        right, listed = card()
        right.setFixedWidth(_TABLE_WIDTH)
        listed.addWidget(self.table)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(left, 1)
        across.addWidget(right)
        self.retranslate()

    def show_trainer(self, trainer: UUID) -> None:
        """Read the year of a trainer."""
        self._trainer = trainer
        with self._plan.workspace.reading() as session:
            self.year = self.year or plan_year(session, formats.today())
            found = trainer_years(session, self.year).get(trainer)
        if found is not None:
            self._show(found)

    def retranslate(self) -> None:
        """Put the words."""
        named(self.before, translate("TrainerLoad", "The year before"))
        named(self.after, translate("TrainerLoad", "The year after"))
        self._monthly.setText(translate("TrainerLoad", "Load by month, % of the days agreed"))
        self.table.setAccessibleName(translate("TrainerLoad", "Load by month"))

    def _show(self, year: TrainerYear) -> None:
        self._heading.setText(translate("TrainerLoad", "Load {year}").format(year=self.year))
        words = translate("TrainerLoad", "{used} of {capacity} days, {share}")
        capacity = sum(month.capacity for month in year.months)
        share = formats.percent(Decimal(str(year.share)))
        self._sum.setText(words.format(used=year.used, capacity=capacity, share=share))
        self.strip.show_year(self.year, year.weeks)
        self.chart.show_load([month.percent for month in year.months])
        self.model.set_rows([(None, _cells(month)) for month in year.months])

    def _step(self, years: int) -> None:
        self.year += years
        if self._trainer is not None:
            self.show_trainer(self._trainer)


def _cells(month: MonthLoad) -> tuple[object, ...]:
    load = formats.percent(Decimal(month.percent) / 100)
    return (capital(formats.month_name(month.month)), month.used, month.capacity, month.away or "", load)
