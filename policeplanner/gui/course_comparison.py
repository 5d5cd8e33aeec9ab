"""What a version of a course changes compared with the one before it, as a table."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlalchemy import select

from policeplanner.domain.base import Choice
from policeplanner.domain.reference import Method
from policeplanner.domain.texts import Text
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.course_forms import LESSON_FORM, MODULE_FORM, VERSION_FORM
from policeplanner.gui.editing import labels_of
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import card, label
from policeplanner.gui.tables import TableView
from policeplanner.i18n import LANGUAGES, QT_TRANSLATE_NOOP, language, translate
from policeplanner.services import course_changes
from policeplanner.services.course_changes import Difference, differences

_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Where"), 300, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "What"), 170),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Before"), 250, "muted"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "After"), 0),
)
_WORDS = {
    course_changes.ADDED: QT_TRANSLATE_NOOP("Courses", "Added"),
    course_changes.REMOVED: QT_TRANSLATE_NOOP("Courses", "Removed"),
    course_changes.MODULE: QT_TRANSLATE_NOOP("Courses", "Moved to another module"),
    course_changes.TOPIC: QT_TRANSLATE_NOOP("Courses", "Qualification"),
    course_changes.MODULE_ORDER: QT_TRANSLATE_NOOP("Courses", "Order of the modules"),
    course_changes.LESSON_ORDER: QT_TRANSLATE_NOOP("Courses", "Order of the lessons"),
}


class Comparison(QWidget):
    """The table with its heading; hidden where there is nothing to compare with."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build the table."""
        super().__init__()
        self._plan = plan
        self._heading = label("", "heading")
        self.model = ListModel(_COLUMNS, self)
        self._table = TableView()
        self._table.show_model(self.model, sortable=False)
        frame, inside = card()
        inside.addWidget(self._heading)
        inside.addWidget(self._table, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        self.hide()

    def show_versions(self, before: tuple[UUID, int] | None, after: tuple[UUID, int]) -> None:
        """Compare two versions, each given by id and number."""
        self.setVisible(before is not None)
        if before is None:
            return
        with self._plan.workspace.reading() as session:
            found = differences(session, before[0], after[0])
            methods = {each.code: each.text("name").shown(language()) for each in session.scalars(select(Method))}
        self.model.set_rows([(None, _row(each, methods)) for each in found])
        words = translate("Courses", "What version {after} changes compared with version {before}")
        self._heading.setText(words.format(after=after[1], before=before[1]))
        self._table.setAccessibleName(self._heading.text())
        self._table.say_when_empty(translate("Courses", "The two versions say the same."))


def _row(difference: Difference, methods: dict[str, str]) -> tuple[str, ...]:
    where = difference.part.shown(language()) if difference.part else translate("Courses", "The whole course")
    sides = (difference.before, difference.after)
    if difference.what == "methods":
        return where, _what(difference.what), *(_tokens(side, methods) for side in sides)
    return where, _what(difference.what), *map(_said, sides)


def _what(name: str) -> str:
    if name in _WORDS:
        return translate("Courses", _WORDS[name])
    labels = labels_of(VERSION_FORM) | labels_of(MODULE_FORM) | labels_of(LESSON_FORM)
    stem, _, side = name.rpartition("_")
    if side in LANGUAGES:
        return f"{translate('Fields', labels[stem])} ({side.upper()})"
    return translate("Fields", labels[name])


def _said(value: Any) -> str:
    if isinstance(value, Text):
        return value.shown(language())
    if isinstance(value, bool):
        return translate("Courses", "yes") if value else translate("Courses", "no")
    return value.label if isinstance(value, Choice) else "" if value is None else str(value)


def _tokens(written: str, names: dict[str, str]) -> str:
    return ", ".join(names.get(token, token) for token in written.split(";") if token)
