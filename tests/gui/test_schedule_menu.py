"""The menu that schedules: each entry asks for a command of the menu bar, with its keys."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.menus import COMMANDS
from policeplanner.gui.schedule_menu import ENTRIES, ScheduleMenu


def test_each_entry_asks_for_its_command(show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    menu = ScheduleMenu()
    menu.retranslate()
    show(menu)
    for key, action in menu.entries.items():
        with qtbot.waitSignal(menu.asked, timeout=20_000) as asked:
            action.trigger()
        assert asked.args == [key]
    menu.allow({"schedule_all": False})
    assert not menu.entries["schedule_all"].isEnabled()


def test_the_keys_told_are_those_of_the_menu_bar() -> None:
    listened = {command.key: QKeySequence(command.shortcut) for command in COMMANDS}
    for key, _text, keys, _ruled in ENTRIES:
        assert listened[key] == QKeySequence(keys)
