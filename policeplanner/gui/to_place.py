"""The list beside the grid: lessons still to place, which can be dragged onto it, and what the grid shades."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.edition_week import LessonFacts
from policeplanner.gui.grip import Grasp, Grip
from policeplanner.gui.pieces import card, clear, label, named, row, rule, scrolled, set_tone, wrapped
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate

WIDTH = 200
_LINE = 166
SHADED = {
    "trainers": QT_TRANSLATE_NOOP("ToPlace", "Trainer availability"),
    "rooms": QT_TRANSLATE_NOOP("ToPlace", "Room use"),
    "interpreters": QT_TRANSLATE_NOOP("ToPlace", "Interpreters"),
}


class PlaceCard(QPushButton):
    """What stands for a lesson in the list: as high as its words need."""

    def __init__(self, facts: LessonFacts) -> None:
        """Show title, length and people of a lesson."""
        super().__init__()
        self.setProperty("role", "toPlace")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 7)
        column.setSpacing(1)
        below = " · ".join(filter(None, [formats.duration(facts.minutes), facts.detail]))
        for widget in (wrapped(facts.title, "heading"), wrapped(below, "small")):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(widget)
        named(self, f"{facts.title}, {formats.duration(facts.minutes)}")
        self.setToolTip(
            translate("ToPlace", "Drag it onto the grid, or press M and choose a place with the arrow keys")
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(_LINE, self._column.totalHeightForWidth(max(_LINE, self.width())))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class ToPlace(QWidget):
    """The list. `chosen` carries the id of a lesson, `shaded` says that something else is to be shaded."""

    chosen = Signal(object)
    shaded = Signal()

    def __init__(self, grasp: Grasp) -> None:
        """Build the empty list; its lessons can be taken in the hand."""
        super().__init__()
        self._grasp = grasp
        self._waiting: Sequence[LessonFacts] = ()
        self._cards: dict[UUID, PlaceCard] = {}
        self.selected: set[UUID] = set()
        self._frame, inside = card()
        self._head, self._count = label("", "heading"), label("", "small")
        self._listed = QVBoxLayout()
        self._hint = wrapped("", "small")
        self._show_head = label("", "heading")
        self.boxes = {kind: QCheckBox() for kind in SHADED}
        inside.addLayout(row(self._head, 1, self._count))
        inside.addWidget(scrolled(self._listed), 1)
        inside.addWidget(rule())
        inside.addWidget(self._show_head)
        for kind, box in self.boxes.items():
            box.setChecked(kind != "interpreters")
            box.toggled.connect(self.shaded)
            inside.addWidget(box)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._frame)
        self.setFixedWidth(WIDTH)

    def show_lessons(self, waiting: Sequence[LessonFacts]) -> None:
        """List the lessons that have no place."""
        focused = next((key for key, made in self._cards.items() if made.hasFocus()), None)
        self._waiting = waiting
        clear(self._listed)
        self._cards = {facts.key: self._card(facts) for facts in waiting}
        for made in self._cards.values():
            self._listed.addWidget(made)
            made.show()  # at once, so that it can have the keyboard
        self._hint = wrapped(self._words(), "small")
        self._listed.addWidget(self._hint)
        self._hint.show()
        self._listed.addStretch(1)
        self._count.setText(formats.number(len(waiting)) if waiting else "")
        self.select_only(self.selected)
        if focused is not None:
            self.focus(focused)

    def select_only(self, keys: set[UUID]) -> None:
        """Select these lessons, as far as they are listed, and no other."""
        self.selected = keys & self._cards.keys()
        for key, made in self._cards.items():
            set_tone(made, chosen="true" if key in self.selected else "false")

    def focus(self, key: UUID) -> None:
        """Put the keyboard on a lesson, if it is listed."""
        if key in self._cards:
            self._cards[key].setFocus()

    def waiting(self) -> list[UUID]:
        """Return the lessons listed, in their order."""
        return list(self._cards)

    def card_of(self, key: UUID) -> PlaceCard | None:
        """Return what stands for a lesson in the list."""
        return self._cards.get(key)

    def receive(self, over: bool) -> None:
        """Look ready to take a lesson off the grid, or as usual."""
        set_tone(self._frame, receiving="true" if over else "false")
        words = translate("ToPlace", "Let go here to take the lesson off the timetable.")
        self._hint.setText(words if over else self._words())

    def wanted(self) -> list[str]:
        """Return what the grid is to shade: trainers, rooms, interpreters."""
        return [kind for kind, box in self.boxes.items() if box.isChecked()]

    def retranslate(self) -> None:
        """Put the words."""
        self._head.setText(translate("Timetable", "To place"))
        self._show_head.setText(translate("ToPlace", "Show"))
        tip = translate("ToPlace", "Shades the hours in which the chosen lesson cannot have them")
        for kind, box in self.boxes.items():
            box.setText(translate("ToPlace", SHADED[kind]))
            box.setToolTip(tip)
        self.show_lessons(self._waiting)

    def _words(self) -> str:
        if self._waiting:
            return translate("ToPlace", "Drag them onto the grid, or let the program place them.")
        return translate("Timetable", "Every lesson has its place.")

    def _card(self, facts: LessonFacts) -> PlaceCard:
        made = PlaceCard(facts)
        Grip(made, facts.key, self._grasp)
        made.clicked.connect(lambda: self.chosen.emit(facts.key))
        return made
