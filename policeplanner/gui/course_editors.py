"""The editor of several values at once, as the methods of a lesson: a button whose menu ticks them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStyle, QStyleOptionButton
from typing_extensions import override

from policeplanner.gui.editors import Editor
from policeplanner.gui.theme import colour

_LEFT = 10
_RIGHT = 24


class SeveralButton(QPushButton):
    """A button that says what is ticked in its menu. `changed` says that something else is now."""

    changed = Signal()

    def __init__(self) -> None:
        """Begin with nothing to tick."""
        super().__init__()
        self.setProperty("menu", "true")
        self.setMenu(QMenu(self))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._actions: dict[Any, QAction] = {}
        self._names: dict[Any, str] = {}
        self._chosen: list[Any] = []

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer values, as (key, name)."""
        self._names = dict(choices)
        self.menu().clear()
        self._actions = {}
        for key, name in choices:
            action = self.menu().addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.triggered.connect(lambda ticked, wanted=key: self._tick(wanted, ticked))
            self._actions[key] = action
        self.choose(self._chosen)

    def choose(self, chosen: Sequence[Any]) -> None:
        """Tick these, in this order, and no others; what is not offered is kept and shown as it is."""
        self._chosen = list(chosen)
        for key, action in self._actions.items():
            action.setChecked(key in self._chosen)
        self.setText(", ".join(self._names.get(key, str(key)) for key in self._chosen) or "–")
        self.setToolTip(self.text() if self._chosen else "")

    def chosen(self) -> list[Any]:
        """Return what is ticked."""
        return list(self._chosen)

    def tick(self, key: Any) -> None:
        """Tick or untick a value, as its menu does."""
        self._actions[key].trigger()

    def _tick(self, key: Any, ticked: bool) -> None:
        self.choose([*self._chosen, key] if ticked else [each for each in self._chosen if each != key])
        self.changed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = QStyleOptionButton()
        self.initStyleOption(look)
        look.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, look, painter, self)
        area = self.rect().adjusted(_LEFT, 0, -_RIGHT, 0)
        painter.setPen(colour("text" if self.isEnabled() else "muted"))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)


class TokensEditor(Editor):
    """Some of a list of values, kept as tokens separated by semicolons."""

    def __init__(self) -> None:
        """Begin without values to choose from; the form puts them in with `offer`."""
        super().__init__()
        self.field = SeveralButton()
        self.widget = self.field
        self.field.changed.connect(self.committed)

    @override
    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        self.field.offer(choices)

    @override
    def show_value(self, value: Any) -> None:
        self.field.choose([token.strip() for token in (value or "").split(";") if token.strip()])

    @override
    def value(self) -> Any:
        return ";".join(self.field.chosen())
