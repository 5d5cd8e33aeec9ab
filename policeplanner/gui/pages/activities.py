"""Activities of every kind: the list, and an activity with its milestones, budget and history."""

from datetime import UTC, date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, extract, func, select
from sqlalchemy.orm import Session
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.activities import DONE, FIRM, OFF, Activity, ActivityStatus
from policeplanner.domain.base import Base
from policeplanner.domain.offices import Office
from policeplanner.domain.programmes import Programme
from policeplanner.domain.reference import ActivityType
from policeplanner.domain.venues import Venue
from policeplanner.gui.activity_columns import labelled, line_tone, period, status_tone, written_period
from policeplanner.gui.activity_form import ACTIVITY_FORM
from policeplanner.gui.activity_parts import budget_lines, milestones
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.editing import RecordForm
from policeplanner.gui.editors import ComboField
from policeplanner.gui.history import HistoryTable
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.parts import PartsEditor
from policeplanner.gui.pieces import card, named
from policeplanner.gui.records import RecordsPage, RecordTabs, title_of
from policeplanner.gui.rows import Query, shown
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate

COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "No."), 72, "muted", sql=lambda: Activity.reference, searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Activity"), 0, "strong", sql=shown(Activity, "title"), searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Type"), 150, sql=shown(ActivityType, "name"), searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Line"), 138, "chip", labelled, line_tone, lambda: Programme.line),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Dates"), 156, "whole", show=written_period, sql=period),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Place"),
        100,
        sql=lambda: func.coalesce(func.nullif(Activity.place, ""), Venue.city, ""),
        searched=True,
    ),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Participants"), 95, "number", sql=lambda: Activity.planned_participants),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Status"), 118, "chip", labelled, status_tone, lambda: Activity.status),
)
_STATES = {
    "all": (QT_TRANSLATE_NOOP("Activities", "All states"), frozenset(ActivityStatus)),
    "draft": (QT_TRANSLATE_NOOP("Activities", "Ideas and drafts"), frozenset(ActivityStatus) - FIRM - OFF),
    "firm": (QT_TRANSLATE_NOOP("Activities", "Approved and confirmed"), FIRM - DONE),
    "done": (QT_TRANSLATE_NOOP("Activities", "Completed"), DONE),
    "off": (QT_TRANSLATE_NOOP("Activities", "Postponed or cancelled"), OFF),
}


class ActivityTabs(RecordTabs):
    """One activity."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build the tabs."""
        super().__init__(plan)
        self.form = RecordForm(plan, ACTIVITY_FORM)
        self.milestones = PartsEditor(plan, milestones())
        self.budget = PartsEditor(plan, budget_lines())
        self.history = HistoryTable(plan, ACTIVITY_FORM)
        overview, inside = card()
        inside.addWidget(self.form)
        history, history_inside = card()
        history_inside.addWidget(self.history)
        self.add_tab(lambda: translate("Activities", "Overview"), overview)
        self.add_tab(lambda: _counted(translate("Activities", "Milestones"), self.milestones.count()), self.milestones)
        self.add_tab(lambda: _counted(translate("Activities", "Budget"), self.budget.count()), self.budget)
        self.add_tab(lambda: translate("Activities", "History"), history)
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
            activity = session.get_one(Activity, self.record)
            self._heading = (title_of(activity), _context(activity))
        self.form.reload()
        self.milestones.show_owner(self.record)
        self.budget.show_owner(self.record)
        self.history.show_record(self.record)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.milestones.retranslate()
        self.budget.retranslate()


