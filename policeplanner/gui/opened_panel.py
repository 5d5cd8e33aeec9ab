"""A panel that is looked at in place of the timetable until it is closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from policeplanner.gui.pieces import button, clear, label, named, row, scrolled
from policeplanner.i18n import translate


class OpenedPanel(QFrame):
    """A card with a heading, a way back, and a column that scrolls. Subclasses fill the column."""

    closed = Signal()

    def __init__(self) -> None:
        """Build an empty panel."""
        super().__init__()
        self.setProperty("role", "card")
        self.heading = label("", "title")
        self.head = row(self.heading, 1, spacing=8)
        self.back = button()
        self.back.clicked.connect(self.closed)
        self.head.addWidget(self.back)
        self.column = QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 12, 12)
        whole.setSpacing(10)
        whole.addLayout(self.head)
        whole.addWidget(scrolled(self.column), 1)

    def empty(self) -> None:
        """Take everything out of the column."""
        clear(self.column)

    def retranslate(self) -> None:
        """Put the words of the frame."""
        self.back.setText(translate("OpenedPanel", "Back to the timetable"))
        named(self.back, translate("OpenedPanel", "Back to the timetable"))
