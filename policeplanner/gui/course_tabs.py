"""One open course: overview, curriculum, editions and history, in the version chosen."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.activities import Activity
from policeplanner.domain.courses import Course, CourseVersion
from policeplanner.domain.editions import Edition
from policeplanner.gui.activity_columns import labelled, status_tone
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.course_comparison import Comparison
from policeplanner.gui.course_curriculum import CurriculumTab
from policeplanner.gui.course_forms import COURSE_FORM, STATUS_FORM, VERSION_FORM
from policeplanner.gui.course_versions import FrozenNotice, VersionLine, VersionMenu
from policeplanner.gui.editing import RecordForm
from policeplanner.gui.history import HistoryTable
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.parts import below
from policeplanner.gui.pieces import card, label, named, scrolled
from policeplanner.gui.records import RecordTabs, title_of
from policeplanner.gui.tables import TableView
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services import courses
from policeplanner.services.editions import EditionPlan, make_edition

OVERVIEW = 0
CURRICULUM = 1
EDITIONS = 2
HISTORY = 3
_EDITION_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Edition"), 90, "muted"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Title"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Dates"), 180, "whole"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Town"), 130),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Version"), 80, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Places"), 80, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Status"), 130, "chip", labelled, status_tone),
)


class CourseTabs(RecordTabs):
    """One course, in one of its versions."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build the tabs."""
        super().__init__(plan)
        self.version: UUID | None = None
        self.course = RecordForm(plan, COURSE_FORM)
        self.described = RecordForm(plan, VERSION_FORM)
        self.status = RecordForm(plan, STATUS_FORM)
        self._notice = FrozenNotice()
        self.curriculum = CurriculumTab(plan)
        self._held = ListModel(_EDITION_COLUMNS, self)
        self.editions = TableView()
        self.editions.show_model(self._held, sortable=False)
        self.editions.opened.connect(lambda edition: self.asked.emit("editions", edition))
        self.history = HistoryTable(plan, COURSE_FORM)
        self._changes = label("", "heading")
        self.comparison = Comparison(plan)
        self.versions = VersionMenu()
        self.versions.chosen.connect(self.show_version)
        self.versions.new_asked.connect(self.make_version)
        self.versions.compare_asked.connect(lambda: self.go_to_tab(HISTORY))
        self._notice.new_version_asked.connect(self.curriculum.make_version)
        self.curriculum.version_made.connect(self.show_version)
        self._add_tabs()
        self.retranslate()

    @override
    def begin(self) -> None:
        self.course.begin()

    @override
    def show_record(self, record: UUID) -> None:
        self.course.show_record(record)
        self.version = None
        super().show_record(record)

    @override
    def reload(self) -> None:
        if self.record is None:
            return
        with self.plan.workspace.reading() as session:
            course = session.get_one(Course, self.record)
            versions = courses.versions_of(session, course.id)
            version = next((each for each in versions if each.id == self.version), versions[0])
            self.version, number = version.id, version.number
            self._heading = (title_of(course), _context(course, version))
            editions = courses.editions_of(session, course.id)
            lines = [_line(each, editions) for each in versions]
            self._held.set_rows([(edition.id, _edition(edition)) for edition in editions])
        self.versions.show_versions(lines, version.id, read_only=self.plan.workspace.read_only)
        self._show_overview(version.id, lines)
        self.curriculum.show_version(version.id)
        self.history.show_record(self.record)
        earlier = next(((each.key, each.number) for each in lines if each.number < number), None)
        self.comparison.show_versions(earlier, (version.id, number))

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.curriculum.retranslate()
        self._notice.retranslate()
        self._changes.setText(translate("Courses", "What was changed of the course"))
        named(self.editions, translate("Courses", "Editions of this course"))
        self.editions.say_when_empty(
            translate("Courses", "This course was not held yet. “New edition” above makes the first one.")
        )

    def show_version(self, version: UUID) -> None:
        """Show another version of the course."""
        self.version = version
        self.reload()
        self.name_tabs()
        self.heading_changed.emit()

    def make_version(self) -> None:
        """Make a new version from the one shown, and show it."""
        assert self.version is not None
        with self.plan.action(QT_TRANSLATE_NOOP("Action", "New version of course"), self._heading[0]) as session:
            made = courses.new_version(session, self.version).id
        self.show_version(made)

    def make_edition(self) -> None:
        """Make an edition of the version shown and go to it; a course without lessons is said to be one."""
        assert self.version is not None
        with self.plan.action(QT_TRANSLATE_NOOP("Action", "New course edition"), self._heading[0]) as session:
            size = session.get_one(CourseVersion, self.version).group_size
            made = make_edition(session, EditionPlan(self.version, group_sizes=(size,))).id
            empty = not courses.has_lessons(session, self.version)
        self.asked.emit("editions", made)
        if empty:
            words = translate("Courses", "The edition is made. Its course has no lessons to schedule yet.")
            self.plan.told.emit(words)

    def _add_tabs(self) -> None:
        held, held_inside = card()
        held_inside.addWidget(self.editions)
        history, history_inside = card()
        history_inside.addWidget(self._changes)
        history_inside.addWidget(self.history)
        self.add_tab(lambda: translate("Courses", "Overview"), self._overview())
        self.add_tab(lambda: translate("Courses", "Curriculum"), self.curriculum)
        self.add_tab(self._editions_title, held)
        self.add_tab(lambda: translate("Courses", "History"), below(self.comparison, history))
        self._line.addWidget(self.versions)
        self.add_button(self.curriculum.add_module_button, CURRICULUM)
        self.add_button(self.curriculum.add_lesson_button, CURRICULUM)

    def _overview(self) -> QWidget:
        frame, inside = card()
        column = QVBoxLayout()
        for widget in (self.course, self.status, self._notice, self.described):
            column.addWidget(widget)
        column.addStretch(1)
        inside.addWidget(scrolled(column))
        return frame

    def _show_overview(self, version: UUID, lines: list[VersionLine]) -> None:
        shown = next(each for each in lines if each.key == version)
        self.course.reload()
        for form in (self.described, self.status):
            form.show_record(version)
        self._notice.show_use(shown.number, lines[0].number + 1, shown.editions)
        if shown.editions:
            self.described.setEnabled(False)

    def _editions_title(self) -> str:
        count = self._held.rowCount()
        words = translate("Courses", "Editions")
        return f"{words} {count}" if count else words


def _line(version: CourseVersion, editions: Sequence[Edition]) -> VersionLine:
    used = sum(edition.version_id == version.id for edition in editions)
    return VersionLine(version.id, version.number, version.status.label, used)


def _edition(edition: Edition) -> tuple[object, ...]:
    activity: Activity = edition.activity
    dates = ""
    if activity.starts_on:
        dates = formats.short_range(activity.starts_on, activity.ends_on or activity.starts_on, year=True)
    town = activity.venue.city if activity.venue else ""
    return (edition.code, title_of(activity), dates, town, edition.version.number, edition.size, activity.status)


def _context(course: Course, version: CourseVersion) -> str:
    field = course.field.code.split("-")[0] if course.field else ""
    words = translate("Courses", "field {code}").format(code=field) if field else ""
    days = translate("Courses", "%n day(s)", "", version.days) if version.days else ""
    return " · ".join(filter(None, [course.code, words, days]))
