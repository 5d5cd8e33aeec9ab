"""The surface for the next year: what is ticked is copied, once, and compared; it follows the language."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.activities import Activity
from policeplanner.gui.next_year_dialog import NextYearDialog, open_next_year
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.services.next_year import ACTION, copy_id
from tests.gui.conftest import Desktop
from tests.plans import SmallPlan

LONG = 20_000


@pytest.fixture
def dialog(plan: OpenPlan, show: Callable[[QWidget], None], qtbot: QtBot) -> Iterator[NextYearDialog]:
    """Open the year 2028 above something."""
    below = QWidget()
    show(below)
    made = open_next_year(below, plan, 2027)
    read(made, qtbot)
    yield made
    plan.jobs.finish()


def read(dialog: NextYearDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.lines.rowCount() > 0 and dialog.accepting.isEnabled(), timeout=LONG)


def exists(plan: OpenPlan, activity: object) -> bool:
    with plan.workspace.reading() as session:
        return session.get(Activity, activity) is not None


def test_only_what_is_ticked_is_copied(dialog: NextYearDialog, plan: OpenPlan, ids: SmallPlan, qtbot: QtBot) -> None:
    table = dialog.lines
    count = table.rowCount()
    assert dialog.accepting.text() == f"&Plan 2028 ({count})"
    assert table.cell(0, 2).text() == "10–12 Jan 2028"
    table.setCurrentCell(0, 0)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert dialog.accepting.text() == f"&Plan 2028 ({count - 1})"
    QTest.keyClick(table, Qt.Key.Key_Space)
    with qtbot.waitSignals([plan.done, dialog.planned], timeout=LONG) as heard:
        dialog.accepting.click()
    assert heard.all_signals_and_args is not None
    assert exists(plan, copy_id(ids.activity, 2028))
    assert plan.undo() == ACTION
    assert not exists(plan, copy_id(ids.activity, 2028))


def test_nothing_ticked_is_nothing_to_do(dialog: NextYearDialog) -> None:
    for number in range(dialog.lines.rowCount()):
        dialog.lines.cell(number, 0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.accepting.isEnabled()


def test_the_years_are_compared_and_saved(dialog: NextYearDialog, plan: OpenPlan, qtbot: QtBot, tmp_path: Path) -> None:
    assert dialog.compared.cell(0, 0).text() == "gone"
    with qtbot.waitSignal(plan.told, timeout=LONG):
        dialog.save_excel(tmp_path / "years.xlsx")
    assert (tmp_path / "years.xlsx").stat().st_size > 0


def test_it_follows_the_language(dialog: NextYearDialog, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.speech.speak("fr")
    qtbot.waitUntil(lambda: dialog.lines.cell(0, 2).text() == "10–12 janv. 2028", timeout=LONG)
    read(dialog, qtbot)
    desktop.speech.speak("en")
    qtbot.waitUntil(lambda: dialog.lines.cell(0, 2).text() == "10–12 Jan 2028", timeout=LONG)
    read(dialog, qtbot)
