"""The calendar of a year: bars to drag and stretch, days off, the load of trainers, and planning the year."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout
from sqlalchemy import select
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.activities import Activity
from policeplanner.domain.offices import Office
from policeplanner.gui.doors import ask_for_file, documents
from policeplanner.gui.jobs import Job
from policeplanner.gui.next_year_dialog import open_next_year
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.page import Page, Printable
from policeplanner.gui.pieces import card
from policeplanner.gui.year_conflicts import conflicts_of
from policeplanner.gui.year_grid import YearGrid
from policeplanner.gui.year_grid_lines import Ghost
from policeplanner.gui.year_grid_scale import Zoom
from policeplanner.gui.year_list import YearList
from policeplanner.gui.year_load import YearLoadStrip
from policeplanner.gui.year_planning import YearPlanning
from policeplanner.gui.year_tools import YearTools
from policeplanner.gui.year_tray import YearTray
from policeplanner.gui.year_wishes import YearWishes
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services.year_calendar import YearCalendar, read_calendar, with_waiting
from policeplanner.services.year_load import Shade, read_load, read_shades, shades_abroad
from policeplanner.services.year_moving import Landing, YearMoves
from policeplanner.services.year_plan import YearChoices
from policeplanner.services.year_writing import move_activity

MOVE = QT_TRANSLATE_NOOP("Action", "Move activity")
TAKE_OFF = QT_TRANSLATE_NOOP("Action", "Take the dates off an activity")


class CalendarPage(Page):
    """The year of the plan."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "activity", "activity_type", "programme", "field_of_action", "edition", "edition_trainer", "trainer",
            "absence", "venue", "room", "institution", "office", "holiday", "course", "course_version",
        }
    )  # fmt: skip
    commands: ClassVar[frozenset[str]] = frozenset({"print", "delete", "new"})

    def __init__(self, plan: OpenPlan) -> None:
        """Build the page."""
        super().__init__(plan)
        self.year = 0
        self._country = ""
        self._shown = YearCalendar(0)
        self._rest: list[Shade] = []
        self._abroad: list[Shade] = []
        self._reading: Job | None = None
        self._wrong: dict[UUID, list[str]] = {}
        self.tools = YearTools()
        self.grid = YearGrid()
        self.list = YearList()
        self.tray = YearTray()
        self.load = YearLoadStrip()
        self.planning = YearPlanning(plan, self._wished)
        self.planning.hide()
        self._build()
        self._connect()
        self.retranslate()

    @override
    def title(self) -> str:
        name = translate("Pages", "Calendar")
        return f"{name} {self.year}" if self.year else name

    @override
    def context(self) -> str:
        if not self.year:
            return ""
        activities = translate("Calendar", "%n activity(ies)", "", self._shown.begun)
        holidays = translate("Calendar", "holidays: {country}").format(country=self._country)
        return f"{activities} · {holidays}"

    @override
    def primary(self) -> str:
        return translate("Calendar", "Auto-plan")

    @override
    def run_primary(self) -> None:
        """Open the panel in which the year is planned."""
        self.planning.show()
        self.planning.start.setFocus()

    @override
    def reload(self) -> None:
        today = formats.today()
        with self.plan.workspace.reading() as session:
            office = session.scalars(select(Office)).one()
            self.year = self.year or max(today.year, office.first_year)
            self._country = formats.locale().territories.get(office.country_iso2, office.country_iso2)
            kinds = self.tools.kinds()
            self._shown = read_calendar(session, self.year, self.tools.grouping.currentData(), kinds)
            self._rest = read_shades(session, self.year, self._choices().summer)
            weeks = read_load(session, self.year, self._choices().days_per_month)
        self.tools.year.setText(str(self.year))
        self.tools.offer_kinds(self._shown.kinds)
        self._show_bars()
        self.planning.show_year(self.year)
        self.grid.show_rest([*self._rest, *self._abroad])
        self.list.show_year(self._shown)
        self.tray.show_waiting(self._shown.waiting)
        self._waiting.setVisible(bool(self._shown.waiting))
        self.load.show_load(weeks)
        self._show_conflicts()
        self._read_moves()

    @override
    def retranslate(self) -> None:
        self.tools.retranslate()
        self.planning.retranslate()
        self.list.retranslate()
        self._show_conflicts()

    @override
    def open_record(self, record: object) -> None:
        if isinstance(record, UUID):
            self.grid.select(record)

    @override
    def answers(self, command: str) -> bool:
        if command == "delete":
            return self.grid.activity() is not None and not self.plan.workspace.read_only
        return super().answers(command)

    @override
    def run(self, command: str) -> None:
        activity = self.grid.activity()
        if command == "print":
            self.asked.emit("documents", Printable("training-plan", None))
        elif command == "next_year":
            self.plan_next_year()
        elif command == "new":
            self.asked.emit("activities", "new")
        elif command == "delete" and activity is not None:
            self.take_off(activity)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to the bars."""
        super().focusInEvent(event)
        self.grid.setFocus()

    def settle(self, activity: UUID, landing: Landing) -> None:
        """Give an activity the days it landed on."""
        self._write(MOVE, activity, (landing.first, landing.last))

    def take_off(self, activity: UUID) -> None:
        """Take the dates off an activity, which then waits in the tray."""
        self._write(TAKE_OFF, activity, None)

    def place(self, activity: UUID) -> None:
        """Put an activity without dates on the first days that are free."""
        moves = self.grid.moves
        if moves is not None:
            length = moves.length(activity, None, None)
            start = max(formats.today(), date(self.year, 1, 1))
            self.settle(activity, moves.first_free(activity, start, length))
            self.grid.select(activity)

    def plan_next_year(self) -> None:
        """Open what the year after the one shown would be; once it is planned, show it."""
        open_next_year(self, self.plan, self.year).planned.connect(self.show_year)

    def show_year(self, year: int) -> None:
        """Show another year."""
        self._turn(year - self.year)
        self.grid.setFocus()

    def ask_for_excel(self) -> None:
        """Ask where to save the activities shown as a workbook."""
        proposed = documents() / f"{self.title()}.xlsx".replace(" ", "-").lower()
        ask_for_file(
            self,
            translate("YearTools", "Save what is shown"),
            lambda chosen: self.save_excel(Path(chosen)),
            saving=str(proposed),
            kinds="Excel (*.xlsx)",
        )

    def save_excel(self, path: Path) -> None:
        """Save the activities shown as a workbook."""
        from policeplanner.exports.year_table import year_report

        report = year_report(self._shown, self.title(), formats.today())

        def write(_job: Job) -> None:
            from policeplanner.exports.excel import write_excel

            write_excel(report, path)

        def say(_nothing: object) -> None:
            self.plan.told.emit(translate("YearTools", "Saved: {file}").format(file=path.name))

        self.plan.jobs.run(translate("YearTools", "Saving the calendar…"), write, say)

    def _write(self, name: str, activity: UUID, dates: tuple[date, date] | None) -> None:
        before = self.plan.workspace.last_saved
        with self.plan.workspace.action(name) as session:
            title = session.get_one(Activity, activity)
            subject = title.reference
            lost = move_activity(session, activity, dates)
        if self.plan.workspace.last_saved != before:
            words = translate("Calendar", "%n lesson(s) without a place now", "", lost) if lost else ""
            days = formats.long_range(*dates) if dates else ""
            self.plan.done.emit(name, " · ".join(filter(None, [subject, days, words])), True)

    def _build(self) -> None:
        bars, inside = card()
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.grid)
        table, listed = card()
        listed.setContentsMargins(1, 1, 1, 1)
        listed.addWidget(self.list)
        self.views = QStackedWidget()
        self.views.addWidget(bars)
        self.views.addWidget(table)
        waiting, tray = card()
        tray.setContentsMargins(1, 1, 1, 1)
        tray.addWidget(self.tray)
        self._waiting = waiting
        strip, below = card()
        below.setContentsMargins(1, 10, 1, 6)
        below.addWidget(self.load)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.views, 1)
        column.addWidget(waiting)
        column.addWidget(strip)
        self._across = QHBoxLayout()
        self._across.setSpacing(12)
        self._across.addLayout(column, 1)
        self._across.addWidget(self.planning)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 12, 18, 12)
        whole.setSpacing(10)
        whole.addWidget(self.tools)
        whole.addLayout(self._across, 1)

    def _connect(self) -> None:
        tools, grid, tray = self.tools, self.grid, self.tray
        tools.changed.connect(self.reload)
        tools.zoomed.connect(grid.show_zoom)
        tools.turned.connect(self._turn)
        tools.conflicts.clicked.connect(self._next_conflict)
        tools.listed.toggled.connect(lambda listed: self.views.setCurrentIndex(int(listed)))
        tools.print.triggered.connect(lambda: self.run("print"))
        tools.next_year.clicked.connect(self.plan_next_year)
        tools.excel.triggered.connect(self.ask_for_excel)
        grid.opened.connect(self._open)
        grid.moved.connect(self.settle)
        grid.scale_changed.connect(self.load.show_scale)
        grid.chosen.connect(lambda _activity: self.heading_changed.emit())
        self.list.opened.connect(self._open)
        tray.placed.connect(self.place)
        tray.held.connect(lambda activity, place: grid.hover(activity, self._on_grid(place)))
        tray.dropped.connect(lambda activity, place: grid.drop(activity, self._on_grid(place)))
        self.planning.proposed.connect(self._show_ghosts)
        self.planning.pointed.connect(self._point)
        self.planning.closed.connect(self._close_planning)
        self.plan.watch.checked.connect(self._show_conflicts)

    def _on_grid(self, place: QPoint) -> QPoint:
        return self.grid.viewport().mapFromGlobal(place)

    def _turn(self, step: int) -> None:
        self.year += step
        self.grid.moves = None
        self._abroad = []
        self.reload()
        self.heading_changed.emit()

    def _open(self, activity: UUID) -> None:
        """Go to the record of an activity, to its edition if it is one."""
        entries = [bar.entry for group in self._shown.groups for row in group.rows for bar in row.bars]
        entry = next((e for e in [*entries, *self._shown.waiting] if e.activity == activity), None)
        if entry is not None and entry.edition is not None:
            self.asked.emit("editions", entry.edition)
        else:
            self.asked.emit("activities", activity)

    def _wished(self, wishes: YearWishes) -> YearChoices:
        return wishes.choices(formats.today(), frozenset(self._in_order()), self.grid.activity())

    def _show_bars(self) -> None:
        self.grid.show_year(with_waiting(self._shown) if self.grid.ghosts else self._shown)

    def _show_ghosts(self, ghosts: dict[UUID, Ghost]) -> None:
        before, self.grid.ghosts = self.grid.ghosts, ghosts
        if bool(before) != bool(ghosts):
            self._show_bars()
        self.grid.viewport().update()

    def _point(self, activity: UUID) -> None:
        """Show an activity of the list of changes, and where it is to go."""
        self.grid.select(activity)
        ghost = self.grid.ghosts.get(activity)
        if ghost is not None and self.grid.zoom is not Zoom.YEAR:
            self.grid.show_day(ghost.first)

    def _close_planning(self) -> None:
        self.planning.hide()
        self.grid.setFocus()

    def _choices(self) -> YearChoices:
        return YearChoices(formats.today())

    def _read_moves(self) -> None:
        """Read who and what is taken when, off the window's thread, so that dragging knows at once."""
        if self._reading is not None:
            self._reading.cancel()
        workspace, year, choices = self.plan.workspace, self.year, self._choices()

        def read(_job: Job) -> tuple[YearMoves, list[Shade]]:
            with workspace.reading() as session:
                return YearMoves.read(session, year, choices), shades_abroad(session, year)

        self._reading = self.plan.jobs.run("", read, self._take_moves)

    def _take_moves(self, read: tuple[YearMoves, list[Shade]]) -> None:
        self._reading = None
        self.grid.moves, self._abroad = read
        self.grid.show_rest([*self._rest, *self._abroad])

    def _show_conflicts(self) -> None:
        watch = self.plan.watch
        self._wrong = conflicts_of(self._shown, watch.findings, watch.homes)
        self.grid.show_conflicts(self._wrong)
        self.list.show_conflicts(self._wrong)
        self.tools.show_conflicts(len(self._wrong) if watch.ready else None)

    def _next_conflict(self) -> None:
        """Choose the next activity in conflict after the chosen one, from the first again after the last."""
        order = self._in_order()
        wrong = [activity for activity in order if activity in self._wrong]
        chosen = self.grid.activity()
        if not wrong:
            return
        at = order.index(chosen) if chosen in order else -1
        after = [activity for activity in order[at + 1 :] if activity in self._wrong]
        self.grid.select((after or wrong)[0])
        self.grid.setFocus()

    def _in_order(self) -> Sequence[UUID]:
        bars = (bar for group in self._shown.groups for row in group.rows for bar in row.bars)
        return list(dict.fromkeys(bar.entry.activity for bar in bars))
