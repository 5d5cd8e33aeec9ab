"""A free and qualified trainer is found; a leave says at once what it hits, and re-planning opens with it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from policeplanner.gui.pages.trainers import TrainersPage
from policeplanner.gui.replan_panel import ReplanDialog
from policeplanner.gui.trainer_tabs import ABSENCES, TrainerTabs
from policeplanner.gui.window import Window
from policeplanner.store.workspace import Workspace
from tests.gui.conftest import settle
from tests.gui.screen import type_into
from tests.plans import SmallPlan
from tests.stories.keyboard import CTRL, press, tab_to

FREE = 10


@pytest.fixture
def page(window: Window, file: Path, qtbot: QtBot) -> TrainersPage:
    """Open the page of trainers."""
    window.show_plan(Workspace.open(file, None))
    settle(window, qtbot)
    window.go("trainers")
    assert window.desk is not None
    made = window.desk.page()
    assert isinstance(made, TrainersPage)
    return made


def typed(text: str) -> None:
    """Type into the field that has the keyboard, and leave it."""
    focused = QApplication.focusWidget()
    assert focused is not None
    press(Qt.Key.Key_A, CTRL)
    type_into(focused, text)
    press(Qt.Key.Key_Tab)


def test_a_trainer_is_found_goes_on_leave_and_is_replanned(
    page: TrainersPage, window: Window, ids: SmallPlan, qtbot: QtBot
) -> None:
    tab_to(page.free.first.widget)
    typed("11/1/2027")
    assert page.model.index(0, 0).data() == "Iliev Marko", "who teaches that day comes last"
    assert str(page.model.index(1, FREE).data()).startswith("teaches in")

    page.table.select_row(1)
    tab_to(page.table)
    press(Qt.Key.Key_Return)
    (tabs,) = page.findChildren(TrainerTabs)
    assert page.title() == "Ana Petrova"
    tabs.go_to_tab(ABSENCES)
    tabs.absences.editor.add()
    assert not tabs.absences.notice.isVisible(), "nothing is taught on the day first proposed"
    for name in ("last_day", "first_day"):
        tab_to(tabs.absences.editor.form.place(name).editor.widget)
        typed("11/1/2027")
    assert tabs.absences.notice.isVisible()

    tab_to(tabs.absences.replan)
    press(Qt.Key.Key_Space)
    (dialog,) = window.findChildren(ReplanDialog)
    assert dialog.form.who.currentText() == "Ana Petrova"
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=60_000)
    assert [proposal.task.edition_id for proposal in dialog.proposals] == [ids.edition]
    dialog.reject()
