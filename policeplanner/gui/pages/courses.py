"""Courses: the list, and a course with its versions, curriculum and editions."""

from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.base import Base
from policeplanner.domain.courses import Course, CourseVersion, Lesson, Module, VersionStatus
from policeplanner.domain.editions import Edition
from policeplanner.domain.fields import FieldOfAction
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.course_chooser import CourseChooser
from policeplanner.gui.course_tabs import CURRICULUM, CourseTabs
from policeplanner.gui.course_uses import UsedCourses
from policeplanner.gui.editors import ComboField
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, named
from policeplanner.gui.records import RecordsPage, RecordTabs, title_of
from policeplanner.gui.rows import Query, shown
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services import courses

_STATES = {
    "current": QT_TRANSLATE_NOOP("Courses", "Offered"),
    "archived": QT_TRANSLATE_NOOP("Courses", "Archived"),
    "all": QT_TRANSLATE_NOOP("Courses", "All courses"),
}


def _newest(column: Any) -> Any:
    found = select(column).where(CourseVersion.course_id == Course.id).order_by(CourseVersion.number.desc()).limit(1)
    return found.correlate(Course).scalar_subquery()


def _minutes() -> Any:
    newest = _newest(CourseVersion.id)
    added = select(func.sum(Lesson.minutes)).join(Lesson.module).where(Module.version_id == newest)
    return added.correlate(Course).scalar_subquery()


def _editions() -> Any:
    counted = select(func.count(Edition.id)).join(Edition.version).where(CourseVersion.course_id == Course.id)
    return counted.correlate(Course).scalar_subquery()


def _hours(minutes: Any) -> str:
    return formats.duration(int(minutes)) if minutes else ""


COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Code"), 96, "muted", sql=lambda: Course.code, searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Course"), 0, "strong", sql=shown(Course, "title"), searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Field"), 190, sql=shown(FieldOfAction, "short"), searched=True),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Days"), 60, "number", sql=lambda: _newest(CourseVersion.days)),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Lessons"), 90, "number", _hours, sql=_minutes),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Version"), 76, "number", sql=lambda: _newest(CourseVersion.number)),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Editions"), 82, "number", sql=_editions),
)


class CoursesPage(RecordsPage):
    """All courses: those of the catalogue, and the office's own."""

    key: ClassVar[str] = "courses"
    mapped: ClassVar[type[Base]] = Course
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "course", "course_version", "module", "lesson", "lesson_order", "edition", "edition_group", "activity",
            "field_of_action", "method", "topic", "venue",
        }
    )  # fmt: skip
    action_names: ClassVar[dict[str, str]] = {
        "new": QT_TRANSLATE_NOOP("Action", "New course"),
        "duplicate": QT_TRANSLATE_NOOP("Action", "Duplicate course"),
        "delete": QT_TRANSLATE_NOOP("Action", "Delete course"),
    }

    def __init__(self, plan: OpenPlan) -> None:
        """Build the list with its filter and the way to the catalogue."""
        self._states = ComboField()
        self.from_catalogue = button()
        super().__init__(plan)
        self.add_filter(self._states)
        self.add_filter(self.from_catalogue)
        self._states.setMinimumWidth(130)
        self._states.activated.connect(self._narrow)
        self.from_catalogue.clicked.connect(self.choose_from_catalogue)

    @override
    def query(self) -> Query:
        return Query(
            Course.id, lambda select: select.select_from(Course).outerjoin(Course.field), COLUMNS, (Course.code,)
        )

    @override
    def make_tabs(self) -> RecordTabs:
        return CourseTabs(self.plan)

    @override
    def make(self, session: Session) -> Base:
        return courses.new_course(session)

    @override
    def name_of(self, record: Any) -> str:
        return title_of(record)

    @override
    def list_title(self) -> str:
        return translate("Pages", "Courses")

    @override
    def primary(self) -> str:
        return translate("Courses", "New edition") if self.inside() else translate("Courses", "New course")

    @override
    def run_primary(self) -> None:
        if isinstance(self._tabs, CourseTabs) and self.inside():
            if not self.plan.workspace.read_only:
                self._tabs.make_edition()
        else:
            self.new()

    @override
    def empty_words(self) -> str:
        return translate(
            "Courses",
            "A course is what is taught: its aim, modules and lessons. Begin an empty one, or take one of the"
            " catalogue; editions are then held of it.",
        )

    @override
    def open_record(self, record: object) -> None:
        super().open_record(record)
        if isinstance(record, UUID) and self._tabs is not None:
            self._tabs.go_to_tab(CURRICULUM)

    @override
    def copy(self) -> None:
        """Make a course of its own from the newest version of each selected course."""
        with self.plan.action(self.action_names["duplicate"], self._names()) as session:
            for record in self.table.records():
                courses.copy_course(session, courses.newest(session, record).id)

    @override
    def remove(self) -> None:
        """Delete the selected courses that were never held; for the others, say where, and offer the archive."""
        with self.plan.workspace.reading() as session:
            used = [record for record in self.table.records() if courses.editions_of(session, record)]
        if used:
            dialog = UsedCourses(self.plan, used, self)
            dialog.archive_asked.connect(lambda: self.archive(used))
            dialog.open()
        else:
            super().remove()

    @override
    def rename(self) -> None:
        """Begin with the chosen lesson where the curriculum is shown, else with the title of the course."""
        if isinstance(self._tabs, CourseTabs) and self.inside() and self._tabs.bar.currentIndex() == CURRICULUM:
            self._tabs.curriculum.begin()
        else:
            super().rename()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        chosen = max(0, self._states.currentIndex())
        self._states.clear()
        for key, words in _STATES.items():
            self._states.addItem(translate("Courses", words), key)
        self._states.setCurrentIndex(chosen)
        named(self._states, translate("Courses", "Which courses"))
        self.from_catalogue.setText(translate("Courses", "From the catalogue…"))

    @override
    def reload(self) -> None:
        self._set_conditions()
        self.from_catalogue.setEnabled(not self.plan.workspace.read_only)
        super().reload()

    def archive(self, records: list[UUID]) -> None:
        """Offer courses no longer; what was held of them stays."""
        with self.plan.action(QT_TRANSLATE_NOOP("Action", "Archive course"), self._names()) as session:
            for record in records:
                courses.archive(session, record)

    def choose_from_catalogue(self) -> None:
        """Ask for a course to begin with, then make a course of its own from it and open it."""
        chooser = CourseChooser(self.plan, self)
        chooser.ask_for_start()
        chooser.chosen.connect(self._begin_from)
        chooser.open()

    def _begin_from(self, version: UUID) -> None:
        with self.plan.action(self.action_names["new"]) as session:
            made = courses.copy_course(session, version).id
        self.open_record(made)

    def _set_conditions(self) -> None:
        state = self._states.currentData()
        retired: ColumnElement[bool] = _newest(CourseVersion.status) == VersionStatus.RETIRED
        self.model.narrow(*{"archived": [retired], "all": []}.get(state, [~retired]))

    def _narrow(self) -> None:
        self._set_conditions()
        self._reload_list()
