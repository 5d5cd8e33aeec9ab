"""Longer work runs off the window's thread and comes back to it, whatever happens."""

import threading

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from policeplanner.domain.errors import PlannerError
from policeplanner.gui.jobs import Job, Jobs


def test_work_runs_elsewhere_and_its_result_arrives_here(qtbot: QtBot) -> None:
    jobs = Jobs()
    arrived: list[tuple[int, int]] = []
    here = threading.get_ident()
    job = jobs.run(
        "count", lambda _job: threading.get_ident(), lambda there: arrived.append((there, threading.get_ident()))
    )
    with qtbot.waitSignal(job.ended, timeout=20_000):
        pass
    ((there, back),) = arrived
    assert there != here
    assert back == here
    assert not jobs.busy()


def test_what_the_user_can_mend_is_told_apart_from_a_bug(qtbot: QtBot) -> None:
    jobs = Jobs()
    told: list[BaseException] = []
    broken: list[BaseException] = []

    def refuse(_job: Job) -> None:
        raise PlannerError("the disk is full")

    def break_down(_job: Job) -> None:
        raise ZeroDivisionError

    jobs.started.connect(lambda job: job.failed.connect(broken.append))
    for work in (refuse, break_down):
        job = jobs.run("work", work, lambda _result: None, refused=told.append)
        with qtbot.waitSignal(job.ended, timeout=20_000):
            pass
    assert [str(error) for error in told] == ["the disk is full"]
    assert [type(error) for error in broken] == [ZeroDivisionError]


def test_without_an_answer_a_refusal_goes_to_the_window(qtbot: QtBot) -> None:
    def refuse(_job: Job) -> None:
        raise PlannerError("no")

    jobs = Jobs()
    told: list[BaseException] = []
    jobs.started.connect(lambda job: job.failed.connect(told.append))
    with qtbot.waitSignal(jobs.run("work", refuse, lambda _result: None).ended, timeout=20_000):
        pass
    assert [str(error) for error in told] == ["no"]


def test_cancelled_work_stops_at_its_next_step_and_delivers_nothing(qtbot: QtBot) -> None:
    jobs, go = Jobs(), threading.Event()
    arrived: list[str] = []
    steps: list[int] = []

    def work(job: Job) -> str:
        go.wait(5)
        for number in range(10):
            job.step(number / 10)
            steps.append(number)
        return "done"

    job = jobs.run("work", work, arrived.append)
    job.cancel()
    with qtbot.waitSignal(job.ended, timeout=20_000):
        go.set()
    assert arrived == []
    assert steps == []


def test_one_writer_at_a_time(qtbot: QtBot) -> None:
    jobs, inside, most = Jobs(), [], []

    def work(job: Job) -> None:
        inside.append(job)
        most.append(len(inside))
        QThread.msleep(5)
        inside.remove(job)

    last = [jobs.run("write", work, lambda _none: None, writing=True) for _ in range(4)][-1]
    with qtbot.waitSignal(last.ended, timeout=20_000):
        pass
    assert most == [1, 1, 1, 1]


def test_progress_arrives_in_order(qtbot: QtBot) -> None:
    seen: list[float] = []

    def count(job: Job) -> None:
        for number in range(5):
            job.step(number / 4)

    job = Jobs().run("work", count, lambda _none: None)
    job.progressed.connect(lambda share, _text: seen.append(share))
    with qtbot.waitSignal(job.ended, timeout=20_000):
        pass
    assert seen == sorted(seen)
