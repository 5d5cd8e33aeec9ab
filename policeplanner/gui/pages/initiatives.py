"""Community initiatives: the list, and an initiative with its board, partners, meetings, measures and budget."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.activities import Activity
from policeplanner.domain.base import Base
from policeplanner.domain.initiatives import Commitment, Initiative
from policeplanner.gui.activity_parts import budget_lines
from policeplanner.gui.editing import RecordForm
from policeplanner.gui.history import HistoryTable
from policeplanner.gui.initiative_approach import Approach
from policeplanner.gui.initiative_columns import COLUMNS
from policeplanner.gui.initiative_forms import ACTIVITY_FORM, INITIATIVE_FORM
from policeplanner.gui.initiative_meetings import MeasuresTab, MeetingsTab
from policeplanner.gui.initiative_parts import commitments
from policeplanner.gui.meeting_series import MeetingSeriesDialog
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.parts import PartsEditor
from policeplanner.gui.pieces import button, card
from policeplanner.gui.records import RecordsPage, RecordTabs, title_of
from policeplanner.gui.rows import Query
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services.initiatives import make_initiative

PARTNERS, MEETINGS, OVERVIEW = 1, 2, 5
SERIES = "meeting_series"


class InitiativeTabs(RecordTabs):
    """One initiative."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build the tabs."""
        super().__init__(plan)
        self._activity: UUID | None = None
        self._partners = 0
        self.approach = Approach(plan)
        self.approach.commitment.connect(self._open_commitment)
        self.partners = PartsEditor(plan, commitments())
        self.meetings = MeetingsTab(plan)
        self.measures = MeasuresTab(plan)
        self.budget = PartsEditor(plan, budget_lines())
        self.activity = RecordForm(plan, ACTIVITY_FORM)
        self.initiative = RecordForm(plan, INITIATIVE_FORM)
        self.history = HistoryTable(plan, ACTIVITY_FORM)
        history, inside = card()
        inside.addWidget(self.history)
        self.add_tab(lambda: translate("Initiatives", "Approach"), self.approach)
        self.add_tab(lambda: _counted(translate("Initiatives", "Partners"), self._partners), self.partners)
        self.add_tab(lambda: _counted(translate("Initiatives", "Meetings"), self.meetings.count()), self.meetings)
        self.add_tab(lambda: translate("Initiatives", "Measures"), self.measures)
        self.add_tab(lambda: translate("Initiatives", "Budget"), self.budget)
        self.add_tab(lambda: translate("Initiatives", "Overview"), _overview(self.activity, self.initiative))
        self.add_tab(lambda: translate("Initiatives", "History"), history)
        self.series = button()
        self.add_button(self.series, MEETINGS)
        self.retranslate()

    @override
    def begin(self) -> None:
        """Open the card that the keyboard is on, else put the cursor into the title."""
        chosen = self.approach.board.chosen()
        if chosen is not None:
            self.approach.edit(chosen)
        else:
            self.go_to_tab(OVERVIEW)
            self.activity.begin()

    @override
    def show_record(self, record: UUID) -> None:
        with self.plan.workspace.reading() as session:
            self._activity = session.get_one(Initiative, record).activity_id
        self.initiative.show_record(record)
        self.activity.show_record(self._activity)
        super().show_record(record)

    @override
    def reload(self) -> None:
        if self.record is None or self._activity is None:
            return
        with self.plan.workspace.reading() as session:
            activity = session.get_one(Activity, self._activity)
            self._heading = (title_of(activity), _context(activity))
            self._partners = _count_partners(session, self.record)
        self.approach.show_initiative(self.record)
        self.partners.show_owner(self.record)
        self.meetings.show_initiative(self.record)
        self.measures.show_initiative(self.record)
        self.budget.show_owner(self._activity)
        self.activity.reload()
        self.initiative.reload()
        self.history.show_record(self._activity)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        for part in (self.approach, self.partners, self.meetings, self.measures, self.budget):
            part.retranslate()
        self.series.setText(translate("Initiatives", "Plan a year of meetings…"))

    def _open_commitment(self, commitment: UUID) -> None:
        self.go_to_tab(PARTNERS)
        row = next(row for row in range(self.partners.count()) if self.partners.model.record(row) == commitment)
        self.partners.table.select_row(row)
        self.partners.table.setFocus()


