"""A panel in place of the timetable."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.opened_panel import OpenedPanel
from policeplanner.gui.pieces import label


def test_it_is_filled_emptied_and_closed(show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    panel = OpenedPanel()
    panel.retranslate()
    panel.column.addWidget(label("inside"))
    show(panel)
    panel.empty()
    assert panel.column.count() == 0
    with qtbot.waitSignal(panel.closed, timeout=20_000):
        panel.back.click()
