"""The evening before a course a trainer's flight is cancelled: re-plan, tell, accept, print version 2, undo."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner import formats
from policeplanner.domain.editions import Edition
from policeplanner.domain.offices import Office
from policeplanner.domain.placements import Placement
from policeplanner.domain.trainers import Absence
from policeplanner.exports.documents.choices import Choices
from policeplanner.exports.documents.timetable import build as timetable
from policeplanner.exports.documents.timetable_changes import build as changes
from policeplanner.gui.replan_panel import ReplanDialog
from policeplanner.gui.window import Window
from policeplanner.services.solving import Effort, schedule_edition
from policeplanner.services.timetable_versions import release_version
from tests.plans import SmallPlan

PATIENCE = 30_000


def test_a_flight_is_cancelled_the_evening_before(mission: Window, ids: SmallPlan, qtbot: QtBot) -> None:
    window = mission
    desk = window.desk
    assert desk is not None
    workspace = desk.plan.workspace
    schedule_edition(workspace, ids.edition, effort=Effort(seconds=1))
    with workspace.reading() as session:
        office = session.scalars(select(Office)).one()
        placed = select(Placement).where(Placement.edition_id == ids.edition, Placement.starts_at.is_not(None))
        first = next(p for p in session.scalars(placed.order_by(Placement.starts_at)) if p.trainers)
        assert first.starts_at is not None
        trainer, day = first.trainers[0].trainer_id, office.local(first.starts_at).date()
    release_version(workspace, ids.edition, datetime(2026, 11, 23, tzinfo=UTC))
    window.go("editions", ids.edition)

    window.menus.actions["schedule_replan"].trigger()
    qtbot.waitUntil(lambda: window.findChild(ReplanDialog) is not None, timeout=PATIENCE)
    dialog = window.findChild(ReplanDialog)
    assert dialog is not None
    form = dialog.form
    form.what.setFocus()
    for combo, wanted in ((form.what, "trainer_late"), (form.who, trainer)):
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Home)
        while combo.currentData() != wanted:
            QTest.keyClick(combo, Qt.Key.Key_Down)
    form.first.field.setText(formats.short_date(day))
    form.hour.setText("14:00")
    QTest.keyClick(dialog.propose, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(dialog.proposals) and dialog.accepting.isEnabled(), timeout=PATIENCE)
    assert dialog.outcome.changes.rowCount() > 0
    told = [dialog.outcome.told.item(row).text() for row in range(dialog.outcome.told.count())]
    assert any("trainer" in text for text in told)
    dialog.outcome.copy_all.click()
    assert QGuiApplication.clipboard().text().count("Changes to the timetable for") == len(told)

    QTest.keyClick(dialog.accepting, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.findChild(ReplanDialog) is None or not dialog.isVisible(), timeout=PATIENCE)
    chosen = Choices(day - timedelta(days=1), 2027, ("en",), ids.edition, names=True)
    with workspace.reading() as session:
        assert session.get_one(Edition, ids.edition).timetable_version == 2
        absence = session.scalars(select(Absence).where(Absence.trainer_id == trainer)).one()
        assert (absence.last_day, absence.until_minute) == (day, 14 * 60)
        assert timetable(session, chosen).version == "2"
        assert "version 1 → version 2" in str(changes(session, chosen).context)

    assert workspace.undo_name == "Re-plan edition"
    desk.undo()
    with workspace.reading() as session:
        assert session.get_one(Edition, ids.edition).timetable_version == 1
        assert session.scalars(select(Absence).where(Absence.trainer_id == trainer)).first() is None
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=PATIENCE)
