"""Participants: everybody who was or is to be nominated, and a person with courses and history."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session
from typing_extensions import override

from policeplanner.domain.base import Base
from policeplanner.domain.institutions import Institution
from policeplanner.domain.participants import Nomination, Participant
from policeplanner.domain.vocabulary import Service
from policeplanner.gui.activity_columns import capital
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.editing import RecordForm
from policeplanner.gui.editors import ComboField
from policeplanner.gui.history import HistoryTable
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.person_dialogs import DELETE, MergeDialog, UsedPeople
from policeplanner.gui.person_parts import PERSON_FORM, NamesakesCard, PersonCourses, name_of
from policeplanner.gui.pieces import button, card, named
from policeplanner.gui.records import RecordsPage, RecordTabs
from policeplanner.gui.rows import Query, shown
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.people import sharing_names, uses

MERGE = "merge_people"
_MOST_ALIKE = 5_000


def _courses() -> Any:
    counted = select(func.count(Nomination.id)).where(Nomination.participant_id == Participant.id)
    return counted.correlate(Participant).scalar_subquery()


def _two(first: Any, second: Any) -> Any:
    return func.trim(first.concat(" ").concat(second))


COLUMNS = (
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Name"),
        0,
        "strong",
        sql=lambda: _two(Participant.surname, Participant.given_name),
        searched=True,
    ),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Other script"),
        160,
        sql=lambda: _two(Participant.surname_native, Participant.given_name_native),
        searched=True,
    ),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Rank"), 120, sql=lambda: Participant.rank, searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Function"), 130, sql=lambda: Participant.position, searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Institution"), 180, sql=shown(Institution, "name"), searched=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Service"),
        96,
        show=lambda service: service.label if service else "",
        sql=lambda: Institution.service,
    ),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Sex"), 42, show=lambda sex: sex.label if sex else "", sql=lambda: Participant.sex
    ),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Courses"), 70, "number", sql=_courses),
)


class PersonTabs(RecordTabs):
    """One person."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build the tabs."""
        super().__init__(plan)
        self.form = RecordForm(plan, PERSON_FORM)
        self.namesakes = NamesakesCard(plan)
        self.namesakes.merge_asked.connect(self._merge)
        self.courses = PersonCourses()
        self.courses.opened.connect(lambda edition: self.asked.emit("editions", edition))
        self.history = HistoryTable(plan, PERSON_FORM)
        self.add_tab(lambda: translate("Persons", "Overview"), self._overview())
        self.add_tab(self._courses_title, self._carded(self.courses))
        self.add_tab(lambda: translate("Persons", "History"), self._carded(self.history))
        self.retranslate()

    @override
    def begin(self) -> None:
        self.form.begin()

    @override
    def show_record(self, record: UUID) -> None:
        self.form.show_record(record)
        super().show_record(record)

    @override
    def reload(self) -> None:
        if self.record is None:
            return
        with self.plan.workspace.reading() as session:
            person = session.get_one(Participant, self.record)
            institution = person.institution.text("name").shown(language()) if person.institution else ""
            self._heading = (name_of(person), " · ".join(filter(None, [person.rank, person.position, institution])))
            self.courses.show_person(session, self.record)
            self.namesakes.show_person(session, self.record)
        self.form.reload()
        self.history.show_record(self.record)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.courses.retranslate()

    def _courses_title(self) -> str:
        count = self.courses.list.rowCount()
        return " ".join(filter(None, [translate("Persons", "Courses"), str(count) if count else ""]))

    def _merge(self, people: list[UUID]) -> None:
        dialog = MergeDialog(self.plan, people, self)
        dialog.merged.connect(self.show_record)
        dialog.open()

    def _overview(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        frame, inside = card()
        inside.addWidget(self.form)
        column.addWidget(frame)
        column.addWidget(self.namesakes)
        column.addStretch(1)
        return made

    def _carded(self, widget: QWidget) -> QWidget:
        frame, inside = card()
        inside.addWidget(widget)
        return frame


class ParticipantsPage(RecordsPage):
    """All people, by service and institution."""

    key: ClassVar[str] = "participants"
    mapped: ClassVar[type[Base]] = Participant
    commands: ClassVar[frozenset[str]] = frozenset({"new", "rename", "delete", "find"})
    tables: ClassVar[frozenset[str]] = frozenset(
        {"participant", "nomination", "institution", "edition", "activity", "venue"}
    )
    action_names: ClassVar[dict[str, str]] = {"new": QT_TRANSLATE_NOOP("Action", "New person"), "delete": DELETE}
    own_commands: ClassVar[dict[str, str]] = {MERGE: QT_TRANSLATE_NOOP("Records", "Make one person…")}

    def __init__(self, plan: OpenPlan) -> None:
        """Build the list with its filters."""
        self._services, self._institutions = ComboField(), ComboField()
        self.alike: QPushButton = button()
        self.alike.setCheckable(True)
        self.merge_button = button()
        self._sharing: list[UUID] = []
        super().__init__(plan)
        for each in (self._services, self._institutions, self.alike, self.merge_button):
            self.add_filter(each)
        self._services.setMinimumWidth(150)
        self._institutions.setMinimumWidth(180)
        self._services.activated.connect(self._narrow)
        self._institutions.activated.connect(self._narrow)
        self.alike.clicked.connect(self._find_alike)
        self.merge_button.clicked.connect(lambda: self.run(MERGE))
        self.table.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_merge())
        self.model.modelReset.connect(self._show_merge)
        self._show_merge()

    @override
    def query(self) -> Query:
        return Query(
            Participant.id,
            lambda select: select.select_from(Participant).outerjoin(Participant.institution),
            COLUMNS,
            (Participant.surname, Participant.given_name),
        )

    @override
    def make_tabs(self) -> RecordTabs:
        return PersonTabs(self.plan)

    @override
    def make(self, session: Session) -> Base:
        person = Participant()
        session.add(person)
        return person

    @override
    def name_of(self, record: Any) -> str:
        return name_of(record)

    @override
    def list_title(self) -> str:
        return translate("Pages", "Participants")

    @override
    def primary(self) -> str:
        return translate("Persons", "New person")

    @override
    def empty_words(self) -> str:
        return translate(
            "Persons",
            "Everybody who was or is to be nominated to a course. People come with the nominations that are pasted on"
            " the page of a course edition, or are added here one by one.",
        )

    @override
    def answers(self, command: str) -> bool:
        if command == MERGE:
            chosen = not self.inside() and len(self.table.selectionModel().selectedRows()) > 1
            return chosen and not self.plan.workspace.read_only
        return super().answers(command)

    @override
    def run(self, command: str) -> None:
        if command != MERGE:
            super().run(command)
        elif self.answers(MERGE):
            MergeDialog(self.plan, self.table.records(), self).open()

    @override
    def remove(self) -> None:
        """Delete the selected people; where they are nominated, say to what, and ask."""
        chosen = self.table.records()
        with self.plan.workspace.reading() as session:
            used = bool(chosen) and bool(uses(session, chosen))
        if used:
            UsedPeople(self.plan, chosen, self).open()
        else:
            super().remove()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        chosen = max(0, self._services.currentIndex())
        self._services.clear()
        self._services.addItem(translate("Persons", "All services"), None)
        for service in Service:
            self._services.addItem(capital(service.label), service)
        self._services.setCurrentIndex(chosen)
        named(self._services, translate("Persons", "Service"))
        named(self._institutions, translate("Persons", "Institution"))
        self.alike.setText(translate("Persons", "Same names"))
        self.alike.setToolTip(translate("Persons", "Show only people who share a name with others"))
        self.merge_button.setText(translate("Persons", "Make one person…"))

    @override
    def reload(self) -> None:
        self._offer_institutions()
        self._set_conditions()
        super().reload()

    def _offer_institutions(self) -> None:
        with self.plan.workspace.reading() as session:
            found = [(each.id, each.text("name").shown(language())) for each in session.scalars(select(Institution))]
        chosen = self._institutions.currentData()
        self._institutions.clear()
        self._institutions.addItem(translate("Persons", "All institutions"), None)
        for key, name in sorted(found, key=lambda each: each[1].casefold()):
            self._institutions.addItem(name, key)
        self._institutions.setCurrentIndex(max(0, self._institutions.findData(chosen)))

    def _set_conditions(self) -> None:
        conditions: list[ColumnElement[bool]] = []
        if self._services.currentData() is not None:
            conditions.append(Institution.service == self._services.currentData())
        if self._institutions.currentData() is not None:
            conditions.append(Participant.institution_id == self._institutions.currentData())
        if self.alike.isChecked():
            conditions.append(Participant.id.in_(self._sharing))
        self.model.narrow(*conditions)

    def _narrow(self) -> None:
        self._set_conditions()
        self._reload_list()

    def _find_alike(self) -> None:
        if not self.alike.isChecked():
            self._narrow()
            return
        workspace = self.plan.workspace

        def work(_job: object) -> list[UUID]:
            with workspace.reading() as session:
                return [person for group in sharing_names(session) for person in group][:_MOST_ALIKE]

        self.plan.jobs.run(translate("Persons", "Looking for people who share a name…"), work, self._show_alike)

    def _show_alike(self, found: list[UUID]) -> None:
        self._sharing = found
        self._narrow()
        if not found:
            self.plan.told.emit(translate("Persons", "No two people of the plan share a name."))

    def _show_merge(self) -> None:
        self.merge_button.setVisible(self.answers(MERGE))
