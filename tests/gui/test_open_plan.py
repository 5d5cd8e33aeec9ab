"""The open plan: one door for actions, one signal for changes."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from policeplanner.domain.activities import Activity
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.store.errors import NothingToUndo
from tests.plans import SmallPlan


def test_an_action_is_told_with_its_name_and_subject(plan: OpenPlan, ids: SmallPlan, qtbot: QtBot) -> None:
    with (
        qtbot.waitSignals([plan.done, plan.changed], timeout=20_000),
        plan.action("Change activity", "Commanders") as session,
    ):
        session.get_one(Activity, ids.activity).place = "Ohrid"
    assert plan.undo() == "Change activity"
    assert plan.redo() == "Change activity"


def test_an_action_that_changed_nothing_is_not_told(plan: OpenPlan, ids: SmallPlan, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(plan.done, wait=50), plan.action("Change activity") as session:
        session.get_one(Activity, ids.activity).place = ""


def test_a_failed_action_is_taken_back_and_not_told(plan: OpenPlan, ids: SmallPlan, qtbot: QtBot) -> None:
    def break_down() -> None:
        with plan.action("Change activity") as session:
            session.get_one(Activity, ids.activity).place = "Ohrid"
            session.flush()
            raise ZeroDivisionError

    with qtbot.assertNotEmitted(plan.done, wait=50), pytest.raises(ZeroDivisionError):
        break_down()
    with plan.workspace.reading() as session:
        assert session.get_one(Activity, ids.activity).place == ""
    with pytest.raises(NothingToUndo):
        plan.undo()


def test_what_another_thread_wrote_is_heard_on_the_windows_thread(plan: OpenPlan, ids: SmallPlan, qtbot: QtBot) -> None:
    heard: list[tuple[frozenset[str], int]] = []
    plan.changed.connect(lambda tables: heard.append((tables, threading.get_ident())))

    def write() -> None:
        with plan.workspace.action("Change activity") as session:
            session.get_one(Activity, ids.activity).place = "Ohrid"

    thread = threading.Thread(target=write)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    assert heard == [(frozenset({"activity"}), threading.get_ident())]
