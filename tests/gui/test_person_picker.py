"""Adding one person: somebody of the plan found by name, or a new person."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from policeplanner.domain.participants import Nomination, Participant
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.person_picker import PersonPicker
from tests.gui.screen import type_into
from tests.plans import SmallPlan


@pytest.fixture
def picker(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> PersonPicker:
    made = PersonPicker(plan)
    made.retranslate()
    show(made)
    made.begin(ids.edition)
    return made


def count(plan: OpenPlan, kind: type[Nomination] | type[Participant]) -> int:
    with plan.workspace.reading() as session:
        return session.scalar(select(func.count(kind.id))) or 0


def test_a_known_person_is_found_in_either_script_and_not_added_twice(picker: PersonPicker, plan: OpenPlan) -> None:
    type_into(picker.field, "Човић")
    picker.look()
    assert [picker.found.item(n).text() for n in range(picker.found.count())] == [
        "Željko Čović · Inspector · Police academy"
    ]
    picker.take()
    assert count(plan, Nomination) == 3


def test_a_new_person_is_made_and_nominated_as_one_action(picker: PersonPicker, plan: OpenPlan, qtbot: QtBot) -> None:
    type_into(picker.field, "Boris Zafirov")
    with qtbot.waitSignal(picker.added, timeout=20_000) as made:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    (nomination,) = made.args or [None]
    assert isinstance(nomination, UUID)
    assert (count(plan, Nomination), count(plan, Participant)) == (4, 4)
    assert plan.workspace.undo_name == "Add participant"
    plan.undo()
    assert (count(plan, Nomination), count(plan, Participant)) == (3, 3)


def test_one_word_makes_nobody(picker: PersonPicker) -> None:
    type_into(picker.field, "Boris")
    picker.look()
    assert picker.found.count() == 0
    assert not picker.add_button.isEnabled()


def test_arrows_move_through_the_names(picker: PersonPicker) -> None:
    type_into(picker.field, "Inspector")
    picker.look()
    assert picker.found.count() == 3
    QTest.keyClick(picker.field, Qt.Key.Key_Up)
    assert picker.found.currentRow() == 2
