"""Rest at the keyboard is noticed, and ends with any touch."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.idle_lock import IdleLock


def test_it_expires_after_the_rest_and_never_with_nought(show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    around = QWidget()
    show(around)
    idle = IdleLock(around)
    idle.begin(0)
    assert not idle.clock.isActive()
    idle.begin(15)
    assert idle.clock.interval() == 15 * 60_000
    with qtbot.waitSignal(idle.expired, timeout=20_000):
        idle.clock.setInterval(1)
    assert not idle.clock.isActive()


def test_a_touch_begins_the_rest_anew(show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    around = QWidget()
    idle = IdleLock(around)
    show(around)
    idle.begin(60)
    qtbot.waitUntil(lambda: idle.clock.remainingTime() < idle.clock.interval(), timeout=20_000)
    left = idle.clock.remainingTime()
    QTest.keyClick(around.windowHandle(), Qt.Key.Key_A)
    assert idle.clock.remainingTime() > left
    idle.stop()
    QTest.keyClick(around.windowHandle(), Qt.Key.Key_A)
    assert not idle.clock.isActive()
