"""Scheduling several editions together: how far it is and how good, stop and keep, and what came of each edition."""

import time
from collections.abc import Sequence
from decimal import Decimal
from threading import Event
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QProgressBar, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.errors import PlannerError
from policeplanner.gui.jobs import Job
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, label, named, row, wrapped
from policeplanner.gui.schedule_run import now_and_then
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from policeplanner.scheduling.satisfaction import Met
    from policeplanner.services.solving import Outcome, SoFar
    from policeplanner.services.term_solving import AttemptedTogether, TermOutcome

SECONDS = 30.0
TICK_MS = 200
ACTION = QT_TRANSLATE_NOOP("Action", "Schedule editions together")
HEADS = (
    QT_TRANSLATE_NOOP("Together", "Edition"),
    QT_TRANSLATE_NOOP("Together", "Lessons placed"),
    QT_TRANSLATE_NOOP("Together", "Preferences met"),
)


class TogetherDialog(QDialog):
    """One run on an open plan; nothing is written before it ends or is stopped, and nothing when it is discarded."""

    progressed = Signal(object)

    def __init__(self, plan: OpenPlan, editions: Sequence[UUID], parent: QWidget) -> None:
        """Begin at once."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._stop = Event()
        self._job: Job | None = None
        self._started = time.monotonic()
        self.heading = label("", "heading")
        self.says = wrapped("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.table = QTableWidget(0, 3)
        self.table.verticalHeader().setVisible(False)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.left_out = wrapped("", "small")
        self.stop, self.discard, self.close_it = button("", "primary"), button(), button("", "primary")
        self.stop.clicked.connect(self._stop_and_keep)
        self.discard.clicked.connect(self.reject)
        self.close_it.clicked.connect(self.accept)
        self.progressed.connect(self._follow)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self._build()
        self.retranslate()
        self._look(tuple(editions))

    @property
    def busy(self) -> bool:
        """Tell whether the run is under way."""
        return self._job is not None

    @override
    def reject(self) -> None:
        """Close; a run under way is stopped and forgotten, but what is being written is not torn."""
        if self._job is not None and not self.discard.isEnabled():
            return
        if self._job is not None:
            self._stop.set()
            self._job.cancel()
            self._job = None
        super().reject()

    def retranslate(self) -> None:
        """Put the words."""
        self.setWindowTitle(translate("Together", "Schedule editions together"))
        self.heading.setText(translate("Together", "Looking for the best timetables of all chosen editions…"))
        self.stop.setText(translate("Together", "Stop and keep"))
        self.discard.setText(translate("Together", "Discard"))
        self.close_it.setText(translate("Together", "Close"))
        named(self.bar, translate("Together", "Time used"))
        named(self.table, translate("Together", "Result by edition"))
        self.table.setHorizontalHeaderLabels([translate("Together", head) for head in HEADS])

    def _build(self) -> None:
        self.resize(620, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (self.heading, self.bar, self.says):
            column.addWidget(widget)
        column.addWidget(self.table, 10)
        column.addWidget(self.left_out)
        column.addStretch(1)
        column.addLayout(row(1, self.discard, self.stop, self.close_it))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for later in (self.table, self.left_out, self.close_it):
            later.hide()

    def _look(self, editions: tuple[UUID, ...]) -> None:
        workspace, stop = self._plan.workspace, self._stop
        follow = now_and_then(self.progressed)

        def work(_job: Job) -> "AttemptedTogether":
            from policeplanner.services.solving import Effort
            from policeplanner.services.term_solving import attempt_together

            return attempt_together(workspace, editions, effort=Effort(SECONDS), progress=follow, cancel=stop)

        self._job = self._plan.jobs.run("", work, self._write, refused=self._refuse)
        self._job.cancel_asked.connect(stop.set)
        self.destroyed.connect(stop.set)
        self._tick.start()

    def _write(self, found: "AttemptedTogether") -> None:
        workspace = self._plan.workspace

        def work(_job: Job) -> "TermOutcome":
            from policeplanner.services.term_solving import keep_together

            return keep_together(workspace, found)

        self.stop.setEnabled(False)
        self.discard.setEnabled(False)
        self._job = self._plan.jobs.run("", work, self._show, writing=True, refused=self._refuse)

    def _follow(self, so_far: "SoFar") -> None:
        met = so_far.met
        text = translate("Together", "Best so far: {placed} of {total} lessons placed, {met} of the preferences met.")
        total = len(so_far.task.problem.lessons)
        self.says.setText(text.format(placed=so_far.progress.placed, total=total, met=share_met(met)))

    def _show_time(self) -> None:
        self.bar.setValue(min(1000, round((time.monotonic() - self._started) / SECONDS * 1000)))

    def _stop_and_keep(self) -> None:
        self._stop.set()
        self.stop.setEnabled(False)

    def _refuse(self, error: PlannerError) -> None:
        self._ended()
        self.heading.setText(translate("Together", "Nothing was scheduled"))
        self.says.setText(str(error))

    def _show(self, outcome: "TermOutcome") -> None:
        self._ended()
        self.heading.setText(outcome.found.headline)
        self.says.setText("\n".join(outcome.found.notes))
        self.table.setRowCount(len(outcome.outcomes))
        for number, each in enumerate(outcome.outcomes):
            for column, text in enumerate(written(each)):
                self.table.setItem(number, column, QTableWidgetItem(text))
        self.table.show()
        reasons = [line.strip() for each in outcome.outcomes for line in each.reasons]
        self.left_out.setText("\n".join([*reasons[:6], *(["…"] if len(reasons) > 6 else [])]))
        self.left_out.setVisible(bool(reasons))
        self._plan.done.emit(ACTION, outcome.found.headline, outcome.changed > 0)

    def _ended(self) -> None:
        self._job = None
        self._tick.stop()
        for widget in (self.bar, self.stop, self.discard):
            widget.hide()
        self.close_it.show()
        self.close_it.setFocus()


def written(outcome: "Outcome") -> tuple[str, str, str]:
    """Return the line of an edition: its code, lessons placed, and the share of the preferences that is met."""
    placed = outcome.total - len(outcome.result.unplaced)
    text = translate("Together", "{placed} of {total}").format(placed=placed, total=outcome.total)
    return outcome.code, text, share_met(outcome.met)


def share_met(met: "Sequence[Met]") -> str:
    """Return which share of all that is wished is so, as a percentage."""
    total = sum(each.total for each in met)
    return formats.percent(Decimal(sum(each.met for each in met)) / total) if total else "–"
