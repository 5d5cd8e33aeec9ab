"""The keys that mend a timetable by hand: what each does to the lesson it is pressed on, and the list of them."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from policeplanner.gui.hand import Hand
from policeplanner.i18n import QT_TRANSLATE_NOOP

HAND_KEYS = (
    ("M", QT_TRANSLATE_NOOP("HandKeys", "Take the lesson in the hand, or put it back")),
    ("← → ↑ ↓", QT_TRANSLATE_NOOP("HandKeys", "In the hand: to the next hour or day")),
    ("Ctrl+← → ↑ ↓", QT_TRANSLATE_NOOP("HandKeys", "In the hand: to the next place that is not closed")),
    ("PgUp, PgDn", QT_TRANSLATE_NOOP("HandKeys", "In the hand: to the week before or after")),
    ("Enter", QT_TRANSLATE_NOOP("HandKeys", "In the hand: place the lesson")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("HandKeys", "In the hand: place it although the place is closed")),
    ("Esc", QT_TRANSLATE_NOOP("HandKeys", "In the hand: put it back")),
    ("Del", QT_TRANSLATE_NOOP("HandKeys", "Take the selected lessons off the timetable")),
    ("L", QT_TRANSLATE_NOOP("HandKeys", "Lock the selected lessons, or unlock them")),
    ("Ctrl+A", QT_TRANSLATE_NOOP("HandKeys", "Select all lessons of the week")),
)

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_CTRL = Qt.KeyboardModifier.ControlModifier
_PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True)
class Uses:
    """What keys do to lessons that are not in the hand; each is given the lesson with the keyboard on it."""

    take_off: Callable[[UUID], None]
    lock: Callable[[UUID], None]
    select_all: Callable[[], None]


class HandKeys:
    """Knows what a key means, with a lesson in the hand and without."""

    def __init__(self, hand: Hand, uses: Uses) -> None:
        """Serve one hand."""
        self._hand = hand
        self._uses = uses

    def press(self, source: QAbstractButton, lesson: UUID, key: int, held: Qt.KeyboardModifier, ask: bool) -> bool:
        """Do what a key means, unless only asked whether it means anything; tell whether it does."""
        held = held & ~Qt.KeyboardModifier.KeypadModifier
        meant = self._in_hand(key, held) if self._hand.held else self._on_lesson(source, lesson, key, held)
        if meant is not None and not ask:
            meant()
        return meant is not None

    def _in_hand(self, key: int, held: Qt.KeyboardModifier) -> Callable[[], object] | None:
        hand, ctrl = self._hand, held == _CTRL
        if key in _ARROWS and held in {_PLAIN, _CTRL}:
            across, down = _ARROWS[Qt.Key(key)]
            return lambda: hand.step(across, down, to_open=ctrl)
        if key in _ENTER and held in {_PLAIN, _CTRL}:
            return lambda: hand.drop_with_keys(forced=ctrl)
        plain: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Escape: hand.put_back,
            Qt.Key.Key_M: hand.put_back,
            Qt.Key.Key_Delete: hand.drop_on_list,
            Qt.Key.Key_PageUp: lambda: hand.turn(-1),
            Qt.Key.Key_PageDown: lambda: hand.turn(1),
            Qt.Key.Key_Space: lambda: None,  # or the block would be clicked
        }
        return plain.get(key) if held == _PLAIN else None

    def _on_lesson(
        self, source: QAbstractButton, lesson: UUID, key: int, held: Qt.KeyboardModifier
    ) -> Callable[[], object] | None:
        if held == _CTRL and key in _ARROWS:
            return lambda: self._take_and_step(source, lesson, key)
        if held == _CTRL and key == Qt.Key.Key_A:
            return self._uses.select_all
        plain: dict[int, Callable[[], object]] = {
            Qt.Key.Key_M: lambda: self._hand.take(source, lesson),
            Qt.Key.Key_Delete: lambda: self._uses.take_off(lesson),
            Qt.Key.Key_L: lambda: self._uses.lock(lesson),
        }
        return plain.get(key) if held == _PLAIN else None

    def _take_and_step(self, source: QAbstractButton, lesson: UUID, key: int) -> None:
        across, down = _ARROWS[Qt.Key(key)]
        if self._hand.take(source, lesson):
            self._hand.step(across, down, to_open=True)