class InitiativesPage(RecordsPage):
    """All community initiatives."""

    key: ClassVar[str] = "initiatives"
    mapped: ClassVar[type[Base]] = Initiative
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "initiative", "activity", "sara_step", "commitment", "meeting", "decision", "institution",
            "indicator", "indicator_value", "budget_line", "programme",
        }
    )  # fmt: skip
    action_names: ClassVar[dict[str, str]] = {
        "new": QT_TRANSLATE_NOOP("Action", "New initiative"),
        "duplicate": QT_TRANSLATE_NOOP("Action", "Duplicate initiative"),
        "delete": QT_TRANSLATE_NOOP("Action", "Delete initiative"),
    }

    own_commands: ClassVar[dict[str, str]] = {SERIES: QT_TRANSLATE_NOOP("Records", "Plan a year of meetings…")}

    def __init__(self, plan: OpenPlan) -> None:
        """Build the list with its button for meetings."""
        self._series = button()
        self._series.clicked.connect(self.plan_meetings)
        super().__init__(plan)
        self.add_filter(self._series)

    @override
    def query(self) -> Query:
        return Query(
            Initiative.id,
            lambda select: select.select_from(Initiative).join(Initiative.activity),
            COLUMNS,
            (Activity.starts_on, Activity.reference),
        )

    @override
    def make_tabs(self) -> RecordTabs:
        tabs = InitiativeTabs(self.plan)
        tabs.series.clicked.connect(self.plan_meetings)
        return tabs

    @override
    def make(self, session: Session) -> Base:
        return make_initiative(session)

    @override
    def open(self, session: Session, record: UUID) -> Base:
        """Return the activity, of which the initiative is a part."""
        return session.get_one(Activity, session.get_one(Initiative, record).activity_id)

    @override
    def name_of(self, record: Any) -> str:
        return title_of(record.activity)

    @override
    def answers(self, command: str) -> bool:
        if command == SERIES:
            return not self.plan.workspace.read_only
        return super().answers(command)

    @override
    def run(self, command: str) -> None:
        if command == SERIES:
            self.plan_meetings()
        else:
            super().run(command)

    def plan_meetings(self) -> None:
        """Plan a year of meetings for the open initiative, the selected ones, or else for all that are listed."""
        if self.inside() and self._tabs is not None and self._tabs.record is not None:
            chosen = [self._tabs.record]
        else:
            rows = range(self.model.rowCount())
            chosen = self.table.records() or [key for row in rows if (key := self.model.record(row)) is not None]
        if chosen and self.answers(SERIES):
            MeetingSeriesDialog(self.plan, chosen, self).open()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self._series.setText(translate("Initiatives", "Plan a year of meetings…"))

    @override
    def back(self) -> bool:
        """Close the card that is open first."""
        tabs = self._tabs
        on_board = isinstance(tabs, InitiativeTabs) and self.inside() and tabs.bar.currentIndex() == 0
        if isinstance(tabs, InitiativeTabs) and on_board and tabs.approach.editing():
            tabs.approach.leave()
            return True
        return super().back()

    @override
    def list_title(self) -> str:
        return translate("Pages", "Initiatives")

    @override
    def primary(self) -> str:
        return translate("Initiatives", "New initiative")

    @override
    def empty_words(self) -> str:
        return translate(
            "Initiatives",
            "A community initiative solves a local problem with partners: a forum that meets, what each partner"
            " promises, and measures that show whether it works. Make the first one; a title is enough.",
        )


def _overview(*forms: QWidget) -> QWidget:
    frame, inside = card()
    for form in forms:
        inside.addWidget(form)
    inside.addStretch(1)
    return frame


def _counted(words: str, count: int) -> str:
    return f"{words} {count}" if count else words


def _count_partners(session: Session, initiative: UUID) -> int:
    return (
        session.scalar(
            select(func.count(Commitment.institution_id.distinct())).where(Commitment.initiative_id == initiative)
        )
        or 0
    )


def _context(activity: Activity) -> str:
    dates = ""
    if activity.starts_on:
        dates = formats.short_range(activity.starts_on, activity.ends_on or activity.starts_on, year=True)
    programme = activity.programme.code if activity.programme else ""
    return " · ".join(filter(None, [translate("Initiatives", "Community initiative"), dates, programme]))
