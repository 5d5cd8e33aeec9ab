"""Adding one person to a list: somebody of the plan found by name, or a new person."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from sqlalchemy import select
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.participants import Nomination
from policeplanner.gui.editors import LineField
from policeplanner.gui.icons import icon
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, card, label, named, row, wrapped
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.nomination_tables import Entry, eased, split_name
from policeplanner.services.nominations import Judged, Standing, Taken, add_nominations
from policeplanner.services.people import Known, found_by_name

ADD = QT_TRANSLATE_NOOP("Action", "Add participant")
_PAUSE_MS = 120
_MOST = 12
_PERSON = Qt.ItemDataRole.UserRole


class NameField(LineField):
    """A field in which the arrow keys move through the names found."""

    stepped = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Up and Down, type with everything else."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)


class PersonPicker(QWidget):
    """Type a name, choose, Enter; Esc or Close leaves."""

    added = Signal(object)
    closed = Signal()

    def __init__(self, plan: OpenPlan) -> None:
        """Build an empty search."""
        super().__init__()
        self._plan = plan
        self._edition: UUID | None = None
        self._heading = label("", "heading")
        self._hint = wrapped("", "small")
        self.field = NameField()
        self.found = QListWidget()
        self.found.setWordWrap(True)
        self.found.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.close_button, self.add_button = button(), button("", "primary")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.field.textEdited.connect(lambda _typed: self._pause.start())
        self.field.stepped.connect(self._step)
        self.field.returnPressed.connect(self.take)
        self.found.itemActivated.connect(lambda _item: self.take())
        self.add_button.clicked.connect(self.take)
        self.close_button.clicked.connect(self.closed)
        frame, inside = card()
        for each in (self._heading, self.field, self._hint):
            inside.addWidget(each)
        inside.addWidget(self.found, 1)
        inside.addLayout(row(self.close_button, 1, self.add_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)

    def begin(self, edition: UUID) -> None:
        """Put the cursor into an empty field."""
        self._edition = edition
        self.field.clear()
        self.look()
        self.field.setFocus()

    def look(self) -> None:
        """List who is called like what is typed, and the new person it would make."""
        self._pause.stop()
        typed = self.field.text().strip()
        self.found.clear()
        with self._plan.workspace.reading() as session:
            people = found_by_name(session, typed, _MOST)
        for person in people:
            item = QListWidgetItem(icon("ph.user"), told(person))
            item.setData(_PERSON, person.id)
            self.found.addItem(item)
        if all(split_name(typed)):
            words = translate("People", "New person: {name}").format(name=eased(typed))
            self.found.addItem(QListWidgetItem(icon("ph.user-plus"), words))
        self.found.setCurrentRow(0)
        self.add_button.setEnabled(self.found.count() > 0)

    def take(self) -> None:
        """Nominate who is chosen."""
        if self._pause.isActive():
            self.look()
        item = self.found.currentItem()
        if self._edition is None or self.found.currentRow() < 0:
            return
        surname, given = split_name(self.field.text().strip())
        entry = Entry(0, surname=eased(surname), given_name=eased(given))
        person: UUID | None = item.data(_PERSON)
        before = self._nominations()
        with self._plan.action(ADD) as session:
            taken = Taken(Judged(entry, Standing.NEW), person)
            add_nominations(session, self._edition, [taken], formats.today())
        made = self._nominations() - before
        if made:
            self.added.emit(made.pop())
        else:
            self._hint.setText(translate("People", "This person is on the list already."))

    def retranslate(self) -> None:
        """Put the words."""
        self._heading.setText(translate("People", "Add participant"))
        self._hint.setText(translate("People", "Begin with the name. Accents and script do not matter."))
        self.add_button.setText(translate("People", "Add"))
        self.close_button.setText(translate("People", "Close"))
        named(self.field, translate("People", "Name of the person"))
        named(self.found, translate("People", "People found"))

    def _step(self, by: int) -> None:
        if self.found.count():
            self.found.setCurrentRow((self.found.currentRow() + by) % self.found.count())

    def _nominations(self) -> set[UUID]:
        with self._plan.workspace.reading() as session:
            return set(session.scalars(select(Nomination.id).where(Nomination.edition_id == self._edition)))


def told(person: Known) -> str:
    """Return a person with what tells namesakes apart."""
    institution = person.institution.shown(language()) if person.institution_id else ""
    return " · ".join(filter(None, [person.full_name, person.rank, person.position, institution]))
