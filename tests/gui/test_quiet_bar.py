"""The quiet bar says what was done and what is under way."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.jobs import Job, Jobs
from policeplanner.gui.quiet_bar import QuietBar
from tests.gui.conftest import Desktop


@pytest.fixture
def bar(show: Callable[[QWidget], None]) -> QuietBar:
    window = QWidget()
    made = QuietBar()
    QVBoxLayout(window).addWidget(made)
    show(window)
    return made


def press(bar: QuietBar, words: str) -> None:
    next(each for each in bar.findChildren(QPushButton) if words in {each.text(), each.accessibleName()}).click()


def offered(bar: QuietBar) -> set[str]:
    return {each.text() for each in bar.findChildren(QPushButton) if each.isVisible()}


def test_it_says_one_thing_and_offers_to_undo_it(bar: QuietBar, qtbot: QtBot) -> None:
    assert not bar.isVisible()
    bar.say("Done: move lesson", undo=True)
    assert bar.isVisible()
    assert bar.words() == "Done: move lesson"
    assert offered(bar) == {"Undo", "×"}
    with qtbot.waitSignal(bar.undo_asked, timeout=20_000):
        press(bar, "Undo")
    bar.say("Backup made")
    assert offered(bar) == {"×"}


def test_it_can_be_closed(bar: QuietBar) -> None:
    bar.say("Saved")
    press(bar, "Close this message")
    assert not bar.isVisible()


def test_its_buttons_follow_the_language(bar: QuietBar, desktop: Desktop, qtbot: QtBot) -> None:
    bar.say("Saved", undo=True)
    desktop.speech.speak("fr")
    qtbot.waitUntil(lambda: "Annuler" in {text.split()[0] for text in offered(bar)}, timeout=20_000)


def test_work_that_lasts_shows_its_progress_and_can_be_cancelled(bar: QuietBar, qtbot: QtBot) -> None:
    go, jobs = threading.Event(), Jobs()

    def work(job: Job) -> None:
        job.step(0.25, "A quarter")
        go.wait(5)
        job.step(0.5)

    job = jobs.run("Making the timetable…", work, lambda _none: None)
    bar.follow(job)
    assert not bar.isVisible(), "a short job does not flicker"
    qtbot.waitUntil(bar.isVisible, timeout=20_000)
    progress = bar.findChild(QProgressBar)
    assert isinstance(progress, QProgressBar)
    qtbot.waitUntil(lambda: progress.value() == 250, timeout=20_000)
    assert bar.words() == "A quarter"
    assert offered(bar) == {"Cancel", "×"}
    press(bar, "Cancel")
    assert job.cancelled
    with qtbot.waitSignal(job.ended, timeout=20_000):
        go.set()
    assert not bar.isVisible()


def test_short_work_is_never_shown(bar: QuietBar, qtbot: QtBot) -> None:
    job = Jobs().run("A moment…", lambda _job: None, lambda _none: None)
    bar.follow(job)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        pass
    assert not bar.isVisible()


def test_work_without_a_name_does_not_take_the_bar(bar: QuietBar, qtbot: QtBot) -> None:
    bar.say("Done: move lesson", undo=True)
    job = Jobs().run("", lambda _job: None, lambda _none: None)
    bar.follow(job)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        pass
    assert bar.words() == "Done: move lesson"
    assert bar.isVisible()
