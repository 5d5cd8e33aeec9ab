"""The timetable tab of an edition: what is still to place, the week's grid, and the facts of the chosen lesson."""

from threading import Event
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from sqlalchemy import select

from policeplanner import formats
from policeplanner.domain.editions import Edition, EditionGroup
from policeplanner.gui.edition_week import EditionTimetable, LessonFacts, read_timetable
from policeplanner.gui.editors import ComboField
from policeplanner.gui.jobs import Job
from policeplanner.gui.lesson_panel import LessonPanel
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, card, clear, label, named, row, scrolled, wrapped
from policeplanner.gui.week_grid import GridWeek, WeekGrid
from policeplanner.i18n import translate

NOTHING = EditionTimetable((), (), {})


class TimetableTab(QWidget):
    """The timetable of one edition, week by week."""

    weeks_changed = Signal()

    def __init__(self, plan: OpenPlan) -> None:
        """Build the three columns."""
        super().__init__()
        self._plan = plan
        self._edition: UUID | None = None
        self._chosen: UUID | None = None
        self._week = 0
        self._shown = NOTHING
        self.back, self.forward = button("‹"), button("›")
        self.back.clicked.connect(lambda: self._turn(-1))
        self.forward.clicked.connect(lambda: self._turn(1))
        self.week_name = label("", "muted")
        self.group = ComboField()
        self.group.setSizeAdjustPolicy(ComboField.SizeAdjustPolicy.AdjustToContents)
        self.group.activated.connect(self.reload)
        self.print = button()
        self.grid = WeekGrid()
        self.grid.chosen.connect(self._choose)
        self._to_place = QVBoxLayout()
        self._count = label("", "small")
        self._to_place_head = label("", "heading")
        self.panel = LessonPanel(plan)
        self._build()
        plan.watch.checked.connect(self.reload)

    def controls(self) -> QWidget:
        """Return the buttons that belong beside the tabs: week and group."""
        made = QWidget()
        made.setLayout(row(self.back, self.week_name, self.forward, self.group, self.print))
        return made

    def show_edition(self, edition: UUID) -> None:
        """Show an edition from its first week on."""
        if edition != self._edition:
            self._edition = edition
            self._week = 0
            self._chosen = None
            self._offer_groups()
        self.reload()

    def reload(self) -> None:
        """Read the timetable anew."""
        if self._edition is None:
            return
        with self._plan.workspace.reading() as session:
            known = session.get(Edition, self._edition) is not None  # its making may just have been undone
            findings, group = self._plan.watch.findings, self.group.currentData()
            self._shown = read_timetable(session, self._edition, findings, group) if known else NOTHING
        self._week = max(0, min(self._week, len(self._shown.weeks) - 1))
        if self._chosen not in self._shown.facts:
            self._chosen = None
        self._show()

    def schedule(self) -> None:
        """Let the program place the lessons that are not locked; the timetable is written as one action."""
        edition, workspace = self._edition, self._plan.workspace
        if edition is None:
            return
        cancel = Event()

        def work(job: Job) -> str:
            from policeplanner.services.solving import Effort, schedule_edition

            effort = Effort(seconds=8)

            def follow(progress: object) -> None:
                seconds = float(getattr(progress, "seconds", 0.0))
                if job.cancelled:
                    cancel.set()
                job.progressed.emit(min(1.0, seconds / effort.seconds), "")

            return schedule_edition(workspace, edition, effort=effort, progress=follow, cancel=cancel).summary

        job = self._plan.jobs.run(
            translate("Timetable", "Making the timetable…"), work, self._plan.told.emit, writing=True
        )
        job.cancel_asked.connect(cancel.set)

    def retranslate(self) -> None:
        """Put the words."""
        named(self.back, translate("Timetable", "Week before"))
        named(self.forward, translate("Timetable", "Week after"))
        named(self.group, translate("Timetable", "Group shown"))
        self.print.setText(translate("Timetable", "Print…"))
        self._to_place_head.setText(translate("Timetable", "To place"))
        if self._edition is not None:
            self._offer_groups()
            self._show()

    def _build(self) -> None:
        left, waiting = card()
        left.setFixedWidth(200)
        waiting.addLayout(row(self._to_place_head, 1, self._count))
        waiting.addWidget(scrolled(self._to_place), 1)
        middle, grid = card()
        grid.setContentsMargins(8, 8, 10, 4)
        grid.addWidget(self.grid, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(left)
        across.addWidget(middle, 1)
        across.addWidget(self.panel)

    def _offer_groups(self) -> None:
        with self._plan.workspace.reading() as session:
            groups = session.scalars(
                select(EditionGroup).where(EditionGroup.edition_id == self._edition).order_by(EditionGroup.position)
            ).all()
        chosen = self.group.currentData()
        self.group.clear()
        self.group.addItem(translate("Timetable", "All groups"), None)
        for group in groups:
            self.group.addItem(translate("Timetable", "Group {name}").format(name=group.name), group.id)
        self.group.setCurrentIndex(max(0, self.group.findData(chosen)))
        self.group.setVisible(len(groups) > 1)

    def _turn(self, step: int) -> None:
        self._week += step
        self._chosen = None
        self._show()

    def _choose(self, key: UUID) -> None:
        self._chosen = key
        self._show_facts()

    def _show(self) -> None:
        weeks = self._shown.weeks
        self.grid.show_week(weeks[self._week][1] if weeks else GridWeek(), self._chosen)
        self.back.setEnabled(self._week > 0)
        self.forward.setEnabled(self._week < len(weeks) - 1)
        number = weeks[self._week][0].isocalendar().week if weeks else 0
        self.week_name.setText(translate("Timetable", "Week {number}").format(number=number) if weeks else "")
        self._show_waiting()
        self._show_facts()

    def _show_waiting(self) -> None:
        clear(self._to_place)
        waiting = self._shown.waiting
        self._count.setText(str(len(waiting)) if waiting else "")
        for facts in waiting:
            self._to_place.addWidget(self._waiting_card(facts))
        words = translate("Timetable", "Every lesson has its place.")
        if waiting:
            words = translate("Timetable", "“Auto-schedule” looks for a time, a room and trainers for them.")
        self._to_place.addWidget(wrapped(words, "small"))
        self._to_place.addStretch(1)

    def _waiting_card(self, facts: LessonFacts) -> QWidget:
        made = button("", "toPlace")
        words = wrapped(facts.title, "heading")
        below = wrapped(" · ".join(filter(None, [formats.duration(facts.minutes), facts.detail])), "small")
        column = QVBoxLayout(made)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(1)
        for widget in (words, below):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(widget)
        lines = max(1, words.fontMetrics().horizontalAdvance(facts.title) // 130 + 1)
        made.setMinimumHeight(lines * words.fontMetrics().lineSpacing() + below.fontMetrics().lineSpacing() + 18)
        named(made, f"{facts.title}, {formats.duration(facts.minutes)}")
        made.clicked.connect(lambda: self._choose(facts.key))
        return made

    def _show_facts(self) -> None:
        self.panel.show_lesson(self._shown.facts.get(self._chosen) if self._chosen else None)
