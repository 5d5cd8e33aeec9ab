"""Plan the next year from this one: what goes where and why, with ticks; and how the two years differ."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QTableWidgetItem, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner.gui.doors import ask_for_file, documents
from policeplanner.gui.jobs import Job
from policeplanner.gui.next_year_tables import ComparedTable, LinesTable
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, label, named, row
from policeplanner.i18n import translate
from policeplanner.services.next_year import ACTION, NextYear, propose_next_year, write_next_year
from policeplanner.services.year_comparison import ComparedRow, compare_years

_SIZE = (1080, 620)


class NextYearDialog(QDialog):
    """Shows what the year after a year would be. `planned` carries that year once it is written."""

    planned = Signal(int)

    def __init__(self, parent: QWidget, plan: OpenPlan, year: int) -> None:
        """Read the two years."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._year = year
        self._job: Job | None = None
        self.proposal = NextYear(year)
        self._compared: list[ComparedRow] = []
        self.summary = label("", "muted")
        self.lines, self.compared = LinesTable(), ComparedTable()
        self.progress = QProgressBar()
        self.accepting, self.leaving, self.excel = button("", "primary"), button(), button()
        self.tabs = QTabWidget()
        self._one_action = label("", "small")
        self._build()
        self.resize(*_SIZE)
        self._retranslate()
        self._read()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._read()

    @override
    def done(self, result: int) -> None:
        """Stop what is under way before closing."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def take(self) -> None:
        """Copy the ticked activities as one undoable action."""
        workspace, proposal, wanted = self._plan.workspace, self.proposal, self.lines.ticked()

        def work(job: Job) -> list[UUID]:
            return write_next_year(workspace, proposal, wanted, job.step)

        title = translate("NextYear", "Planning the next year…")
        self._job = self._plan.jobs.run(title, work, self._written, writing=True)
        self._job.progressed.connect(lambda share, _words: self.progress.setValue(round(share * 100)))
        self._job.ended.connect(self._ended)
        self._set_busy(busy=True)

    def save_excel(self, path: Path) -> None:
        """Save the comparison as a workbook."""
        from policeplanner.exports.year_comparison_table import comparison_report

        report = comparison_report(self._compared, self._year)

        def write(_job: Job) -> None:
            from policeplanner.exports.excel import write_excel

            write_excel(report, path)

        def say(_nothing: object) -> None:
            self._plan.told.emit(translate("YearTools", "Saved: {file}").format(file=path.name))

        self._plan.jobs.run(translate("NextYear", "Saving the comparison…"), write, say)

    def _ask_for_excel(self) -> None:
        proposed = documents() / f"{self._year}-{self._year + 1}.xlsx"
        title = translate("NextYear", "Save the comparison")
        ask_for_file(self, title, lambda to: self.save_excel(Path(to)), saving=str(proposed), kinds="Excel (*.xlsx)")

    def _build(self) -> None:
        second = QWidget()
        beside = QVBoxLayout(second)
        beside.setContentsMargins(8, 8, 8, 8)
        beside.addWidget(self.compared, 1)
        beside.addLayout(row(1, self.excel))
        first = QWidget()
        above = QVBoxLayout(first)
        above.setContentsMargins(8, 8, 8, 8)
        above.addWidget(self.summary)
        above.addWidget(self.lines, 1)
        self.tabs.addTab(first, "")
        self.tabs.addTab(second, "")
        self.progress.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.tabs, 1)
        column.addLayout(row(self._one_action, self.progress, 1, self.leaving, self.accepting))
        self.accepting.setDefault(True)
        self.accepting.clicked.connect(self.take)
        self.leaving.clicked.connect(self._leave)
        self.excel.clicked.connect(self._ask_for_excel)
        self.lines.itemChanged.connect(self._count)

    def _retranslate(self) -> None:
        years = {"year": self._year, "next": self._year + 1}
        self.setWindowTitle(translate("NextYear", "Plan {next} from {year}").format(**years))
        self.tabs.setTabText(0, translate("NextYear", "&Copy"))
        self.tabs.setTabText(1, translate("NextYear", "C&ompare {year} and {next}").format(**years))
        self.leaving.setText(translate("NextYear", "C&lose"))
        self.excel.setText(translate("NextYear", "Save for &Excel…"))
        self._one_action.setText(translate("NextYear", "Planning is one action, which undo takes back."))
        named(self.progress, translate("NextYear", "Progress"))
        self.lines.retranslate(self._year)
        self.compared.retranslate(self._year)

    def _read(self) -> None:
        """Read both years, off the window's thread."""
        workspace, year = self._plan.workspace, self._year

        def read(_job: Job) -> tuple[NextYear, list[ComparedRow]]:
            with workspace.reading() as session:
                return propose_next_year(session, year), compare_years(session, year)

        self._set_busy(busy=True)
        self._job = self._plan.jobs.run("", read, self._show)
        self._job.ended.connect(self._ended)

    def _show(self, read: tuple[NextYear, list[ComparedRow]]) -> None:
        self.proposal, self._compared = read
        with QSignalBlocker(self.lines):
            self.lines.show_lines([*self.proposal.copied, *self.proposal.left_out])
        self.compared.show_rows(self._compared)
        self.summary.setText(self.proposal.summary)
        if not self.proposal.copied and self.proposal.lines:
            self.tabs.setCurrentIndex(1)

    def _count(self, _item: QTableWidgetItem | None = None) -> None:
        count = len(self.lines.ticked())
        words = translate("NextYear", "&Plan {next} ({count})").format(next=self._year + 1, count=count)
        self.accepting.setText(words)
        self.accepting.setEnabled(count > 0 and self._job is None and not self._plan.workspace.read_only)
        self.excel.setEnabled(bool(self._compared))

    def _written(self, made: list[UUID]) -> None:
        words = translate("NextYear", "%n activity(ies) copied", "", len(made))
        self._plan.done.emit(ACTION, f"{self._year + 1} · {words}", True)
        self.planned.emit(self._year + 1)
        self._job = None
        self.accept()

    def _leave(self) -> None:
        """Stop the copying, or close when nothing is under way."""
        if self._job is not None:
            self._job.cancel()
        else:
            self.reject()

    def _ended(self) -> None:
        self._job = None
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.progress.setValue(0)
        self._one_action.setVisible(not busy)
        stop, close = translate("NextYear", "&Stop"), translate("NextYear", "C&lose")
        self.leaving.setText(stop if busy else close)
        self._count()


def open_next_year(parent: QWidget, plan: OpenPlan, year: int) -> NextYearDialog:
    """Open the surface above a window and give it the keyboard."""
    dialog = NextYearDialog(parent.window(), plan, year)
    dialog.open()
    dialog.lines.setFocus()
    return dialog
