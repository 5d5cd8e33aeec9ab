"""Records that are part of another one, as milestones of an activity: a short list, and a form for the chosen one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QItemSelection
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from policeplanner.domain.base import Base
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.editing import FormPlan, RecordForm
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, card, label, row
from policeplanner.gui.tables import TableView
from policeplanner.i18n import translate

FORM_WIDTH = 340

Rows = list[tuple[UUID | None, tuple[Any, ...]]]


@dataclass(frozen=True)
class PartsPlan:
    """What is listed: columns, rows of an owner, the form of one, how one is made, and the words for it.

    `make` adds a part to the owner; `new` and `delete` are names of actions; `title` gives the heading.
    """

    columns: tuple[TableColumn, ...]
    read: Callable[[Session, UUID], Rows]
    form: FormPlan
    make: Callable[[Session, UUID], Base]
    new: str
    delete: str
    title: Callable[[], str]
    empty: Callable[[], str]


class PartsEditor(QWidget):
    """The list on the left and the form on the right."""

    def __init__(self, plan: OpenPlan, parts: PartsPlan) -> None:
        """Build both."""
        super().__init__()
        self._plan = plan
        self._parts = parts
        self._owner: UUID | None = None
        self._heading = label("", "heading")
        self._add, self._remove = button(), button()
        self._add.clicked.connect(self.add)
        self._remove.clicked.connect(self.remove)
        self.model = ListModel(parts.columns, self)
        self.table = TableView()
        self.table.show_model(self.model, sortable=False)
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.form = RecordForm(plan, parts.form)
        self.table.opened.connect(lambda _record: self.form.begin())
        left, listed = card()
        listed.addLayout(row(self._heading, 1, self._add, self._remove))
        listed.addWidget(self.table, 1)
        right, edited = card()
        edited.addWidget(self.form)
        edited.addStretch(1)
        self._right = right
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        right.setFixedWidth(FORM_WIDTH)
        across.addWidget(left, 1)
        across.addWidget(right)
        self.retranslate()

    def show_owner(self, owner: UUID) -> None:
        """List the parts of a record."""
        if owner != self._owner:
            self._owner = owner
            self.form.show_record(None)
        self.reload()

    def reload(self) -> None:
        """Read the list anew and keep the chosen part."""
        if self._owner is None:
            return
        chosen = self.table.records()
        with self._plan.workspace.reading() as session:
            rows = self._parts.read(session, self._owner)
        self.model.set_rows(rows)
        keys = [key for key, _values in rows]
        if chosen and chosen[0] in keys:
            self.table.select_row(keys.index(chosen[0]))
        self._show_chosen()

    def count(self) -> int:
        """Return the number of parts."""
        return self.model.rowCount()

    def add(self) -> None:
        """Add a part and begin typing into it."""
        if self._owner is None:
            return
        with self._plan.action(self._parts.new) as session:
            part = self._parts.make(session, self._owner)
            session.flush()
            made = part.id
        self.reload()
        row = next((n for n in range(self.count()) if self.model.record(n) == made), 0)
        self.table.select_row(row)
        self.form.begin()

    def remove(self) -> None:
        """Delete the chosen part."""
        chosen = self.table.records()
        if chosen:
            with self._plan.action(self._parts.delete) as session:
                for part in chosen:
                    session.delete(session.get_one(self._parts.form.mapped, part))

    def retranslate(self) -> None:
        """Put the words."""
        self._heading.setText(self._parts.title())
        self._add.setText(translate("Parts", "Add"))
        self._remove.setText(translate("Parts", "Delete"))
        self.table.say_when_empty(self._parts.empty())
        self.table.setAccessibleName(self._parts.title())

    def _chosen(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self.table.records()
        self._remove.setEnabled(bool(chosen))
        self._right.setVisible(bool(chosen))
        self.form.show_record(chosen[0] if chosen else None)


def below(*widgets: QWidget) -> QWidget:
    """Return widgets one below the other, without margins."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for widget in widgets:
        column.addWidget(widget)
    return made
