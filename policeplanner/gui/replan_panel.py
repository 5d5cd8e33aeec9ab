"""Re-planning on one surface: what happened, what is proposed, whom to tell, and accept or discard."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from threading import Event
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from sqlalchemy import select

from policeplanner import formats
from policeplanner.domain.editions import Edition
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.offices import Office
from policeplanner.gui.jobs import Job
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.page import Printable
from policeplanner.gui.pieces import button, card, label, row, wrapped
from policeplanner.gui.replan_form import Names, ReplanForm
from policeplanner.gui.replan_names import names_in
from policeplanner.gui.replan_result import ReplanResult
from policeplanner.i18n import translate

if TYPE_CHECKING:
    from policeplanner.services.losses import Loss
    from policeplanner.services.replanning import Proposal

_SIZE = (1120, 660)
_FORM_WIDTH = 290


@dataclass(frozen=True)
class Beginning:
    """Where re-planning begins: what is known of the loss, the edition open, the present moment (UTC).

    With `wait` nothing is looked for before it is asked for, as the loss is only a guess.
    """

    loss: "Loss | None" = None
    edition: UUID | None = None
    now: datetime | None = None
    wait: bool = False


class ReplanDialog(QDialog):
    """Re-plans the editions that a loss touches. `asked` carries page and record of what to show when it is closed."""

    asked = Signal(str, object)

    def __init__(self, parent: QWidget, plan: OpenPlan, beginning: Beginning) -> None:
        """Show what is known; when all is, propose at once."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Replan", "Re-plan"))
        self._plan = plan
        self._beginning = beginning
        self._now = beginning.now or datetime.now(UTC)
        self._job: Job | None = None
        self._loss: Loss | None = None
        self.proposals: tuple[Proposal, ...] = ()
        names, moment, day = self._read()
        self.form = ReplanForm(names, day if beginning.loss is None else beginning.loss.begins.date())
        self.outcome = ReplanResult()
        self.wrong = wrapped("", "error")
        self.propose, self.stop = button("", "primary"), button()
        self.discard, self.accepting, self.printing = button(), button("", "primary"), button()
        self._stack = QStackedWidget()
        self._waiting = wrapped("", "muted")
        self._build(moment)
        self.resize(*_SIZE)
        if beginning.loss is not None:
            self.form.show_loss(beginning.loss)
        if beginning.loss is not None and not beginning.wait:
            self.begin()
        else:
            self.form.begin()

    def begin(self) -> None:
        """Look for the fewest changes, off the window's thread."""
        try:
            loss = self.form.loss()
        except PlannerError as error:
            self._complain(str(error))
            return
        self._complain("")
        self._loss, cancel = loss, Event()
        workspace, now, own = self._plan.workspace, self._now, self._beginning.edition

        def work(_job: Job) -> "tuple[Proposal, ...]":
            from policeplanner.services.losses import touched_editions
            from policeplanner.services.replanning import replan_editions

            with workspace.reading() as session:
                found = touched_editions(session, [loss], now=now)
            editions = found or ([own] if own is not None else [])
            return replan_editions(workspace, editions, now=now, losses=[loss], cancel=cancel)

        self._job = self._plan.jobs.run(
            translate("Replan", "Looking for the fewest changes…"), work, self._show, refused=self._refuse
        )
        self._job.cancel_asked.connect(cancel.set)
        self._job.ended.connect(self._ended)
        self._set_busy(busy=True)

    def keep(self, *, printing: bool = False) -> None:
        """Accept what is proposed as one action, and go to its printout if that is wanted."""
        from policeplanner.services.replanning import accept

        losses = [self._loss] if self._loss is not None and self.form.record.isChecked() else []
        try:
            accept(self._plan.workspace, *self.proposals, losses=losses, now=self._now)
        except PlannerError as error:
            self._complain(str(error))
            return
        self._plan.done.emit("Re-plan edition", ", ".join(proposal.code for proposal in self.proposals), True)
        self.accept()
        changed = [proposal.task.edition_id for proposal in self.proposals if proposal.changes]
        if printing and changed:
            self.asked.emit("documents", Printable("timetable-changes", changed[0]))

    def done(self, result: int) -> None:
        """Stop what is under way before closing."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _read(self) -> tuple[Names, str, date]:
        """Return who and what there is, what is said of the present, and the day on which something most likely is."""
        with self._plan.workspace.reading() as session:
            office = session.scalars(select(Office)).one()
            local = office.local(self._now)
            words = translate("Replan", "What began before {day}, {hour}, stays as it was.")
            moment = words.format(day=formats.long_date(local.date()), hour=formats.clock(local.time()))
            edition = session.get(Edition, self._beginning.edition) if self._beginning.edition else None
            begins = edition.activity.starts_on if edition is not None else None
            day = max(local.date(), begins or local.date())
            return names_in(session, edition, self._now), moment, day

    def _build(self, moment: str) -> None:
        left, inside = card()
        left.setFixedWidth(_FORM_WIDTH)
        inside.addWidget(self.form)
        inside.addWidget(wrapped(moment, "small"))
        inside.addWidget(self.wrong)
        inside.addStretch(1)
        inside.addLayout(row(self.propose, self.stop, 1))
        right, found = card()
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self.outcome)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        found.addWidget(self._stack)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(left)
        across.addWidget(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addLayout(across, 1)
        column.addLayout(row(label(self._one_action(), "small"), 1, self.discard, self.printing, self.accepting))
        self._name_buttons()
        self.wrong.hide()
        self._set_busy(busy=False)

    def _one_action(self) -> str:
        return translate("Replan", "Accepting is one action, which undo takes back.")

    def _name_buttons(self) -> None:
        self.propose.setText(translate("Replan", "&Propose"))
        self.stop.setText(translate("Replan", "&Stop"))
        self.discard.setText(translate("Replan", "&Discard"))
        self.printing.setText(translate("Replan", "Accept and p&rint…"))
        self.accepting.setText(translate("Replan", "Acce&pt"))
        self.propose.setDefault(True)
        self.propose.clicked.connect(self.begin)
        self.stop.clicked.connect(self._stop)
        self.discard.clicked.connect(self.reject)
        self.accepting.clicked.connect(lambda: self.keep())
        self.printing.clicked.connect(lambda: self.keep(printing=True))
        self.form.changed.connect(self._forget)

    def _show(self, proposals: "Sequence[Proposal]") -> None:
        self.proposals = tuple(proposals)
        self.outcome.show_proposals(self.proposals)
        self._stack.setCurrentWidget(self.outcome)
        self.outcome.changes.setFocus()

    def _refuse(self, error: PlannerError) -> None:
        self._complain(str(error))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _ended(self) -> None:
        self._job = None
        self._set_busy(busy=False)

    def _forget(self) -> None:
        """What was proposed is for another loss than what the form now says."""
        if self._job is None and self.proposals:
            self.proposals = ()
            self._stack.setCurrentWidget(self._waiting)
            self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        writing = not self._plan.workspace.read_only
        recordable = bool(self.proposals) and (self.form.record.isChecked() or any(p.changes for p in self.proposals))
        self.propose.setVisible(not busy)
        self.stop.setVisible(busy)
        self.form.setEnabled(not busy)
        self.accepting.setEnabled(not busy and writing and recordable)
        self.printing.setEnabled(not busy and writing and any(p.changes for p in self.proposals))
        words = translate("Replan", "Say what happened. The program then looks for the fewest changes.")
        self._waiting.setText(translate("Replan", "Looking for the fewest changes…") if busy else words)
        if busy:
            self._stack.setCurrentWidget(self._waiting)

    def _complain(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))


def open_replan(parent: QWidget, plan: OpenPlan, beginning: Beginning) -> ReplanDialog:
    """Open the surface for re-planning above a window."""
    dialog = ReplanDialog(parent.window(), plan, beginning)
    dialog.open()
    return dialog
