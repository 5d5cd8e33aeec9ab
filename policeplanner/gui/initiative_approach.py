"""The first tab of an initiative: its SARA board, and below it what partners promised and the main measure."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from policeplanner.gui.cells import ListModel
from policeplanner.gui.editing import RecordForm
from policeplanner.gui.initiative_board import InitiativeBoard
from policeplanner.gui.initiative_parts import COMMITMENT_COLUMNS, STEP_FORM, commitment_rows
from policeplanner.gui.measure_chart import MeasureChart
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import Elided, button, card, label, row
from policeplanner.gui.tables import TableView
from policeplanner.i18n import language, translate
from policeplanner.services.initiatives import measures


class Approach(QWidget):
    """The board, the commitments and the chart; a card is edited where the chart stands. `commitment` opens one."""

    commitment = Signal(object)

    def __init__(self, plan: OpenPlan) -> None:
        """Build all three."""
        super().__init__()
        self._plan = plan
        self._initiative: UUID | None = None
        self._card: UUID | None = None
        self.board = InitiativeBoard(plan)
        self.board.opened.connect(self.edit)
        self._promises = label("", "heading")
        self._list = ListModel(COMMITMENT_COLUMNS, self)
        self.table = TableView(tall=True)
        self.table.show_model(self._list, sortable=False)
        self.table.opened.connect(self.commitment)
        self._question, self._source = Elided("", "heading"), label("", "small")
        self.chart = MeasureChart()
        self.form = RecordForm(plan, STEP_FORM)
        self._editing = label("", "heading")
        self.close_card = button()
        self.close_card.clicked.connect(self.leave)
        self._right = QStackedWidget()
        self._build()
        self.retranslate()

    def show_initiative(self, initiative: UUID) -> None:
        """Show an initiative."""
        if initiative != self._initiative:
            self._show_chart()
        self._initiative = initiative
        self.board.show_initiative(initiative)
        with self._plan.workspace.reading() as session:
            self._list.set_rows(commitment_rows(session, initiative))
            found = measures(session, initiative)
        main = found[0] if found else None
        self._question.setText(main.question.shown(language()) if main else translate("Initiatives", "Measures"))
        self._question.setToolTip(self._question.text())
        self._source.setText(main.source.shown(language()) if main else "")
        self.chart.show_series(main)
        if self._card is not None:
            self.form.reload()

    def edit(self, card: UUID) -> None:
        """Open a card in place of the chart, with the cursor in its title."""
        self._card = card
        self.form.show_record(card)
        self._right.setCurrentIndex(1)
        self.form.begin()

    def leave(self) -> None:
        """Finish with a card and go back to it on the board."""
        card = self._card
        self._show_chart()
        if card is not None:
            self.board.choose(card)

    def editing(self) -> bool:
        """Tell whether a card is open."""
        return self._right.currentIndex() == 1

    def retranslate(self) -> None:
        """Put the words."""
        self.board.retranslate()
        self._promises.setText(translate("Initiatives", "Partners’ commitments"))
        self.table.setAccessibleName(translate("Initiatives", "Partners’ commitments"))
        self.table.say_when_empty(translate("Initiatives", "Who has promised what, and by when?"))
        self._editing.setText(translate("Initiatives", "Card"))
        self.close_card.setText(translate("Initiatives", "Close (Esc)"))

    def _show_chart(self) -> None:
        self._card = None
        self._right.setCurrentIndex(0)
        self.form.show_record(None)

    def _build(self) -> None:
        left, listed = card()
        listed.addWidget(self._promises)
        listed.addWidget(self.table, 1)
        measured, inside = card()
        head = row(self._question, self._source)
        head.setStretch(0, 1)
        inside.addLayout(head)
        inside.addWidget(self.chart, 1)
        edited, form = card()
        form.addLayout(row(self._editing, 1, self.close_card))
        form.addWidget(self.form)
        form.addStretch(1)
        self._right.addWidget(measured)
        self._right.addWidget(edited)
        below = row(spacing=12)
        below.addWidget(left, 1)
        below.addWidget(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.board, 13)
        column.addLayout(below, 10)
