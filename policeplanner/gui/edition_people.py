"""The participants of an edition: the list with its notes, what is changed for many at once, and the form of one."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.base import Choice
from policeplanner.domain.participants import Nomination, NominationStatus, VettingStatus
from policeplanner.gui.activity_columns import capital, status_tone
from policeplanner.gui.balance import Balance
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.editing import FormPlan, RecordForm, choice, day, text, whole
from policeplanner.gui.edition_facts import DeadlinesCard, StillOpenCard
from policeplanner.gui.nomination_cells import vetting_tone, written_status, written_vetting
from policeplanner.gui.nomination_paste import PastePanel
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.page import Printable
from policeplanner.gui.person_picker import PersonPicker
from policeplanner.gui.pieces import button, card, label, row, scrolled
from policeplanner.gui.tables import TableView
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.nominees import Nominee, nominees, set_status, set_vetting

SIDE = 262
CHANGE = QT_TRANSLATE_NOOP("Action", "Change nomination")
REMOVE = QT_TRANSLATE_NOOP("Action", "Remove participant")
NOMINATION_FORM = FormPlan(
    mapped=Nomination,
    rows=(
        (
            choice("status", QT_TRANSLATE_NOOP("Fields", "Status"), NominationStatus),
            whole("reserve_rank", QT_TRANSLATE_NOOP("Fields", "Reserve place"), 999, least=1),
        ),
        (choice("vetting", QT_TRANSLATE_NOOP("Fields", "Vetting"), VettingStatus),),
        (day("vetting_on", QT_TRANSLATE_NOOP("Fields", "since")),),
        (day("vetting_valid_until", QT_TRANSLATE_NOOP("Fields", "valid until")),),
        (text("vetting_authority", QT_TRANSLATE_NOOP("Fields", "Vetting authority")),),
        (day("nominated_on", QT_TRANSLATE_NOOP("Fields", "Nominated on")),),
    ),
    action=CHANGE,
    subject=lambda nomination: str(nomination.edition.code),
    narrow=True,
)


_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Name"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Rank, function"), 130),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Institution"), 150),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Service"), 80),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Sex"), 42, show=lambda sex: sex.label if sex else ""),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Status"), 106, "chip", written_status, lambda value: status_tone(value[0])
    ),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Vetting"), 110, "whole", written_vetting, vetting_tone),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Notes"), 130, "chip", lambda note: str(note[0]), lambda note: str(note[1])
    ),
)


class PeopleTable(TableView):
    """The list of people, which also takes what is pasted and deletes what is chosen."""

    pasted = Signal()
    deleted = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste with Ctrl+V, remove with Del."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class PeopleTab(QWidget):
    """List on the left; on the right how it is balanced and what is due, or the form of the chosen person."""

    asked = Signal(str, object)

    def __init__(self, plan: OpenPlan) -> None:
        """Build all of it."""
        super().__init__()
        self._plan = plan
        self._edition: UUID | None = None
        self.model = ListModel(_COLUMNS, self)
        self.table = PeopleTable(tall=True)
        self.table.show_model(self.model, sortable=False)
        self.balance = Balance(plan)
        self.deadlines = DeadlinesCard()
        self.open_points = StillOpenCard(plan)
        self.form = RecordForm(plan, NOMINATION_FORM)
        self.picker = PersonPicker(plan)
        self.paster = PastePanel(plan)
        self.paste_button, self.print_button = button(), button()
        self.status_button, self.vetting_button = button(), button()
        self.edit_button, self.remove_button = button(), button()
        self._name, self._done, self._person = label("", "heading"), button("", "primary"), button("", "link")
        self._stack, self._side = QStackedWidget(), QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def show_owner(self, edition: UUID) -> None:
        """List the people of an edition."""
        if edition != self._edition:
            self._edition = edition
            self._show_side(0)
            self.paster.show_edition(edition)
            self._stack.setCurrentIndex(0)
        self.reload()

    def reload(self) -> None:
        """Read everything anew and keep the chosen people."""
        if self._edition is None:
            return
        chosen = self.table.records()
        with self._plan.workspace.reading() as session:
            people = nominees(session, self._edition)
            self.model.set_rows([(each.nomination.id, _cells(each)) for each in people])
            self.deadlines.show_edition(session, self._edition, formats.today())
            self.open_points.show_edition(session, self._edition, people)
        self.balance.show_edition(self._edition)
        keys = [each.nomination.id for each in people]
        if chosen and chosen[0] in keys:
            self.table.select_row(keys.index(chosen[0]))
        self._show_chosen()

    def count(self) -> int:
        """Return the number of people on the list."""
        return self.model.rowCount()

    def add(self) -> None:
        """Ask who is added: a person of the plan, or a new one."""
        if self._edition is not None:
            self._stack.setCurrentIndex(0)
            self._show_side(2)
            self.picker.begin(self._edition)

    def edit(self) -> None:
        """Open the form of the chosen person."""
        if self.table.records():
            self._show_side(1)
            self._show_chosen()
            self.form.begin()

    def remove(self) -> None:
        """Take the chosen people off the list."""
        chosen = self.table.records()
        if chosen and not self._plan.workspace.read_only:
            with self._plan.action(REMOVE) as session:
                for each in chosen:
                    session.delete(session.get_one(Nomination, each))

    def paste(self) -> None:
        """Show what is on the clipboard as a table of nominations."""
        self._stack.setCurrentIndex(1)
        self.paster.paste()

    def print(self) -> None:
        """Go to the document that prints the list of this edition."""
        self.asked.emit("documents", Printable("participants", self._edition))

    def back(self) -> bool:
        """Close what is open over the list; tell whether there was anything."""
        if self._stack.currentIndex() == 0 and self._side.currentIndex() == 0:
            return False
        self._stack.setCurrentIndex(0)
        self._show_side(0)
        self.table.setFocus()
        return True

    def retranslate(self) -> None:
        """Put the words."""
        self.paste_button.setText(translate("People", "Paste from Excel"))
        self.print_button.setText(translate("People", "Print list…"))
        self.status_button.setText(translate("People", "Status"))
        self.vetting_button.setText(translate("People", "Vetting"))
        self.edit_button.setText(translate("People", "Edit"))
        self.remove_button.setText(translate("People", "Remove"))
        self._done.setText(translate("People", "Done"))
        self._person.setText(translate("People", "Open the person"))
        self.table.setAccessibleName(translate("Editions", "Participants"))
        self.table.say_when_empty(
            translate(
                "People", "Nobody has been nominated yet. Paste the table that was sent, or add people one by one."
            )
        )
        for part in (self.deadlines, self.open_points, self.picker, self.paster):
            part.retranslate()

    def _build(self) -> None:
        left, listed = card()
        listed.setContentsMargins(10, 8, 10, 8)
        listed.addWidget(self.table, 1)
        listed.addLayout(row(self.status_button, self.vetting_button, 1, self.edit_button, self.remove_button))
        facts = QVBoxLayout()
        for fact in (self.balance, self.deadlines, self.open_points):
            facts.addWidget(fact)
        facts.addStretch(1)
        edited, inside = card()
        inside.addWidget(self._name)
        inside.addWidget(self.form)
        inside.addLayout(row(self._person, 1, self._done))
        inside.addStretch(1)
        for side in (scrolled(facts), edited, self.picker):
            self._side.addWidget(side)
        self._side.setFixedWidth(SIDE)
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(left, 1)
        across.addWidget(self._side)
        self._stack.addWidget(both)
        self._stack.addWidget(self.paster)
        whole_tab = QVBoxLayout(self)
        whole_tab.setContentsMargins(0, 0, 0, 0)
        whole_tab.addWidget(self._stack)

    def _connect(self) -> None:
        self.table.opened.connect(lambda _record: self.edit())
        self.table.pasted.connect(self.paste)
        self.table.deleted.connect(self.remove)
        self.table.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_chosen())
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._offer)
        self.edit_button.clicked.connect(self.edit)
        self.remove_button.clicked.connect(self.remove)
        self.paste_button.clicked.connect(self.paste)
        self.print_button.clicked.connect(self.print)
        self._done.clicked.connect(self.back)
        self._person.clicked.connect(self._open_person)
        self.picker.closed.connect(self.back)
        self.picker.added.connect(self._show_added)
        self.paster.closed.connect(self.back)
        self._give_menu(self.status_button, NominationStatus, self._set_status)
        self._give_menu(self.vetting_button, VettingStatus, self._set_vetting)

    def _give_menu(self, made: QPushButton, choices: type[Choice], take: Callable[[Any], None]) -> None:
        menu = QMenu(made)

        def fill() -> None:
            menu.clear()
            for each in choices:
                menu.addAction(capital(each.label)).triggered.connect(lambda _checked=False, wanted=each: take(wanted))

        menu.aboutToShow.connect(fill)
        made.setMenu(menu)

    def _set_status(self, status: NominationStatus) -> None:
        with self._plan.action(CHANGE) as session:
            set_status(session, self.table.records(), status)

    def _set_vetting(self, vetting: VettingStatus) -> None:
        with self._plan.action(CHANGE) as session:
            set_vetting(session, self.table.records(), vetting, formats.today())

    def _show_side(self, number: int) -> None:
        self._side.setCurrentIndex(number)

    def _show_chosen(self) -> None:
        chosen = self.table.records()
        able = bool(chosen) and not self._plan.workspace.read_only
        for each in (self.status_button, self.vetting_button, self.edit_button, self.remove_button):
            each.setEnabled(able)
        self.paste_button.setEnabled(not self._plan.workspace.read_only)
        if self._side.currentIndex() != 1:
            return
        if not chosen:
            self._show_side(0)
            return
        with self._plan.workspace.reading() as session:
            self._name.setText(session.get_one(Nomination, chosen[0]).participant.full_name)
        self.form.show_record(chosen[0])

    def _show_added(self, nomination: UUID) -> None:
        self.reload()
        rows = [self.model.record(n) for n in range(self.count())]
        if nomination in rows:
            self.table.select_row(rows.index(nomination))
        self.edit()

    def _open_person(self) -> None:
        chosen = self.table.records()
        if chosen:
            with self._plan.workspace.reading() as session:
                person = session.get_one(Nomination, chosen[0]).participant_id
            self.asked.emit("participants", person)

    def _offer(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for made, act in ((self.edit_button, self.edit), (self.remove_button, self.remove)):
            action = menu.addAction(made.text())
            action.setEnabled(made.isEnabled())
            action.triggered.connect(lambda _checked=False, do=act: do())
        menu.popup(self.table.viewport().mapToGlobal(where))


def _cells(nominee: Nominee) -> tuple[Any, ...]:
    nomination = nominee.nomination
    person = nomination.participant
    institution = person.institution
    return (
        person.full_name,
        ", ".join(filter(None, [person.rank, person.position])),
        institution.text("name").shown(language()) if institution else "",
        institution.service.label if institution else "",
        person.sex,
        (nomination.status, nomination.reserve_rank),
        (nomination.vetting, nomination.vetting_on, nomination.vetting_valid_until),
        _note(nominee),
    )


def _note(nominee: Nominee) -> tuple[str, str]:
    notes = []
    if nominee.elsewhere:
        words = translate("People", "also in {course}, same days")
        notes.append(words.format(course=", ".join(nominee.elsewhere)))
    if nominee.namesakes:
        words = translate("People", "same person as {name}?")
        notes.append(words.format(name=nominee.namesakes[0].full_name))
    return " · ".join(notes), "error" if nominee.elsewhere else "warning"
