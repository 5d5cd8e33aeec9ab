"""How a button tells of being dragged and of keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from policeplanner.domain.base import new_id
from policeplanner.gui.grip import Grasp, Grip

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Told:
    """What a grip has told."""

    def __init__(self, *, takes: bool = True) -> None:
        self.said: list[str] = []
        self.takes = takes
        self.grasp = Grasp(self.lift, lambda _: self.say("carry"), lambda *_: self.say("drop"), self.key, self.leave)

    def say(self, what: str) -> None:
        self.said.append(what)

    def lift(self, *_of: object) -> bool:
        self.say("lift")
        return self.takes

    def key(self, _button: object, _lesson: object, key: int, _held: object, ask: bool) -> bool:
        if key != Qt.Key.Key_M:
            return False
        if not ask:
            self.say("M")
        return True

    def leave(self) -> None:
        self.say("leave")


@pytest.fixture
def button(show: Callable[[QWidget], None]) -> QPushButton:
    made = QPushButton("Ethics")
    show(made)
    return made


def test_a_press_that_moves_far_lifts_carries_and_drops_without_a_click(button: QPushButton) -> None:
    told = Told()
    Grip(button, new_id(), told.grasp)
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    QTest.mousePress(button, LEFT, pos=QPoint(10, 10))
    QTest.mouseMove(button, QPoint(12, 11))
    assert told.said == []
    QTest.mouseMove(button, QPoint(60, 40))
    QTest.mouseMove(button, QPoint(80, 40))
    QTest.mouseRelease(button, LEFT, pos=QPoint(90, 40))
    assert told.said == ["lift", "carry", "carry", "drop"]
    assert clicks == []
    QTest.mouseClick(button, LEFT)
    assert len(clicks) == 1


def test_what_cannot_be_taken_is_clicked_as_usual(button: QPushButton) -> None:
    told = Told(takes=False)
    Grip(button, new_id(), told.grasp)
    QTest.mousePress(button, LEFT, pos=QPoint(10, 10))
    QTest.mouseMove(button, QPoint(60, 40))
    QTest.mouseRelease(button, LEFT, pos=QPoint(60, 40))
    assert "drop" not in told.said
    QTest.mousePress(button, RIGHT, pos=QPoint(10, 10))
    QTest.mouseMove(button, QPoint(90, 40))
    assert told.said.count("lift") == 1


def test_keys_with_a_meaning_go_no_further(button: QPushButton) -> None:
    told = Told()
    Grip(button, new_id(), told.grasp)
    QTest.keyClick(button, Qt.Key.Key_M)
    QTest.keyClick(button, Qt.Key.Key_N)
    assert told.said == ["M"]


def test_losing_the_keyboard_is_told(button: QPushButton) -> None:
    told = Told()
    Grip(button, new_id(), told.grasp)
    button.setFocus()
    button.clearFocus()
    assert told.said == ["leave"]
