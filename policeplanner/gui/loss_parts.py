"""Absences or closures of a record, with what they hit said at once, and re-planning one step away."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from policeplanner import formats
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.parts import PartsEditor, PartsPlan
from policeplanner.gui.pieces import button, framed, named, row, set_tone, wrapped
from policeplanner.gui.replan_panel import Beginning, open_replan
from policeplanner.i18n import language, translate

if TYPE_CHECKING:
    from policeplanner.services.hits import Hit
    from policeplanner.services.losses import Loss

FindLoss = Callable[[Session, UUID], "Loss | None"]
_TOLD = 3


class LossParts(QWidget):
    """The notice above, list and form below. `asked` carries page and record."""

    asked = Signal(str, object)

    def __init__(self, plan: OpenPlan, parts: PartsPlan, find: FindLoss) -> None:
        """Build all; `find` returns what one of the parts means is lost."""
        super().__init__()
        self._plan = plan
        self._find = find
        self._loss: Loss | None = None
        self._hits: Sequence[Hit] = ()
        self.editor = PartsEditor(plan, parts)
        self.notice, inside = framed("notice", margins=10, spacing=6)
        set_tone(self.notice, tone="error")
        self._words = wrapped()
        self.replan, self.open = button("", "primary"), button()
        self.replan.clicked.connect(self._replan)
        self.open.clicked.connect(self._open)
        line = row(self._words, self.open, self.replan)
        line.setStretch(0, 1)
        inside.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.notice)
        column.addWidget(self.editor, 1)
        self.editor.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._look())
        self.retranslate()

    def show_owner(self, owner: UUID) -> None:
        """List the parts of a record and say what the chosen one hits, else the first that hits anything."""
        self.editor.show_owner(owner)
        self._look()

    def count(self) -> int:
        """Return the number of parts."""
        return self.editor.count()

    def retranslate(self) -> None:
        """Put the words."""
        self.editor.retranslate()
        self.replan.setText(translate("LossParts", "Re-plan…"))
        self.open.setText(translate("LossParts", "Open timetable"))
        self._look()

    def _look(self) -> None:
        chosen = self.editor.table.records()
        every = [self.editor.model.record(row) for row in range(self.editor.count())]
        self._loss, self._hits = None, ()
        with self._plan.workspace.reading() as session:
            for part in chosen or every:
                loss, found = found_by(session, self._find, part)
                if found:
                    self._loss, self._hits = loss, found
                    break
        self.notice.setVisible(bool(self._hits))
        if self._hits:
            self._words.setText(told(self._hits))
            named(self.notice, self._words.text())
            self.replan.setVisible(not self._plan.workspace.read_only)

    def _replan(self) -> None:
        beginning = Beginning(self._loss, self._hits[0].edition_id)
        open_replan(self, self._plan, beginning).asked.connect(self.asked)

    def _open(self) -> None:
        self.asked.emit("editions", self._hits[0].edition_id)


def found_by(session: Session, find: FindLoss, part: UUID | None) -> "tuple[Loss | None, Sequence[Hit]]":
    """Return what a part means is lost, and the lessons to come that it hits."""
    from policeplanner.services.hits import hits

    loss = find(session, part) if part is not None else None
    return loss, hits(session, loss, now=datetime.now(UTC)) if loss is not None else ()


def told(found: "Sequence[Hit]") -> str:
    """Say which lessons are hit."""
    lessons = " · ".join(
        f"{hit.lesson.shown(language())} ({hit.edition}, {formats.day_and_month(hit.begins.date())},"
        f" {formats.clock(hit.begins.time())})"
        for hit in found[:_TOLD]
    )
    more = " …" if len(found) > _TOLD else ""
    counted = translate("LossParts", "%n lesson(s) cannot take place as planned", "", len(found))
    return f"{counted}: {lessons}{more}" if language() == "en" else f"{counted}\u00a0: {lessons}{more}"


def counted_hits(number: int) -> str:
    """Return what the list says of the lessons hit."""
    return translate("LossParts", "%n lesson(s)", "", number) if number else translate("LossParts", "none")
