"""The filter "free from … until …": two days, and which period they mean."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from policeplanner.gui.editors import DayEditor, UnreadableError
from policeplanner.gui.pieces import label, named, row, set_tone
from policeplanner.i18n import translate
from policeplanner.services.availability import Period

_WIDTH = 118


class FreeFilter(QWidget):
    """Two days; one alone is a period of one day. `changed` when what they mean has."""

    changed = Signal()

    def __init__(self) -> None:
        """Build both fields, empty."""
        super().__init__()
        self.first, self.last = DayEditor(), DayEditor()
        self._from, self._until = label("", "muted"), label("", "muted")
        for editor in (self.first, self.last):
            editor.widget.setFixedWidth(_WIDTH)
            editor.committed.connect(self.changed)
        self.setLayout(row(self._from, self.first.widget, self._until, self.last.widget, spacing=6))
        self.retranslate()

    def period(self) -> Period | None:
        """Return what is typed, None where nothing is; days the wrong way round mean the same."""
        days = [day for day in (_read(self.first), _read(self.last)) if day is not None]
        return Period(min(days), max(days)) if days else None

    def retranslate(self) -> None:
        """Put the words."""
        self._from.setText(translate("Trainers", "Free from"))
        self._until.setText(translate("Trainers", "until"))
        named(self.first.widget, translate("Trainers", "Free from"))
        named(self.last.widget, translate("Trainers", "Free until"))
        for editor in (self.first, self.last):
            editor.retranslate()


def _read(editor: DayEditor) -> date | None:
    try:
        found: date | None = editor.value()
    except UnreadableError as error:
        set_tone(editor.widget, wrong=True)
        editor.widget.setToolTip(str(error))
        return None
    set_tone(editor.widget, wrong=False)
    editor.widget.setToolTip("")
    return found
