"""Editors of single fields: each shows a value, gives it back, and says when the user has finished with it."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
    QWidgetAction,
)
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.base import Choice
from policeplanner.domain.errors import PlannerError
from policeplanner.gui.icons import icon
from policeplanner.gui.pieces import label, set_tone
from policeplanner.i18n import translate


class UnreadableError(PlannerError):
    """What was typed is not a value of the field; the text says what is expected."""


class Editor(QObject):
    """The editor of one field."""

    committed = Signal()

    widget: QWidget

    def show_value(self, value: Any) -> None:
        """Show a value as it is in the plan."""
        raise NotImplementedError

    def value(self) -> Any:
        """Return the value as it is in the field. Raises UnreadableError."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Put the texts of choices."""

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer what there is to choose from in the plan, as (key, name)."""


class TextEditor(Editor):
    """One line of text; with a mark it is one side of a bilingual text."""

    def __init__(self, mark: str = "") -> None:
        """Build the line."""
        super().__init__()
        self.field = LineField(mark)
        self.widget = self.field
        self.field.editingFinished.connect(self.committed)

    @override
    def show_value(self, value: Any) -> None:
        if not (self.field.hasFocus() and self.field.isModified()) and self.field.text() != (value or ""):
            self.field.setText(value or "")
            self.field.setCursorPosition(0)

    @override
    def value(self) -> Any:
        return self.field.text().strip()


class AreaEditor(Editor):
    """Several lines of text; leaving the field finishes it."""

    def __init__(self, mark: str = "", lines: int = 3) -> None:
        """Build the area, so many lines high."""
        super().__init__()
        self.field = AreaField(mark, lines)
        self.widget = self.field
        self.field.left.connect(self.committed)

    @override
    def show_value(self, value: Any) -> None:
        if not (self.field.hasFocus() and self.field.document().isModified()):
            if self.field.toPlainText() != (value or ""):
                self.field.setPlainText(value or "")
            self.field.document().setModified(False)

    @override
    def value(self) -> Any:
        return self.field.toPlainText().strip()


class ChoiceEditor(Editor):
    """One of a closed list of values."""

    def __init__(self, choices: type[Choice], *, optional: bool = False) -> None:
        """Offer the values of a list, and none where the field may be empty."""
        super().__init__()
        self._choices: list[Choice | None] = [*([None] if optional else []), *choices]
        self.field = ComboField()
        self.widget = self.field
        self.field.activated.connect(lambda _row: self.committed.emit())
        self.retranslate()

    @override
    def retranslate(self) -> None:
        chosen = self.field.currentIndex()
        self.field.clear()
        for choice in self._choices:
            text = choice.label if choice is not None else "–"
            self.field.addItem(text[:1].upper() + text[1:], choice)
        self.field.setCurrentIndex(chosen)

    @override
    def show_value(self, value: Any) -> None:
        self.field.setCurrentIndex(self._choices.index(value) if value in self._choices else -1)

    @override
    def value(self) -> Any:
        return self._choices[self.field.currentIndex()] if self.field.currentIndex() >= 0 else None


class LinkEditor(Editor):
    """Another record of the plan, by its name."""

    def __init__(self, *, optional: bool = True) -> None:
        """Begin without records to choose from; the form puts them in with `offer`."""
        super().__init__()
        self._optional = optional
        self._ids: list[Any] = []
        self.field = ComboField()
        self.widget = self.field
        self.field.activated.connect(lambda _row: self.committed.emit())

    @override
    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        chosen = self.value()
        none: list[tuple[Any, str]] = [(None, "–")] if self._optional else []
        self.field.clear()
        self._ids = [key for key, _name in [*none, *choices]]
        self.field.addItems([name for _key, name in [*none, *choices]])
        self.show_value(chosen)

    @override
    def show_value(self, value: Any) -> None:
        self.field.setCurrentIndex(self._ids.index(value) if value in self._ids else -1)

    @override
    def value(self) -> Any:
        return self._ids[self.field.currentIndex()] if self.field.currentIndex() >= 0 else None


class DayEditor(Editor):
    """A day, typed as 11/1/2027, 11.1.2027 or 2027-01-11, or taken from a calendar; it may be empty."""

    def __init__(self) -> None:
        """Build the line with its calendar button."""
        super().__init__()
        self.field = LineField()
        self.widget = self.field
        self._shown: date | None = None
        self.field.editingFinished.connect(self.committed)
        self._button = self.field.addAction(icon("ph.calendar-blank"), QLineEdit.ActionPosition.TrailingPosition)
        self._button.triggered.connect(self._open_calendar)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._button.setText(translate("Editors", "Choose from a calendar"))
        self.field.setPlaceholderText(translate("Editors", "dd/mm/yyyy"))

    @override
    def show_value(self, value: Any) -> None:
        self._shown = value
        if not (self.field.hasFocus() and self.field.isModified()):
            self.field.setText(formats.short_date(value) if value else "")

    @override
    def value(self) -> Any:
        return read_day(self.field.text())

    def _open_calendar(self) -> None:
        calendar = QCalendarWidget()
        start = self._shown or date.today()  # noqa: DTZ011 - only where the calendar opens
        calendar.setSelectedDate(QDate(start.year, start.month, start.day))
        menu = QMenu(self.field)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)

        def take(chosen: QDate) -> None:
            self.field.setText(formats.short_date(date(chosen.year(), chosen.month(), chosen.day())))
            menu.close()
            self.committed.emit()

        calendar.activated.connect(take)
        calendar.clicked.connect(take)
        menu.popup(self.field.mapToGlobal(self.field.rect().bottomLeft()))


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self) -> None:
        """Build the check box."""
        super().__init__()
        self.field = QCheckBox()
        self.widget = self.field
        self.field.clicked.connect(lambda _checked: self.committed.emit())

    @override
    def show_value(self, value: Any) -> None:
        self.field.setChecked(bool(value))

    @override
    def value(self) -> Any:
        return self.field.isChecked()


class CheckedEditor(TextEditor):
    """A line of text that must be readable by a function, such as teaching hours."""

    def __init__(self, read: Callable[[str], object], complaint: Callable[[], str]) -> None:
        """Read what is typed with a function that raises ValueError."""
        super().__init__()
        self._read = read
        self._complaint = complaint

    @override
    def value(self) -> Any:
        try:
            self._read(self.field.text())
        except ValueError as error:
            raise UnreadableError(self._complaint()) from error
        return self.field.text().strip()


class LineField(QLineEdit):
    """A line edit that may carry a language mark, and leaves Ctrl+Z to the plan when it has nothing to undo."""

    def __init__(self, mark: str = "") -> None:
        """Build the line, with its mark."""
        super().__init__()
        self._mark = _mark(self, mark)
        if mark:
            self.setTextMargins(0, 0, 24, 0)

    @override
    def event(self, event: QEvent) -> bool:
        return False if _is_idle_undo(event, self.isUndoAvailable() and self.isModified()) else super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark.move(self.width() - self._mark.width() - 9, 7)

    def show_missing(self, missing: bool) -> None:
        """Mark the side as missing, or no longer."""
        set_tone(self, missing=missing)
        self.setPlaceholderText(translate("Editors", "to translate") if missing else "")


class AreaField(QPlainTextEdit):
    """A text area that tells when it is left, with a language mark."""

    left = Signal()

    def __init__(self, mark: str, lines: int) -> None:
        """Build the area."""
        super().__init__()
        self._mark = _mark(self, mark)
        self.setTabChangesFocus(True)
        self.setViewportMargins(0, 0, 22 if mark else 0, 0)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 22)

    @override
    def event(self, event: QEvent) -> bool:
        waiting = self.document().isUndoAvailable() and self.document().isModified()
        return False if _is_idle_undo(event, waiting) else super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark.move(self.width() - self._mark.width() - 9, 7)

    def show_missing(self, missing: bool) -> None:
        """Mark the side as missing, or no longer."""
        set_tone(self, missing=missing)
        self.setPlaceholderText(translate("Editors", "to translate") if missing else "")


class ComboField(QComboBox):
    """A combo box that a passing mouse wheel does not change."""

    def __init__(self) -> None:
        """Let long names be cut rather than widen the page."""
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(16)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer pairs of a value and its words; what was chosen stays so while it is offered, else the first is."""
        chosen, keys = self.currentData(), [key for key, _words in choices]
        self.clear()
        for key, words in choices:
            self.addItem(words, key)
        # Qt's own search compares ids by identity.
        self.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def read_day(typed: str) -> date | None:
    """Read a day as people type it; nothing typed is no day. Raises UnreadableError."""
    typed = typed.strip()
    if not typed:
        return None
    try:
        numbers = [int(part) for part in re.split(r"[./\-\s]+", typed) if part]
        if len(numbers) != 3:
            raise ValueError(typed)
        first, month, last = numbers
        if first > 31:
            return date(first, month, last)
        return date(last + 2000 if last < 100 else last, month, first)
    except ValueError as error:
        raise UnreadableError(translate("Editors", "A day is expected here, such as 11/01/2027.")) from error


def _mark(parent: QWidget, mark: str) -> QWidget:
    made = label(mark, "group")
    made.setParent(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    made.setVisible(bool(mark))
    made.adjustSize()
    return made


def _is_idle_undo(event: QEvent, waiting: bool) -> bool:
    """Tell whether this is Ctrl+Z in a field that has nothing of its own to take back."""
    if event.type() is not QEvent.Type.ShortcutOverride or waiting:
        return False
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return any(event.matches(key) for key in keys)  # type: ignore[attr-defined]  # it is a key event
