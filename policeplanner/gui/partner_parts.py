"""What hangs on a partner: its form, what it has promised in all initiatives, and its people."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from policeplanner.domain.activities import Activity
from policeplanner.domain.initiatives import Commitment, Initiative
from policeplanner.domain.institutions import Institution
from policeplanner.domain.participants import Participant
from policeplanner.domain.trainers import Trainer
from policeplanner.domain.vocabulary import Service
from policeplanner.gui.activity_columns import dated
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.editing import FormPlan, both, choice, text
from policeplanner.gui.initiative_parts import commitment_state, said, toned
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.parts import Rows
from policeplanner.gui.records import title_of
from policeplanner.gui.tables import TableView
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate

PARTNER_FORM = FormPlan(
    mapped=Institution,
    rows=(
        (both("name", QT_TRANSLATE_NOOP("Fields", "Name")),),
        (
            choice("service", QT_TRANSLATE_NOOP("Fields", "Service"), Service),
            text("city", QT_TRANSLATE_NOOP("Fields", "Town")),
            text("region", QT_TRANSLATE_NOOP("Fields", "Region")),
            text("country_iso2", QT_TRANSLATE_NOOP("Fields", "Country (two letters)")),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change partner"),
    subject=lambda partner: str(partner.text("name").shown(language())),
)
_PROMISES = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Initiative"), 260, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Commitment"), 0),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Due"), 110, "whole", show=dated),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "State"), 100, "chip", said, toned),
)
_PEOPLE = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Name"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Rank, function"), 260),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Role"), 130, "chip", said, toned),
)


class PromisesTable(TableView):
    """The commitments of a partner over all initiatives; a row carries its initiative."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build an empty table."""
        super().__init__(tall=True)
        self._plan = plan
        self._list = ListModel(_PROMISES, self)
        self.show_model(self._list, sortable=False)

    def show_partner(self, partner: UUID) -> None:
        """List what a partner has promised, the earliest due first."""
        with self._plan.workspace.reading() as session:
            self._list.set_rows(_promises(session, partner))
        self.setAccessibleName(translate("Partners", "Commitments"))
        self.say_when_empty(translate("Partners", "Nothing has been promised yet."))

    def count(self) -> int:
        """Return the number of commitments."""
        return self._list.rowCount()


class PeopleTable(TableView):
    """The participants and trainers of a partner."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build an empty table."""
        super().__init__()
        self._plan = plan
        self._list = ListModel(_PEOPLE, self)
        self.show_model(self._list, sortable=False)

    def show_partner(self, partner: UUID) -> None:
        """List the people of a partner by their surnames."""
        with self._plan.workspace.reading() as session:
            self._list.set_rows(_people(session, partner))
        self.setAccessibleName(translate("Partners", "People"))
        self.say_when_empty(translate("Partners", "Nobody of this partner is in the plan yet."))

    def count(self) -> int:
        """Return the number of people."""
        return self._list.rowCount()


def _promises(session: Session, partner: UUID) -> Rows:
    found = session.execute(
        select(Commitment, Activity)
        .join(Initiative, Initiative.id == Commitment.initiative_id)
        .join(Activity, Activity.id == Initiative.activity_id)
        .where(Commitment.institution_id == partner)
        .options(joinedload(Commitment.institution))
        .order_by(Commitment.due_on, Commitment.id)
    )
    return [
        (
            each.initiative_id,
            (title_of(activity), each.text("promise").shown(language()), each.due_on, commitment_state(each)),
        )
        for each, activity in found
    ]


def _people(session: Session, partner: UUID) -> Rows:
    participants = session.scalars(select(Participant).where(Participant.institution_id == partner)).all()
    trainers = session.scalars(select(Trainer).where(Trainer.institution_id == partner)).all()
    participant, trainer = translate("Partners", "Participant"), translate("Partners", "Trainer")
    rows = [
        *(
            (each.surname, each.id, (each.full_name, ", ".join(filter(None, [each.rank, each.position]))), participant)
            for each in participants
        ),
        *((each.surname, each.id, (each.full_name, ""), trainer) for each in trainers),
    ]
    ordered = sorted(rows, key=lambda row: (row[0], str(row[1])))
    return [(key, (*cells, (role, "training"))) for _surname, key, cells, role in ordered]
