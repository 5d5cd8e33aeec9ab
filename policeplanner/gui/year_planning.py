"""The panel beside the calendar in which a year is planned: options, work under way, and what is proposed."""

from collections.abc import Callable, Mapping
from threading import Event
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from policeplanner.gui.jobs import Job
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, label, named, row, scrolled, wrapped
from policeplanner.gui.year_grid_lines import Ghost
from policeplanner.gui.year_wishes import YearWishes
from policeplanner.i18n import translate
from policeplanner.scheduling.year_job import YearProgress
from policeplanner.services.year_plan import YearChoices
from policeplanner.services.year_writing import YearEffort, YearProposal, propose_year, write_year

WIDTH = 316
ASKING, WORKING, PROPOSED = range(3)


class YearPlanning(QFrame):
    """Plans the year. `proposed` carries ghosts by activity, `pointed` an activity of the list, `closed` nothing."""

    proposed = Signal(object)
    pointed = Signal(object)
    closed = Signal()

    def __init__(self, plan: OpenPlan, choose: Callable[[YearWishes], YearChoices]) -> None:
        """Build the panel; `choose` tells what the options mean for the year shown."""
        super().__init__()
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self._plan = plan
        self._choose = choose
        self._year = 0
        self._job: Job | None = None
        self._stop = Event()
        self.proposal: YearProposal | None = None
        self.wishes = YearWishes()
        self.start, self.close_panel = button("", "primary"), button("×", "quiet")
        self.progress, self.best = QProgressBar(), wrapped()
        self.enough, self.cancel = button(), button("", "link")
        self.summary, self.changes = wrapped("", "heading"), QListWidget()
        self.reasons = wrapped("", "small")
        self.accept, self.discard = button("", "primary"), button()
        self._head = label("", "heading")
        self._pages = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    @property
    def state(self) -> int:
        """Return whether the panel is ASKING, WORKING or has PROPOSED."""
        return self._pages.currentIndex()

    def show_year(self, year: int) -> None:
        """Plan another year."""
        if year != self._year:
            self._year = year
            self.wishes.show_year(year)
            self.forget()

    def run(self) -> None:
        """Look for a plan of the year, off the window's thread."""
        workspace, year, choices = self._plan.workspace, self._year, self._choose(self.wishes)
        effort = YearEffort(seconds=float(self.wishes.seconds.value()))
        self._stop = stop = Event()

        def work(job: Job) -> YearProposal:
            def follow(progress: YearProgress) -> None:
                words = translate("YearPlanning", "%n activity(ies) placed so far", "", progress.placed)
                job.progressed.emit(min(1.0, progress.seconds / effort.seconds), words)

            return propose_year(workspace, year, choices, effort, progress=follow, cancel=stop)

        job = self._plan.jobs.run(translate("YearPlanning", "Planning the year…"), work, self._take)
        job.progressed.connect(self._show_progress)
        job.cancel_asked.connect(stop.set)
        job.cancel_asked.connect(self.forget)
        self._job = job
        self.progress.setRange(0, 0)
        self.best.setText(translate("YearPlanning", "Looking for dates…"))
        self._pages.setCurrentIndex(WORKING)
        self.enough.setFocus()

    def give_up(self) -> None:
        """Stop the work and throw away what was found."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def forget(self) -> None:
        """Throw the proposal away and ask anew."""
        self.proposal = None
        self._pages.setCurrentIndex(ASKING)
        self.proposed.emit({})

    def take(self) -> None:
        """Write the lines that are ticked as one undoable action."""
        proposal, workspace = self.proposal, self._plan.workspace
        if proposal is None:
            return
        wanted = proposal.only(self._ticked())

        def say(lines: list[str]) -> None:
            if lines:
                words = translate("YearPlanning", "%n change(s)", "", len(lines))
                self._plan.done.emit("Plan the year", f"{proposal.task.days.year} · {words}", True)

        self._plan.jobs.run(
            translate("YearPlanning", "Writing the year…"),
            lambda _job: write_year(workspace, proposal.task, wanted),
            say,
            writing=True,
        )
        self.forget()
        self.closed.emit()

    def retranslate(self) -> None:
        """Put the words."""
        self.wishes.retranslate()
        self._head.setText(translate("YearPlanning", "Plan the year"))
        self.start.setText(translate("YearPlanning", "Look for dates"))
        named(self.close_panel, translate("YearPlanning", "Close this panel"))
        named(self.progress, translate("YearPlanning", "Progress"))
        self.enough.setText(translate("YearPlanning", "Stop and keep the best"))
        self.cancel.setText(translate("YearPlanning", "Cancel"))
        self.discard.setText(translate("YearPlanning", "Discard"))
        named(self.changes, translate("YearPlanning", "Proposed changes"))
        self._show()

    def _build(self) -> None:
        asking, working = QVBoxLayout(), QVBoxLayout()
        asking.addWidget(self.wishes)
        asking.addStretch(1)
        under_way: tuple[QWidget, ...] = (self.best, self.progress, self.enough, self.cancel)
        for widget in under_way:
            working.addWidget(widget)
        working.addStretch(1)
        self.changes.setWordWrap(True)
        self.changes.setSpacing(1)
        self.changes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        proposed = QVBoxLayout()
        proposed.setContentsMargins(0, 0, 0, 0)
        proposed.addWidget(self.summary)
        proposed.addWidget(self.changes, 1)
        proposed.addWidget(self.reasons)
        proposed.addLayout(row(self.accept, self.discard, 1))
        last = QWidget()
        last.setLayout(proposed)
        begin = QVBoxLayout()
        begin.setContentsMargins(0, 0, 0, 0)
        begin.addWidget(scrolled(asking), 1)
        begin.addWidget(self.start)
        first = QWidget()
        first.setLayout(begin)
        for page in (first, scrolled(working), last):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 12)
        column.addLayout(row(self._head, 1, self.close_panel))
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.start.clicked.connect(self.run)
        self.enough.clicked.connect(lambda: self._stop.set())
        self.cancel.clicked.connect(self.give_up)
        self.accept.clicked.connect(self.take)
        self.discard.clicked.connect(self.forget)
        self.close_panel.clicked.connect(self._leave)
        self.changes.itemChanged.connect(lambda _item: self._tick())
        self.changes.currentItemChanged.connect(self._point)

    def _leave(self) -> None:
        self.give_up()
        self.forget()
        self.closed.emit()

    def _show_progress(self, share: float, words: str) -> None:
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(share * 1000))
        self.best.setText(words)

    def _take(self, proposal: YearProposal) -> None:
        self._job = None
        self.proposal = proposal
        self._show()
        self._pages.setCurrentIndex(PROPOSED)
        self._tick()
        self.changes.setFocus()

    def _show(self) -> None:
        """List what is proposed, each change with a tick, and why something found no dates."""
        self.changes.blockSignals(True)
        self.changes.clear()
        for activity, words in self.proposal.changed if self.proposal else ():
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, UUID(activity))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setToolTip(words)
            self.changes.addItem(item)
        self.changes.blockSignals(False)
        self.summary.setText(self.proposal.summary if self.proposal else "")
        reasons = self.proposal.reasons if self.proposal else []
        self.reasons.setText("\n".join(reasons[:3]))
        self.reasons.setToolTip("\n".join(reasons))
        self.reasons.setVisible(bool(reasons))
        self._count()

    def _ticked(self) -> frozenset[str]:
        items = (self.changes.item(number) for number in range(self.changes.count()))
        return frozenset(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def _tick(self) -> None:
        self._count()
        self.proposed.emit(self._ghosts())

    def _count(self) -> None:
        count = len(self._ticked())
        self.accept.setText(translate("YearPlanning", "Accept ({count})").format(count=count))
        self.accept.setEnabled(count > 0 and not self._plan.workspace.read_only)

    def _ghosts(self) -> Mapping[UUID, Ghost]:
        if self.proposal is None:
            return {}
        ticked, days = self._ticked(), self.proposal.task.days
        return {
            UUID(change.activity): Ghost(
                days.day(change.after.start), days.day(change.after.end - 1), change.activity in ticked
            )
            for change in self.proposal.result.changes
            if change.after is not None
        }

    def _point(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.pointed.emit(item.data(Qt.ItemDataRole.UserRole))
