"""The history of the plan tells what was done and leads back and forth, several steps with one click."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.activities import Activity
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.plan_history import PlanHistory
from tests.gui.conftest import Desktop
from tests.gui.screen import controls, spoken, told
from tests.plans import SmallPlan

TOWNS = ("Ohrid", "Bitola", "Struga", "Tetovo")


@pytest.fixture
def history(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> PlanHistory:
    for town in TOWNS:
        with plan.action("Change activity", f"Meeting in {town}") as session:
            session.get_one(Activity, ids.activity).place = town
    around = QWidget()
    show(around)
    made = PlanHistory(around, plan)
    made.show()
    return made


def lines(history: PlanHistory) -> list[list[str]]:
    model = history.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(2, model.columnCount())]
        for row in range(model.rowCount())
    ]


def town(plan: OpenPlan, ids: SmallPlan) -> str:
    with plan.workspace.reading() as session:
        return session.get_one(Activity, ids.activity).place


def click(history: PlanHistory, plan: OpenPlan, qtbot: QtBot) -> None:
    history.step.click()
    qtbot.waitUntil(lambda: not plan.jobs.busy(), timeout=20_000)


def test_actions_are_told_newest_first_and_found_by_a_part_of_their_words(history: PlanHistory) -> None:
    assert lines(history)[0] == ["Change activity", "Meeting in Tetovo", "in effect"]
    history.filter.setText("struga activity")
    assert [line[1] for line in lines(history)] == ["Meeting in Struga"]
    history.filter.setText("nowhere")
    assert lines(history) == []


def test_three_steps_back_and_one_forth_each_with_one_click(
    history: PlanHistory, plan: OpenPlan, ids: SmallPlan, qtbot: QtBot
) -> None:
    said: list[str] = []
    plan.told.connect(said.append)
    history.table.select_row(2)
    assert history.step.text().startswith("Take back 3 action")
    assert "Meeting in Tetovo" in history.says.text()
    click(history, plan, qtbot)
    assert town(plan, ids) == "Ohrid"
    assert said[-1].startswith("3 action")
    row = next(n for n, line in enumerate(lines(history)) if line[1:] == ["Meeting in Bitola", "taken back"])
    history.table.select_row(row)
    assert history.step.text().startswith("Do 1 action")
    click(history, plan, qtbot)
    assert town(plan, ids) == "Bitola"


def test_where_no_way_leads_the_button_rests_and_says_why(history: PlanHistory, plan: OpenPlan) -> None:
    plan.undo()
    assert lines(history)[0][0] == "Undone: Change activity"
    history.table.select_row(0)
    assert not history.step.isEnabled()
    assert "No way" in history.says.text()
    history.go()
    assert not plan.jobs.busy() or plan.workspace.redo_name == "Change activity"


def test_every_control_has_a_name_and_the_language_follows(history: PlanHistory, desktop: Desktop) -> None:
    assert told([each for each in controls(history) if not spoken(each)]) == []
    desktop.speech.speak("fr")
    QCoreApplication.sendPostedEvents()
    assert lines(history)[0][0] == "Modifier l’activité"