class ActivitiesPage(RecordsPage):
    """All activities, by year and state."""

    key: ClassVar[str] = "activities"
    mapped: ClassVar[type[Base]] = Activity
    tables: ClassVar[frozenset[str]] = frozenset(
        {"activity", "milestone", "budget_line", "programme", "venue", "activity_type", "result", "funding_source"}
    )
    action_names: ClassVar[dict[str, str]] = {
        "new": QT_TRANSLATE_NOOP("Action", "New activity"),
        "duplicate": QT_TRANSLATE_NOOP("Action", "Duplicate activity"),
        "delete": QT_TRANSLATE_NOOP("Action", "Delete activity"),
    }

    def __init__(self, plan: OpenPlan) -> None:
        """Build the list with its two filters."""
        self._years = ComboField()
        self._states = ComboField()
        super().__init__(plan)
        for chooser in (self._years, self._states):
            self.add_filter(chooser)
            chooser.activated.connect(self._narrow)
        self._years.setMinimumWidth(120)
        self._states.setMinimumWidth(190)

    @override
    def query(self) -> Query:
        return Query(
            Activity.id,
            lambda select: (
                select.select_from(Activity).join(Activity.type).outerjoin(Activity.programme).outerjoin(Activity.venue)
            ),
            COLUMNS,
            (Activity.starts_on, Activity.reference),
        )

    @override
    def make_tabs(self) -> RecordTabs:
        return ActivityTabs(self.plan)

    @override
    def make(self, session: Session) -> Base:
        kinds = session.scalars(select(ActivityType).order_by(ActivityType.name_en)).all()
        kind = next((kind for kind in kinds if kind.code == "WORKSHOP"), kinds[0])
        activity = Activity(type_id=kind.id)
        session.add(activity)
        return activity

    @override
    def name_of(self, record: Any) -> str:
        return title_of(record)

    @override
    def list_title(self) -> str:
        return translate("Pages", "Activities")

    @override
    def primary(self) -> str:
        return translate("Activities", "New activity")

    @override
    def empty_words(self) -> str:
        return translate(
            "Activities",
            "Everything the office plans, holds or supports: workshops, study visits, campaigns, donations, course"
            " editions. Make the first one; a title is enough.",
        )

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self._states.offer([(key, translate("Activities", words)) for key, (words, _set) in _STATES.items()])
        named(self._years, translate("Activities", "Year"))
        named(self._states, translate("Activities", "State"))

    @override
    def reload(self) -> None:
        self._offer_years()
        self._set_conditions()
        super().reload()

    def _offer_years(self) -> None:
        with self.plan.workspace.reading() as session:
            found = session.scalars(select(extract("year", Activity.starts_on)).distinct()).all()
            office = session.scalars(select(Office)).first()
        first = office.first_year if office else datetime.now(UTC).year
        years = sorted({int(year) for year in found if year} | {first})
        fresh = self._years.count() == 0
        every: list[tuple[Any, str]] = [(None, translate("Activities", "All years"))]
        self._years.offer(every + [(year, str(year)) for year in years])
        if fresh:
            self._years.setCurrentIndex(self._years.findData(first))

    def _set_conditions(self) -> None:
        year = self._years.currentData()
        state = _STATES[self._states.currentData() or "all"][1]
        conditions: list[ColumnElement[bool]] = [Activity.status.in_(state)]
        if year:
            # A draft without dates belongs to every year, or nobody would find it.
            within = Activity.starts_on.between(date(year, 1, 1), date(year, 12, 31))
            conditions.append(within | Activity.starts_on.is_(None) & Activity.status.not_in(DONE))
        self.model.narrow(*conditions)

    def _narrow(self) -> None:
        self._set_conditions()
        self._reload_list()


def _counted(words: str, count: int) -> str:
    return f"{words} {count}" if count else words


def _context(activity: Activity) -> str:
    dates = ""
    if activity.starts_on:
        dates = formats.short_range(activity.starts_on, activity.ends_on or activity.starts_on, year=True)
    place = activity.place or (activity.venue.city if activity.venue else "")
    programme = activity.programme.code if activity.programme else ""
    kind = activity.type.text("name").shown(language())
    return " · ".join(filter(None, [activity.reference, kind, place, dates, programme]))
