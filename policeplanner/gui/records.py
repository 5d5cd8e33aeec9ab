"""The page of one kind of record: its list, and in its place the one that is open, with tabs."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QTabBar, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from policeplanner.domain.base import Base
from policeplanner.gui.editors import LineField
from policeplanner.gui.icons import icon
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.page import Page
from policeplanner.gui.pieces import button, card, label, named
from policeplanner.gui.rows import Query, RowModel
from policeplanner.gui.tables import TableView
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.duplicate import duplicate

_COMMANDS = {
    "new": QT_TRANSLATE_NOOP("Records", "New"),
    "duplicate": QT_TRANSLATE_NOOP("Records", "Duplicate"),
    "delete": QT_TRANSLATE_NOOP("Records", "Delete"),
}


class RecordTabs(QWidget):
    """One open record: tabs on the left, buttons on the right, and below them what the tab shows."""

    asked = Signal(str, object)
    heading_changed = Signal()

    def __init__(self, plan: OpenPlan) -> None:
        """Build the frame; subclasses add tabs with `add_tab`, then call `retranslate`."""
        super().__init__()
        self.plan = plan
        self.record: UUID | None = None
        self._heading = ("", "")
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(True)
        self._stack = QStackedWidget()
        self._titles: list[Callable[[], str]] = []
        self._buttons: list[tuple[int, QWidget]] = []
        self.bar.currentChanged.connect(self._show_tab)
        self._line = QHBoxLayout()
        self._line.setSpacing(8)
        self._line.addWidget(self.bar)
        self._line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 14)
        column.setSpacing(10)
        column.addLayout(self._line)
        column.addWidget(self._stack, 1)

    def title(self) -> str:
        """Return the heading of the record."""
        return self._heading[0]

    def context(self) -> str:
        """Return one line about the record."""
        return self._heading[1]

    @abstractmethod
    def reload(self) -> None:
        """Read what the tabs show, and the heading with the line about the record."""

    def begin(self) -> None:
        """Put the cursor where a new record is first typed into."""

    def show_record(self, record: UUID) -> None:
        """Show a record."""
        self.record = record
        self.reload()

    def add_tab(self, title: Callable[[], str], content: QWidget) -> int:
        """Add a tab; its title is asked for whenever it may have changed."""
        self._titles.append(title)
        self.bar.addTab("")
        return self._stack.addWidget(content)

    def add_button(self, made: QWidget, tab: int) -> None:
        """Add a button that is there while a tab is shown."""
        self._buttons.append((tab, made))
        self._line.addWidget(made)
        made.setVisible(self.bar.currentIndex() == tab)

    def go_to_tab(self, number: int) -> None:
        """Show a tab."""
        self.bar.setCurrentIndex(number)

    def retranslate(self) -> None:
        """Put every text."""
        self.name_tabs()

    def name_tabs(self) -> None:
        """Put the titles of the tabs, which may count what is in them."""
        for number, title in enumerate(self._titles):
            self.bar.setTabText(number, title())
        self.bar.setAccessibleName(translate("Records", "Parts of the record"))

    def _show_tab(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        for tab, made in self._buttons:
            made.setVisible(tab == number)


class RecordsPage(Page):
    """A list of records that open in its place. Subclasses say what is listed and what a new record is."""

    commands: ClassVar[frozenset[str]] = frozenset({"new", "duplicate", "rename", "delete", "find"})
    key: ClassVar[str] = ""
    mapped: ClassVar[type[Base]]
    action_names: ClassVar[dict[str, str]] = {}
    own_commands: ClassVar[dict[str, str]] = {}  # offered for rows of the list beside the usual ones

    def __init__(self, plan: OpenPlan) -> None:
        """Build the list; the record's tabs are made when the first record is opened."""
        super().__init__(plan)
        self._tabs: RecordTabs | None = None
        self._stack = QStackedWidget()
        self.model = RowModel(plan, self.query(), self)
        self.table = TableView(self.key, plan.preferences)
        self.table.show_model(self.model)
        self.table.opened.connect(self.open_record)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer_commands)
        self.search = LineField()
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(300)
        self.search.textChanged.connect(self._search)
        self._count = label("", "small")
        self._filters = QHBoxLayout()
        self._filters.setSpacing(8)
        self._empty = button("", "primary")
        self._empty.clicked.connect(self.run_primary)
        self._build()
        self.table.offer_when_empty(self._empty)
        self.retranslate()

    @abstractmethod
    def query(self) -> Query:
        """Return what is listed."""

    @abstractmethod
    def make_tabs(self) -> RecordTabs:
        """Return the page of one record."""

    @abstractmethod
    def make(self, session: Session) -> Base:
        """Add a new record and return it."""

    @abstractmethod
    def name_of(self, record: Any) -> str:
        """Return how a record is called in the quiet bar."""

    @abstractmethod
    def list_title(self) -> str:
        """Return the heading of the list."""

    @abstractmethod
    def empty_words(self) -> str:
        """Return what belongs here, said while there is nothing."""

    def open(self, session: Session, record: UUID) -> Base:
        """Return the record to delete or to copy for a row of the list."""
        return session.get_one(self.mapped, record)

    def title(self) -> str:
        """Return the heading of the list or of the open record."""
        return self._tabs.title() if self._tabs and self.inside() else self.list_title()

    def context(self) -> str:
        """Return one line about the open record."""
        return self._tabs.context() if self._tabs and self.inside() else ""

    def inside(self) -> bool:
        """Tell whether a record is open."""
        return self._stack.currentIndex() == 1

    def back(self) -> bool:
        """Go back to the list."""
        if not self.inside():
            return False
        self._stack.setCurrentIndex(0)
        self._refresh()
        self.table.setFocus()
        return True

    def reload(self) -> None:
        """Read the record or the list that is shown."""
        if self.inside() and self._tabs is not None:
            if self._still_there():
                self._tabs.reload()
                self._tabs.name_tabs()
            else:
                self._stack.setCurrentIndex(0)
                self.table.setFocus()
        if not self.inside():
            self._reload_list()

    def retranslate(self) -> None:
        """Put the texts of the list."""
        self.search.setPlaceholderText(translate("Records", "Filter this list (Ctrl+F)"))
        named(self.search, translate("Records", "Filter this list"))
        named(self.table, self.list_title())
        self.table.say_when_empty(self.empty_words())
        self._empty.setText(self.primary())
        if self._tabs is not None:
            self._tabs.retranslate()

    def run_primary(self) -> None:
        """Make a new record and open it."""
        self.new()

    def open_record(self, record: object) -> None:
        """Open a record in place of the list; "new" makes one first."""
        if record == "new":
            self.new()
            return
        assert isinstance(record, UUID)
        if self._tabs is None:
            self._tabs = self.make_tabs()
            self._tabs.asked.connect(self.asked)
            self._tabs.heading_changed.connect(self.heading_changed)
            self._stack.addWidget(self._tabs)
        self._tabs.show_record(record)
        self._tabs.name_tabs()
        self._stack.setCurrentIndex(1)
        self.heading_changed.emit()

    def run(self, command: str) -> None:
        """Do a command of the Edit menu."""
        {
            "new": self.new,
            "duplicate": self.copy,
            "rename": self.rename,
            "delete": self.remove,
            "find": self.find_in_list,
        }[command]()

    def answers(self, command: str) -> bool:
        """Leave deleting and copying to the list, where it is seen what is meant."""
        if self.plan.workspace.read_only:
            return command == "find"
        return command in self.commands and (command in {"new", "rename"} or not self.inside())

    def new(self) -> None:
        """Make a record, open it, and put the cursor into its first field."""
        with self.plan.action(self.action_names["new"]) as session:
            record = self.make(session)
            session.flush()
            made = record.id
        self.open_record(made)
        assert self._tabs is not None
        self._tabs.go_to_tab(0)
        self._tabs.begin()

    def copy(self) -> None:
        """Make a copy of each selected record."""
        with self.plan.action(self.action_names["duplicate"], self._names()) as session:
            for record in self.table.records():
                duplicate(session, self.open(session, record))

    def remove(self) -> None:
        """Delete the selected records; the quiet bar offers to undo it."""
        chosen = self.table.records()
        if chosen:
            with self.plan.action(self.action_names["delete"], self._names()) as session:
                for record in chosen:
                    session.delete(self.open(session, record))

    def rename(self) -> None:
        """Open the selected record with the cursor in its title."""
        chosen = self.table.records()
        if not self.inside() and chosen:
            self.open_record(chosen[0])
        if self.inside() and self._tabs is not None:
            self._tabs.go_to_tab(0)
            self._tabs.begin()

    def find_in_list(self) -> None:
        """Put the cursor into the filter."""
        self.search.setFocus()
        self.search.selectAll()

    def add_filter(self, widget: QWidget) -> None:
        """Put a filter beside the search field."""
        self._filters.addWidget(widget)

    def _build(self) -> None:
        frame, inside = card()
        inside.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(self.table)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.search.addAction(icon("ph.magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        head.addWidget(self.search, 1)
        head.addLayout(self._filters)
        head.addStretch(1)
        head.addWidget(self._count)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(frame, 1)
        self._stack.addWidget(listed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _reload_list(self) -> None:
        chosen = self.table.records()
        self.model.reload()
        row = self.model.row_of(chosen[0]) if chosen else None
        if row is not None:
            self.table.select_row(row)
        self._say_count()

    def _say_count(self) -> None:
        count = self.model.rowCount()
        self._count.setText(translate("Records", "%n row(s)", "", count))
        self._empty.setVisible(count == 0 and not self.search.text() and not self.plan.workspace.read_only)

    def _search(self, typed: str) -> None:
        self.model.search(typed)
        self._say_count()

    def _still_there(self) -> bool:
        assert self._tabs is not None
        with self.plan.workspace.reading() as session:
            return session.get(self.mapped, self._tabs.record) is not None

    def _names(self) -> str:
        chosen: Sequence[UUID] = self.table.records()
        with self.plan.workspace.reading() as session:
            names = [self.name_of(session.get_one(self.mapped, record)) for record in chosen[:3]]
        return ", ".join(names) + (" …" if len(chosen) > 3 else "")

    def _offer_commands(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command, words in {**_COMMANDS, **self.own_commands}.items():
            action = menu.addAction(translate("Records", words))
            action.setEnabled(self.answers(command))
            action.triggered.connect(lambda _checked=False, wanted=command: self.run(wanted))
        menu.popup(self.table.viewport().mapToGlobal(where))


def title_of(record: Any) -> str:
    """Return the title of a record in the language spoken, or a word for one that has none yet."""
    return str(record.text("title").shown(language())) or translate("Records", "(without a title)")
