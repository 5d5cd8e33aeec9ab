"""Pasting a table of nominations: what its columns hold, what each row is to the plan, decisions, and one action."""

from collections import Counter
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.column_meanings import ColumnMeanings
from policeplanner.gui.jobs import Job
from policeplanner.gui.nomination_choices import Decision, at_first, offered, reason, state, taken_as
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, card, label, named, row, wrapped
from policeplanner.gui.tables import TableView
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services.nomination_tables import PastedTable, entries, read_table
from policeplanner.services.nomination_words import Meaning
from policeplanner.services.nominations import Added, Judged, Standing, Taken, add_nominations, judge

ADD = QT_TRANSLATE_NOOP("Action", "Add nominations")
_CHOICES = 300
_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Row"), 48, "number"),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "State"), 96, "chip", lambda value: str(value[0]), lambda value: str(value[1])
    ),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Name"), 150, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Rank"), 120),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Institution"), 150),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Sex"), 42, show=lambda sex: sex.label if sex else ""),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Why"), 0, "muted"),
)


class RowTable(TableView):
    """The rows as pasted: figures choose a decision, Del leaves out, N goes to the next open one."""

    chosen = Signal(int)
    left_out = Signal()
    next_asked = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide with the keyboard."""
        if event.text() in set("123456789"):
            self.chosen.emit(int(event.text()) - 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.left_out.emit()
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            self.next_asked.emit()
        else:
            super().keyPressEvent(event)


class PastePanel(QWidget):
    """In place of the list while a table is looked at; nothing is written before it is added."""

    closed = Signal()

    def __init__(self, plan: OpenPlan) -> None:
        """Build an empty panel."""
        super().__init__()
        self._plan = plan
        self._edition: UUID | None = None
        self._job: Job | None = None
        self._pasted: PastedTable | None = None
        self._rows: list[Judged] = []
        self._decisions: list[Decision] = []
        self._heading, self._says, self._keys = label("", "heading"), wrapped("", "muted"), wrapped("", "small")
        self.columns = ColumnMeanings()
        self.columns.changed.connect(self._judge)
        self.model = ListModel(_COLUMNS, self)
        self.table = RowTable(tall=True)
        self.table.show_model(self.model, sortable=False)
        self.row_name = label("", "heading")
        self.choices = QListWidget()
        self.choices.setWordWrap(True)
        self.choices.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.again, self.close_button, self.add_button = button(), button(), button("", "primary")
        self._connect()
        self._build()
        self.retranslate()

    def show_edition(self, edition: UUID) -> None:
        """Begin anew for an edition."""
        self._edition = edition
        self._forget()

    def paste(self) -> None:
        """Read the clipboard."""
        self.read(QGuiApplication.clipboard().text())

    def read(self, text: str) -> None:
        """Read a table from text and show what its rows are to the plan."""
        self._forget()
        if not text.strip():
            self._says.setText(
                translate(
                    "Pasting", "The clipboard holds no table. Copy the rows in the spreadsheet, then paste again."
                )
            )
            return
        self._begin(lambda job: self._look(job, text, None))

    def decide(self, decision: Decision) -> None:
        """Decide about the chosen rows and go on to the next that is open."""
        for number in self._chosen_rows():
            allowed = [each for each, _words in offered(self._rows[number])]
            if decision in allowed:
                self._decisions[number] = decision
        self._fill(keep=True)
        self._show_choices()

    def decisions(self) -> Counter[str]:
        """Count the rows by what becomes of them: taken, open, left."""
        counts: Counter[str] = Counter()
        for judged, decision in zip(self._rows, self._decisions, strict=True):
            taken = taken_as(judged, decision) is not None
            counts["taken" if taken else "open" if decision is None else "left"] += 1
        return counts

    def add(self) -> None:
        """Nominate everybody who is taken, as one action; rows still open stay here."""
        taken = [taken_as(judged, each) for judged, each in zip(self._rows, self._decisions, strict=True)]
        wanted: list[Taken] = [each for each in taken if each is not None]
        edition = self._edition
        if not wanted or edition is None or self._job is not None:
            return
        plan, today = self._plan, formats.today()

        def work(_job: Job) -> Added:
            with plan.workspace.action(ADD) as session:
                return add_nominations(session, edition, wanted, today)

        self.add_button.setEnabled(False)
        self._job = plan.jobs.run(translate("Pasting", "Adding nominations…"), work, self._added, writing=True)

    def retranslate(self) -> None:
        """Put the words."""
        self._heading.setText(translate("Pasting", "Nominations from a table"))
        self._keys.setText(
            translate("Pasting", "Keys in the list: 1, 2, 3 decide, Del leaves out, N goes to the next open row.")
        )
        self.again.setText(translate("Pasting", "Paste again"))
        self.close_button.setText(translate("Pasting", "Close"))
        named(self.table, translate("Pasting", "Rows of the table"))
        named(self.choices, translate("Pasting", "What is done with the row"))
        named(self.columns, translate("Pasting", "What the columns hold"))
        self.columns.retranslate()
        self._fill(keep=True)
        self._show_choices()

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_choices())
        self.table.chosen.connect(self._choose)
        self.table.left_out.connect(lambda: self.decide("leave"))
        self.table.next_asked.connect(self._go_to_open)
        self.choices.itemClicked.connect(lambda item: self._choose(self.choices.row(item)))
        self.choices.itemActivated.connect(lambda item: self._choose(self.choices.row(item)))
        self.again.clicked.connect(self.paste)
        self.close_button.clicked.connect(self._close)
        self.add_button.clicked.connect(self.add)

    def _build(self) -> None:
        left, listed = card()
        listed.addLayout(row(self._heading, 1, self.again))
        listed.addWidget(self._says)
        listed.addWidget(self.columns)
        listed.addWidget(self.table, 1)
        right, side = card()
        side.addWidget(self.row_name)
        side.addWidget(self.choices, 1)
        side.addWidget(self._keys)
        side.addLayout(row(self.close_button, 1, self.add_button))
        right.setFixedWidth(_CHOICES)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(left, 1)
        across.addWidget(right)

    def _begin(self, work: Any) -> None:
        if self._job is not None:
            self._job.cancel()
        self._says.setText(translate("Pasting", "Looking who is known…"))
        self._job = self._plan.jobs.run(translate("Pasting", "Reading the table…"), work, self._show)

    def _look(self, job: Job, text: str, meanings: list[Meaning] | None) -> tuple[PastedTable, list[Judged], bool]:
        pasted = read_table(text) if meanings is None or self._pasted is None else self._pasted
        assert self._edition is not None
        with self._plan.workspace.reading() as session:
            rows = judge(session, self._edition, entries(pasted, meanings or pasted.meanings), job.step)
        return pasted, rows, meanings is None

    def _judge(self) -> None:
        meanings = self.columns.meanings()
        self._begin(lambda job: self._look(job, "", meanings))

    def _show(self, result: tuple[PastedTable, list[Judged], bool]) -> None:
        self._job = None
        self._pasted, self._rows, fresh = result
        self._decisions = [at_first(each) for each in self._rows]
        if fresh:
            self.columns.show_table(self._pasted)
        self.columns.setVisible(True)
        self._fill(keep=False)
        self._go_to_open()
        self.table.setFocus()

    def _added(self, added: Added) -> None:
        self._job = None
        self._plan.done.emit(ADD, "", True)
        said = [translate("Pasting", "%n person(s) nominated", "", added.nominated)]
        if added.reserve:
            said.append(
                translate("Pasting", "%n person(s) on the reserve list, as the places are full", "", added.reserve)
            )
        if added.institutions:
            said.append(translate("Pasting", "%n new institution(s)", "", added.institutions))
        still = [n for n, decision in enumerate(self._decisions) if decision is None]
        self._rows = [self._rows[n] for n in still]
        self._decisions = [None] * len(still)
        if still:
            self._fill(keep=False)
            self._go_to_open()
        else:
            self._close()
        self._plan.told.emit(formats.enumeration(said) + ".")

    def _fill(self, *, keep: bool) -> None:
        chosen = self._chosen_rows() if keep else []
        self.model.set_rows(
            [(None, _cells(judged, each)) for judged, each in zip(self._rows, self._decisions, strict=True)]
        )
        for number in chosen[:1]:
            self.table.select_row(number)
        self.table.fit_columns()
        counts = self.decisions()
        self.add_button.setText(translate("Pasting", "Add %n person(s)", "", counts["taken"]))
        self.add_button.setEnabled(bool(counts["taken"]) and self._job is None)
        if self._pasted is not None:
            self._says.setText(self._summary(counts))

    def _summary(self, counts: Counter[str]) -> str:
        assert self._pasted is not None
        standing = Counter(each.standing for each in self._rows)
        said = [
            translate("Pasting", "%n row(s)", "", len(self._rows)),
            translate("Pasting", "%n taken", "", counts["taken"]),
            translate("Pasting", "%n to decide", "", counts["open"]),
            translate("Pasting", "%n left out", "", counts["left"] - standing[Standing.INVALID]),
            translate("Pasting", "%n not valid", "", standing[Standing.INVALID]),
        ]
        words = " · ".join(said)
        if self._pasted.cut:
            cut = translate("Pasting", "%n row(s) more than can be read at once were cut off.", "", self._pasted.cut)
            words = f"{words}. {cut}"
        return words

    def _chosen_rows(self) -> list[int]:
        return sorted({index.row() for index in self.table.selectedIndexes()})

    def _show_choices(self) -> None:
        self.choices.clear()
        chosen = self._chosen_rows()
        self.row_name.setText("")
        if not chosen or chosen[0] >= len(self._rows):
            return
        judged, decision = self._rows[chosen[0]], self._decisions[chosen[0]]
        words = translate("Pasting", "Row {row}: {name}")
        self.row_name.setText(words.format(row=judged.entry.row, name=judged.entry.full_name or "–"))
        for number, (each, text) in enumerate(offered(judged)):
            self.choices.addItem(f"{number + 1}  {text}")
            if each == decision:
                self.choices.setCurrentRow(number)

    def _choose(self, number: int) -> None:
        chosen = self._chosen_rows()
        options = offered(self._rows[chosen[0]]) if chosen else []
        if 0 <= number < len(options):
            self.decide(options[number][0])

    def _go_to_open(self) -> None:
        chosen = self._chosen_rows()
        first = chosen[0] + 1 if chosen else 0
        order = [*range(first, len(self._rows)), *range(first)]
        wanted = next((n for n in order if self._decisions[n] is None), 0 if self._rows and not chosen else None)
        if wanted is not None:
            self.table.select_row(wanted)

    def _forget(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._pasted, self._rows, self._decisions = None, [], []
        self._says.setText("")
        self.columns.setVisible(False)
        self._fill(keep=False)
        self._show_choices()

    def _close(self) -> None:
        self._forget()
        self.closed.emit()


def _cells(judged: Judged, decision: Decision) -> tuple[Any, ...]:
    entry = judged.entry
    return (
        entry.row,
        state(judged, decision),
        entry.full_name,
        ", ".join(filter(None, [entry.rank, entry.position])),
        entry.institution,
        entry.sex,
        reason(judged, decision),
    )
