"""The history of a record: who changed what, when, from what to what."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement

from policeplanner import formats
from policeplanner.domain.base import Choice
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.editing import FormPlan, labels_of
from policeplanner.gui.figures import moment
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.tables import TableView
from policeplanner.i18n import LANGUAGES, QT_TRANSLATE_NOOP, translate
from policeplanner.store.journal import Change, Operation

_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "When"), 130, "muted"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Action"), 190, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Field"), 150),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Before"), 220, "muted"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "After"), 0),
)


class HistoryTable(TableView):
    """All changes of one record, newest first."""

    def __init__(self, plan: OpenPlan, form: FormPlan) -> None:
        """Build an empty table for the records that a form edits; its labels name the fields."""
        super().__init__()
        self._plan = plan
        self._table = form.mapped.__tablename__
        self._labels = labels_of(form)
        self._list = ListModel(_COLUMNS, self)
        self.show_model(self._list, sortable=False)

    def show_record(self, record: UUID) -> None:
        """Show the changes of a record."""
        changes = self._plan.workspace.history(self._table, record)
        self._list.set_rows([(None, line) for change in changes for line in _lines(change, self._labels)])
        self.setAccessibleName(translate("History", "History"))
        self.say_when_empty(translate("History", "Nothing has been changed yet."))


def _lines(change: Change, labels: dict[str, str]) -> list[tuple[Any, ...]]:
    when = moment(change.operation.made_at)
    name = said_of(change.operation)
    if not change.fields or change.what != "update":
        return [(when, name, "", "", "")]
    return [(when, name, _label(field, labels), _said(old), _said(new)) for field, (old, new) in change.fields.items()]


def said_of(operation: Operation) -> str:
    """Return the name of an action, and whether it was undone or done again by it."""
    name = translate("Action", operation.name)
    words = {
        "undo": translate("Desk", "Undone: {action}"),
        "redo": translate("Desk", "Done again: {action}"),
    }
    return words.get(operation.kind, "{action}").format(action=name)


def _label(field: str, labels: dict[str, str]) -> str:
    stem, _, side = field.rpartition("_")
    if side in LANGUAGES and stem in labels:
        return f"{translate('Fields', labels[stem])} ({side.upper()})"
    return translate("Fields", labels[field]) if field in labels else field


def _said(value: Any) -> str:
    if isinstance(value, Choice):
        return value.label
    if value is None or isinstance(value, UUID | ColumnElement):
        return ""
    if hasattr(value, "year") and not hasattr(value, "hour"):
        return formats.medium_date(value)
    return str(value)
