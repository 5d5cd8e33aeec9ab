"""What a table says about its cells."""

from PySide6.QtCore import Qt

from policeplanner.gui.cells import LOOK, RECORD, TONE, ListModel, TableColumn

COLUMNS = (
    TableColumn("Activity", look="strong"),
    TableColumn("Amount", 80, "number", lambda value: f"{value} €", lambda value: "error" if value < 0 else ""),
)


def test_a_cell_knows_its_words_look_and_tone() -> None:
    model = ListModel(COLUMNS)
    model.set_rows([(None, ("Course", -5))])
    index = model.index(0, 1)
    assert index.data() == "-5 €"
    assert index.data(LOOK) == "number"
    assert index.data(TONE) == "error"
    assert index.data(Qt.ItemDataRole.UserRole) == -5
    assert index.data(RECORD) is None
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "-5 €"
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_a_header_has_the_title_of_its_column() -> None:
    model = ListModel(COLUMNS)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Activity"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert (model.rowCount(), model.columnCount()) == (0, 2)
