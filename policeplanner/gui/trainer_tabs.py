"""One trainer: who it is, what he or she can teach and when, and how much that is."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from PySide6.QtWidgets import QPushButton
from sqlalchemy import select
from sqlalchemy.orm import Session
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.activities import DONE, OFF, Activity
from policeplanner.domain.editions import Edition
from policeplanner.domain.offices import Office
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.trainers import Trainer
from policeplanner.gui.activity_columns import labelled
from policeplanner.gui.editing import RecordForm
from policeplanner.gui.history import HistoryTable
from policeplanner.gui.loss_parts import LossParts
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.parts import PartsEditor
from policeplanner.gui.pieces import button, card
from policeplanner.gui.records import RecordTabs
from policeplanner.gui.replan_panel import Beginning, open_replan
from policeplanner.gui.trainer_deliveries import TrainerDeliveries
from policeplanner.gui.trainer_load import TrainerLoad
from policeplanner.gui.trainer_parts import TRAINER_FORM, absences, loss_of_absence, name_of, qualifications
from policeplanner.i18n import language, translate

ABSENCES = 2
DELIVERIES = 4


class TrainerTabs(RecordTabs):
    """The tabs of a trainer."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build the tabs."""
        super().__init__(plan)
        self.form = RecordForm(plan, TRAINER_FORM)
        self.qualifications = PartsEditor(plan, qualifications())
        self.absences = LossParts(plan, absences(), loss_of_absence)
        self.load = TrainerLoad(plan)
        self.deliveries = TrainerDeliveries(plan)
        self.history = HistoryTable(plan, TRAINER_FORM)
        self.absences.asked.connect(self.asked)
        self.deliveries.asked.connect(self.asked)
        overview, inside = card()
        inside.addWidget(self.form)
        history, history_inside = card()
        history_inside.addWidget(self.history)
        self.add_tab(lambda: translate("Trainers", "Overview"), overview)
        self.add_tab(
            lambda: _counted(translate("Trainers", "Qualifications"), self.qualifications), self.qualifications
        )
        self.add_tab(lambda: _counted(translate("Trainers", "Absences"), self.absences), self.absences)
        self.add_tab(lambda: translate("Trainers", "Load"), self.load)
        self.add_tab(lambda: translate("Trainers", "Deliveries"), self.deliveries)
        self.add_tab(lambda: translate("Trainers", "History"), history)
        self.replan_buttons = list(self._replan_buttons())
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
            trainer = session.get_one(Trainer, self.record)
            self._heading = (name_of(trainer), _context(trainer))
        self.form.reload()
        self.qualifications.show_owner(self.record)
        self.absences.show_owner(self.record)
        self.load.show_trainer(self.record)
        self.deliveries.show_trainer(self.record)
        self.history.show_record(self.record)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        for part in (self.qualifications, self.absences, self.load, self.deliveries):
            part.retranslate()
        for made in self.replan_buttons:
            made.setText(translate("Trainers", "Re-plan…"))
            made.setToolTip(translate("Trainers", "The trainer cannot come: look for the fewest changes"))

    def replan(self) -> None:
        """Open the surface for re-planning with this trainer away on the next day of teaching."""
        from policeplanner.services.losses import trainer_away

        assert self.record is not None
        with self.plan.workspace.reading() as session:
            day, edition = _next_lesson(session, self.record)
        loss = trainer_away(self.record, day, day)
        open_replan(self, self.plan, Beginning(loss, edition, wait=True)).asked.connect(self.asked)

    def _replan_buttons(self) -> Iterator[QPushButton]:
        if self.plan.workspace.read_only:
            return
        for tab in (0, ABSENCES, DELIVERIES):
            made = button()
            made.clicked.connect(self.replan)
            self.add_button(made, tab)
            yield made


def _next_lesson(session: Session, trainer: UUID) -> tuple[date, UUID | None]:
    """Return the day and the edition of the next lesson of a trainer; without one tomorrow, and no edition."""
    lesson = session.execute(
        select(Placement.starts_at, Placement.edition_id)
        .join(PlacementTrainer, PlacementTrainer.placement_id == Placement.id)
        .join(Edition, Edition.id == Placement.edition_id)
        .join(Activity, Activity.id == Edition.activity_id)
        .where(PlacementTrainer.trainer_id == trainer, Activity.status.not_in(OFF | DONE))
        .where(Placement.starts_at > datetime.now(UTC))
        .order_by(Placement.starts_at)
    ).first()
    if lesson is None or lesson[0] is None:
        return formats.today() + timedelta(days=1), None
    return session.scalars(select(Office)).one().local(lesson[0]).date(), lesson[1]


def _counted(words: str, parts: PartsEditor | LossParts) -> str:
    return f"{words} {parts.count()}" if parts.count() else words


def _context(trainer: Trainer) -> str:
    institution = trainer.institution.text("name").shown(language()) if trainer.institution else ""
    return " · ".join(filter(None, [labelled(trainer.kind), trainer.status.label, institution, trainer.city]))
