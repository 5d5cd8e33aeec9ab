"""A run off the window's thread: it stops at once, and its process ends with the program."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.schedule_run import ScheduleRun, cool, now_and_then
from policeplanner.scheduling.solve import WAITING
from policeplanner.services.solving import Outcome, Wanted
from tests.plans import SmallPlan

WAITS = """
import time
from policeplanner.scheduling import solve
solve.warm()
print(solve.WAITING["worker"].pid, flush=True)
time.sleep(60)
"""


@pytest.fixture
def owner(plan: OpenPlan) -> QObject:  # noqa: ARG001 - the plan is closed after its owner's work has ended
    return QObject()


def test_a_run_writes_once_and_ends(plan: OpenPlan, ids: SmallPlan, owner: QObject, qtbot: QtBot) -> None:
    run = ScheduleRun(plan, owner)
    came: list[Outcome] = []
    run.finished.connect(came.append)
    with qtbot.waitSignal(run.ended, timeout=60_000):
        run.start(Wanted(ids.edition))
        run.start(Wanted(ids.edition))
        assert run.busy
    assert [outcome.complete for outcome in came] == [True]
    assert not run.busy
    assert plan.workspace.undo_name == "Schedule edition"


def test_closing_the_plan_during_a_run_writes_nothing(
    plan: OpenPlan, ids: SmallPlan, owner: QObject, qtbot: QtBot
) -> None:
    run = ScheduleRun(plan, owner)
    before = plan.workspace.undo_name
    with qtbot.waitSignal(run.progressed, timeout=60_000):
        run.start(Wanted(ids.edition))
    plan.jobs.finish()
    assert plan.workspace.undo_name == before


def test_the_solver_waits_ready_and_is_let_go(plan: OpenPlan, owner: QObject, qtbot: QtBot) -> None:
    ScheduleRun(plan, owner).warm()
    qtbot.waitUntil(lambda: "worker" in WAITING, timeout=20_000)
    process = WAITING["worker"]
    cool()
    assert process.poll() is not None
    assert not WAITING


def test_progress_is_passed_on_no_more_often_than_one_can_read(plan: OpenPlan, owner: QObject) -> None:
    run = ScheduleRun(plan, owner)
    heard: list[object] = []
    run.progressed.connect(heard.append)
    follow = now_and_then(run.progressed)
    for number in range(50):
        follow(number)  # type: ignore[arg-type]
    assert heard[0] == 0
    assert len(heard) < 50


@pytest.mark.skipif(sys.platform == "win32", reason="there is no signal that cannot be caught")
def test_a_waiting_solver_ends_with_a_program_that_is_killed() -> None:
    root = Path(__file__).parents[2]
    with subprocess.Popen([sys.executable, "-c", WAITS], stdout=subprocess.PIPE, text=True, cwd=root) as program:
        assert program.stdout is not None
        child = int(program.stdout.readline())
        program.send_signal(signal.SIGKILL)
        program.wait()
    until = time.monotonic() + 20
    while alive(child) and time.monotonic() < until:
        time.sleep(0.05)
    assert not alive(child)


def alive(pid: int) -> bool:
    """Tell whether a process runs; one that nobody has taken note of since its end does not."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text(encoding="ascii", errors="replace").rsplit(")", 1)[1].split()[0] != "Z"
