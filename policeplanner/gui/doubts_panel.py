"""What counting shows before a run: what cannot work, and where to change it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from policeplanner.gui.opened_panel import OpenedPanel
from policeplanner.gui.pieces import button, framed, row, set_tone, wrapped
from policeplanner.i18n import translate

if TYPE_CHECKING:
    from policeplanner.services.remedies import Doubt


class DoubtsPanel(OpenedPanel):
    """`asked` carries where a doubt leads and the lesson it is about; `go_on_asked` places what can be placed."""

    asked = Signal(object, object)
    go_on_asked = Signal()
    why_asked = Signal()

    def __init__(self) -> None:
        """Build the panel without doubts."""
        super().__init__()
        self._doubts: tuple[Doubt, ...] = ()
        self.go_on, self.why = button("", "primary"), button()
        self.go_on.clicked.connect(self.go_on_asked)
        self.why.clicked.connect(self.why_asked)
        self.head.insertWidget(2, self.why)
        self.head.insertWidget(3, self.go_on)

    def show_doubts(self, found: Sequence["Doubt"]) -> None:
        """Show what was counted, what blocks first."""
        self._doubts = tuple(found)
        self._fill()

    def retranslate(self) -> None:
        """Put the words."""
        super().retranslate()
        self.heading.setText(translate("DoubtsPanel", "Not all lessons can get a place"))
        self.go_on.setText(translate("DoubtsPanel", "Place what can be placed"))
        self.why.setText(translate("DoubtsPanel", "Why not…"))
        self._fill()

    def _fill(self) -> None:
        self.empty()
        words = translate(
            "DoubtsPanel", "Counting alone shows what is missing. Change it first, or place the lessons that fit."
        )
        self.column.addWidget(wrapped(words, "muted"))
        for doubt in self._doubts:
            self.column.addWidget(self._notice(doubt))
        self.column.addStretch(1)

    def _notice(self, doubt: "Doubt") -> QFrame:
        frame, inside = framed("notice", 10)
        set_tone(frame, tone="error" if doubt.blocks else "")
        blocks, warns = translate("DoubtsPanel", "Blocks:"), translate("DoubtsPanel", "Warns:")
        words = wrapped(f"{blocks if doubt.blocks else warns} {doubt.text}")
        leads = button(doubt.where.text)
        leads.clicked.connect(lambda: self.asked.emit(doubt.where, doubt.lesson))
        line = row(words, leads)
        line.setStretch(0, 1)
        inside.addLayout(line)
        return frame
