"""One wish: a slider with named levels, used with the keyboard, and its time of day."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from policeplanner.gui.wish_row import ClockField, WishRow
from policeplanner.scheduling.wishes import MUST


def test_the_arrow_keys_go_from_level_to_level(show: Callable[[QWidget], None]) -> None:
    row = WishRow("Compact days", "No free block.")
    show(row)
    row.show_weight(40)
    assert row.level.text() == "Very important"
    weights: list[int] = []
    row.changed.connect(weights.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Home):
        QTest.keyClick(row.slider, key)
    assert weights == [MUST, 0]
    assert row.slider.accessibleName() == "Compact days, never mind"
    assert row.slider.accessibleDescription() == "No free block."


def test_a_time_is_told_once_it_has_been_typed(show: Callable[[QWidget], None]) -> None:
    clock = ClockField("No late end, time")
    show(clock)
    clock.show_minutes(990)
    assert clock.time() == QTime(16, 30)
    told: list[int] = []
    clock.chosen.connect(told.append)
    clock.setTime(QTime(15, 0))
    QTest.keyClick(clock, Qt.Key.Key_Return)
    QTest.keyClick(clock, Qt.Key.Key_Return)
    assert told == [900]
