"""Choosing by hand when a lesson is held, where and by whom; what speaks against a choice is said, never forbidden."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QTimeEdit, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from policeplanner import formats
from policeplanner.domain.placements import Lock
from policeplanner.gui.edition_week import LessonFacts
from policeplanner.gui.editors import ComboField
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, clear, label, named, put_in_order, row, wrapped
from policeplanner.i18n import translate
from policeplanner.services import placing, staffing
from policeplanner.services.placing import Landing
from policeplanner.services.staffing import Candidate, Staffing

NINE = 9 * 60


class HandChoice(QWidget):
    """The fields of one lesson; each change is one action."""

    def __init__(self, plan: OpenPlan, done: Callable[[], None]) -> None:
        """Show nothing yet; `done` is called after each change."""
        super().__init__()
        self._plan, self._done = plan, done
        self._facts: LessonFacts | None = None
        self._shown: Staffing | None = None
        self.day, self.room, self.trainers = ComboField(), ComboField(), [ComboField()]
        self.time = QTimeEdit()
        self.mine = QCheckBox()
        self._column, self._people = QVBoxLayout(self), QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_lesson(self, facts: LessonFacts | None) -> None:
        """Show the fields of a lesson; nothing in a plan that cannot be changed, or without a lesson."""
        self._facts = facts
        shown = None
        if facts is not None and not self._plan.workspace.read_only:
            with self._plan.workspace.reading() as session:
                shown = staffing.staffing_of(session, facts.key)
        if shown is not None and shown == self._shown and self._column.count():
            return
        self._shown = shown
        here = next((each.accessibleName() for each in self.findChildren(QWidget) if each.hasFocus()), "")
        clear(self._column)
        if shown is not None:
            self._build(shown)
        for field in (self.day, self.time, self.room, *self.trainers):
            if shown is not None and here and field.accessibleName() == here:
                field.setFocus()

    def _build(self, shown: Staffing) -> None:
        self._column.addWidget(wrapped(translate("HandChoice", "By hand"), "heading"))
        self._build_time(shown)
        self._column.addLayout(row(self.day, self.time))
        self.room = self._combo(translate("HandChoice", "Room"), "–", shown.rooms)
        self._show(self.room, next((each.id for each in shown.rooms if each.chosen), None))
        self.room.activated.connect(self._choose_room)
        self._add(self.room, self._column)
        self._people = QVBoxLayout()
        self._people.setSpacing(4)
        self._column.addLayout(self._people)
        self.trainers = []
        chosen = [each.id for each in shown.trainers if each.chosen]
        for number in range(max(shown.needed, len(chosen), 1)):
            self._add_trainer(chosen[number] if number < len(chosen) else None)
        more = button(translate("HandChoice", "Add a trainer"), "link")
        more.clicked.connect(self._offer_more)
        self._column.addLayout(row(more, 1))
        self.mine = QCheckBox(translate("HandChoice", "Mine: the program leaves it"))
        self.mine.setChecked(shown.lock is Lock.MINE)
        self.mine.setEnabled(shown.placed)
        self.mine.clicked.connect(self._relock)
        self._column.addWidget(self.mine)
        put_in_order(self)

    def _build_time(self, shown: Staffing) -> None:
        self.day = named(ComboField(), translate("HandChoice", "Day"))
        if not shown.placed:
            self.day.addItem(translate("HandChoice", "no day yet"), None)
        for day in shown.days:
            self.day.addItem(formats.short_weekday(day), day)
        self.day.setCurrentIndex(max(0, self.day.findData(shown.day)))
        self.day.activated.connect(self._move)
        minute = NINE if shown.minute is None else shown.minute
        self.time = named(QTimeEdit(QTime(minute // 60, minute % 60)), translate("HandChoice", "Begins at"))
        self.time.setDisplayFormat("HH:mm")
        self.time.setKeyboardTracking(False)
        self.time.setMinimumWidth(78)
        self.time.editingFinished.connect(self._move)

    def _combo(self, name: str, none: str, candidates: Sequence[Candidate]) -> ComboField:
        made = named(ComboField(), name)
        made.addItem(none, None)
        for each in candidates:
            made.addItem(_words(each), each.id)
        made.view().setMinimumWidth(made.view().sizeHintForColumn(0) + 24)
        return made

    def _show(self, field: ComboField, chosen: UUID | None) -> None:
        field.setCurrentIndex(max(0, field.findData(chosen)))
        field.setToolTip(field.currentText())

    def _add(self, field: ComboField, column: QVBoxLayout) -> None:
        caption = label(field.accessibleName(), "small")
        caption.setBuddy(field)
        column.addWidget(caption)
        column.addWidget(field)

    def _add_trainer(self, chosen: UUID | None) -> None:
        assert self._shown is not None
        name = translate("HandChoice", "Trainer {number}").format(number=len(self.trainers) + 1)
        field = self._combo(name, translate("HandChoice", "nobody"), self._shown.trainers)
        self._show(field, chosen)
        field.activated.connect(self._choose_trainers)
        self.trainers.append(field)
        self._add(field, self._people)

    def _offer_more(self) -> None:
        self._add_trainer(None)
        self.trainers[-1].setFocus()

    def _move(self) -> None:
        shown, facts, day = self._shown, self._facts, self.day.currentData()
        minute = self.time.time().hour() * 60 + self.time.time().minute()
        if shown is None or facts is None or day is None or (day, minute) == (shown.day, shown.minute):
            return
        room = next((each.id for each in shown.rooms if each.chosen), None)
        people = frozenset(each.id for each in shown.trainers if each.chosen)
        landing = Landing(facts.key, day, minute, room, people)
        self._do(placing.MOVE if shown.placed else placing.PLACE, lambda session: placing.place(session, landing))

    def _choose_room(self) -> None:
        room = self.room.currentData()
        key = self._key()
        self._do(staffing.CHOOSE_ROOM, lambda session: staffing.choose_room(session, key, room))

    def _choose_trainers(self) -> None:
        people = {field.currentData() for field in self.trainers} - {None}
        key = self._key()
        self._do(staffing.CHOOSE_TRAINERS, lambda session: staffing.choose_trainers(session, key, people))

    def _relock(self) -> None:
        change = placing.lock if self.mine.isChecked() else placing.unlock
        name, key = placing.LOCK if self.mine.isChecked() else placing.UNLOCK, self._key()
        self._do(name, lambda session: change(session, [key]))

    def _key(self) -> UUID:
        assert self._facts is not None
        return self._facts.key

    def _do(self, name: str, change: Callable[[Session], object]) -> None:
        """Do one action; in the course of it the fields are shown anew."""
        assert self._facts is not None
        with self._plan.action(name, self._facts.title) as session:
            change(session)
        self._done()


def _words(candidate: Candidate) -> str:
    """Return a name with what speaks against the choice."""
    if candidate.against:
        return translate("HandChoice", "{name} – {reason}").format(name=candidate.name, reason=candidate.against)
    if not candidate.in_team:
        return translate("HandChoice", "{name} – free, joins the team").format(name=candidate.name)
    return candidate.name
