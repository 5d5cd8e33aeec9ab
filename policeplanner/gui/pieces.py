"""The small parts every page is put together from: labels, cards, chips, rows of buttons."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def label(text: str = "", role: str = "", tone: str = "") -> QLabel:
    """Return a label in one of the style sheet's roles (title, heading, muted, small, figure …) and tones."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setProperty("tone", tone)
    return made


class Elided(QLabel):
    """A label that cuts its text with an ellipsis where there is no room, and tells it in full as a tip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        """Show a text in a role."""
        super().__init__(text)
        self.setProperty("role", role)
        self.setToolTip(text)
        self.setMinimumWidth(20)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.contentsRect(), int(self.alignment()), text)


def wrapped(text: str = "", role: str = "", tone: str = "") -> QLabel:
    """Return a label that breaks its text into lines."""
    made = label(text, role, tone)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def chip(text: str, tone: str = "") -> QLabel:
    """Return a pill with a word in it; the tone colours it."""
    made = label(text, "chip", tone)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def button(text: str = "", role: str = "") -> QPushButton:
    """Return a push button; role "primary" is the one main action of a page."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def framed(role: str, margins: int = 14, spacing: int = 8) -> tuple[QFrame, QVBoxLayout]:
    """Return a frame in a role (card, rail, notice …) and the column inside it."""
    frame = QFrame()
    frame.setProperty("role", role)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(margins, margins, margins, margins)
    inside.setSpacing(spacing)
    return frame, inside


def card() -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the column inside it."""
    return framed("card")


def ground() -> QWidget:
    """Return an empty widget in the colour of the page."""
    made = QWidget()
    made.setProperty("role", "ground")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


def row(*widgets: QWidget | int, spacing: int = 8) -> QHBoxLayout:
    """Return a row of widgets; a number is a stretch of that weight."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for widget in widgets:
        if isinstance(widget, int):
            made.addStretch(widget)
        else:
            made.addWidget(widget)
    return made


def rule() -> QFrame:
    """Return a line one pixel high."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def set_tone(widget: QWidget, **properties: object) -> None:
    """Change style properties of a widget and have it drawn again by the style sheet."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            clear(inner)
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def named(widget: AnyWidget, name: str, description: str = "") -> AnyWidget:
    """Give a widget the name a screen reader says."""
    widget.setAccessibleName(name)
    if description:
        widget.setAccessibleDescription(description)
    return widget


def put_in_order(around: QWidget) -> None:
    """Let Tab lead through what was added to a widget later in its place, not at the end of the window."""
    before = around
    for each in around.findChildren(QWidget):
        here = each.window() is around.window() and not each.isHidden()
        if here and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, each)
            before = each


def scrolled(column: QVBoxLayout) -> QScrollArea:
    """Return a column that scrolls where there is too little height for it."""
    column.setContentsMargins(0, 0, 4, 0)
    column.setSpacing(8)
    inner = QWidget()
    inner.setLayout(column)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    return area


class Switch(QWidget):
    """Buttons side by side of which one is down, as for the language of a document."""

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        """Make one button for each (key, text); texts are put again with `set_texts`."""
        super().__init__()
        from PySide6.QtWidgets import QButtonGroup

        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._keys = [key for key, _text in choices]
        inside = row(spacing=0)
        for number, (_key, text) in enumerate(choices):
            made = button(text, "first" if number == 0 else "third" if number == len(choices) - 1 else "second")
            made.setCheckable(True)
            self._group.addButton(made, number)
            inside.addWidget(made)
        self.setLayout(inside)
        self.chosen = self._group.idClicked

    def key(self) -> str:
        """Return the key of the button that is down."""
        return self._keys[max(0, self._group.checkedId())]

    def set_key(self, key: str) -> None:
        """Put one button down without a signal."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Put the texts again, in the order of the choices."""
        for number, text in enumerate(texts):
            self._group.button(number).setText(text)
