"""Editors of numbers: whole ones, decimal ones, money."""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.editors import Editor, LineField, UnreadableError
from policeplanner.i18n import Language, language, translate

_NUMBER = re.compile(r"-?\d{1,12}(\.\d*)?", re.ASCII)
_GROUP: dict[Language, str] = {"en": ",", "fr": "."}
_GROUPED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"-?\d{1,3}(,\d{3})+(\.\d*)?", re.ASCII),
    "fr": re.compile(r"-?\d{1,3}(\.\d{3})+(,\d*)", re.ASCII),
}


class WholeEditor(Editor):
    """A whole number, or nothing."""

    def __init__(self, least: int = 0, most: int = 100_000, *, optional: bool = True) -> None:
        """Take numbers between two limits."""
        super().__init__()
        self._limits = (least, most)
        self._optional = optional
        self.field = LineField()
        self.widget = self.field
        self.field.editingFinished.connect(self.committed)

    @override
    def show_value(self, value: Any) -> None:
        if not (self.field.hasFocus() and self.field.isModified()):
            self.field.setText("" if value is None else str(value))

    @override
    def value(self) -> Any:
        typed = re.sub(r"\s", "", self.field.text())
        if not typed and self._optional:
            return None
        least, most = self._limits
        if not typed.removeprefix("-").isdecimal() or not least <= int(typed) <= most:
            words = translate("Editors", "A whole number from {least} to {most} is expected here.")
            raise UnreadableError(words.format(least=formats.number(least), most=formats.number(most)))
        return int(typed)


class AmountEditor(Editor):
    """A decimal number with so many places, typed with comma or point; it may be empty."""

    def __init__(self, places: int = 2) -> None:
        """Build the line."""
        super().__init__()
        self._places = places
        self.field = LineField()
        self.widget = self.field
        self.field.editingFinished.connect(self.committed)

    @override
    def show_value(self, value: Any) -> None:
        if not (self.field.hasFocus() and self.field.isModified()):
            self.field.setText("" if value is None else formats.number(Decimal(value).normalize() + 0))

    @override
    def value(self) -> Any:
        typed = re.sub(r"\s", "", self.field.text())
        if not typed:
            return None
        grouped = _GROUPED[language()]
        if grouped.fullmatch(typed):
            typed = typed.replace(_GROUP[language()], "")
        # Whatever is left is a decimal point, in either way of writing: nobody means fifteen by "1,5".
        typed = typed.replace(",", ".")
        if not _NUMBER.fullmatch(typed):
            raise UnreadableError(translate("Editors", "A number is expected here."))
        return Decimal(typed).quantize(Decimal(1).scaleb(-self._places), ROUND_HALF_UP)


class CentsEditor(AmountEditor):
    """An amount of money, kept in cents."""

    @override
    def show_value(self, value: Any) -> None:
        super().show_value(None if value is None else Decimal(value) / 100)

    @override
    def value(self) -> Any:
        amount = super().value()
        return int(amount * 100) if amount is not None else 0
