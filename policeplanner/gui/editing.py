"""Record editing: a form bound to the fields of one record, where each finished field is one undoable action."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session
from typing_extensions import override

from policeplanner.domain.base import Base, Choice
from policeplanner.gui.editors import (
    AreaEditor,
    AreaField,
    CheckedEditor,
    ChoiceEditor,
    DayEditor,
    Editor,
    FlagEditor,
    LineField,
    LinkEditor,
    TextEditor,
    UnreadableError,
)
from policeplanner.gui.number_editors import AmountEditor, CentsEditor, WholeEditor
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import label, set_tone, wrapped
from policeplanner.i18n import LANGUAGES, Language, language, translate

Options = Callable[[Session], Sequence[tuple[Any, str]]]


@dataclass(frozen=True)
class Field:
    """One field of a form: the attribute (without _en, _fr when it is bilingual), its label, and its editor.

    `label` is an English source text in the context "Fields"; `options` reads what a link may point to.
    """

    name: str
    label: str
    make: Callable[[str], Editor] = field(repr=False)
    both: bool = False
    options: Options | None = None
    weight: int = 1


def text(name: str, label: str, weight: int = 1) -> Field:
    """Return a line of text."""
    return Field(name, label, lambda _mark: TextEditor(), weight=weight)


def both(name: str, label: str) -> Field:
    """Return a line of text in French and English, side by side."""
    return Field(name, label, TextEditor, both=True)


def both_areas(name: str, label: str, lines: int = 3) -> Field:
    """Return some lines of text in French and English, side by side."""
    return Field(name, label, lambda mark: AreaEditor(mark, lines), both=True)


def choice(name: str, label: str, choices: type[Choice], *, optional: bool = False) -> Field:
    """Return one of a closed list of values."""
    return Field(name, label, lambda _mark: ChoiceEditor(choices, optional=optional))


def linked(name: str, label: str, options: Options, *, optional: bool = True, weight: int = 1) -> Field:
    """Return another record of the plan."""
    return Field(name, label, lambda _mark: LinkEditor(optional=optional), options=options, weight=weight)


def day(name: str, label: str) -> Field:
    """Return a day."""
    return Field(name, label, lambda _mark: DayEditor())


def whole(name: str, label: str, most: int = 100_000, *, least: int = 0, optional: bool = True) -> Field:
    """Return a whole number."""
    return Field(name, label, lambda _mark: WholeEditor(least, most, optional=optional))


def amount(name: str, label: str, places: int = 2) -> Field:
    """Return a decimal number."""
    return Field(name, label, lambda _mark: AmountEditor(places))


def cents(name: str, label: str) -> Field:
    """Return an amount of money, kept in cents."""
    return Field(name, label, lambda _mark: CentsEditor())


def flag(name: str, label: str) -> Field:
    """Return yes or no."""
    return Field(name, label, lambda _mark: FlagEditor())


def checked(
    name: str, label: str, read: Callable[[str], object], complaint: Callable[[], str], weight: int = 1
) -> Field:
    """Return a line of text that a function must be able to read."""
    return Field(name, label, lambda _mark: CheckedEditor(read, complaint), weight=weight)


def records(mapped: Any, name: str = "name") -> Options:
    """Return the options of a link: all records of a class by a text of theirs, in alphabetical order.

    What is archived comes last and says so: a record that uses it must still show its name.
    """

    def read(session: Session) -> Sequence[tuple[Any, str]]:
        spoken = language()
        found = [
            (record.id, record.text(name).shown(spoken), bool(getattr(record, "archived", False)))
            for record in session.scalars(select(mapped))
        ]
        ordered = sorted(found, key=lambda option: (option[2], option[1].casefold()))
        return [(key, archived_name(words) if away else words) for key, words, away in ordered]

    return read


def archived_name(name: str) -> str:
    """Return how something that is archived is called in a choice."""
    return translate("Fields", "{name} (archived)").format(name=name)


class Place(QWidget):
    """A label, the editor below it, and what is wrong with it below that."""

    def __init__(self, editor: Editor) -> None:
        """Stack the three."""
        super().__init__()
        self.editor = editor
        self.caption = label("", "small")
        self._complaint = wrapped("", "error")
        self._complaint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (self.caption, editor.widget, self._complaint):
            column.addWidget(widget)
        column.addStretch(1)
        self.caption.setBuddy(editor.widget)

    def complain(self, words: str, tone: str = "error") -> None:
        """Say what is wrong; nothing takes it away."""
        self._complaint.setText(words)
        set_tone(self._complaint, tone=tone)
        self._complaint.setVisible(bool(words))
        set_tone(self.editor.widget, wrong=bool(words) and tone == "error")
        self.editor.widget.setAccessibleDescription(words)

    def complaint(self) -> str:
        """Return what is said to be wrong."""
        return self._complaint.text()


@dataclass(frozen=True)
class FormPlan:
    """What a form edits: the class, its rows of fields, the name of the action, and warnings that never block.

    `action` is an English source text in the context "Action"; `doubts` returns words by field name. In a narrow form
    the two languages stand one below the other.
    """

    mapped: type[Base]
    rows: tuple[tuple[Field, ...], ...]
    action: str
    subject: Callable[[Any], str]
    doubts: Callable[[Any], dict[str, str]] = lambda _record: {}
    narrow: bool = False


class RecordForm(QWidget):
    """A form on one record. It never holds the record: every event reads or writes it anew."""

    def __init__(self, plan: OpenPlan, form: FormPlan) -> None:
        """Build the fields."""
        super().__init__()
        self._plan = plan
        self._form = form
        self._record: UUID | None = None
        self._values: dict[str, Any] = {}
        self._places: dict[str, Place] = {}
        self._pairs: list[tuple[QBoxLayout, dict[Language, Place]]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        for number, fields in enumerate(form.rows):
            line = QHBoxLayout()
            line.setSpacing(8)
            for each in fields:
                self._add(line, each)
            grid.addLayout(line, number, 0)
        grid.setRowStretch(len(form.rows), 1)
        self.retranslate()

    def show_record(self, record: UUID | None) -> None:
        """Show a record, or nothing."""
        self._record = record
        self.setEnabled(record is not None and not self._plan.workspace.read_only)
        for place in self._places.values():
            place.complain("")
        self.reload()

    def reload(self) -> None:
        """Read the record anew; a field that is just being typed into keeps what is typed."""
        if self._record is None:
            return
        with self._plan.workspace.reading() as session:
            record = session.get(self._form.mapped, self._record)
            if record is None:
                return
            self._offer(session)
            self._values = {name: getattr(record, name) for name in self._places}
            doubts = self._form.doubts(record)
        for name, place in self._places.items():
            place.editor.show_value(self._values[name])
            if not place.complaint() or place.property("doubt"):
                place.complain(doubts.get(name, ""), "warning")
                place.setProperty("doubt", bool(doubts.get(name)))
        self._mark_missing()

    def retranslate(self) -> None:
        """Put the labels, the side now spoken on the left."""
        names = {each.name: each.label for fields in self._form.rows for each in fields}
        for name, place in self._places.items():
            stem = name if name in names else name[:-3]
            place.caption.setText(translate("Fields", names[stem]))
            mark = "" if name in names else f" ({name[-2:].upper()})"
            place.editor.widget.setAccessibleName(translate("Fields", names[stem]) + mark)
            place.editor.retranslate()
        for line, sides in self._pairs:
            for number, side in enumerate(sorted(LANGUAGES, key=lambda each: each != language())):
                line.insertWidget(number, sides[side], 1)
                sides[side].caption.setVisible(True)
                if number:
                    sides[side].caption.setText(" ")
                    sides[side].caption.setVisible(not self._form.narrow)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        first = next(iter(self._places.values()))
        if self._pairs and first in self._pairs[0][1].values():
            first = self._pairs[0][1][language()]
        first.editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, name: str) -> Place:
        """Return where a field is, by its attribute."""
        return self._places[name]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.reload()

    def _add(self, line: QHBoxLayout, each: Field) -> None:
        if not each.both:
            line.addWidget(self._place(each.name, each.make("")), each.weight)
            return
        pair: QBoxLayout = QVBoxLayout() if self._form.narrow else QHBoxLayout()
        pair.setSpacing(8)
        sides: dict[Language, Place] = {
            side: self._place(f"{each.name}_{side}", each.make(side.upper())) for side in LANGUAGES
        }
        for place in sides.values():
            pair.addWidget(place, 1)
        self._pairs.append((pair, sides))
        line.addLayout(pair, each.weight)

    def _place(self, name: str, editor: Editor) -> Place:
        place = Place(editor)
        editor.committed.connect(lambda: self._commit(name))
        self._places[name] = place
        return place

    def _offer(self, session: Session) -> None:
        for fields in self._form.rows:
            for each in fields:
                if each.options:
                    self._places[each.name].editor.offer(each.options(session))

    def _commit(self, name: str) -> None:
        place = self._places[name]
        try:
            value = place.editor.value()
        except UnreadableError as error:
            place.setProperty("doubt", False)
            place.complain(str(error))
            return
        place.complain("")
        if self._record is None or value == self._values.get(name):
            return
        self._values[name] = value
        with self._plan.action(self._form.action, self._subject()) as session:
            record = session.get(self._form.mapped, self._record)
            if record is not None:  # it may just have been deleted, or its making undone
                setattr(record, name, value)
        if isinstance(place.editor.widget, LineField):
            place.editor.widget.setModified(False)

    def _subject(self) -> str:
        with self._plan.workspace.reading() as session:
            record = session.get(self._form.mapped, self._record)
            return self._form.subject(record) if record is not None else ""

    def _mark_missing(self) -> None:
        for _line, sides in self._pairs:
            written = {side: bool(place.editor.value()) for side, place in sides.items()}
            for side, place in sides.items():
                field = place.editor.widget
                if isinstance(field, LineField | AreaField):
                    field.show_missing(not written[side] and any(written.values()))


def labels_of(form: FormPlan) -> dict[str, str]:
    """Return the labels of a form (English source texts) by the names of its fields."""
    return {each.name: each.label for fields in form.rows for each in fields}
