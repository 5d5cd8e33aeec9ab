"""How a lesson is taken in the hand: with the mouse or with the keyboard, from the grid or from the list."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from typing_extensions import override

Modifiers = Qt.KeyboardModifier


@dataclass(frozen=True)
class Grasp:
    """What takes lessons in the hand and is told of the mouse and the keys; points are those of the screen.

    `lift` tells whether the lesson can be taken; `key` whether it has a use for a key with these modifiers (`ask`
    leaves it unused); `leave` hears that the keyboard went elsewhere.
    """

    lift: Callable[[QAbstractButton, UUID, QPoint], bool]
    carry: Callable[[QPoint], None]
    drop: Callable[[QPoint, Modifiers], None]
    key: Callable[[QAbstractButton, UUID, int, Modifiers, bool], bool]
    leave: Callable[[], None]


class Grip(QObject):
    """Watches a button that stands for a lesson, and tells of what is done with it."""

    def __init__(self, button: QAbstractButton, lesson: UUID, grasp: Grasp) -> None:
        """Watch a button as long as it lives."""
        super().__init__(button)
        self._button = button
        self._lesson = lesson
        self._grasp = grasp
        self._pressed: QPoint | None = None
        self._carrying = False
        button.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and event.type() is not QEvent.Type.KeyRelease:
            return self._key(event)
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            self._leave(event.reason())
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        point = event.globalPosition().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress:
            self._pressed = point if event.button() is Qt.MouseButton.LeftButton else None
            return self._carrying  # another button while carrying means nothing
        if event.type() is QEvent.Type.MouseMove:
            return self._move(point)
        if event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
            carried, self._carrying, self._pressed = self._carrying, False, None
            if carried:
                self._grasp.drop(point, event.modifiers())
            return carried
        return False

    def _move(self, point: QPoint) -> bool:
        if self._carrying:
            self._grasp.carry(point)
        elif self._pressed is not None:
            far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and self._grasp.lift(self._button, self._lesson, self._pressed):
                self._carrying = True
                self._button.setDown(False)
                self._grasp.carry(point)
        return self._carrying

    def _leave(self, reason: Qt.FocusReason) -> None:
        away = reason in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
        if not away and not self._carrying:
            self._grasp.leave()

    def _key(self, event: QKeyEvent) -> bool:
        ask = event.type() is QEvent.Type.ShortcutOverride
        if not self._grasp.key(self._button, self._lesson, event.key(), event.modifiers(), ask):
            return False
        event.accept()  # so that no command of the menus takes the key
        return True
