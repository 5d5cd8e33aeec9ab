"""The editions of a trainer: lessons taught and to teach, and the hours they take."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from policeplanner import formats
from policeplanner.gui.activity_columns import labelled
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import card, label, row
from policeplanner.gui.tables import TableView
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.deliveries import Delivery, deliveries_of


def _counted(number: int) -> str:
    return formats.number(number) if number else ""


_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Edition"), 84, "muted"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Course"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Dates"), 156, "whole"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Role"), 130, "chip", labelled, lambda role: "training" if role else ""),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Taught"), 70, "number", _counted),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "To teach"), 80, "number", _counted),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Without a time"), 110, "number", _counted),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Hours"), 90, "number"),
)


class TrainerDeliveries(QWidget):
    """The list. `asked` carries page and record of the edition that is opened."""

    asked = Signal(str, object)

    def __init__(self, plan: OpenPlan) -> None:
        """Build the empty list."""
        super().__init__()
        self._plan = plan
        self._heading, self._sum = label("", "heading"), label("", "muted")
        self.table, self.model = TableView(), ListModel(_COLUMNS, self)
        self.table.show_model(self.model, sortable=False)
        self.table.opened.connect(lambda edition: self.asked.emit("editions", edition))
        frame, inside = card()
        inside.addLayout(row(self._heading, self._sum, 1))
        inside.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        self.retranslate()

    def show_trainer(self, trainer: UUID) -> None:
        """Read the editions of a trainer."""
        with self._plan.workspace.reading() as session:
            found = deliveries_of(session, trainer, now=datetime.now(UTC))
        self.model.set_rows([(each.edition_id, _cells(each)) for each in found])
        self._sum.setText(_told(found) if found else "")

    def retranslate(self) -> None:
        """Put the words."""
        self._heading.setText(translate("Trainers", "Deliveries"))
        self.table.setAccessibleName(translate("Trainers", "Deliveries"))
        words = translate("Trainers", "Not on the team of any edition yet. Teams are chosen on the page of an edition.")
        self.table.say_when_empty(words)


def _cells(delivery: Delivery) -> tuple[Any, ...]:
    first, last = delivery.first, delivery.last
    dates = formats.short_range(first, last or first, year=True) if first else ""
    hours = formats.duration(delivery.minutes) if delivery.minutes else ""
    lessons = (delivery.taught, delivery.to_teach, delivery.unplaced)
    return (delivery.code, delivery.title.shown(language()), dates, delivery.role, *lessons, hours)


def _told(found: Sequence[Delivery]) -> str:
    words = translate("Trainers", "{editions}; {lessons}; {hours}")
    lessons = sum(each.taught + each.to_teach + each.unplaced for each in found)
    return words.format(
        editions=translate("Trainers", "%n edition(s)", "", len(found)),
        lessons=translate("Trainers", "%n lesson(s)", "", lessons),
        hours=formats.duration(sum(each.minutes for each in found)),
    )
