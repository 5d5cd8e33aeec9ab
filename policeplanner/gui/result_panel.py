"""What came of scheduling: how it ended, how well each wish was met, and which lessons were left out and why."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem

from policeplanner.gui.charts import NamedProgress
from policeplanner.gui.opened_panel import OpenedPanel
from policeplanner.gui.pieces import button, card, chip, label, row, wrapped
from policeplanner.gui.run_strip import capitalised, percent
from policeplanner.i18n import translate
from policeplanner.scheduling.job import Status
from policeplanner.scheduling.precheck import explain
from policeplanner.scheduling.satisfaction import Met
from policeplanner.scheduling.solve import Unplaced
from policeplanner.services.wishes import level_name

if TYPE_CHECKING:
    from policeplanner.services.solving import Outcome

TONES = {Status.PROVEN: "fine", Status.FOUND: "fine", Status.CANCELLED: "warning", Status.PARTIAL: "warning"}


class ResultPanel(OpenedPanel):
    """The result of a run, or how well the present timetable meets the wishes."""

    why_asked = Signal()
    lesson_asked = Signal(object)

    def __init__(self) -> None:
        """Build an empty panel."""
        super().__init__()
        self._outcome: Outcome | None = None
        self.met: tuple[Met, ...] = ()

    def show_outcome(self, outcome: "Outcome") -> None:
        """Show what came of a run."""
        self._outcome, self.met = outcome, outcome.met
        self._fill()

    def show_met(self, met: Sequence[Met]) -> None:
        """Show how well the timetable of the plan meets the wishes."""
        self._outcome, self.met = None, tuple(met)
        self._fill()

    def retranslate(self) -> None:
        """Put the words."""
        super().retranslate()
        self._fill()

    def _fill(self) -> None:
        self.empty()
        self.heading.setText(translate("ScheduleResult", "How well the preferences are met"))
        if self._outcome is not None:
            self._say(self._outcome)
        if not self.met:
            words = translate("ScheduleResult", "No lesson has a place yet, or no preference counts.")
            self.column.addWidget(wrapped(words, "muted"))
        else:
            across = QHBoxLayout()
            across.setSpacing(12)
            across.addWidget(bars(self.met), 4)
            across.addWidget(table(self.met), 5)
            self.column.addLayout(across)
        if self._outcome is not None:
            self._list_left_out(self._outcome)
        self.column.addStretch(1)

    def _say(self, outcome: "Outcome") -> None:
        from policeplanner.services.solving import STATUS_NAMES

        status = outcome.result.status
        word = chip(capitalised(translate("Solving", STATUS_NAMES[status])), TONES.get(status, "error"))
        placed = translate("ScheduleRun", "{placed} of {total} lessons placed")
        count = placed.format(placed=outcome.total - len(outcome.result.unplaced), total=outcome.total)
        self.column.addLayout(row(word, label(count), 1))
        for reason in outcome.result.reasons:
            if not reason.certain:
                self.column.addWidget(wrapped(explain(reason, outcome.names), "", "warning"))

    def _list_left_out(self, outcome: "Outcome") -> None:
        if outcome.result.unplaced:
            heading = translate("ScheduleResult", "%n lesson(s) left out", "", len(outcome.result.unplaced))
            self.column.addWidget(label(heading, "heading", "error"))
        for left in outcome.result.unplaced:
            self.column.addWidget(self._left_out(left, outcome.names))

    def _left_out(self, left: Unplaced, names: dict[str, str]) -> QFrame:
        frame, inside = card()
        inside.setContentsMargins(12, 8, 12, 8)
        show, why = button(translate("ScheduleResult", "Show")), button(translate("ScheduleResult", "Why not…"))
        show.clicked.connect(lambda: self.lesson_asked.emit(UUID(left.lesson)))
        why.clicked.connect(self.why_asked)
        inside.addLayout(row(label(names.get(left.lesson, ""), "heading"), 1, show, why))
        for reason in left.reasons:
            inside.addWidget(wrapped(explain(reason, names), "small"))
        return frame


def bars(met: Sequence[Met]) -> QFrame:
    """Return a bar for each wish, the weightiest first; a must that is not kept is red and said."""
    frame, inside = card()
    for each in met:
        name = each.name
        if each.broken:
            name = translate("ScheduleResult", "{wish} – must, not kept").format(wish=name)
        shade = "error" if each.broken else "fine" if each.percent >= 80 else "warning"
        inside.addWidget(NamedProgress(name, percent(each.percent), each.met / each.total, shade))
    inside.addStretch(1)
    return frame


def table(met: Sequence[Met]) -> QFrame:
    """Return the same as a table, which can be read aloud."""
    frame, inside = card()
    inside.setContentsMargins(6, 6, 6, 6)
    made = QTableWidget(len(met), 4)
    made.setHorizontalHeaderLabels(
        [
            translate("ScheduleResult", "Preference"),
            translate("ScheduleResult", "Counts"),
            translate("ScheduleResult", "Met"),
            translate("ScheduleResult", "Share"),
        ]
    )
    for number, each in enumerate(met):
        level = level_name(each.weight)
        if each.broken:
            level = translate("ScheduleResult", "{level}, not kept").format(level=level)
        count = translate("ScheduleResult", "{met} of {total}").format(met=each.met, total=each.total)
        for column, text in enumerate((each.name, level, count, percent(each.percent))):
            made.setItem(number, column, QTableWidgetItem(text))
    made.verticalHeader().hide()
    made.setShowGrid(False)
    made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    made.setAccessibleName(translate("ScheduleResult", "How well the preferences are met"))
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    made.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    made.setWordWrap(True)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setTabKeyNavigation(False)
    made.setMinimumHeight(34 + 31 * len(met))
    inside.addWidget(made)
    return frame
