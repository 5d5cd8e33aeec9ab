"""The timetable of an edition with all that schedules it: the strip of a run above, panels in its place."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner.domain.errors import PlannerError
from policeplanner.gui.doubts_panel import DoubtsPanel
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.opened_panel import OpenedPanel
from policeplanner.gui.replan_panel import Beginning, open_replan
from policeplanner.gui.result_panel import ResultPanel
from policeplanner.gui.run_strip import RunStrip
from policeplanner.gui.schedule_menu import RUNS, ScheduleMenu
from policeplanner.gui.schedule_run import SECONDS, ScheduleRun
from policeplanner.gui.timetable import TimetableTab
from policeplanner.gui.why_panel import WhyPanel
from policeplanner.gui.wishes_panel import WishesPanel
from policeplanner.i18n import translate
from policeplanner.services.timetable_versions import release_version

if TYPE_CHECKING:
    from policeplanner.services.remedies import Doubt, Where
    from policeplanner.services.solving import Outcome, SoFar, Wanted


class ScheduleDesk(QWidget):
    """`asked` carries where something is to be changed (services.remedies.Where), outside the timetable.

    `replanned` carries page and record to show after re-planning.
    """

    asked = Signal(object)
    replanned = Signal(str, object)

    def __init__(self, plan: OpenPlan, timetable: TimetableTab) -> None:
        """Put the timetable below a strip that is hidden."""
        super().__init__()
        self._plan = plan
        self._edition: UUID | None = None
        self.timetable = timetable
        self.menu = ScheduleMenu()
        self.run = ScheduleRun(plan, self)
        self.strip = RunStrip()
        self.doubts, self.result = DoubtsPanel(), ResultPanel()
        self.wishes, self.why = WishesPanel(plan), WhyPanel(plan)
        self._panels: tuple[OpenedPanel, ...] = (self.doubts, self.result, self.wishes, self.why)
        self._outcome: Outcome | None = None
        self._stack = QStackedWidget()
        for widget in (timetable, *self._panels):
            self._stack.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.strip)
        whole.addWidget(self._stack, 1)
        self._commands: dict[str, Callable[[], None]] = {
            "schedule_wishes": self._show_wishes,
            "schedule_met": self._show_met,
            "schedule_why": self._show_why,
            "schedule_replan": self._replan,
            "schedule_release": self._release,
        }
        self._connect()
        self._allow()

    def show_edition(self, edition: UUID) -> None:
        """Schedule this edition from now on; what a run of another one came to is put away."""
        if edition != self._edition:
            self._edition = edition
            self.close_panel()
            if not self.run.busy:
                self._put_away()
        if self._stack.currentWidget() is self.wishes:
            self.wishes.reload()

    def do(self, command: str) -> None:
        """Do a command of the menu."""
        if command in self._commands:
            self._commands[command]()
        elif self.can(command) and self._edition is not None:
            self.run.start(self._wanted(self._edition, command))

    def _replan(self) -> None:
        beginning = Beginning(edition=self._edition)
        open_replan(self, self._plan, beginning).asked.connect(self.replanned)

    def _release(self) -> None:
        if self._edition is None or self._plan.workspace.read_only:
            return
        number = release_version(self._plan.workspace, self._edition, datetime.now(UTC))
        if number is None:
            self._plan.told.emit(translate("ScheduleDesk", "Nothing has changed since the last version."))
            return
        words = translate("ScheduleDesk", "version {number}").format(number=number)
        self._plan.done.emit("Release timetable", words, True)

    def can(self, command: str) -> bool:
        """Tell whether a command can be done now."""
        if command not in RUNS:
            return True
        ready = not self.run.busy and not self._plan.workspace.read_only
        return ready and (command != "schedule_selected" or bool(self.timetable.selection()))

    def close_panel(self) -> bool:
        """Show the timetable again; tell whether it was covered."""
        covered = self._stack.currentIndex() > 0
        self._stack.setCurrentIndex(0)
        return covered

    def retranslate(self) -> None:
        """Put the words."""
        self.menu.retranslate()
        self.strip.retranslate()
        for panel in self._panels:
            panel.retranslate()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Have the solver ready before it is asked for."""
        super().showEvent(event)
        self.run.warm()

    def _connect(self) -> None:
        self.menu.asked.connect(self.do)
        self.timetable.selection_changed.connect(self._allow)
        self.run.began.connect(self._begin)
        self.run.progressed.connect(self._follow)
        self.run.doubted.connect(self._show_doubts)
        self.run.finished.connect(self._show_outcome)
        self.run.refused.connect(self._refuse)
        self.run.ended.connect(self._end)
        self.strip.stop_asked.connect(self._stop)
        self.strip.discard_asked.connect(self.run.discard)
        self.strip.result_asked.connect(self._toggle_result)
        self.strip.closed.connect(self._put_away)
        self.doubts.go_on_asked.connect(self._go_on)
        for panel in self._panels:
            panel.closed.connect(self.close_panel)
        for asking in (self.doubts.asked, self.why.asked):
            asking.connect(self._lead)
        for why in (self.doubts.why_asked, self.result.why_asked):
            why.connect(self._show_why)
        self.why.schedule_asked.connect(lambda: self.do("schedule_all"))
        self.result.lesson_asked.connect(self._go_to)

    def _wanted(self, edition: UUID, command: str) -> "Wanted":
        from policeplanner.services.solving import Wanted
        from policeplanner.services.timetables import Scope

        if command == "schedule_selected":
            return Wanted(edition, selection=self.timetable.selection())
        return Wanted(edition, Scope.UNPLACED if command == "schedule_unplaced" else Scope.ALL)

    def _allow(self) -> None:
        self.menu.allow({command: self.can(command) for command in RUNS})

    def _begin(self) -> None:
        self._outcome = None
        self.close_panel()
        self.strip.begin(SECONDS)
        self._allow()

    def _follow(self, so_far: "SoFar") -> None:
        if self.run.busy:
            self.strip.follow(so_far)
            if so_far.task.edition_id == self._edition:
                self.timetable.preview(so_far.task.first_day, so_far.progress.timetable)

    def _stop(self) -> None:
        self.strip.stopping()
        self.run.stop()

    def _show_doubts(self, found: "list[Doubt]") -> None:
        self.doubts.show_doubts(found)
        self._stack.setCurrentWidget(self.doubts)

    def _show_outcome(self, outcome: "Outcome") -> None:
        self._outcome = outcome
        self.result.show_outcome(outcome)
        if outcome.edition_id == self._edition:
            self._stack.setCurrentWidget(self.result)

    def _refuse(self, _error: PlannerError) -> None:
        self._outcome = None

    def _end(self) -> None:
        outcome = self._outcome
        self.strip.end(outcome if outcome is not None and outcome.edition_id == self._edition else None)
        self.timetable.reload()
        self._allow()

    def _go_on(self) -> None:
        if self.run.wanted is not None:
            self.run.start(self.run.wanted, despite_doubts=True)

    def _toggle_result(self) -> None:
        if not self._covered_by(self.result):
            if self._outcome is not None:
                self.result.show_outcome(self._outcome)
            self._stack.setCurrentWidget(self.result)
        else:
            self.close_panel()

    def _put_away(self) -> None:
        self._outcome = None
        self.strip.end(None)
        if self._covered_by(self.result):
            self.close_panel()

    def _covered_by(self, panel: OpenedPanel) -> bool:
        return self._stack.currentWidget() is panel

    def _show_wishes(self) -> None:
        if self._edition is not None:
            self.wishes.show_edition(self._edition)
            self._stack.setCurrentWidget(self.wishes)

    def _show_met(self) -> None:
        from policeplanner.services.solving import met_now

        edition, workspace = self._edition, self._plan.workspace
        if edition is not None:
            look = self._plan.jobs.run
            look("", lambda _job: met_now(workspace, edition), self._take_met, refused=self._say)

    def _say(self, error: PlannerError) -> None:
        self._plan.told.emit(str(error))

    def _take_met(self, met: object) -> None:
        assert isinstance(met, tuple)
        self.result.show_met(met)
        self._stack.setCurrentWidget(self.result)

    def _show_why(self) -> None:
        if self._edition is not None:
            self._stack.setCurrentWidget(self.why)
            self.why.explain(self._edition)

    def _lead(self, where: "Where", lesson: UUID | None) -> None:
        from policeplanner.services.remedies import Where

        if where is Where.LESSON:
            self._go_to(lesson)
        else:
            self.asked.emit(where)

    def _go_to(self, lesson: UUID | None) -> None:
        self.close_panel()
        if lesson is not None:
            self.timetable.go_to(lesson)
