"""The top bar: page title, one line of context, search, and the page's one main action."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from policeplanner.gui.icons import icon
from policeplanner.gui.page import Page
from policeplanner.gui.pieces import button, label, named
from policeplanner.i18n import translate

HEIGHT = 52
_FOR_CONTEXT = 72


class TopBar(QFrame):
    """Shows the heading of the page on top; long titles are cut with an ellipsis and told in full as a tip."""

    primary_asked = Signal()
    back_asked = Signal()

    def __init__(self) -> None:
        """Build the bar."""
        super().__init__()
        self.setProperty("role", "topBar")
        self.setFixedHeight(HEIGHT)
        self._full = ("", "")
        self._searches: list[QWidget] = []
        self._back = button("", "quiet")
        self._back.setIcon(icon("ph.arrow-left"))
        self._back.clicked.connect(self.back_asked)
        self._title = label("", "title")
        self._context = label("", "muted")
        for words in (self._title, self._context):
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            words.setMinimumWidth(20)
        self._primary = button("", "primary")
        self._primary.clicked.connect(self.primary_asked)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(18, 0, 18, 0)
        self._line.setSpacing(12)
        for widget in (self._back, self._title, self._context):
            self._line.addWidget(widget)
        self._line.addStretch(1)
        self._line.addWidget(self._primary)
        self.retranslate()

    def add_search(self, field: QWidget) -> None:
        """Put the search field before the main action."""
        self._searches.append(field)
        self._line.insertWidget(self._line.count() - 1, field)

    def show_page(self, page: Page, *, inside: bool) -> None:
        """Show the heading of a page; inside=True offers the way back to its list."""
        self._full = (page.title(), page.context())
        self._back.setVisible(inside)
        self._primary.setText(page.primary())
        self._primary.setVisible(bool(page.primary()))
        self._fit()

    def retranslate(self) -> None:
        """Put the names of icon buttons."""
        named(self._back, translate("TopBar", "Back to the list"))
        self._back.setToolTip(translate("TopBar", "Back to the list (Esc)"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        others = [self._back, self._primary, *self._searches]
        taken = sum(max(w.sizeHint().width(), w.minimumWidth()) + 12 for w in others if not w.isHidden())
        room = max(120, self.width() - taken - 70)
        for words, text in zip((self._title, self._context), self._full, strict=True):
            words.ensurePolished()
            wanted = words.fontMetrics().horizontalAdvance(text) + 6
            kept = _FOR_CONTEXT if words is self._title and self._full[1] else 0
            width = min(wanted, max(_FOR_CONTEXT, room - kept))
            cut = words.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            words.setText(cut)
            words.setToolTip(text if cut != text else "")
            words.setAccessibleName(text)
            words.setMaximumWidth(width)
            room -= width + 12
