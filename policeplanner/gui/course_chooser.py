"""Asks which course of the catalogue an edition is to be held of."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget
from sqlalchemy import select

from policeplanner.domain.courses import Course, CourseVersion, VersionStatus
from policeplanner.folding import fold
from policeplanner.gui.forms.course_chooser_form import Ui_CourseChooser
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.i18n import language, translate


class CourseChooser(QDialog):
    """A short list with a filter; `chosen` carries the id of the course's newest version."""

    chosen = Signal(object)

    def __init__(self, plan: OpenPlan, parent: QWidget) -> None:
        """List the courses that are not archived."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_CourseChooser()
        self.form.setupUi(self)
        self.form.courses.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.search.textChanged.connect(self._filter)
        self.form.courses.itemActivated.connect(lambda _item: self._take())
        self.form.take.clicked.connect(self._take)
        self.form.cancel.clicked.connect(self.reject)
        self._fill(plan)

    def ask_for_start(self) -> None:
        """Ask with which course of the catalogue a new one begins."""
        self.setWindowTitle(translate("Courses", "Which course does the new one begin with?"))
        self.form.take.setText(translate("Courses", "&Make the course"))

    def _fill(self, plan: OpenPlan) -> None:
        newest: dict[UUID, tuple[str, UUID]] = {}
        with plan.workspace.reading() as session:
            rows = session.execute(
                select(Course, CourseVersion.id)
                .join(CourseVersion, CourseVersion.course_id == Course.id)
                .where(CourseVersion.status != VersionStatus.RETIRED)
                .order_by(CourseVersion.number)
            )
            for course, version in rows:
                newest[course.id] = (f"{course.text('title').shown(language())}  ({course.code})", version)
        for name, version in sorted(newest.values()):
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, version)
            item.setToolTip(name)
            self.form.courses.addItem(item)
        self.form.courses.setCurrentRow(0)

    def _filter(self, typed: str) -> None:
        words = fold(typed).split()
        first = -1
        for number in range(self.form.courses.count()):
            item = self.form.courses.item(number)
            fits = all(word in fold(item.text()) for word in words)
            item.setHidden(not fits)
            first = number if fits and first < 0 else first
        self.form.courses.setCurrentRow(first)

    def _take(self) -> None:
        item = self.form.courses.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
