"""The menu that locks and unlocks."""

from datetime import date

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from policeplanner.domain.base import new_id
from policeplanner.gui.lock_menu import Lockable, LockMenu
from policeplanner.i18n import speaking
from tests.gui.conftest import Desktop

ONE, OTHER = new_id(), new_id()


@pytest.fixture
def menu(desktop: Desktop, qtbot: QtBot) -> LockMenu:  # noqa: ARG001
    now = Lockable(frozenset({ONE}), date(2027, 1, 11), frozenset({ONE}), frozenset({ONE, OTHER}))
    made = LockMenu(lambda: now)
    qtbot.addWidget(made)
    made.retranslate()
    made.fill()
    return made


def actions(menu: LockMenu) -> dict[str, QAction]:
    return {each.text().replace("&", ""): each for each in menu.menu().actions() if each.text()}


def test_each_choice_names_what_it_locks(menu: LockMenu, qtbot: QtBot) -> None:
    assert list(actions(menu)) == [
        "Lock this lesson",
        "Unlock this lesson",
        "Lock Monday 11 Jan",
        "Unlock Monday 11 Jan",
        "Lock all placed lessons",
        "Unlock everything",
    ]
    with qtbot.waitSignal(menu.asked, timeout=20_000) as asked:
        actions(menu)["Lock all placed lessons"].trigger()
    assert asked.args == [frozenset({ONE, OTHER}), True]


def test_what_is_not_there_cannot_be_chosen(desktop: Desktop, qtbot: QtBot) -> None:  # noqa: ARG001
    empty = LockMenu(Lockable)
    qtbot.addWidget(empty)
    empty.fill()
    assert not any(action.isEnabled() for action in actions(empty).values())


def test_several_lessons_are_named_as_such(desktop: Desktop, qtbot: QtBot) -> None:  # noqa: ARG001
    made = LockMenu(lambda: Lockable(selected=frozenset({ONE, OTHER})))
    qtbot.addWidget(made)
    made.fill()
    assert "Lock the selected lessons" in actions(made)


def test_the_sign_alone_still_has_a_name(menu: LockMenu) -> None:
    menu.show_word(True)
    assert menu.text() == "Lock"
    menu.show_word(False)
    assert menu.text() == ""
    assert menu.accessibleName() == "Lock"
    with speaking("fr"):
        menu.fill()
    assert len(actions(menu)) == 6
