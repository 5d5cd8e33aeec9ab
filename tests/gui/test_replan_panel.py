"""Re-planning in the window: say what happened, see old and new, tell, accept, take back."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.editions import Edition, EditionGroup
from policeplanner.domain.placements import Placement
from policeplanner.domain.trainers import Absence
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.replan_panel import Beginning, ReplanDialog, open_replan
from policeplanner.services.losses import Kind, Loss, trainer_away
from policeplanner.services.solving import Effort, schedule_edition
from tests.plans import SmallPlan

NOW = datetime(2027, 1, 1, tzinfo=UTC)


def busiest(plan: OpenPlan, edition: UUID) -> tuple[UUID, date]:
    with plan.workspace.reading() as session:
        placed = select(Placement).where(Placement.edition_id == edition, Placement.starts_at.is_not(None))
        first = next(p for p in session.scalars(placed.order_by(Placement.starts_at)) if p.trainers)
        assert first.starts_at is not None
        return first.trainers[0].trainer_id, first.starts_at.date()


@pytest.fixture
def edition(plan: OpenPlan, ids: SmallPlan) -> UUID:
    schedule_edition(plan.workspace, ids.edition, effort=Effort(seconds=1))
    return ids.edition


def opened(plan: OpenPlan, qtbot: QtBot, edition: UUID, loss: Loss | None) -> ReplanDialog:
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    dialog = open_replan(around, plan, Beginning(loss, edition, NOW))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.around = around  # type: ignore[attr-defined]  # else Python throws it away
    return dialog


def version(plan: OpenPlan, edition: UUID) -> int:
    with plan.workspace.reading() as session:
        return session.get_one(Edition, edition).timetable_version


def test_a_trainer_who_is_away_is_replaced_in_one_action(plan: OpenPlan, qtbot: QtBot, edition: UUID) -> None:
    trainer, day = busiest(plan, edition)
    dialog = opened(plan, qtbot, edition, trainer_away(trainer, day, day))
    qtbot.waitUntil(lambda: bool(dialog.proposals) and dialog.accepting.isEnabled(), timeout=30_000)
    assert dialog.form.what.currentData() == "trainer_away"
    assert dialog.form.who.currentData() == trainer
    assert dialog.outcome.changes.rowCount() == sum(len(p.changes) for p in dialog.proposals) > 0
    assert dialog.outcome.told.count() > 0
    dialog.outcome.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.outcome.message.toPlainText() != ""
    with qtbot.waitSignal(plan.done, timeout=20_000) as done:
        dialog.accepting.click()
    assert done.args[0] == "Re-plan edition"
    assert version(plan, edition) == 2
    with plan.workspace.reading() as session:
        assert session.scalars(select(Absence).where(Absence.trainer_id == trainer)).first() is not None
    plan.undo()
    assert version(plan, edition) == 1


def test_what_happened_is_typed_with_the_keyboard(plan: OpenPlan, qtbot: QtBot, edition: UUID) -> None:
    _trainer, day = busiest(plan, edition)
    dialog = opened(plan, qtbot, edition, None)
    assert not dialog.accepting.isEnabled()
    form = dialog.form
    assert form.first.value() == day  # the edition is still to come, so nothing happens to it before
    form.what.setCurrentIndex(form.what.findData("trainer_late"))
    form.what.activated.emit(form.what.currentIndex())
    form.first.show_value(day)
    form.hour.setText("noon")
    dialog.propose.click()
    assert "An hour is expected" in dialog.wrong.text()
    form.hour.setText("12.30")
    dialog.propose.click()
    qtbot.waitUntil(lambda: bool(dialog.proposals), timeout=30_000)
    loss = form.loss()
    assert (loss.ends.hour, loss.ends.minute) == (12, 30)


def test_looking_is_stopped_and_a_wrong_span_is_said(plan: OpenPlan, qtbot: QtBot, edition: UUID) -> None:
    trainer, day = busiest(plan, edition)
    dialog = opened(plan, qtbot, edition, trainer_away(trainer, day, day))
    dialog.stop.click()
    qtbot.waitUntil(lambda: not plan.jobs.busy(), timeout=20_000)
    assert dialog.proposals == ()
    dialog.form.last.show_value(date(2020, 1, 1))
    dialog.propose.click()
    assert "lies before" in dialog.wrong.text()
    dialog.discard.click()
    assert not dialog.isVisible()


def test_each_kind_of_loss_is_shown_with_its_exact_hours(plan: OpenPlan, qtbot: QtBot, edition: UUID) -> None:
    with plan.workspace.reading() as session:
        group = session.scalars(select(EditionGroup.id).where(EditionGroup.edition_id == edition)).first()
        activity = session.get_one(Edition, edition).activity
        room = activity.venue.rooms[0].id if activity.venue else None
    begins, ends = datetime(2027, 1, 11, 8), datetime(2027, 1, 11, 12, 30)  # noqa: DTZ001 - local
    trainer, _day = busiest(plan, edition)
    for key, kind, record in (
        ("group_late", Kind.GROUP, group),
        ("room_closed", Kind.ROOM, room),
        ("venue_closed", Kind.VENUE, activity.venue_id),
        ("trainer_late", Kind.TRAINER, trainer),
        ("day_lost", Kind.EDITION, None),
    ):
        loss = Loss(kind, record, begins, ends)
        dialog = opened(plan, qtbot, edition, None)
        dialog.form.show_loss(loss)
        assert dialog.form.what.currentData() == key
        assert dialog.form.loss() == loss
        dialog.form.last.show_value(date(2027, 1, 12))
        dialog.form.first.show_value(date(2027, 1, 12))
        assert dialog.form.loss().begins.date() == date(2027, 1, 12), "what is typed counts"
        dialog.discard.click()
