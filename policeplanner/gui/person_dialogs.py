"""Two short questions about people: which of several records stays, and what uses a person who is to be deleted."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QMessageBox, QRadioButton, QVBoxLayout, QWidget

from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.person_picker import told
from policeplanner.gui.pieces import button, row, wrapped
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.people import known_people, merge, remove_people, uses

MERGE = QT_TRANSLATE_NOOP("Action", "Make one person of several")
DELETE = QT_TRANSLATE_NOOP("Action", "Delete person")
_NAMED = 8


class MergeDialog(QDialog):
    """Which of several records of one person stays; all courses go to it."""

    merged = Signal(object)

    def __init__(self, plan: OpenPlan, people: Sequence[UUID], parent: QWidget) -> None:
        """Offer the people, the one with most courses chosen."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Persons", "Make one person"))
        self._plan = plan
        self._people = list(people)
        self.choices = QButtonGroup(self)
        self.merge_button, self.cancel_button = button("", "primary"), button()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(wrapped(translate("Persons", "Are they one person? Which record stays?"), "heading"))
        self._offer(column)
        column.addWidget(
            wrapped(
                translate(
                    "Persons",
                    "All nominations go to the record that stays, and what it does not know is filled in. Of two"
                    " nominations to one course, the one that is further on is kept. The other records are deleted;"
                    " this can be undone.",
                ),
                "muted",
            )
        )
        column.addLayout(row(1, self.cancel_button, self.merge_button))
        self.merge_button.setText(translate("Persons", "Make one person"))
        self.cancel_button.setText(translate("Persons", "Cancel"))
        self.merge_button.clicked.connect(self.merge)
        self.cancel_button.clicked.connect(self.reject)
        self.setMinimumWidth(560)

    def merge(self) -> None:
        """Make one person of them, as one action."""
        kept = self._people[max(0, self.choices.checkedId())]
        others = [each for each in self._people if each != kept]
        with self._plan.action(MERGE) as session:
            merge(session, kept, others)
        self.merged.emit(kept)
        self.accept()

    def _offer(self, column: QVBoxLayout) -> None:
        with self._plan.workspace.reading() as session:
            known = {each.id: each for each in known_people(session, self._people)}
            counts = Counter(use.person for use in uses(session, self._people))
        most = max(range(len(self._people)), key=lambda number: counts[self._people[number]])
        for number, person in enumerate(self._people):
            courses = translate("Persons", "%n course(s)", "", counts[person])
            choice = QRadioButton(f"{told(known[person])} · {courses}")
            choice.setChecked(number == most)
            self.choices.addButton(choice, number)
            column.addWidget(choice)


class UsedPeople(QMessageBox):
    """What uses people who are to be deleted; `delete_asked` says that their nominations go as well."""

    def __init__(self, plan: OpenPlan, people: Sequence[UUID], parent: QWidget) -> None:
        """Name the courses."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("PolicePlanner")
        self.setIcon(QMessageBox.Icon.Information)
        self._plan = plan
        self._people = list(people)
        with plan.workspace.reading() as session:
            found = uses(session, people)
        courses = list(dict.fromkeys(f"{use.code} {use.title.shown(language())}".strip() for use in found))
        self.setText(translate("Persons", "%n nomination(s) would be deleted as well.", "", len(found)))
        self.setInformativeText("\n".join(courses[:_NAMED] + (["…"] if len(courses) > _NAMED else [])))
        self.delete = self.addButton(
            translate("Persons", "&Delete with the nominations"), QMessageBox.ButtonRole.DestructiveRole
        )
        keep = self.addButton(translate("Persons", "Keep"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(keep)
        self.delete.clicked.connect(self.remove)

    def remove(self) -> None:
        """Delete the people with their nominations, as one action."""
        with self._plan.action(DELETE) as session:
            remove_people(session, self._people)
