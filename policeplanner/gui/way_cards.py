"""Ways out for a lesson as cards: choosing one shows it in the grid, taking it writes it into the plan."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner.gui.pieces import button, clear, named, put_in_order, row, wrapped
from policeplanner.i18n import translate
from policeplanner.services.ways import WayInWords, WaysOut


class WayCard(QPushButton):
    """One way. `taken` says that it is to be done, `left` that it is chosen no longer."""

    taken = Signal()
    left = Signal()

    def __init__(self, way: WayInWords) -> None:
        """Show the request with its key part bold, and what it costs below."""
        super().__init__()
        self.way = way
        self.setProperty("role", "way")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        words = way.words
        text = wrapped(words.rich)
        text.setTextFormat(Qt.TextFormat.RichText)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 7, 8, 7)
        self._column.setSpacing(2)
        for line in (text, wrapped(words.cost, "small")):
            self._column.addWidget(_still(line))
        affected = translate("Ways", "To be told: {names}").format(names=words.touches) if words.touches else ""
        named(self, f"{words.text}. {words.cost}", affected)
        self.setToolTip(affected)

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, self._column.heightForWidth(max(self.width(), 160)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape and self.isChecked():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.taken.emit()


class WayCards(QWidget):
    """The cards of one lesson, with a button that takes the chosen one.

    `chosen` carries a WayInWords, or None when none is chosen any more; `taken` one that is to be done; `asked` says
    that other places are wanted for a lesson without conflict.
    """

    chosen = Signal(object)
    taken = Signal(object)
    asked = Signal()

    def __init__(self) -> None:
        """Begin without anything."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._group = QButtonGroup(self)
        self.apply = button()
        self._heading = wrapped()
        self.cards: list[WayCard] = []

    def show_nothing(self) -> None:
        """Show that there is nothing to mend here."""
        self._begin("")

    def show_offer(self) -> None:
        """Offer to look for other places."""
        self._begin("")
        ask = button(translate("Ways", "Find other places"))
        ask.clicked.connect(self.asked)
        self._column.addWidget(ask)

    def show_search(self) -> None:
        """Say that ways are looked for."""
        self._begin(translate("Ways", "&Ways to fix it"))
        self._column.addWidget(wrapped(translate("Ways", "Looking for ways…"), "small"))

    def show_reasons(self, lines: tuple[str, ...]) -> None:
        """Say why there is no way, and what to do."""
        self._begin(translate("Ways", "There is no way that breaks no rule"))
        for line in lines:
            self._column.addWidget(wrapped(line, "small"))

    def show_ways(self, found: WaysOut, *, conflict: bool) -> None:
        """Show the ways of a lesson."""
        if not found.ways:
            self.show_reasons(found.why_none)
            return
        self._begin(translate("Ways", "&Ways to fix it") if conflict else translate("Ways", "Other places"))
        for way in found.ways:
            self._column.addWidget(self._card(way))
        self.apply = button(translate("Ways", "&Apply"), "primary")
        self.apply.setEnabled(False)
        self.apply.clicked.connect(self._take_chosen)
        self._column.addLayout(row(1, self.apply))
        self._heading.setBuddy(self.cards[0])
        put_in_order(self)

    def freeze(self) -> None:
        """Let nothing be taken while the plan is not as it was when the ways were found."""
        for card in (*self.cards, self.apply):
            card.setEnabled(False)

    def _begin(self, heading: str) -> None:
        had_one = self._group.checkedButton() is not None
        clear(self._column)
        self._group.deleteLater()
        self._group, self.cards, self.apply = QButtonGroup(self), [], button()
        self._heading = wrapped(heading, "heading")
        self._heading.setBuddy(self)  # so that the letter after & is underlined
        self._heading.setVisible(bool(heading))
        self._column.addWidget(self._heading)
        if had_one:
            self.chosen.emit(None)

    def _card(self, way: WayInWords) -> WayCard:
        card = WayCard(way)
        card.toggled.connect(self._tell)
        card.taken.connect(lambda: self.taken.emit(way))
        card.left.connect(self._leave)
        self._group.addButton(card)
        self.cards.append(card)
        return card

    def _tell(self, on: bool) -> None:
        card = self._group.checkedButton()
        if on and isinstance(card, WayCard):
            self.apply.setEnabled(True)
            named(self.apply, translate("Ways", "Apply: {way}").format(way=card.way.words.text))
            self.chosen.emit(card.way)

    def _leave(self) -> None:
        """Choose none."""
        self._group.setExclusive(False)
        for card in self.cards:
            card.setChecked(False)
        self._group.setExclusive(True)
        self.apply.setEnabled(False)
        self.chosen.emit(None)

    def _take_chosen(self) -> None:
        card = self._group.checkedButton()
        if isinstance(card, WayCard):
            self.taken.emit(card.way)


def _still(line: QLabel) -> QLabel:
    line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return line
