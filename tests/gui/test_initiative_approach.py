"""The first tab of an initiative: a card is edited where the chart stands."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from policeplanner.domain.initiatives import Stage
from policeplanner.gui.initiative_approach import Approach
from policeplanner.gui.open_plan import OpenPlan
from tests.gui.screen import type_into
from tests.gui.town import safe_school


@pytest.fixture
def initiative(plan: OpenPlan) -> UUID:
    return safe_school(plan.workspace)


@pytest.fixture
def approach(plan: OpenPlan, initiative: UUID, show: Callable[[QWidget], None]) -> Approach:
    made = Approach(plan)
    made.show_initiative(initiative)
    plan.changed.connect(lambda _tables: made.show_initiative(initiative))
    show(made)
    return made


def test_enter_opens_a_card_and_closing_it_goes_back_to_it(approach: Approach, plan: OpenPlan) -> None:
    column = approach.board.columns[Stage.SCANNING]
    column.setFocus()
    column.setCurrentRow(1)
    QTest.keyClick(column, Qt.Key.Key_Return)
    assert approach.editing()
    field = QApplication.focusWidget()
    assert field is approach.form.place("title_en").editor.widget
    QTest.keyClick(field, Qt.Key.Key_End)
    type_into(field, " with pupils")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert column.item(1).text() == "Walk-about with pupils"
    approach.close_card.click()
    assert not approach.editing()
    assert column.hasFocus()
    assert plan.workspace.undo_name == "Change card"


def test_the_main_measure_and_the_promises_are_seen_below(approach: Approach) -> None:
    assert approach.chart.series is not None
    assert approach.chart.series.question.en == "Trust"
    model = approach.table.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Municipality", "Bus company"]


def test_another_initiative_is_shown_without_the_card(approach: Approach, plan: OpenPlan) -> None:
    card = approach.board.columns[Stage.SCANNING].item(0).data(Qt.ItemDataRole.UserRole).id
    approach.edit(card)
    approach.show_initiative(safe_school(plan.workspace))
    assert not approach.editing()
