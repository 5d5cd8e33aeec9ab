"""The history of the plan: all actions, newest first; back to before one of them and forth again, several in one go."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.folding import fold
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.editors import LineField
from policeplanner.gui.figures import moment
from policeplanner.gui.history import said_of
from policeplanner.gui.jobs import Job
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, row, wrapped
from policeplanner.gui.tables import TableView
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.store.journal import Operation
from policeplanner.store.stepping import Route

_MOST = 2000
_NAMED = 3
_SIZE = (900, 560)
_WHO = 1
_STATES = {
    "done": QT_TRANSLATE_NOOP("PlanHistory", "in effect"),
    "undone": QT_TRANSLATE_NOOP("PlanHistory", "taken back"),
}
_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "When"), 150, "muted"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Who"), 110, "muted"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Action"), 240, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Subject"), 0),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "State"), 110, "chip"),
)


class PlanHistory(QDialog):
    """What was done in the plan. Choosing a line says what a click would take back or do again.

    `backup_asked` asks for a backup to be put beside the plan.
    """

    backup_asked = Signal()

    def __init__(self, parent: QWidget, plan: OpenPlan) -> None:
        """Show the actions of a plan."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._operations: list[Operation] = []
        self._shown: list[Operation] = []
        self._route = Route()
        self.filter = LineField()
        self.filter.textChanged.connect(self._fill)
        self.table = TableView()
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self._list = ListModel(_COLUMNS, self)
        self.table.show_model(self._list, sortable=False)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.says = wrapped("", "muted")
        self.step = button("", "primary")
        self.step.clicked.connect(self.go)
        self.backup = button()
        self.backup.clicked.connect(self.backup_asked)
        self.close_button = button()
        self.close_button.clicked.connect(self.accept)
        self.table.doubleClicked.connect(lambda _index: self.go())
        self._build()
        plan.changed.connect(self.reload)
        self.retranslate()

    def reload(self) -> None:
        """Read the actions anew and keep the chosen one."""
        chosen = self._chosen()
        self._operations = self._plan.workspace.operations(_MOST)
        self._fill()
        for number, operation in enumerate(self._shown):
            if chosen is not None and operation.id == chosen.id:
                self.table.select_row(number)

    def retranslate(self) -> None:
        """Put every text."""
        self.setWindowTitle(translate("PlanHistory", "History of the plan"))
        self.filter.setPlaceholderText(translate("PlanHistory", "Part of an action, a name or a day"))
        self.filter.setAccessibleName(translate("PlanHistory", "Find in the history"))
        self.table.setAccessibleName(translate("PlanHistory", "Actions, newest first"))
        self.backup.setText(translate("PlanHistory", "Put a &backup beside the plan…"))
        self.close_button.setText(translate("PlanHistory", "&Close"))
        self.reload()
        self._say()

    def go(self) -> None:
        """Go to the chosen point."""
        chosen = self._chosen()
        if chosen is None or not self._route.steps or self._plan.workspace.read_only:
            return
        workspace, number = self._plan.workspace, chosen.id
        self.step.setEnabled(False)

        def work(_job: Job) -> Route:
            return workspace.go_to(number)

        self._plan.jobs.run(translate("PlanHistory", "Going to this point…"), work, self._tell, writing=True)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (self.filter, self.table, self.says):
            column.addWidget(widget, 1 if widget is self.table else 0)
        column.addLayout(row(self.backup, 1, self.step, self.close_button))
        self.says.setMinimumHeight(2 * self.says.fontMetrics().lineSpacing())
        self.resize(*_SIZE)

    def _fill(self) -> None:
        wanted = fold(self.filter.text()).split()
        lines = [(operation, _line(operation)) for operation in self._operations]
        kept = [(each, line) for each, line in lines if all(part in fold(" ".join(line)) for part in wanted)]
        self._shown = [operation for operation, _line in kept]
        self._list.set_rows([(None, line) for _operation, line in kept])
        self.table.setColumnHidden(_WHO, not any(each.author for each in self._operations))
        nothing = translate("PlanHistory", "Nothing has been done yet.")
        none_found = translate("PlanHistory", "No action contains these words.")
        self.table.say_when_empty(none_found if self._operations else nothing)
        self._choose()

    def _chosen(self) -> Operation | None:
        number = self.table.currentIndex().row()
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def _choose(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        chosen = self._chosen()
        self._route = self._plan.workspace.route_to(chosen.id) if chosen else Route()
        self._say()

    def _say(self) -> None:
        words = {
            "back": translate("PlanHistory", "Take back %n action(s)", "", len(self._route.steps)),
            "forth": translate("PlanHistory", "Do %n action(s) again", "", len(self._route.steps)),
            "none": translate("PlanHistory", "Go to this point"),
        }
        self.step.setText(words[self._route.way])
        self.step.setEnabled(bool(self._route.steps) and not self._plan.workspace.read_only)
        if self._route.steps:
            self.says.setText(f"{words[self._route.way]}{_colon()}{_named(self._route)}")
        elif self._chosen() is not None:
            self.says.setText(translate("PlanHistory", "No way leads to this point any more; a backup may."))
        else:
            self.says.setText(
                translate("PlanHistory", "Choose an action: it and all after it can be taken back, and done again.")
            )

    def _tell(self, route: Route) -> None:
        done = {
            "back": translate("PlanHistory", "%n action(s) taken back", "", len(route.steps)),
            "forth": translate("PlanHistory", "%n action(s) done again", "", len(route.steps)),
        }
        if route.steps:
            self._plan.told.emit(f"{done[route.way]}{_colon()}{_named(route)}")
        self.reload()


def _line(operation: Operation) -> tuple[str, str, str, str, str]:
    state = _STATES.get(operation.state, "") if operation.kind == "do" else ""
    when = moment(operation.made_at)
    there = operation.made_at.astimezone()
    if not when.endswith(f"{there:%H:%M}"):
        when = f"{when}, {formats.clock(there.time())}"
    name = said_of(operation)
    return (when, operation.author, name, operation.subject, translate("PlanHistory", state) if state else "")


def _named(route: Route) -> str:
    """Name the first few steps."""
    parts = [
        f"{translate('Action', step.name)} · {step.subject}" if step.subject else translate("Action", step.name)
        for step in route.steps[:_NAMED]
    ]
    return "; ".join([*parts, "…"] if len(route.steps) > _NAMED else parts)


def _colon() -> str:
    return translate("PlanHistory", ": ")
