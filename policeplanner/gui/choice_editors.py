"""Editors of several things at once: the days of the week, and what a room is equipped with."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.editing import Field
from policeplanner.gui.editors import Editor, TextEditor
from policeplanner.gui.icons import icon
from policeplanner.gui.pieces import named, row
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate

EQUIPMENT = {
    "projector": QT_TRANSLATE_NOOP("Equipment", "projector"),
    "flipchart": QT_TRANSLATE_NOOP("Equipment", "flipchart"),
    "booths": QT_TRANSLATE_NOOP("Equipment", "booths"),
    "computers": QT_TRANSLATE_NOOP("Equipment", "computers"),
}


class WeekdaysEditor(Editor):
    """Days of the week, kept as ISO numbers such as 12345."""

    def __init__(self) -> None:
        """Build a box for each day."""
        super().__init__()
        self.boxes = [QCheckBox() for _day in range(7)]
        self.widget = QWidget()
        self.widget.setLayout(row(*self.boxes, 1, spacing=10))
        for box in self.boxes:
            box.clicked.connect(lambda _checked: self.committed.emit())
        self.retranslate()

    @override
    def retranslate(self) -> None:
        for number, box in enumerate(self.boxes):
            day = formats.weekday_name(number)
            box.setText(day[:3].capitalize())
            named(box, day)

    @override
    def show_value(self, value: Any) -> None:
        for number, box in enumerate(self.boxes, start=1):
            box.setChecked(str(number) in (value or ""))

    @override
    def value(self) -> Any:
        return "".join(str(number) for number, box in enumerate(self.boxes, start=1) if box.isChecked())


class EquipmentEditor(TextEditor):
    """Words separated by commas, typed or ticked in a menu, and kept as tokens separated by semicolons."""

    def __init__(self, known: Callable[[], Sequence[str]]) -> None:
        """Offer the tokens that are known when the menu is opened."""
        super().__init__()
        self._known = known
        self._button = self.field.addAction(icon("ph.caret-down"), QLineEdit.ActionPosition.TrailingPosition)
        self._button.triggered.connect(self.open_menu)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self._button.setText(translate("Equipment", "Choose from a list"))

    @override
    def show_value(self, value: Any) -> None:
        super().show_value(", ".join(map(word_of, tokens(value))))

    @override
    def value(self) -> Any:
        meant = {word_of(token).casefold(): token for token in EQUIPMENT}
        typed = [word.strip() for word in re.split(r"[,;]", self.field.text()) if word.strip()]
        return ";".join(dict.fromkeys(meant.get(word.casefold(), word) for word in typed))

    def open_menu(self) -> QMenu:
        """Open the menu in which equipment is ticked."""
        menu = QMenu(self.field)
        for token in dict.fromkeys([*EQUIPMENT, *self._known(), *tokens(self.value())]):
            action = menu.addAction(word_of(token))
            action.setCheckable(True)
            action.setChecked(token in tokens(self.value()))
            action.toggled.connect(lambda on, token=token: self._tick(token, on=on))
        menu.popup(self.field.mapToGlobal(self.field.rect().bottomLeft()))
        return menu

    def _tick(self, token: str, *, on: bool) -> None:
        kept = [each for each in tokens(self.value()) if each != token]
        self.field.setText(", ".join(map(word_of, [*kept, token] if on else kept)))
        self.committed.emit()


def tokens(value: str | None) -> list[str]:
    """Return the tokens in a text."""
    return [token.strip() for token in (value or "").split(";") if token.strip()]


def word_of(token: str) -> str:
    """Return the word for a token in the language spoken; what is not in the vocabulary is its own word."""
    return translate("Equipment", EQUIPMENT[token]) if token in EQUIPMENT else token


def weekdays(name: str, label: str, weight: int = 1) -> Field:
    """Return days of the week; `label` is an English source text in the context "Fields"."""
    return Field(name, label, lambda _mark: WeekdaysEditor(), weight=weight)


def equipment(name: str, label: str, known: Callable[[], Sequence[str]]) -> Field:
    """Return equipment; `known` reads the tokens that are in use."""
    return Field(name, label, lambda _mark: EquipmentEditor(known))
