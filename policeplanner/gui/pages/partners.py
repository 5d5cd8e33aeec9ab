"""Partners: the institutions the office works with, what each has promised, and its people."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.base import Base
from policeplanner.domain.initiatives import Commitment, CommitmentStatus
from policeplanner.domain.institutions import Institution
from policeplanner.domain.participants import Participant
from policeplanner.domain.trainers import Trainer
from policeplanner.domain.vocabulary import Service
from policeplanner.gui.activity_columns import labelled
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.editing import RecordForm
from policeplanner.gui.history import HistoryTable
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.partner_parts import PARTNER_FORM, PeopleTable, PromisesTable
from policeplanner.gui.pieces import card
from policeplanner.gui.records import RecordsPage, RecordTabs
from policeplanner.gui.rows import Query, shown
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.uses import uses_of_partner

COMMITMENTS = 1


def _people() -> Any:
    counts = [
        select(func.count(mapped.id))
        .where(mapped.institution_id == Institution.id)
        .correlate(Institution)
        .scalar_subquery()
        for mapped in (Participant, Trainer)
    ]
    return func.nullif(counts[0] + counts[1], 0)


def _promises(*conditions: ColumnElement[bool]) -> Any:
    counted = select(func.nullif(func.count(Commitment.id), 0)).where(
        Commitment.institution_id == Institution.id, Commitment.status == CommitmentStatus.PLANNED, *conditions
    )
    return counted.correlate(Institution).scalar_subquery()


COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Partner"), 0, "strong", sql=shown(Institution, "name"), searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Service"), 170, show=labelled, sql=lambda: Institution.service),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Town"), 140, sql=lambda: Institution.city, searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "People"), 90, "number", sql=_people),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Open commitments"), 150, "number", sql=_promises),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Overdue"),
        90,
        "chip",
        tone=lambda count: "error" if count else "",
        sql=lambda: _promises(Commitment.due_on < formats.today()),
    ),
)


class PartnerTabs(RecordTabs):
    """One partner."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build the tabs."""
        super().__init__(plan)
        self.form = RecordForm(plan, PARTNER_FORM)
        self.promises = PromisesTable(plan)
        self.promises.opened.connect(lambda initiative: self.asked.emit("initiatives", initiative))
        self.people = PeopleTable(plan)
        self.history = HistoryTable(plan, PARTNER_FORM)
        frames = []
        for widget in (self.form, self.promises, self.people, self.history):
            frame, inside = card()
            inside.addWidget(widget)
            frames.append(frame)
        overview, promises, people, history = frames
        self.add_tab(lambda: translate("Partners", "Overview"), overview)
        self.add_tab(lambda: _counted(translate("Partners", "Commitments"), self.promises.count()), promises)
        self.add_tab(lambda: _counted(translate("Partners", "People"), self.people.count()), people)
        self.add_tab(lambda: translate("Partners", "History"), history)
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
            partner = session.get_one(Institution, self.record)
            context = " · ".join(filter(None, [labelled(partner.service), partner.city, partner.region]))
            self._heading = (_name(partner), context)
        self.form.reload()
        self.promises.show_partner(self.record)
        self.people.show_partner(self.record)
        self.history.show_record(self.record)


class PartnersPage(RecordsPage):
    """All partners."""

    key: ClassVar[str] = "partners"
    mapped: ClassVar[type[Base]] = Institution
    tables: ClassVar[frozenset[str]] = frozenset(
        {"institution", "commitment", "initiative", "activity", "participant", "trainer", "programme_partner"}
    )
    action_names: ClassVar[dict[str, str]] = {
        "new": QT_TRANSLATE_NOOP("Action", "New partner"),
        "duplicate": QT_TRANSLATE_NOOP("Action", "Duplicate partner"),
        "delete": QT_TRANSLATE_NOOP("Action", "Delete partner"),
    }

    @override
    def query(self) -> Query:
        name = shown(Institution, "name")
        return Query(
            Institution.id, lambda select: select.select_from(Institution), COLUMNS, (func.fold(name()), Institution.id)
        )

    @override
    def make_tabs(self) -> RecordTabs:
        return PartnerTabs(self.plan)

    @override
    def make(self, session: Session) -> Base:
        made = Institution(name_en="", name_fr="", service=next(iter(Service)))
        session.add(made)
        return made

    @override
    def remove(self) -> None:
        """Delete the selected partners; where one is in use, say by what and show it."""
        for record in self.table.records():
            with self.plan.workspace.reading() as session:
                uses = _said(*uses_of_partner(session, record))
                name = _name(session.get_one(Institution, record))
            if uses:
                words = translate("Partners", "{name} is still in use and was not deleted: {uses}.")
                self.plan.told.emit(words.format(name=name, uses=", ".join(uses)))
                self.open_record(record)
                assert self._tabs is not None
                self._tabs.go_to_tab(COMMITMENTS)
                return
        super().remove()

    @override
    def name_of(self, record: Any) -> str:
        return _name(record)

    @override
    def list_title(self) -> str:
        return translate("Pages", "Partners")

    @override
    def primary(self) -> str:
        return translate("Partners", "New partner")

    @override
    def empty_words(self) -> str:
        return translate(
            "Partners",
            "Who the office works with: police services, municipalities, schools, associations. Make the first one;"
            " a name is enough.",
        )


def _said(promises: int, programmes: int) -> list[str]:
    words = [translate("Partners", "%n commitment(s)", "", promises)] if promises else []
    return words + ([translate("Partners", "%n programme(s)", "", programmes)] if programmes else [])


def _name(partner: Institution) -> str:
    return partner.text("name").shown(language()) or translate("Records", "(without a title)")


def _counted(words: str, count: int) -> str:
    return f"{words} {count}" if count else words
