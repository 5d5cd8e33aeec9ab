"""Programmes: the list, and a programme with its results framework, activities, budget and risks."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.activities import Activity
from policeplanner.domain.base import Base
from policeplanner.domain.fields import FieldOfAction
from policeplanner.domain.programmes import Programme, ProgrammeStatus
from policeplanner.domain.vocabulary import Line
from policeplanner.gui.activity_columns import capital, status_tone
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.editing import FormPlan, RecordForm, both, both_areas, choice, day, linked, records, text
from policeplanner.gui.history import HistoryTable
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.parts import PartsEditor
from policeplanner.gui.pieces import card
from policeplanner.gui.programme_parts import ActivitiesTable, BudgetTable, risks
from policeplanner.gui.records import RecordsPage, RecordTabs, title_of
from policeplanner.gui.results_tree import ResultsTree
from policeplanner.gui.rows import Query, shown
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate

FORM = FormPlan(
    mapped=Programme,
    rows=(
        (both("title", QT_TRANSLATE_NOOP("Fields", "Title")),),
        (both_areas("aim", QT_TRANSLATE_NOOP("Fields", "Aim"), 4),),
        (
            text("code", QT_TRANSLATE_NOOP("Fields", "Code")),
            choice("line", QT_TRANSLATE_NOOP("Fields", "Line of work"), Line),
            choice("status", QT_TRANSLATE_NOOP("Fields", "Status"), ProgrammeStatus),
        ),
        (
            linked("field_id", QT_TRANSLATE_NOOP("Fields", "Main field of action"), records(FieldOfAction), weight=2),
            text("owner", QT_TRANSLATE_NOOP("Fields", "Responsible")),
        ),
        (
            day("starts_on", QT_TRANSLATE_NOOP("Fields", "Begins")),
            day("ends_on", QT_TRANSLATE_NOOP("Fields", "Ends")),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change programme"),
    subject=title_of,
    doubts=lambda programme: (
        {"ends_on": translate("Programmes", "The end comes before the beginning.")}
        if programme.starts_on and programme.ends_on and programme.ends_on < programme.starts_on
        else {}
    ),
)


def _activity_count() -> Any:
    counted = select(func.count(Activity.id)).where(Activity.programme_id == Programme.id)
    return counted.correlate(Programme).scalar_subquery()


COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Code"), 90, "muted", sql=lambda: Programme.code, searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Programme"), 0, "strong", sql=shown(Programme, "title"), searched=True),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Line"),
        130,
        "chip",
        lambda line: capital(line.label) if line else "",
        lambda line: line.name.lower() if line else "",
        lambda: Programme.line,
    ),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Field of action"), 220, sql=shown(FieldOfAction, "short")),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "From"),
        105,
        "whole",
        show=lambda first: formats.medium_date(first) if first else "",
        sql=lambda: Programme.starts_on,
    ),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "To"),
        105,
        "whole",
        show=lambda last: formats.medium_date(last) if last else "",
        sql=lambda: Programme.ends_on,
    ),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Activities"), 85, "number", sql=_activity_count),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Status"),
        120,
        "chip",
        lambda status: capital(status.label) if status else "",
        status_tone,
        lambda: Programme.status,
    ),
)


class ProgrammeTabs(RecordTabs):
    """One programme."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build the tabs."""
        super().__init__(plan)
        self.form = RecordForm(plan, FORM)
        self.results = ResultsTree(plan)
        self.activities = ActivitiesTable(plan)
        self.activities.opened.connect(lambda record: self.asked.emit("activities", record))
        self.budget = BudgetTable(plan)
        self.risks = PartsEditor(plan, risks())
        self.history = HistoryTable(plan, FORM)
        overview, inside = card()
        inside.addWidget(self.form)
        listed, list_inside = card()
        list_inside.addWidget(self.activities)
        budget, budget_inside = card()
        budget_inside.addWidget(self.budget)
        history, history_inside = card()
        history_inside.addWidget(self.history)
        self.add_tab(lambda: translate("Programmes", "Overview"), overview)
        self.add_tab(lambda: translate("Programmes", "Results"), self.results)
        self.add_tab(lambda: " ".join((translate("Programmes", "Activities"), str(self.activities.count()))), listed)
        self.add_tab(lambda: translate("Programmes", "Budget"), budget)
        self.add_tab(lambda: " ".join((translate("Programmes", "Risks"), str(self.risks.count()))), self.risks)
        self.add_tab(lambda: translate("Programmes", "History"), history)
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
            programme = session.get_one(Programme, self.record)
            self._heading = (title_of(programme), _context(programme))
        self.form.reload()
        self.results.show_programme(self.record)
        self.activities.show_programme(self.record)
        self.budget.show_programme(self.record)
        self.risks.show_owner(self.record)
        self.history.show_record(self.record)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.risks.retranslate()
        self.results.retranslate()


def _context(programme: Programme) -> str:
    years = [str(day.year) for day in (programme.starts_on, programme.ends_on) if day]
    partners = [partner.institution.text("name").shown(language()) for partner in programme.partners]
    return " · ".join(filter(None, [programme.code, "–".join(dict.fromkeys(years)), ", ".join(partners)]))


class ProgrammesPage(RecordsPage):
    """All programmes."""

    key: ClassVar[str] = "programmes"
    mapped: ClassVar[type[Base]] = Programme
    tables: ClassVar[frozenset[str]] = frozenset(
        {"programme", "result", "indicator", "indicator_value", "activity", "budget_line", "risk", "exchange_rate"}
    )
    action_names: ClassVar[dict[str, str]] = {
        "new": QT_TRANSLATE_NOOP("Action", "New programme"),
        "duplicate": QT_TRANSLATE_NOOP("Action", "Duplicate programme"),
        "delete": QT_TRANSLATE_NOOP("Action", "Delete programme"),
    }

    @override
    def query(self) -> Query:
        return Query(
            Programme.id,
            lambda select: select.select_from(Programme).outerjoin(Programme.field),
            COLUMNS,
            (Programme.code,),
        )

    @override
    def make_tabs(self) -> RecordTabs:
        return ProgrammeTabs(self.plan)

    @override
    def make(self, session: Session) -> Base:
        programme = Programme()
        session.add(programme)
        return programme

    @override
    def name_of(self, record: Any) -> str:
        return title_of(record)

    @override
    def list_title(self) -> str:
        return translate("Pages", "Programmes")

    @override
    def primary(self) -> str:
        return translate("Programmes", "New programme")

    @override
    def empty_words(self) -> str:
        return translate(
            "Programmes",
            "A programme says what the office wants to change over several years, with whom, and how it will be seen."
            " Make the first one, then add its results and activities.",
        )
