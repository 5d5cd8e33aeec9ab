"""The SARA board of one initiative: four columns side by side, where each change is one undoable action."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from sqlalchemy.orm import Session

from policeplanner import formats
from policeplanner.domain.initiatives import SaraStep, Stage
from policeplanner.gui.activity_columns import capital
from policeplanner.gui.board import CardList
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, framed, label, named, row
from policeplanner.gui.records import title_of
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services.initiatives import add_card, board, move_card, tick_card


class InitiativeBoard(QWidget):
    """The board. `opened` carries the card to edit."""

    opened = Signal(object)

    def __init__(self, plan: OpenPlan) -> None:
        """Build four empty columns."""
        super().__init__()
        self._plan = plan
        self._initiative: UUID | None = None
        self.columns = {stage: CardList(stage) for stage in Stage}
        self._heads: dict[Stage, tuple[QLabel, QPushButton]] = {}
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        for stage, cards in self.columns.items():
            across.addWidget(self._column(stage, cards), 1)
        self.retranslate()

    def show_initiative(self, initiative: UUID) -> None:
        """Show the cards of an initiative, keeping the chosen ones."""
        self._initiative = initiative
        with self._plan.workspace.reading() as session:
            found = board(session, initiative)
        for stage, cards in self.columns.items():
            cards.show_cards(found[stage])

    def choose(self, card: UUID) -> None:
        """Choose a card and put the keyboard on it."""
        for cards in self.columns.values():
            if cards.choose(card):
                cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> UUID | None:
        """Return the card that the keyboard is on."""
        for cards in self.columns.values():
            card = cards.card()
            if cards.hasFocus() and card is not None:
                return card.id
        return None

    def add(self, stage: Stage) -> None:
        """Add a card to a column and open it."""
        if self._initiative is None or self._plan.workspace.read_only:
            return
        with self._plan.action(QT_TRANSLATE_NOOP("Action", "New card")) as session:
            step = add_card(session, self._initiative, stage)
            session.flush()
            made = step.id
        self.show_initiative(self._initiative)
        self.choose(made)
        self.opened.emit(made)

    def put(self, card: UUID, stage: Stage, place: int) -> None:
        """Put a card elsewhere."""
        self._change(
            QT_TRANSLATE_NOOP("Action", "Move card"), card, lambda session, step: move_card(session, step, stage, place)
        )
        self.choose(card)

    def tick(self, card: UUID) -> None:
        """Mark a card as done today, or as still to do."""
        self._change(
            QT_TRANSLATE_NOOP("Action", "Mark card"), card, lambda _session, step: tick_card(step, formats.today())
        )

    def remove(self, card: UUID) -> None:
        """Delete a card."""
        self._change(QT_TRANSLATE_NOOP("Action", "Delete card"), card, lambda session, step: session.delete(step))

    def retranslate(self) -> None:
        """Put the words."""
        for number, (stage, (heading, plus)) in enumerate(self._heads.items(), start=1):
            name = capital(stage.label)
            heading.setText(f"{number} · {name}")
            plus.setText(translate("Board", "+ Card"))
            named(plus, translate("Board", "Add a card: {stage}").format(stage=name))
            keys = translate(
                "Board",
                "Arrows choose a card, Alt and arrows move it, Space marks it as done, Enter opens it, Insert adds one,"
                " Del deletes it.",
            )
            named(self.columns[stage], name, keys)

    def _change(self, action: str, card: UUID, change: Callable[[Session, SaraStep], None]) -> None:
        if self._plan.workspace.read_only or self._initiative is None:
            return
        with self._plan.workspace.reading() as session:
            found = session.get(SaraStep, card)
            subject = title_of(found) if found is not None else ""
        with self._plan.action(action, subject) as session:
            step = session.get(SaraStep, card)
            if step is not None:
                change(session, step)
        self.show_initiative(self._initiative)

    def _column(self, stage: Stage, cards: CardList) -> QWidget:
        frame, inside = framed("column", 8, 4)
        heading, plus = label("", "heading"), button("", "quiet")
        self._heads[stage] = (heading, plus)
        head = row(heading, 1, plus)
        head.setContentsMargins(6, 0, 0, 0)
        inside.addLayout(head)
        inside.addWidget(cards, 1)
        plus.clicked.connect(lambda: self.add(stage))
        cards.wanted.connect(lambda: self.add(stage))
        cards.moved.connect(self.put)
        cards.ticked.connect(self.tick)
        cards.removed.connect(self.remove)
        cards.opened.connect(self.opened)
        cards.crossed.connect(lambda side: self._cross(stage, side))
        return frame

    def _cross(self, stage: Stage, side: int) -> None:
        """Go to the column beside, at the same height; empty ones are entered too, so that Insert can fill them."""
        stages = list(Stage)
        number = stages.index(stage) + side
        if 0 <= number < len(stages):
            entered = self.columns[stages[number]]
            if entered.count():
                entered.setCurrentRow(min(max(0, self.columns[stage].currentRow()), entered.count() - 1))
            entered.setFocus(Qt.FocusReason.OtherFocusReason)
