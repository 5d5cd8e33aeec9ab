"""The button that locks and unlocks lessons: the selected ones, a day, or all that have a place."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from policeplanner import formats
from policeplanner.gui.icons import icon
from policeplanner.gui.pieces import set_tone
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True)
class Lockable:
    """Placed lessons that can be locked now: the selected ones, those of a day, and all."""

    selected: frozenset[UUID] = frozenset()
    day: date | None = None
    of_day: frozenset[UUID] = frozenset()
    placed: frozenset[UUID] = frozenset()


_WORDS = (
    ("selected", True, QT_TRANSLATE_NOOP("LockMenu", "&Lock this lesson")),
    ("selected", False, QT_TRANSLATE_NOOP("LockMenu", "&Unlock this lesson")),
    ("of_day", True, QT_TRANSLATE_NOOP("LockMenu", "Lock {day}")),
    ("of_day", False, QT_TRANSLATE_NOOP("LockMenu", "Unlock {day}")),
    ("placed", True, QT_TRANSLATE_NOOP("LockMenu", "Lock &all placed lessons")),
    ("placed", False, QT_TRANSLATE_NOOP("LockMenu", "Unlock &everything")),
)
_SEVERAL = {
    True: QT_TRANSLATE_NOOP("LockMenu", "&Lock the selected lessons"),
    False: QT_TRANSLATE_NOOP("LockMenu", "&Unlock the selected lessons"),
}


class LockMenu(QPushButton):
    """The button with its menu. `asked` carries the ids of lessons and whether they are to be locked."""

    asked = Signal(object, bool)

    def __init__(self, lockable: Callable[[], Lockable]) -> None:
        """Offer what `lockable` returns when the menu opens."""
        super().__init__()
        self._lockable = lockable
        self.setProperty("menu", "true")
        self.setIcon(icon("ph.lock-simple"))
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Name what can be locked and unlocked now."""
        menu, now = self.menu(), self._lockable()
        menu.clear()
        for scope, locked, text in _WORDS:
            lessons: frozenset[UUID] = getattr(now, scope)
            words = translate("LockMenu", text)
            if scope == "selected" and len(lessons) > 1:
                words = translate("LockMenu", _SEVERAL[locked])
            day = _named(now.day) if now.day else translate("LockMenu", "this day")
            action = menu.addAction(words.format(day=day))
            action.setEnabled(bool(lessons))
            action.triggered.connect(lambda _=False, them=lessons, how=locked: self.asked.emit(them, how))
            if not locked and scope != "placed":
                menu.addSeparator()

    def show_word(self, shown: bool) -> None:
        """Show the word beside the sign, or, where there is little room, the sign alone."""
        self.setText(translate("LockMenu", "Lock") if shown else "")
        set_tone(self, role="" if shown else "sign")

    def retranslate(self) -> None:
        """Put the words."""
        self.show_word(bool(self.text()))
        self.setAccessibleName(translate("LockMenu", "Lock"))
        self.setToolTip(translate("LockMenu", "What is locked stays where it is when the program places lessons"))


def _named(day: date) -> str:
    """Return a day within a sentence: Monday 11 January."""
    return f"{formats.weekday_name(day.weekday())} {formats.day_and_month(day)}"
