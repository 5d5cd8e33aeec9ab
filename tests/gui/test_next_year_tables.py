"""The tables of the next year: lines with ticks where something can be copied, and differences."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from policeplanner.domain.texts import Text
from policeplanner.gui.next_year_tables import ComparedTable, LinesTable
from policeplanner.services.next_dates import Shifted
from policeplanner.services.next_year import CANCELLED, NextLine
from policeplanner.services.year_comparison import ComparedRow, Difference

ONE, OTHER = UUID(int=1), UUID(int=2)
FIRST = date(2027, 1, 11)


@pytest.mark.usefixtures("desktop")
def test_what_is_left_out_cannot_be_ticked(qtbot: QtBot) -> None:
    table = LinesTable()
    qtbot.addWidget(table)
    table.retranslate(2027)
    after = Shifted(date(2028, 1, 10), date(2028, 1, 10), (Text("Easter", "Pâques"),))
    title = Text("Course", "Cours")
    table.show_lines(
        [NextLine(ONE, "A", title, FIRST, FIRST, after), NextLine(OTHER, "B", title, FIRST, FIRST, None, CANCELLED)]
    )
    assert table.ticked() == {ONE}
    assert [table.cell(0, column).text() for column in range(4)] == ["A Course", "11 Jan 2027", "10 Jan 2028", "Easter"]
    assert table.cell(1, 3).text() == "is cancelled"
    assert not table.cell(1, 0).flags() & Qt.ItemFlag.ItemIsUserCheckable


@pytest.mark.usefixtures("desktop")
def test_differences_are_listed(qtbot: QtBot) -> None:
    table = ComparedTable()
    qtbot.addWidget(table)
    table.retranslate(2027)
    table.show_rows([ComparedRow(Difference.VENUE, ONE, "A Course", "Ohrid", "Skopje")])
    assert [table.cell(0, column).text() for column in range(4)] == ["other venue", "A Course", "Ohrid", "Skopje"]
    assert table.accessibleName() == "Differences"
