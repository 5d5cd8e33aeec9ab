"""How well each wish is met: bars, and the same as a table."""

from collections.abc import Callable

from PySide6.QtWidgets import QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.result_panel import ResultPanel
from policeplanner.scheduling.satisfaction import Met
from policeplanner.scheduling.wishes import MUST
from tests.gui.screen import words


def test_a_must_that_is_not_kept_is_said_beside_its_bar_and_in_the_table(
    show: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    panel = ResultPanel()
    panel.retranslate()
    show(panel)
    panel.show_met([Met("late_finish", "No late end", MUST, 3, 4), Met("idle", "Compact days", 40, 5, 5)])
    qtbot.waitUntil(lambda: any("No late end – must, not kept" in text for text in words(panel)), timeout=20_000)
    table = panel.findChildren(QTableWidget)[-1]
    rows = [[table.model().index(row, column).data() for column in range(4)] for row in range(2)]
    assert rows == [
        ["No late end", "must, not kept", "3 of 4", "75%"],
        ["Compact days", "very important", "5 of 5", "100%"],
    ]


def test_without_lessons_there_is_nothing_to_meet(show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    panel = ResultPanel()
    panel.retranslate()
    show(panel)
    panel.show_met(())
    qtbot.waitUntil(lambda: any("No lesson has a place yet" in text for text in words(panel)), timeout=20_000)
