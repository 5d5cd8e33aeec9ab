"""Says why a course is not deleted: the editions held of it. The archive is offered."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from policeplanner.domain.courses import Course
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.records import title_of
from policeplanner.i18n import translate
from policeplanner.services import courses

_NAMED = 8


class UsedCourses(QMessageBox):
    """A short question. `archive_asked` says that the courses are to be archived."""

    archive_asked = Signal()

    def __init__(self, plan: OpenPlan, used: Sequence[UUID], parent: QWidget) -> None:
        """Name the courses and their editions."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("PolicePlanner")
        self.setIcon(QMessageBox.Icon.Information)
        with plan.workspace.reading() as session:
            titles = [title_of(session.get_one(Course, course)) for course in used]
            codes = [edition.code for course in used for edition in courses.editions_of(session, course)]
        quoted = translate("Courses", "“{title}”")
        self.setText(
            translate("Courses", "%n edition(s) were planned with {titles}", "", len(codes)).format(
                titles=", ".join(quoted.format(title=title) for title in titles)
            )
        )
        more = " …" if len(codes) > _NAMED else ""
        self.setInformativeText(
            translate(
                "Courses",
                "Editions: {codes}. A course that is used is not deleted. Archived, it is no longer offered, and its"
                " editions stay as they are.",
            ).format(codes=", ".join(codes[:_NAMED]) + more)
        )
        self.archive = self.addButton(translate("Courses", "&Archive"), QMessageBox.ButtonRole.AcceptRole)
        self.addButton(translate("Courses", "Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.archive.clicked.connect(self.archive_asked)
