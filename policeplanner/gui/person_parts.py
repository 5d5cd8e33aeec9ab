"""A person: the form, the courses attended or planned, and who else has the same name."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from policeplanner import formats
from policeplanner.domain.activities import Activity
from policeplanner.domain.editions import Edition
from policeplanner.domain.institutions import Institution
from policeplanner.domain.participants import Nomination, Participant
from policeplanner.domain.vocabulary import Sex
from policeplanner.gui.activity_columns import status_tone
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.editing import FormPlan, choice, linked, records, text
from policeplanner.gui.nomination_cells import vetting_tone, written_status, written_vetting
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.person_picker import told
from policeplanner.gui.pieces import button, card, clear, label, row, wrapped
from policeplanner.gui.records import title_of
from policeplanner.gui.tables import TableView
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services.people import known_people, namesakes

PERSON_FORM = FormPlan(
    mapped=Participant,
    rows=(
        (
            text("given_name", QT_TRANSLATE_NOOP("Fields", "Given name")),
            text("surname", QT_TRANSLATE_NOOP("Fields", "Surname")),
        ),
        (
            text("given_name_native", QT_TRANSLATE_NOOP("Fields", "Given name in the other script")),
            text("surname_native", QT_TRANSLATE_NOOP("Fields", "Surname in the other script")),
        ),
        (
            text("rank", QT_TRANSLATE_NOOP("Fields", "Rank"), 2),
            text("position", QT_TRANSLATE_NOOP("Fields", "Function"), 3),
            choice("sex", QT_TRANSLATE_NOOP("Fields", "Sex"), Sex, optional=True),
        ),
        (linked("institution_id", QT_TRANSLATE_NOOP("Fields", "Institution"), records(Institution)),),
        (text("contact", QT_TRANSLATE_NOOP("Fields", "Contact")),),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change person"),
    subject=lambda person: name_of(person),
)
_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Edition"), 84, "muted"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Course"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Dates"), 156, "whole"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Town"), 100),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Status"), 112, "chip", written_status, lambda value: status_tone(value[0])
    ),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Vetting"), 140, "whole", written_vetting, vetting_tone),
)


def name_of(person: Participant) -> str:
    """Return the name of a person, or words for one who has none yet."""
    return person.full_name or translate("Persons", "(without a name)")


class PersonCourses(TableView):
    """The courses a person is nominated to, the latest first; Enter opens the course edition."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.list = ListModel(_COLUMNS, self)
        self.show_model(self.list, sortable=False)

    def show_person(self, session: Session, person: UUID) -> None:
        """List the courses of a person."""
        found = session.scalars(
            select(Nomination)
            .where(Nomination.participant_id == person)
            .join(Edition, Edition.id == Nomination.edition_id)
            .join(Activity, Activity.id == Edition.activity_id)
            .options(joinedload(Nomination.edition).joinedload(Edition.activity).joinedload(Activity.venue))
            .order_by(Activity.starts_on.desc(), Edition.code)
        )
        self.list.set_rows([(nomination.edition_id, _cells(nomination)) for nomination in found])
        self.fit_columns()

    def retranslate(self) -> None:
        """Put the words."""
        self.setAccessibleName(translate("Persons", "Courses"))
        self.say_when_empty(
            translate("Persons", "Not nominated to a course yet. People are nominated on the page of a course edition.")
        )


class NamesakesCard(QFrame):
    """People with the same name in some script, each of whom may be the same person."""

    merge_asked = Signal(object)

    def __init__(self, plan: OpenPlan) -> None:
        """Build an empty card."""
        super().__init__()
        self._plan = plan
        inner, inside = card()
        self._heading = label("", "heading")
        self._lines = QVBoxLayout()
        inside.addWidget(self._heading)
        inside.addLayout(self._lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inner)

    def show_person(self, session: Session, person: UUID) -> None:
        """Say who else has the name of a person; the card hides where there is nobody."""
        clear(self._lines)
        self._heading.setText(translate("Persons", "Perhaps the same person"))
        (known,) = known_people(session, [person])
        others = namesakes(session, known)
        self.setVisible(bool(others))
        for other in others:
            merge = button(translate("Persons", "Make one person…"))
            merge.setEnabled(not self._plan.workspace.read_only)
            merge.clicked.connect(lambda _checked=False, one=other.id: self.merge_asked.emit([person, one]))
            self._lines.addLayout(row(wrapped(told(other)), 1, merge))


def _cells(nomination: Nomination) -> tuple[Any, ...]:
    activity = nomination.edition.activity
    dates = ""
    if activity.starts_on:
        dates = formats.short_range(activity.starts_on, activity.ends_on or activity.starts_on, year=True)
    return (
        nomination.edition.code,
        title_of(activity),
        dates,
        activity.venue.city if activity.venue else "",
        (nomination.status, nomination.reserve_rank),
        (nomination.vetting, nomination.vetting_on, nomination.vetting_valid_until),
    )
