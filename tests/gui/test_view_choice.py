"""The box that says whose timetable is shown."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QWidget

from policeplanner.domain.base import new_id
from policeplanner.gui.edition_week import EVERYTHING, View
from policeplanner.gui.view_choice import ViewChoice

GROUP, ANA, ROOM = View("group", new_id()), View("trainer", new_id()), View("room", new_id())


@pytest.fixture
def choice(show: Callable[[QWidget], None]) -> ViewChoice:
    made = ViewChoice()
    made.offer([(GROUP, "Group A"), (ANA, "Ana Petrova"), (ROOM, "Room 1")])
    show(made)
    return made


def test_sections_are_named_and_cannot_be_chosen(choice: ViewChoice) -> None:
    names = [choice.itemText(row) for row in range(choice.count())]
    assert names == ["All groups", "By group", "Group A", "By trainer", "Ana Petrova", "By room", "Room 1"]
    model = choice.model()
    assert isinstance(model, QStandardItemModel)
    sections = [row for row in range(choice.count()) if model.item(row).flags() == Qt.ItemFlag.NoItemFlags]
    assert sections == [1, 3, 5]


def test_what_was_chosen_stays_while_it_is_offered(choice: ViewChoice) -> None:
    assert choice.chosen() == EVERYTHING
    choice.choose(ANA)
    choice.offer([(ANA, "A. Petrova")])
    assert choice.chosen() == ANA
    assert choice.itemText(0) == "All lessons"
    choice.offer([(ROOM, "Room 1")])
    assert choice.chosen() == EVERYTHING
