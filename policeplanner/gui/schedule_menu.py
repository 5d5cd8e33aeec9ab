"""The button beside the tabs of an edition under which all that schedules it is found."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from policeplanner.gui.icons import icon
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate

# Each with the key of its command in the menus, and whether a rule goes before it.
ENTRIES = (
    ("schedule_all", QT_TRANSLATE_NOOP("ScheduleMenu", "&All lessons"), "F8", False),
    ("schedule_unplaced", QT_TRANSLATE_NOOP("ScheduleMenu", "Only the &unplaced"), "Shift+F8", False),
    ("schedule_selected", QT_TRANSLATE_NOOP("ScheduleMenu", "Only the &selected"), "Ctrl+F8", False),
    ("schedule_wishes", QT_TRANSLATE_NOOP("ScheduleMenu", "&Preferences…"), "F9", True),
    ("schedule_met", QT_TRANSLATE_NOOP("ScheduleMenu", "&How well they are met"), "Shift+F9", False),
    ("schedule_why", QT_TRANSLATE_NOOP("ScheduleMenu", "&Why not…"), "Ctrl+F9", False),
    ("schedule_replan", QT_TRANSLATE_NOOP("ScheduleMenu", "&Re-plan…"), "Ctrl+R", True),
    ("schedule_release", QT_TRANSLATE_NOOP("ScheduleMenu", "Re&lease this version"), "Ctrl+Shift+R", False),
)
RUNS = frozenset({"schedule_all", "schedule_unplaced", "schedule_selected"})


class ScheduleMenu(QPushButton):
    """The button with its menu. `asked` carries the key of a command."""

    asked = Signal(str)

    def __init__(self) -> None:
        """Build the menu."""
        super().__init__()
        self.setProperty("menu", "true")
        self.setIcon(icon("ph.magic-wand"))
        self.setMenu(QMenu(self))
        self.entries: dict[str, QAction] = {}
        for key, _text, _keys, ruled in ENTRIES:
            if ruled:
                self.menu().addSeparator()
            action = self.menu().addAction("")
            action.triggered.connect(lambda _checked=False, wanted=key: self.asked.emit(wanted))
            self.entries[key] = action

    def allow(self, states: dict[str, bool]) -> None:
        """Enable and disable entries by key."""
        for key, state in states.items():
            self.entries[key].setEnabled(state)

    def retranslate(self) -> None:
        """Put the words. The keys are only told: the menu bar listens for them."""
        self.setText(translate("ScheduleMenu", "Schedule"))
        for key, text, keys, _ruled in ENTRIES:
            self.entries[key].setText(f"{translate('ScheduleMenu', text)}\t{keys}")
