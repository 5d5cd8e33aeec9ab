"""Editors of a day with its hour in the office's local time, and of fields that must not be left empty."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.editing import Field
from policeplanner.gui.editors import Editor, LineField, UnreadableError, read_day
from policeplanner.i18n import translate


class MomentEditor(Editor):
    """A moment, typed as 12/01/2027 17:00; it is never empty."""

    def __init__(self, zone: Callable[[], ZoneInfo]) -> None:
        """Ask for the zone when a moment is read or shown."""
        super().__init__()
        self._zone = zone
        self.field = LineField()
        self.widget = self.field
        self.field.editingFinished.connect(self.committed)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.field.setPlaceholderText(translate("Editors", "dd/mm/yyyy hh:mm"))

    @override
    def show_value(self, value: Any) -> None:
        if not (self.field.hasFocus() and self.field.isModified()):
            local = value.astimezone(self._zone()) if value else None
            self.field.setText(f"{formats.short_date(local)} {formats.clock(local.time())}" if local else "")

    @override
    def value(self) -> Any:
        day, _, hour = self.field.text().strip().rpartition(" ")
        found = read_day(day)
        if found is None:
            raise UnreadableError(
                translate("Editors", "A day and an hour are expected here, such as 12/01/2027 17:00.")
            )
        return datetime.combine(found, read_clock(hour), self._zone()).astimezone(UTC)


def moment(name: str, label: str, zone: Callable[[], ZoneInfo]) -> Field:
    """Return a day with its hour; `label` is an English source text in the context "Fields"."""
    return Field(name, label, lambda _mark: MomentEditor(zone))


def read_clock(typed: str) -> time:
    """Read an hour such as 17:00, 17.30, 17h30 or 17. Raises UnreadableError."""
    hour, _, minutes = typed.strip().replace(".", ":").replace("h", ":").partition(":")
    try:
        return time(int(hour), int(minutes.strip() or 0))
    except ValueError as error:
        raise UnreadableError(translate("Editors", "An hour is expected here, such as 17:00.")) from error


class NeededEditor(Editor):
    """Another editor whose field must not be left empty."""

    def __init__(self, editor: Editor) -> None:
        """Stand before an editor."""
        super().__init__()
        self._editor = editor
        self.widget = editor.widget
        editor.committed.connect(self.committed)

    @override
    def show_value(self, value: Any) -> None:
        self._editor.show_value(value)

    @override
    def value(self) -> Any:
        value = self._editor.value()
        if value is None:
            raise UnreadableError(translate("Editors", "This field must not be empty."))
        return value

    @override
    def retranslate(self) -> None:
        self._editor.retranslate()


def needed(field: Field) -> Field:
    """Return a field that must not be left empty."""
    return replace(field, make=lambda mark: NeededEditor(field.make(mark)))
