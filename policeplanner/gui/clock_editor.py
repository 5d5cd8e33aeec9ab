"""An editor of a time of day, kept in minutes after midnight, up to and including 24:00."""

import re
from typing import Any

from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.editing import Field
from policeplanner.gui.editors import Editor, LineField, UnreadableError
from policeplanner.i18n import translate

_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{1,2})?)?", re.ASCII)
_DAY = 24 * 60


class ClockEditor(Editor):
    """A time of day, typed as 14:00, 14.30, 14h30 or 14."""

    def __init__(self) -> None:
        """Build the line."""
        super().__init__()
        self.field = LineField()
        self.widget = self.field
        self.field.editingFinished.connect(self.committed)

    @override
    def show_value(self, value: Any) -> None:
        if not (self.field.hasFocus() and self.field.isModified()):
            self.field.setText("" if value is None else formats.clock(value))

    @override
    def value(self) -> Any:
        found = _TIME.fullmatch(re.sub(r"\s", "", self.field.text()).lower())
        hours, minutes = (int(part or 0) for part in found.groups()) if found else (99, 0)
        if minutes > 59 or hours * 60 + minutes > _DAY:
            raise UnreadableError(translate("Editors", "A time of day is expected here, such as 14:30."))
        return hours * 60 + minutes


def clock(name: str, label: str) -> Field:
    """Return a time of day; `label` is an English source text in the context "Fields"."""
    return Field(name, label, lambda _mark: ClockEditor())
