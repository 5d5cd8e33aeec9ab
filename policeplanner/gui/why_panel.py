"""Why not all lessons of an edition find a place: the smallest conflict, what mends it, and what fits meanwhile."""

from collections.abc import Sequence
from threading import Event
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from policeplanner.domain.errors import PlannerError
from policeplanner.gui.jobs import Job
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.opened_panel import OpenedPanel
from policeplanner.gui.pieces import button, card, framed, label, row, wrapped
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.why_answer import Finding

if TYPE_CHECKING:
    from policeplanner.services.remedies import Part, Step
    from policeplanner.services.why import Explained

SECONDS = 10.0
ACTION = QT_TRANSLATE_NOOP("Action", "Make room for lessons")


class WhyPanel(OpenedPanel):
    """Asks the solver and shows each part of its answer as soon as it is known.

    `asked` carries where a step leads and a lesson; `schedule_asked` asks for another run after something was changed.
    """

    asked = Signal(object, object)
    schedule_asked = Signal()
    learnt = Signal(object)

    def __init__(self, plan: OpenPlan) -> None:
        """Build an empty panel."""
        super().__init__()
        self._plan = plan
        self._edition: UUID | None = None
        self._job: Job | None = None
        self._stop = Event()
        self._known: Explained | None = None
        self._parts: tuple[tuple[Part, ...], ...] = ()
        self._done_something = False
        self.stop, self.again = button(), button("", "primary")
        self.stop.clicked.connect(self.cancel)
        self.again.clicked.connect(self.schedule_asked)
        self.head.insertWidget(2, self.stop)
        self.head.insertWidget(3, self.again)
        self.learnt.connect(self._learn)
        self.closed.connect(self.cancel)

    @property
    def busy(self) -> bool:
        """Tell whether the answer is still being looked for."""
        return self._job is not None

    def explain(self, edition: UUID) -> None:
        """Ask why the lessons of an edition cannot all be placed; nothing is written."""
        self.cancel()
        self._edition, self._known, self._parts, self._done_something = edition, None, (), False
        workspace, stop = self._plan.workspace, Event()

        def work(_job: Job) -> None:
            from policeplanner.services.why import explain_edition

            self.learnt.emit(
                (stop, explain_edition(workspace, edition, seconds=SECONDS, progress=pass_on, cancel=stop))
            )

        def pass_on(explained: "Explained") -> None:
            self.learnt.emit((stop, explained))

        self._stop = stop
        self._job = self._plan.jobs.run("", work, lambda _none: None, refused=self._refuse)
        self._job.cancel_asked.connect(stop.set)
        self._job.ended.connect(self._end)
        self._fill()

    def cancel(self) -> None:
        """Look no further and keep what is known."""
        if self._job is not None:
            self._stop.set()

    def retranslate(self) -> None:
        """Put the words."""
        super().retranslate()
        self.stop.setText(translate("WhyPanel", "Look no further"))
        self.again.setText(translate("WhyPanel", "Schedule again"))
        self._fill()

    def _learn(self, told: "tuple[Event, Explained]") -> None:
        stop, explained = told
        if stop is self._stop and explained.edition_id == self._edition:
            self._known = explained
            self._find_parts(explained)
            self._fill()

    def _find_parts(self, explained: "Explained") -> None:
        from policeplanner.services.remedies import parts_of

        repairs = explained.explanation.repairs
        if len(repairs) != len(self._parts):
            with self._plan.workspace.reading() as session:
                self._parts = tuple(tuple(parts_of(session, explained, repair)) for repair in repairs)

    def _refuse(self, error: PlannerError) -> None:
        self._plan.told.emit(str(error))
        self.closed.emit()

    def _end(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._fill()

    def _fill(self) -> None:
        self.empty()
        self.heading.setText(translate("WhyPanel", "Why not?"))
        self.stop.setVisible(self.busy)
        known = self._known
        possible = known is not None and known.explanation.finding is Finding.POSSIBLE
        self.again.setVisible(not self.busy and (possible or self._done_something))
        if known is None or (self.busy and known.explanation.finding is not Finding.IMPOSSIBLE):
            self.column.addWidget(wrapped(translate("WhyPanel", "Looking for the reason…"), "muted"))
        if known is not None and not (self.busy and known.explanation.finding is Finding.UNDECIDED):
            tone = "fine" if possible else "error" if known.explanation.finding is Finding.IMPOSSIBLE else "warning"
            self.column.addWidget(wrapped(known.headline, "heading", tone))
        if known is not None and not possible:
            self._tell(known)
        self.column.addStretch(1)

    def _tell(self, known: "Explained") -> None:
        for sentence in known.collisions:
            self.column.addWidget(wrapped(sentence, "", "warning"))
        self._list(translate("WhyPanel", "Counting shows"), known.counted)
        self._list(translate("WhyPanel", "These cannot hold together"), known.conflict)
        if known.repairs:
            self.column.addWidget(
                label(translate("WhyPanel", "One of these would give all lessons a place"), "heading")
            )
        for parts in self._parts:
            self.column.addWidget(self._repair(parts))
        if known.explanation.done:
            self._list(translate("WhyPanel", "Until then, these lessons find no place"), known.left_out)

    def _list(self, heading: str, sentences: Sequence[str]) -> None:
        if not sentences:
            return
        frame, inside = framed("notice", 12, 4)
        frame.setProperty("tone", "error")
        inside.addWidget(label(heading, "heading"))
        for sentence in sentences:
            inside.addWidget(wrapped(f"•  {sentence}"))
        self.column.addWidget(frame)

    def _repair(self, parts: "Sequence[Part]") -> QFrame:
        frame, inside = card()
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(6)
        for part in parts:
            inside.addWidget(wrapped(part.text))
            inside.addLayout(row(*(self._button(step) for step in part.steps), 1))
        return frame

    def _button(self, step: "Step") -> QPushButton:
        made = button(step.text)
        if step.deed is None:
            made.clicked.connect(lambda: self.asked.emit(step.where, step.subject))
        else:
            made.setEnabled(not self._plan.workspace.read_only)
            made.clicked.connect(lambda: self._take(step, made))
        return made

    def _take(self, step: "Step", made: QPushButton) -> None:
        from policeplanner.services.remedies import take_step

        assert self._edition is not None
        made.setEnabled(False)
        with self._plan.action(ACTION, step.text) as session:
            take_step(session, self._edition, step)
        self._done_something = True
        self.again.setVisible(not self.busy)
        self.again.setFocus()
