"""What one sees with an open plan: rail, top bar, page, quiet bar and status bar."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from sqlalchemy import select
from typing_extensions import override

from policeplanner.domain.offices import Office
from policeplanner.gui.findings import page_of
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.page import Page
from policeplanner.gui.pages import PAGES
from policeplanner.gui.quiet_bar import QuietBar
from policeplanner.gui.rail import Rail
from policeplanner.gui.replan_panel import Beginning, open_replan
from policeplanner.gui.search_field import Place, SearchField
from policeplanner.gui.status_bar import StatusBar
from policeplanner.gui.top_bar import TopBar
from policeplanner.i18n import language, translate
from policeplanner.services.checks.findings import Severity
from policeplanner.store.backups import backups_of
from policeplanner.store.errors import NothingToUndo


class Desk(QWidget):
    """One open plan. `steps_changed` asks the window to name undo and redo anew."""

    steps_changed = Signal()
    command_asked = Signal(str)
    page_changed = Signal()

    def __init__(self, plan: OpenPlan, commands: Callable[[], Sequence[tuple[str, str]]]) -> None:
        """Build the parts; pages are made when first shown. `commands` names what the search offers besides records."""
        super().__init__()
        self.plan = plan
        self._pages: dict[str, Page] = {}
        self.rail = Rail(PAGES)
        self.top = TopBar()
        self.search = SearchField(plan, commands)
        self.top.add_search(self.search)
        self.quiet = QuietBar()
        self.status = StatusBar()
        self._stack = QStackedWidget()
        self._build()
        self.rail.chosen.connect(self.go)
        self.search.chosen.connect(self._follow_search)
        self.top.primary_asked.connect(lambda: self.page().run_primary())
        self.top.back_asked.connect(self.back)
        self.quiet.undo_asked.connect(self.undo)
        plan.jobs.started.connect(self.quiet.follow)
        plan.done.connect(self._say_done)
        plan.told.connect(self.quiet.say)
        plan.watch.checked.connect(self._count_findings)
        plan.changed.connect(self._take_notice)
        self.show_state()

    def page(self) -> Page:
        """Return the page shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def go(self, key: str, record: object = None) -> None:
        """Show a page, and a record of it if one is given."""
        if key not in self._pages:
            self._pages[key] = self._make(key)
        self.rail.choose(key)
        self._stack.setCurrentWidget(self._pages[key])
        self._pages[key].setFocus()
        if record is not None:
            self._pages[key].open_record(record)
        self._show_heading()

    def back(self) -> None:
        """Go one step back inside the page."""
        if self.page().back():
            self._show_heading()

    def replan(self) -> None:
        """Open the surface for re-planning, for the edition that is open if there is one."""
        open_replan(self, self.plan, Beginning(edition=self.page().edition())).asked.connect(self.go)

    def next_year(self) -> None:
        """Go to the calendar and open there what the year after the one shown would be."""
        self.go("calendar")
        self.page().run("next_year")

    def undo(self) -> None:
        """Take back the last action and say which."""
        self._step(translate("Desk", "Undone: {action}"), self.plan.undo)

    def redo(self) -> None:
        """Do the last undone action again and say which."""
        self._step(translate("Desk", "Done again: {action}"), self.plan.redo)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.quiet.hide()
            self.show_state()

    def _build(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget in (self.top, self._stack, self.quiet):
            middle.addWidget(widget, 1 if widget is self._stack else 0)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(middle, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(across, 1)
        whole.addWidget(self.status)

    def _make(self, key: str) -> Page:
        entry = next(entry for entry in PAGES if entry.key == key)
        page = entry.make(self.plan)
        page.asked.connect(self.go)
        page.heading_changed.connect(self._heading_changed)
        self._stack.addWidget(page)
        return page

    def _heading_changed(self) -> None:
        if self.sender() is self._stack.currentWidget():
            self._show_heading()

    def _show_heading(self) -> None:
        self.top.show_page(self.page(), inside=self.page().inside())
        self.page_changed.emit()

    def _say_done(self, name: str, subject: str, undoable: bool) -> None:
        words = translate("Desk", "Done: {action}").format(action=translate("Action", name))
        self.quiet.say(f"{words} · {subject}" if subject else words, undo=undoable)

    def _follow_search(self, place: Place) -> None:
        if place.command:
            self.command_asked.emit(place.command)
        else:
            self.go(place.page, place.record)

    def _count_findings(self) -> None:
        counts = Counter(
            found[0]
            for finding in self.plan.watch.findings
            if finding.severity is Severity.ERROR
            and finding.accepted is None
            and (found := page_of(finding, self.plan.watch.homes))
        )
        for entry in PAGES:
            self.rail.set_count(entry.key, counts[entry.key])

    def _step(self, words: str, step: Callable[[], str]) -> None:
        try:
            name = step()
        except NothingToUndo as error:
            self.quiet.say(str(error))
            return
        self.quiet.say(words.format(action=translate("Action", name)))

    def _take_notice(self, _tables: frozenset[str]) -> None:
        self.show_state()

    def show_state(self) -> None:
        """Show the state of the file in the status bar, and have undo and redo named anew."""
        with self.plan.workspace.reading() as session:
            office = session.scalars(select(Office)).first()
            name = office.text("name").shown(language()) if office else ""
        made = backups_of(self.plan.workspace.path)
        self.status.show_file(self.plan.workspace, name, made[0].made_at if made else None)
        self.steps_changed.emit()
