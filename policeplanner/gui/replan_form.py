"""What happened, as it is typed before re-planning: who or what is lost, from when until when, and why."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from policeplanner import formats
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import AbsenceKind
from policeplanner.gui.editors import ChoiceEditor, ComboField, DayEditor, LineField, TextEditor, UnreadableError
from policeplanner.gui.pieces import label, named, wrapped
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from policeplanner.services.losses import Kind, Loss

# What can happen, each with what is lost; those that are late are back at an hour of one day.
HAPPENINGS = {
    "trainer_away": ("TRAINER", QT_TRANSLATE_NOOP("Replan", "A trainer is away")),
    "trainer_late": ("TRAINER", QT_TRANSLATE_NOOP("Replan", "A trainer arrives late")),
    "group_late": ("GROUP", QT_TRANSLATE_NOOP("Replan", "A group arrives late")),
    "room_closed": ("ROOM", QT_TRANSLATE_NOOP("Replan", "A room is closed")),
    "venue_closed": ("VENUE", QT_TRANSLATE_NOOP("Replan", "A venue is closed")),
    "day_lost": ("EDITION", QT_TRANSLATE_NOOP("Replan", "A day is lost")),
}
LATE = frozenset({"trainer_late", "group_late"})
_CAPTIONS = {
    "what": QT_TRANSLATE_NOOP("Replan", "&What happened"),
    "who": QT_TRANSLATE_NOOP("Replan", "W&ho or what"),
    "first": QT_TRANSLATE_NOOP("Replan", "&From"),
    "last": QT_TRANSLATE_NOOP("Replan", "&Until"),
    "hour": QT_TRANSLATE_NOOP("Replan", "There a&t"),
    "absence": QT_TRANSLATE_NOOP("Replan", "&Kept as"),
    "reason": QT_TRANSLATE_NOOP("Replan", "R&eason"),
}
Names = Mapping["Kind", list[tuple[UUID, str]]]


class ReplanForm(QWidget):
    """The fields of one loss. `changed` when any of them is."""

    changed = Signal()

    def __init__(self, names: Names, day: date) -> None:
        """Offer the people and places of a plan; a new loss begins on a day."""
        super().__init__()
        self._names = names
        self._known: tuple[Loss, tuple[object, ...]] | None = None
        self.what, self.who = ComboField(), ComboField()
        self.first, self.last = DayEditor(), DayEditor()
        self.hour = LineField()
        self.absence = ChoiceEditor(AbsenceKind)
        self.reason_en, self.reason_fr = TextEditor("EN"), TextEditor("FR")
        self.record = QCheckBox()
        self._captions: dict[str, QLabel] = {key: label("", "muted") for key in _CAPTIONS}
        self._note = wrapped("", "small")
        self._build()
        for key, (kind, text) in HAPPENINGS.items():
            if kind == "EDITION" or any(names[each] for each in names if each.name == kind):
                self.what.addItem(translate("Replan", text), key)
        self.first.show_value(day)
        self.last.show_value(day)
        self.hour.setText("14:00")
        self.absence.show_value(AbsenceKind.LEAVE)
        self.record.setChecked(True)
        self._offer()

    def show_loss(self, loss: "Loss") -> None:
        """Show what is known of a loss."""
        key, whole = _happening(loss), loss.ends.time() == time.min
        self.what.setCurrentIndex(self.what.findData(key))
        self._offer()
        self._choose(loss.record)
        last = (loss.ends - timedelta(minutes=1)).date()
        self.first.show_value(last if key in LATE else loss.begins.date())
        self.last.show_value(last)
        if not whole:
            self.hour.setText(formats.clock(loss.ends.time()))
        self.absence.show_value(loss.absence)
        self._known = loss, self._typed()

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self.what.setFocus()

    def loss(self) -> "Loss":
        """Return what was typed, else the loss that was shown, with its exact hours. Raises UnreadableError."""
        from policeplanner.services.losses import Kind, Loss

        if self._known is not None and self._known[1] == self._typed():
            return self._known[0]
        key = str(self.what.currentData())
        kind = Kind[HAPPENINGS[key][0]]
        record: UUID | None = self.who.currentData() if kind is not Kind.EDITION else None
        if record is None and kind is not Kind.EDITION:
            raise UnreadableError(translate("Replan", "Choose who or what is missing."))
        begins, ends = self._span(key)
        reason = Text(self.reason_en.value(), self.reason_fr.value())
        return Loss(kind, record, begins, ends, self.absence.value() or AbsenceKind.LEAVE, reason)

    def _typed(self) -> tuple[object, ...]:
        lines = (self.first.field, self.last.field, self.hour, self.reason_en.field, self.reason_fr.field)
        combos = (self.what, self.who, self.absence.field)
        return *(line.text() for line in lines), *(combo.currentIndex() for combo in combos)

    def _span(self, key: str) -> tuple[datetime, datetime]:
        first: date | None = self.first.value()
        last: date | None = first if key in LATE else self.last.value() or first
        if first is None or last is None:
            raise UnreadableError(translate("Editors", "A day is expected here, such as 11/01/2027."))
        if last < first:
            raise UnreadableError(translate("Replan", "The last day lies before the first. Change one of them."))
        if key in LATE:
            return datetime.combine(first, time.min), datetime.combine(first, read_hour(self.hour.text()))
        return datetime.combine(first, time.min), datetime.combine(last + timedelta(days=1), time.min)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        fields: dict[str, QWidget] = {
            "what": self.what,
            "who": self.who,
            "first": self.first.widget,
            "last": self.last.widget,
            "hour": self.hour,
            "absence": self.absence.widget,
            "reason": self.reason_en.widget,
        }
        for key, field in fields.items():
            caption = self._captions[key]
            caption.setText(translate("Replan", _CAPTIONS[key]))
            caption.setBuddy(field)
            named(field, caption.text().replace("&", ""))
            column.addWidget(caption)
            column.addWidget(field)
            column.addSpacing(4)
        named(self.reason_fr.widget, translate("Replan", "Reason in French"))
        column.addWidget(self.reason_fr.widget)
        self.record.setText(translate("Replan", "E&nter it in the plan too"))
        column.addWidget(self.record)
        column.addWidget(self._note)
        self.what.activated.connect(self._offer)
        for combo in (self.what, self.who):
            combo.activated.connect(self.changed)
        for day in (self.first, self.last):
            day.committed.connect(self.changed)
        self.hour.editingFinished.connect(self.changed)

    def _choose(self, record: UUID | None) -> None:
        """Choose by equality: Qt's own search knows ids of the plan only by identity."""
        records = [self.who.itemData(number) for number in range(self.who.count())]
        self.who.setCurrentIndex(records.index(record) if record in records else min(0, self.who.count() - 1))

    def _offer(self) -> None:
        """Show the fields that the kind of loss needs, and the people or places it may fall upon."""
        key = str(self.what.currentData())
        kind = HAPPENINGS[key][0]
        chosen = self.who.currentData()
        self.who.clear()
        for record, name in next((found for each, found in self._names.items() if each.name == kind), []):
            self.who.addItem(name, record)
        self._choose(chosen)
        late, trainer, day = key in LATE, kind == "TRAINER", kind == "EDITION"
        shown = {"who": not day, "last": not late, "hour": late, "absence": trainer, "reason": not trainer}
        fields: dict[str, list[QWidget]] = {
            "who": [self.who],
            "last": [self.last.widget],
            "hour": [self.hour],
            "absence": [self.absence.widget],
            "reason": [self.reason_en.widget, self.reason_fr.widget],
        }
        for name, wanted in shown.items():
            for widget in (self._captions[name], *fields[name]):
                widget.setVisible(wanted)
        words = translate("Replan", "Days away are kept without the reason: illness is nobody’s business.")
        self._note.setText(words if trainer else "")
        self._note.setVisible(trainer)


def _happening(loss: "Loss") -> str:
    """Return the key of what happened."""
    name = loss.kind.name
    if name == "GROUP" or (name == "TRAINER" and loss.ends.time() != time.min):
        return f"{name.lower()}_late"
    return next(key for key, (kind, _text) in HAPPENINGS.items() if kind == name)


def read_hour(typed: str) -> time:
    """Read an hour such as 14:00, 14.30 or 14. Raises UnreadableError."""
    hour, _, minutes = typed.strip().replace(".", ":").replace("h", ":").partition(":")
    try:
        return time(int(hour), int(minutes.strip() or 0))
    except ValueError as error:
        raise UnreadableError(translate("Replan", "An hour is expected here, such as 14:00.")) from error
