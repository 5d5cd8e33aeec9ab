"""The left rail: four groups of pages, with a red count where something needs attention."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from policeplanner.gui.icons import icon
from policeplanner.gui.pages import GROUPS, PageEntry
from policeplanner.gui.pieces import label
from policeplanner.i18n import translate

WIDTH = 212


class RailButton(QPushButton):
    """One page in the rail."""

    def __init__(self, entry: PageEntry) -> None:
        """Show the icon and the name of a page."""
        super().__init__()
        self.entry = entry
        self.setProperty("role", "rail")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIcon(icon(entry.icon))
        self.setIconSize(QSize(18, 18))
        self._badge = label("", "badge")
        self._badge.setParent(self)
        self._badge.hide()
        self.count = 0

    def set_count(self, count: int) -> None:
        """Show how many things need attention; 0 hides the badge."""
        self.count = count
        self._badge.setText(str(count))
        self._badge.setVisible(count > 0)
        self._place_badge()
        self.retranslate()

    def retranslate(self) -> None:
        """Put the name of the page."""
        name = translate("Pages", self.entry.title)
        self.setText("  " + name)
        if self.count:
            name = translate("Rail", "{page}, {count} to look at").format(page=name, count=self.count)
        self.setAccessibleName(name)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the badge at the right edge."""
        super().resizeEvent(event)
        self._place_badge()

    def _place_badge(self) -> None:
        self._badge.adjustSize()
        self._badge.move(self.width() - self._badge.width() - 10, (self.height() - self._badge.height()) // 2)


class Rail(QFrame):
    """The pages that exist, in their groups; `chosen` carries the key of a page."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[PageEntry]) -> None:
        """Make a button for each page."""
        super().__init__()
        self.setProperty("role", "rail")
        self.setFixedWidth(WIDTH)
        self._groups: list[tuple[str, QLabel]] = []
        self._buttons: dict[str, RailButton] = {}
        self._exclusive = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 10)
        column.setSpacing(2)
        for key, name in GROUPS:
            self._add_group(column, name, [entry for entry in entries if entry.group == key])
        column.addStretch(1)
        self.retranslate()

    def choose(self, key: str) -> None:
        """Mark a page as the one shown."""
        self._buttons[key].setChecked(True)

    def set_count(self, key: str, count: int) -> None:
        """Show a red count beside a page."""
        self._buttons[key].set_count(count)

    def retranslate(self) -> None:
        """Put the names of groups and pages."""
        for name, heading in self._groups:
            heading.setText(translate("Pages", name).upper())
        for made in self._buttons.values():
            made.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down with the arrow keys."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        focused = next((n for n, made in enumerate(buttons) if made.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        buttons[(focused + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _add_group(self, column: QVBoxLayout, name: str, entries: list[PageEntry]) -> None:
        if not entries:
            return
        heading = label("", "railGroup")
        self._groups.append((name, heading))
        column.addWidget(heading)
        for entry in entries:
            made = RailButton(entry)
            made.clicked.connect(lambda _checked=False, key=entry.key: self.chosen.emit(key))
            self._exclusive.addButton(made)
            self._buttons[entry.key] = made
            column.addWidget(made)
