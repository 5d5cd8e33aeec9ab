"""What the planner asks of a year to plan: what stays, how much may be asked of trainers, money and weeks left free."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QDate
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QGridLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from policeplanner.gui.language import locale
from policeplanner.gui.pieces import Switch, label, named, wrapped
from policeplanner.i18n import translate
from policeplanner.services.year_plan import YearChoices

_MOST_EURO = 10_000_000
_STEP_EURO = 5_000


class NumberField(QSpinBox):
    """A whole number between two limits that a passing mouse wheel does not change."""

    def __init__(self, least: int, most: int, value: int) -> None:
        """Begin with a value."""
        super().__init__()
        self.setRange(least, most)
        self.setValue(value)
        self.setFixedHeight(30)
        self.lineEdit().setTextMargins(5, 0, 0, 0)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class YearWishes(QWidget):
    """The options of planning a year, in the words of the field."""

    def __init__(self) -> None:
        """Begin with what is usual."""
        super().__init__()
        usual = YearChoices(date(2000, 1, 1))
        self._year = 2000
        self.aim = Switch((("better", ""), ("repair", "")))
        self.aim.set_key("better")
        self.stays = wrapped("", "small")
        self.dated, self.chosen = QCheckBox(), QCheckBox()
        self.gap = NumberField(0, 365, usual.gap_days)
        self.load = NumberField(1, 31, usual.days_per_month)
        self.lead = NumberField(0, 365, usual.nomination_days)
        self.seconds = NumberField(1, 300, 10)
        self.quarters = tuple(NumberField(0, _MOST_EURO, 0) for _quarter in range(4))
        self.summer = QDateEdit(), QDateEdit()
        self._numbers = self.gap, self.load, self.lead, self.seconds
        self._names = [label() for _field in self._numbers]
        self._pair_names = [label("", "small") for _field in (*self.summer, *self.quarters)]
        for field in self.quarters:
            field.setSingleStep(_STEP_EURO)
            field.setGroupSeparatorShown(True)
        self._build()
        self.show_year(self._year)
        self.retranslate()

    def show_year(self, year: int) -> None:
        """Ask about another year; its usual summer is proposed."""
        if year != self._year:
            self._year = year
            for field, (month, day) in zip(self.summer, YearChoices(date(year, 1, 1)).summer, strict=True):
                field.setDateRange(QDate(year, 1, 1), QDate(year, 12, 31))
                field.setDate(QDate(year, month, day))

    def choices(self, today: date, dated: frozenset[UUID], chosen: UUID | None) -> YearChoices:
        """Return what was chosen; `dated` are the activities with dates, `chosen` is the one selected."""
        keep = dated if self.dated.isChecked() else frozenset()
        if self.chosen.isChecked() and chosen is not None:
            keep |= {chosen}
        first, second, third, fourth = (field.value() * 100 or None for field in self.quarters)
        begin, end = sorted((field.date().month(), field.date().day()) for field in self.summer)
        return YearChoices(
            today,
            keep=keep,
            repair=self.aim.key() == "repair",
            gap_days=self.gap.value(),
            days_per_month=self.load.value(),
            nomination_days=self.lead.value(),
            quarter_cents=(first, second, third, fourth),
            summer=(begin, end),
        )

    def retranslate(self) -> None:
        """Put the words."""
        aims = translate("YearWishes", "Best dates"), translate("YearWishes", "Repair")
        self.aim.set_texts(aims)
        self._say_what_stays()
        self.dated.setText(translate("YearWishes", "Keep all that has dates"))
        self.chosen.setText(translate("YearWishes", "Keep the chosen activity"))
        texts = (
            translate("YearWishes", "Days between two editions"),
            translate("YearWishes", "Days of a trainer per month"),
            translate("YearWishes", "Days for nominations"),
            translate("YearWishes", "Seconds to look"),
        )
        for shown, field, text in zip(self._names, self._numbers, texts, strict=True):
            shown.setText(text)
            named(field, text)
        self._name_pairs()

    def _name_pairs(self) -> None:
        summer = translate("YearWishes", "Summer free from"), translate("YearWishes", "Summer free until")
        budget = translate("YearWishes", "Budget quarter {number}, €")
        texts = (*summer, *(budget.format(number=number) for number in range(1, 5)))
        for shown, field, text in zip(self._pair_names, (*self.summer, *self.quarters), texts, strict=True):
            shown.setText(text)
            shown.setBuddy(field)
            named(field, text)
            field.setLocale(locale())
        for day in self.summer:
            day.setDisplayFormat("d MMM")
        for amount in self.quarters:
            amount.setSpecialValueText(translate("YearWishes", "no limit"))

    def _say_what_stays(self) -> None:
        words = translate("YearWishes", "What is approved or confirmed, campaigns, and lessons you locked stay.")
        if self.aim.key() == "repair":
            words = translate("YearWishes", "After a loss: as few changes as can be, also of what is approved.")
        self.stays.setText(words)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.aim.chosen.connect(lambda _number: self._say_what_stays())
        for widget in (self.aim, self.stays, self.dated, self.chosen):
            column.addWidget(widget)
        for field in self.summer:
            field.setCalendarPopup(True)
            field.setFixedHeight(30)
        table = QGridLayout()
        table.setColumnStretch(0, 1)
        table.setVerticalSpacing(4)
        for number, (name, editor) in enumerate(zip(self._names, self._numbers, strict=True)):
            name.setBuddy(editor)
            editor.setFixedWidth(84)
            table.addWidget(name, number, 0)
            table.addWidget(editor, number, 1)
        column.addLayout(table)
        column.addLayout(_pairs(self._pair_names[:2], self.summer))
        column.addLayout(_pairs(self._pair_names[2:4], self.quarters[:2]))
        column.addLayout(_pairs(self._pair_names[4:], self.quarters[2:]))


def _pairs(names: list[QLabel], fields: Sequence[QWidget]) -> QGridLayout:
    table = QGridLayout()
    table.setVerticalSpacing(2)
    for number, (name, editor) in enumerate(zip(names, fields, strict=True)):
        table.addWidget(name, 0, number)
        table.addWidget(editor, 1, number)
    return table
