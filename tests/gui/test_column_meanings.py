"""What the columns of a pasted table hold, and how it is corrected."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.column_meanings import ColumnMeanings
from policeplanner.services.nomination_tables import read_table
from policeplanner.services.nomination_words import Meaning


def test_a_column_is_corrected(show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    made = ColumnMeanings()
    show(made)
    made.show_table(read_table("Name\tRemarks\nAna Petrova\tInspector\n"))
    assert made.meanings() == [Meaning.NAME, Meaning.SKIPPED]
    assert made.titles() == ["Column “Name”", "Column “Remarks”"]
    with qtbot.waitSignal(made.changed, timeout=20_000):
        made.choose(1, Meaning.RANK)
    assert made.meanings() == [Meaning.NAME, Meaning.RANK]
