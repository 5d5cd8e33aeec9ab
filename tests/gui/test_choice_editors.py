"""Days of the week are ticked, and equipment is typed or ticked."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from policeplanner.gui.choice_editors import EquipmentEditor, WeekdaysEditor, word_of
from policeplanner.i18n import speaking


def test_days_of_the_week_are_kept_as_numbers(show: Callable[[QWidget], None]) -> None:
    editor = WeekdaysEditor()
    show(editor.widget)
    editor.show_value("125")
    assert [box.isChecked() for box in editor.boxes] == [True, True, False, False, True, False, False]
    editor.boxes[5].click()
    assert editor.value() == "1256"
    assert editor.boxes[0].accessibleName().casefold() == "monday"


def test_equipment_is_typed_in_words_and_kept_as_tokens(show: Callable[[QWidget], None]) -> None:
    editor = EquipmentEditor(list)
    show(editor.widget)
    editor.field.setText("Projector, smoke machine; projector")
    assert editor.value() == "projector;smoke machine"
    editor.show_value("flipchart;smoke machine")
    assert editor.field.text() == "flipchart, smoke machine"
    with speaking("fr"):
        editor.show_value("projector")
        assert editor.value() == "projector"


def test_what_is_in_use_can_be_ticked(show: Callable[[QWidget], None]) -> None:
    editor = EquipmentEditor(lambda: ["smoke machine"])
    show(editor.widget)
    editor.show_value("projector")
    menu = editor.open_menu()
    chosen = {action.text(): action for action in menu.actions()}
    assert chosen["projector"].isChecked()
    chosen["smoke machine"].setChecked(True)
    chosen["projector"].setChecked(False)
    assert editor.value() == "smoke machine"
    menu.close()
    assert word_of("anvil") == "anvil"
