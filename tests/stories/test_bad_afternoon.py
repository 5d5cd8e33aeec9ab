"""A bad afternoon is undone: the history, three steps back, one forth, and a backup beside the plan. Keyboard alone."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from policeplanner.domain.activities import Activity
from policeplanner.gui.backup_beside import BackupBeside
from policeplanner.gui.plan_history import PlanHistory
from policeplanner.gui.window import Window
from policeplanner.store.workspace import Workspace
from tests.plans import SmallPlan
from tests.stories.keyboard import CTRL, press, shown_plan

TOWNS = ("Ohrid", "Bitola", "Struga", "Tetovo")


def town(workspace: Workspace, activity: UUID) -> str:
    with workspace.reading() as session:
        return session.get_one(Activity, activity).place


def newest(window: Window, kind: type[QDialog]) -> QDialog:
    return window.findChildren(kind)[-1]


def resting(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=20_000)


def test_a_bad_afternoon_is_undone(mission: Window, ids: SmallPlan, qtbot: QtBot) -> None:
    shown_plan(mission, qtbot)
    assert mission.desk is not None
    plan = mission.desk.plan
    activity = ids.activity
    before = plan.workspace.back_up()
    for name in TOWNS:
        with plan.action("Change activity", f"Moved to {name}") as session:
            session.get_one(Activity, activity).place = name
    resting(mission, qtbot)

    press(Qt.Key.Key_H, CTRL)
    history = newest(mission, PlanHistory)
    assert isinstance(history, PlanHistory)
    qtbot.waitUntil(history.isVisible, timeout=20_000)
    for _step in range(3):
        QTest.keyClick(history.table, Qt.Key.Key_Down)
    while history.table.currentIndex().row() != 2:
        QTest.keyClick(history.table, Qt.Key.Key_Up)
    assert history.step.text().startswith("Take back 3 action")
    QTest.keyClick(history.step, Qt.Key.Key_Space)
    resting(mission, qtbot)
    assert town(plan.workspace, activity) == "Ohrid"

    history.filter.setText("Bitola")
    rows = [history.table.model().index(n, 4).data() for n in range(history.table.model().rowCount())]
    history.table.select_row(rows.index("taken back"))
    QTest.keyClick(history.step, Qt.Key.Key_Space)
    resting(mission, qtbot)
    assert town(plan.workspace, activity) == "Bitola"
    assert plan.workspace.redo_name == "Change activity"

    history.backup.click()
    beside = newest(mission, BackupBeside)
    assert isinstance(beside, BackupBeside)
    QTest.keyClick(beside.put, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: beside.made is not None, timeout=20_000)
    assert town(plan.workspace, activity) == "Bitola"
    history.close()
    QTest.keyClick(beside.open_made, Qt.Key.Key_Space)
    made = beside.made
    assert isinstance(made, Path)
    assert made.parent == before.parent.parent
    qtbot.waitUntil(lambda: mission.windowTitle().startswith(made.stem), timeout=20_000)
    shown_plan(mission, qtbot)
    assert mission.desk is not None
    assert town(mission.desk.plan.workspace, activity) not in TOWNS
