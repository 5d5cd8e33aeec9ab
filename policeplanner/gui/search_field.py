"""The search field of the top bar: records, pages and commands by a part of their name, accents aside."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from policeplanner.folding import fold
from policeplanner.gui.editors import LineField
from policeplanner.gui.findings import PAGE_OF_TABLE
from policeplanner.gui.icons import icon
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import named
from policeplanner.i18n import language, translate
from policeplanner.services.search import search

_PAUSE_MS = 120
_ROW = 34
_MOST = 12
_ICONS = {
    "programme": "ph.target",
    "activity": "ph.list-bullets",
    "course": "ph.book-open",
    "edition": "ph.graduation-cap",
    "participant": "ph.user",
    "trainer": "ph.chalkboard-teacher",
    "venue": "ph.buildings",
    "room": "ph.door",
    "initiative": "ph.handshake",
    "institution": "ph.bank",
}


@dataclass(frozen=True)
class Place:
    """Where a result leads: a command of the menus, or a page with a record."""

    command: str = ""
    page: str = ""
    record: Any = None


class SearchField(LineField):
    """Type, go down with the arrow keys, Enter; Esc leaves."""

    chosen = Signal(object)

    def __init__(self, plan: OpenPlan, commands: Callable[[], Sequence[tuple[str, str]]]) -> None:
        """Search a plan, and commands given as (name, key)."""
        super().__init__()
        self._plan = plan
        self._commands = commands
        self.setFixedWidth(250)
        self.results = QListWidget()
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setProperty("role", "results")
        self.results.itemClicked.connect(self._take)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.textEdited.connect(lambda _typed: self._pause.start())
        self.addAction(icon("ph.magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        self.retranslate()

    def begin(self) -> None:
        """Put the cursor into the field."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def look(self) -> None:
        """Show what bears the words typed."""
        words = fold(self.text()).split()
        self.results.clear()
        if not words:
            self.results.hide()
            return
        for name, key in self._commands():
            if all(word in fold(name) for word in words):
                self._add(name, "ph.caret-right", Place(command=key))
        with self._plan.workspace.reading() as session:
            hits = [hit for hit in search(session, self.text(), limit=3 * _MOST) if hit.table in PAGE_OF_TABLE]
        for hit in hits:
            words_shown = " · ".join(filter(None, [hit.title.shown(language()), hit.context]))
            self._add(words_shown, _ICONS[hit.table], Place(page=PAGE_OF_TABLE[hit.table], record=hit.id))
        if not self.results.count():
            self.results.addItem(translate("Search", "Nothing found."))
        self.results.setCurrentRow(0)
        self._show_results()

    def retranslate(self) -> None:
        """Put the words."""
        self.setPlaceholderText(translate("Search", "Search everything (Ctrl+K)"))
        named(self, translate("Search", "Search everything"))
        named(self.results, translate("Search", "Results of the search"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self.results.isVisible():
            self.results.setCurrentRow((self.results.currentRow() + step) % self.results.count())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._pause.stop()
            if not self.results.isVisible():
                self.look()
            elif self.results.currentRow() >= 0:
                self._take(self.results.currentItem())
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.results.isVisible():
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self._leave()
            return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.results.hide()

    def _add(self, words: str, sign: str, place: Place) -> None:
        if self.results.count() < _MOST:
            item = QListWidgetItem(icon(sign), words)
            item.setData(Qt.ItemDataRole.UserRole, place)
            item.setToolTip(words)
            self.results.addItem(item)

    def _show_results(self) -> None:
        window: QWidget = self.window()
        self.results.setParent(window)
        width = 460
        corner = self.mapTo(window, self.rect().bottomRight())
        height = self.results.count() * _ROW + 8
        self.results.setGeometry(corner.x() - width, corner.y() + 4, width, height)
        self.results.show()
        self.results.raise_()

    def _take(self, item: QListWidgetItem) -> None:
        place: Place | None = item.data(Qt.ItemDataRole.UserRole)
        if place is not None:
            self._leave()
            self.chosen.emit(place)

    def _leave(self) -> None:
        self.clear()
        self.results.hide()
