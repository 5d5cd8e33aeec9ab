"""Course editions: the list, and an edition with its overview, timetable, participants and trainers."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.activities import Activity
from policeplanner.domain.base import Base
from policeplanner.domain.editions import Edition, EditionGroup
from policeplanner.domain.participants import TAKES_A_PLACE, Nomination
from policeplanner.domain.placements import Placement
from policeplanner.domain.programmes import Programme
from policeplanner.domain.venues import Venue
from policeplanner.gui.activity_columns import labelled, line_tone, period, status_tone, written_period
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.course_chooser import CourseChooser
from policeplanner.gui.editing import RecordForm
from policeplanner.gui.edition_parts import ACTIVITY_FORM, EDITION_FORM, groups, team
from policeplanner.gui.edition_people import PeopleTab
from policeplanner.gui.history import HistoryTable
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.page import Printable
from policeplanner.gui.parts import PartsEditor
from policeplanner.gui.pieces import card
from policeplanner.gui.records import RecordsPage, RecordTabs, title_of
from policeplanner.gui.rows import Query, shown
from policeplanner.gui.schedule_desk import ScheduleDesk
from policeplanner.gui.timetable import TimetableTab
from policeplanner.gui.together import TogetherDialog
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services.editions import EditionPlan, make_edition
from policeplanner.services.remedies import Where

OVERVIEW = 0
TIMETABLE = 1
PARTICIPANTS = 2
TEAM = 3
SCHEDULE = "schedule_"
TOGETHER = "schedule_together"


def _places() -> Any:
    added = select(func.coalesce(func.sum(EditionGroup.size), 0)).where(EditionGroup.edition_id == Edition.id)
    return added.correlate(Edition).scalar_subquery()


def _taken() -> Any:
    counted = select(func.count(Nomination.id)).where(
        Nomination.edition_id == Edition.id, Nomination.status.in_(TAKES_A_PLACE)
    )
    return counted.correlate(Edition).scalar_subquery()


def _placed() -> Any:
    placed = select(func.count(Placement.starts_at) * 1.0 / func.nullif(func.count(Placement.id), 0)).where(
        Placement.edition_id == Edition.id
    )
    return placed.correlate(Edition).scalar_subquery()


COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Edition"), 84, "muted", sql=lambda: Edition.code, searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Course"), 0, "strong", sql=shown(Activity, "title"), searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Line"), 138, "chip", labelled, line_tone, lambda: Programme.line),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Dates"), 156, "whole", show=written_period, sql=period),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Town"), 100, sql=lambda: func.coalesce(Venue.city, ""), searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Enrolled"), 72, "number", sql=_taken),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Places"), 62, "number", sql=_places),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Lessons placed"),
        110,
        "progress",
        lambda share: formats.percent(share) if share is not None else "",
        lambda share: "fine" if share == 1 else "warning",
        _placed,
    ),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Status"), 112, "chip", labelled, status_tone, lambda: Activity.status),
)


class EditionTabs(RecordTabs):
    """One course edition."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build the tabs."""
        super().__init__(plan)
        self.activity = RecordForm(plan, ACTIVITY_FORM)
        self.edition = RecordForm(plan, EDITION_FORM)
        self.groups = PartsEditor(plan, groups())
        self.timetable = TimetableTab(plan)
        self.schedule = ScheduleDesk(plan, self.timetable)
        self.schedule.asked.connect(self._lead)
        self.schedule.replanned.connect(self.asked)
        self.participants = PeopleTab(plan)
        self.participants.asked.connect(self.asked)
        self.team = PartsEditor(plan, team())
        self.history = HistoryTable(plan, ACTIVITY_FORM)
        history, inside = card()
        inside.addWidget(self.history)
        self.add_tab(lambda: translate("Editions", "Overview"), self._overview())
        self.add_tab(lambda: translate("Editions", "Timetable"), self.schedule)
        self.add_tab(self._participants_title, self.participants)
        self.add_tab(lambda: " ".join((translate("Editions", "Trainers"), str(self.team.count()))), self.team)
        self.add_tab(lambda: translate("Editions", "History"), history)
        self.add_button(self.timetable.controls(), TIMETABLE)
        self.add_button(self.schedule.menu, TIMETABLE)
        for made in (self.participants.paste_button, self.participants.print_button):
            self.add_button(made, PARTICIPANTS)
        self.timetable.print.clicked.connect(self.print)
        self.bar.currentChanged.connect(lambda _tab: self.heading_changed.emit())
        self.retranslate()

    @override
    def begin(self) -> None:
        self.activity.begin()

    @override
    def show_record(self, record: UUID) -> None:
        with self.plan.workspace.reading() as session:
            activity = session.get_one(Edition, record).activity_id
        self.edition.show_record(record)
        self.activity.show_record(activity)
        self._activity = activity
        super().show_record(record)

    @override
    def reload(self) -> None:
        if self.record is None:
            return
        with self.plan.workspace.reading() as session:
            edition = session.get_one(Edition, self.record)
            self._heading = (title_of(edition.activity), _context(edition))
        self.activity.reload()
        self.edition.reload()
        self.groups.show_owner(self.record)
        self.timetable.show_edition(self.record)
        self.schedule.show_edition(self.record)
        self.participants.show_owner(self.record)
        self.team.show_owner(self.record)
        self.history.show_record(self._activity)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        for part in (self.groups, self.participants, self.team, self.timetable, self.schedule):
            part.retranslate()

    def print(self) -> None:
        """Go to the document that prints the timetable of this edition."""
        self.asked.emit("documents", Printable("timetable", self.record))

    def _lead(self, where: Where) -> None:
        self.go_to_tab(TEAM if where is Where.TEAM else OVERVIEW)

    def on_timetable(self) -> bool:
        """Tell whether the timetable is shown."""
        return self.bar.currentIndex() == TIMETABLE

    def on_participants(self) -> bool:
        """Tell whether the participants are shown."""
        return self.bar.currentIndex() == PARTICIPANTS

    def _participants_title(self) -> str:
        people = self.participants.balance
        return " ".join((translate("Editions", "Participants"), f"{people.taken} / {people.places}"))

    def _overview(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        frame, inside = card()
        inside.addWidget(self.activity)
        inside.addWidget(self.edition)
        column.addWidget(frame)
        column.addWidget(self.groups, 1)
        return made


class EditionsPage(RecordsPage):
    """All course editions."""

    key: ClassVar[str] = "editions"
    mapped: ClassVar[type[Base]] = Edition
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "edition", "edition_group", "edition_trainer", "activity", "placement", "placement_trainer", "nomination",
            "participant", "institution", "trainer", "venue", "room", "programme", "lesson", "module", "course",
            "timetable_wishes", "hard_topic",
        }
    )  # fmt: skip
    action_names: ClassVar[dict[str, str]] = {
        "new": QT_TRANSLATE_NOOP("Action", "New course edition"),
        "duplicate": QT_TRANSLATE_NOOP("Action", "Duplicate course edition"),
        "delete": QT_TRANSLATE_NOOP("Action", "Delete course edition"),
    }
    own_commands: ClassVar[dict[str, str]] = {TOGETHER: QT_TRANSLATE_NOOP("Records", "Schedule together…")}

    @override
    def query(self) -> Query:
        return Query(
            Edition.id,
            lambda select: (
                select.select_from(Edition)
                .join(Edition.activity)
                .outerjoin(Activity.programme)
                .outerjoin(Activity.venue)
            ),
            COLUMNS,
            (Activity.starts_on, Edition.code),
        )

    @override
    def make_tabs(self) -> RecordTabs:
        return EditionTabs(self.plan)

    @override
    def new(self) -> None:
        """Ask which course is held, then make the edition and open it."""
        chooser = CourseChooser(self.plan, self)
        chooser.chosen.connect(self._make_of)
        chooser.open()

    @override
    def open(self, session: Session, record: UUID) -> Base:
        """Return the activity, of which the edition is a part."""
        return session.get_one(Activity, session.get_one(Edition, record).activity_id)

    @override
    def name_of(self, record: Any) -> str:
        return title_of(record.activity)

    @override
    def list_title(self) -> str:
        return translate("Pages", "Course editions")

    @override
    def edition(self) -> UUID | None:
        return self._tabs.record if self._tabs is not None and self.inside() else None

    @override
    def answers(self, command: str) -> bool:
        if command == TOGETHER:
            return not self.inside() and not self.plan.workspace.read_only
        if command.startswith(SCHEDULE):
            tabs = self._tabs
            return isinstance(tabs, EditionTabs) and self.inside() and tabs.schedule.can(command)
        return self.inside() if command == "print" else super().answers(command)

    @override
    def run(self, command: str) -> None:
        if command == "print" and isinstance(self._tabs, EditionTabs):
            self._tabs.print()
        elif command == TOGETHER:
            self._schedule_together()
        elif command.startswith(SCHEDULE) and isinstance(self._tabs, EditionTabs):
            self._tabs.go_to_tab(TIMETABLE)
            self._tabs.schedule.do(command)
        elif command != "print":
            super().run(command)

    @override
    def back(self) -> bool:
        """Close what is open over the timetable or the participants first."""
        tabs = self._tabs
        if isinstance(tabs, EditionTabs) and self.inside():
            if tabs.on_timetable() and tabs.schedule.close_panel():
                return True
            if tabs.on_participants() and tabs.participants.back():
                return True
        return super().back()

    @override
    def primary(self) -> str:
        tabs = self._open_tabs()
        if tabs is not None and tabs.on_timetable():
            return translate("Editions", "Auto-schedule")
        if tabs is not None and tabs.on_participants():
            return translate("People", "Add participant")
        return translate("Editions", "New edition")

    @override
    def run_primary(self) -> None:
        tabs = self._open_tabs()
        if tabs is not None and tabs.on_timetable():
            tabs.schedule.do("schedule_all")
        elif tabs is not None and tabs.on_participants():
            tabs.participants.add()
        else:
            self.new()

    def _open_tabs(self) -> EditionTabs | None:
        return self._tabs if isinstance(self._tabs, EditionTabs) and self.inside() else None

    @override
    def empty_words(self) -> str:
        return translate(
            "Editions",
            "A course edition is a course of the catalogue, held for certain people at a certain time. Make the first"
            " one; the program then places its lessons.",
        )

    @override
    def make(self, session: Session) -> Base:
        raise NotImplementedError

    def _schedule_together(self) -> None:
        chosen = self.table.records()
        if len(chosen) > 1:
            TogetherDialog(self.plan, chosen, self).open()
        else:
            self.plan.told.emit(translate("Editions", "Select the editions to schedule together, two or more."))

    def _make_of(self, version: UUID) -> None:
        with self.plan.action(self.action_names["new"]) as session:
            edition = make_edition(session, EditionPlan(version))
            session.flush()
            made = edition.id
        self.open_record(made)
        assert self._tabs is not None
        self._tabs.go_to_tab(0)
        self._tabs.begin()


def _context(edition: Edition) -> str:
    activity = edition.activity
    dates = ""
    if activity.starts_on:
        dates = formats.short_range(activity.starts_on, activity.ends_on or activity.starts_on, year=True)
    town = activity.venue.city if activity.venue else ""
    code = translate("Editions", "Edition {code}").format(code=edition.code)
    return " · ".join(filter(None, [code, town, dates]))
