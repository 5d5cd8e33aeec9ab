"""The list of findings with what can be done about the chosen one: open its record, accept it, reopen it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner.gui.acceptance import ask_to_accept, reopen_finding
from policeplanner.gui.findings import FindingList, page_of
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, row
from policeplanner.gui.replan_panel import Beginning, open_replan
from policeplanner.i18n import translate

# The rules that re-planning can satisfy again; the services that know them are loaded when it is asked for.
REPLANNED = frozenset({"trainer-absent", "room-closed", "venue-closed", "group-away", "lessons-on-day-off"})


class FindingPanel(QWidget):
    """What is to be done, worst first. `opened` carries page and record.

    What was accepted can be shown in place of what is to be done.
    """

    opened = Signal(str, object)

    def __init__(self, plan: OpenPlan) -> None:
        """Build the list and what is below it."""
        super().__init__()
        self._plan = plan
        self.list = FindingList()
        self.list.opened.connect(self.opened)
        self.list.currentItemChanged.connect(self._show_chosen)
        self.open = button("", "link")
        self.accept = button("", "link")
        self.replan = button("", "link")
        self.reopen = button("", "link")
        self.accepted = button("", "link")
        self.accepted.setCheckable(True)
        self.open.clicked.connect(self._open)
        self.accept.clicked.connect(self._accept)
        self.replan.clicked.connect(self._replan)
        self.reopen.clicked.connect(self._reopen)
        self.accepted.toggled.connect(self.reload)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.list, 1)
        column.addLayout(row(self.open, self.replan, self.accept, self.reopen, 1, self.accepted))
        self.retranslate()
        self._show_chosen()

    def reload(self) -> None:
        """Show what the last check found, or that it is still under way."""
        watch = self._plan.watch
        if not watch.ready:
            self._name_accepted(0)
            self.list.say(translate("Findings", "Checking the plan…"))
            return
        accepted = sum(finding.accepted is not None for finding in watch.findings)
        if not accepted and self.accepted.isChecked():
            self.accepted.setChecked(False)
            return
        self._name_accepted(accepted)
        self.list.show_findings(watch.findings, watch.homes, accepted=self.accepted.isChecked())
        self._show_chosen()

    def retranslate(self) -> None:
        """Put the words of the buttons."""
        self.list.setAccessibleName(translate("Findings", "To do"))
        self.open.setText(translate("Findings", "Open"))
        self.accept.setText(translate("Findings", "Accept…"))
        self.replan.setText(translate("Findings", "Re-plan…"))
        self.reopen.setText(translate("Findings", "Reopen"))
        self.reload()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _name_accepted(self, count: int) -> None:
        self.accepted.setVisible(count > 0)
        back = translate("Findings", "Back to what is to be done")
        counted = translate("Findings", "%n accepted", "", count)
        self.accepted.setText(back if self.accepted.isChecked() else counted)

    def _show_chosen(self) -> None:
        finding = self.list.finding()
        writing = not self._plan.workspace.read_only
        self.open.setVisible(finding is not None and page_of(finding, self._plan.watch.homes) is not None)
        self.accept.setVisible(writing and finding is not None and finding.accepted is None)
        self.reopen.setVisible(writing and finding is not None and finding.accepted is not None)
        self.replan.setVisible(writing and finding is not None and finding.code in REPLANNED)

    def _open(self) -> None:
        finding = self.list.finding()
        place = page_of(finding, self._plan.watch.homes) if finding else None
        if place is not None:
            self.opened.emit(*place)

    def _replan(self) -> None:
        from policeplanner.services.happenings import loss_of

        finding = self.list.finding()
        if finding is None:
            return
        with self._plan.workspace.reading() as session:
            loss = loss_of(session, finding)
        edition = next((subject.id for subject in finding.subjects if subject.table == "edition"), None)
        open_replan(self, self._plan, Beginning(loss, edition)).asked.connect(self.opened)

    def _accept(self) -> None:
        finding = self.list.finding()
        if finding is not None:
            ask_to_accept(self, self._plan, finding)

    def _reopen(self) -> None:
        finding = self.list.finding()
        if finding is not None:
            reopen_finding(self._plan, finding)
