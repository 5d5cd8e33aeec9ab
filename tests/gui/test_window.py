"""The window as a whole: both languages live, every control named and reached, no page wider than a small screen."""

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.forms.passphrase_form import Ui_Passphrase
from policeplanner.gui.jobs import Job
from policeplanner.gui.pages import PAGES
from policeplanner.gui.preferences import Preferences
from policeplanner.gui.records import RecordsPage
from policeplanner.gui.window import Window
from policeplanner.gui.window_commands import PassphraseDialog
from policeplanner.i18n import language
from policeplanner.services.new_plan import make_plan
from policeplanner.store.workspace import Workspace
from tests.gui.conftest import SCREEN, settle, speak
from tests.gui.screen import controls, shown, spoken, told, words


def views(window: Window, record: dict[str, UUID]) -> Iterator[str]:
    """Show every view of the window one after the other, and yield its name: lists, and the tabs of open records."""
    assert window.desk is not None
    for entry in PAGES:
        window.go(entry.key)
        yield entry.key
        if entry.key in record:
            window.go(entry.key, record[entry.key])
            (bar,) = (each for each in shown(window.desk.page()) if isinstance(each, QTabBar))
            for number in range(bar.count()):
                bar.setCurrentIndex(number)
                yield f"{entry.key}, tab {number + 1}"
            window.run("back")


def doors(window: Window, file: Path) -> Iterator[str]:
    """Show every page that comes before a plan, and yield its name."""
    opening = window.opening
    opening.unlock.ask(file)
    opening.restore.offer(file)
    for page in (opening.start, opening.new, opening.unlock, opening.restore):
        opening._stack.setCurrentWidget(page)  # noqa: SLF001 - every page, also those behind a question
        yield type(page).__name__


def ready(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=20_000)


def test_a_plan_is_shown_and_closed(mission: Window) -> None:
    assert mission.windowTitle().startswith("mission-2027")
    mission.run("close_plan")
    assert mission.desk is None
    assert mission.windowTitle() == "PolicePlanner"


def test_the_other_language_live_is_as_after_a_fresh_start(
    mission: Window, make_window: Callable[[], Window], copy: Path, record: dict[str, UUID], qtbot: QtBot
) -> None:
    settle(mission, qtbot)
    fresh = {"en": seen(mission, record, qtbot)}
    live = {}
    for view in views(mission, record):
        # In turn from English to French and back: what is forgotten either way is in the wrong language.
        speak(mission, "fr" if language() == "en" else "en")
        live[view] = language(), shown_words(mission, qtbot)
    speak(mission, "fr")
    other = make_window()
    other.show_plan(Workspace.open(copy, None))
    settle(other, qtbot)
    fresh["fr"] = seen(other, record, qtbot)
    assert [view for view in live if fresh["en"][view] == fresh["fr"][view]] == []
    for view, (spoken_now, found) in live.items():
        wanted = fresh[spoken_now][view]
        assert (dict(found - wanted), dict(wanted - found)) == ({}, {}), f"{view} in {spoken_now}"


def shown_words(window: Window, qtbot: QtBot) -> Counter[str]:
    ready(window, qtbot)
    QApplication.processEvents()
    return words(window)


def seen(window: Window, record: dict[str, UUID], qtbot: QtBot) -> dict[str, Counter[str]]:
    return {view: shown_words(window, qtbot) for view in views(window, record)}


def test_the_pages_before_a_plan_in_the_other_language_are_as_after_a_fresh_start(
    window: Window, make_window: Callable[[], Window], file: Path
) -> None:
    before = {door: words(window) for door in doors(window, file)}
    speak(window, "fr")
    switched = {door: words(window) for door in doors(window, file)}
    other = make_window()
    fresh = {door: words(other) for door in doors(other, file)}
    assert switched == fresh
    assert [door for door in fresh if before[door] == fresh[door]] == []


def test_every_control_has_a_name_for_screen_readers(mission: Window, record: dict[str, UUID], qtbot: QtBot) -> None:
    nameless = {}
    for view in views(mission, record):
        ready(mission, qtbot)
        nameless[view] = told([each for each in controls(mission) if not spoken(each)])
    assert {view: found for view, found in nameless.items() if found} == {}


def test_every_control_before_a_plan_has_a_name(window: Window, file: Path) -> None:
    nameless = {door: told([each for each in controls(window) if not spoken(each)]) for door in doors(window, file)}
    assert {door: found for door, found in nameless.items() if found} == {}


def unreached(window: Window) -> list[str]:
    """Go round the window with the Tab key and return the controls that it does not come to.

    Of buttons of which one is down, Tab comes to one and arrows to the others; Qt settles which while going round.
    """
    seen: set[QWidget] = set()
    here: QWidget | None = QApplication.focusWidget() or window
    while here and here not in seen:
        seen.add(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
    wanted = [each for each in controls(window) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return told([each for each in wanted if each not in seen])


def test_tab_reaches_every_control(mission: Window, record: dict[str, UUID], qtbot: QtBot) -> None:
    missed = {}
    for view in views(mission, record):
        ready(mission, qtbot)
        missed[view] = unreached(mission)
    assert {view: found for view, found in missed.items() if found} == {}


def test_tab_reaches_every_control_before_a_plan(window: Window, file: Path) -> None:
    missed = {door: unreached(window) for door in doors(window, file)}
    assert {door: found for door, found in missed.items() if found} == {}


def sideways(window: Window) -> list[str]:
    """Return what can be scrolled sideways."""
    found = []
    for each in shown(window):
        bar = getattr(each, "horizontalScrollBar", None)
        if bar is not None and bar().maximum() > 0:
            found.append(f"{type(each).__name__} {each.accessibleName()}: {bar().maximum()} px too wide")
    return found


def test_nothing_is_larger_than_a_small_screen_in_french(
    mission: Window, record: dict[str, UUID], qtbot: QtBot
) -> None:
    speak(mission, "fr")
    for view in views(mission, record):
        ready(mission, qtbot)
        least = mission.minimumSizeHint()
        assert (least.width() <= SCREEN[0], least.height() <= SCREEN[1]) == (True, True), (view, least.toTuple())
        assert mission.size().toTuple() == SCREEN, view
        assert sideways(mission) == [], view


def test_the_pages_before_a_plan_fit_a_small_screen_in_french(window: Window, file: Path) -> None:
    speak(window, "fr")
    for door in doors(window, file):
        least = window.minimumSizeHint()
        assert (least.width() <= SCREEN[0], least.height() <= SCREEN[1]) == (True, True), (door, least.toTuple())


def test_the_theme_changes_and_is_remembered(mission: Window, preferences: Preferences) -> None:
    mission.run("theme:dark")
    assert preferences.theme == "dark"
    assert mission.grab().toImage().pixelColor(600, 400).lightness() < 100
    assert mission.menus.actions["theme:dark"].isChecked()
    mission.run("theme:light")
    assert mission.grab().toImage().pixelColor(600, 400).lightness() > 150


def test_its_size_is_remembered(window: Window, preferences: Preferences) -> None:
    window.resize(1024, 690)
    window.close()
    assert not preferences.size("window").isEmpty()
    again = Window(preferences, window._speech, window._theme)  # noqa: SLF001 - a second start
    assert again.size().toTuple() == (1024, 690)
    again.close()


def test_closing_the_window_closes_the_plan_with_a_backup(mission: Window, file: Path) -> None:
    mission.close()
    assert len(list(file.with_suffix(".backups").glob("*.ppdb"))) == 1
    Workspace.open(file, None).close()


def test_the_shortcuts_are_listed_from_the_menus(mission: Window) -> None:
    mission.run("shortcuts")
    dialog = next(each for each in mission.findChildren(QDialog) if each.isVisible())
    listed = {each.text() for each in dialog.findChildren(QLabel)}
    assert {"Ctrl+Z", "New record", "Course editions"} <= listed
    dialog.reject()


def test_about_names_version_and_licence(window: Window) -> None:
    window.run("about")
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "0.1" in box.text()
    assert "Apache" in box.informativeText()
    box.reject()


@pytest.fixture
def passphrase(mission: Window) -> Ui_Passphrase:
    mission.run("passphrase")
    dialog = mission.findChild(PassphraseDialog)
    assert isinstance(dialog, PassphraseDialog)
    return dialog.form


def test_a_new_passphrase_is_asked_twice_and_must_be_long_enough(passphrase: Ui_Passphrase) -> None:
    assert passphrase.notice.isVisibleTo(passphrase.notice.window()), "without a passphrase there is a warning"
    passphrase.passphrase.setText("short")
    passphrase.again.setText("short")
    passphrase.change.click()
    assert "8 characters" in passphrase.wrong.text()
    passphrase.passphrase.setText("blue lamp seven")
    passphrase.change.click()
    assert "not the same" in passphrase.wrong.text()
    assert not passphrase.notice.isVisibleTo(passphrase.notice.window())


def test_a_new_passphrase_locks_the_plan(mission: Window, passphrase: Ui_Passphrase, file: Path, qtbot: QtBot) -> None:
    for field in (passphrase.passphrase, passphrase.again):
        assert field.echoMode() is QLineEdit.EchoMode.Password
        field.setText("blue lamp seven")
    passphrase.change.click()
    qtbot.waitUntil(lambda: not mission.jobs.busy(), timeout=20_000)
    assert mission.desk is not None
    assert mission.desk.plan.workspace.encrypted
    assert "· encrypted" in " ".join(words(mission.desk.status))
    assert b"SQLite format 3" not in file.read_bytes()[:16]


def test_the_window_goes_on_answering_while_work_is_under_way(mission: Window, qtbot: QtBot) -> None:
    gaps, clock = [0], QElapsedTimer()
    beat = QTimer(mission, interval=20)
    beat.timeout.connect(lambda: gaps.append(clock.restart()))

    def work(job: Job) -> int:
        total, end = 0, time.monotonic() + 0.6
        while time.monotonic() < end:
            total += sum(range(1000))
            job.step(0.5)
        return total

    clock.start()
    beat.start()
    job = mission.jobs.run("Counting…", work, lambda _total: None)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        pass
    beat.stop()
    assert len(gaps) > 3
    assert max(gaps) < 3_000, "generous: this computer may be busy"


def test_a_failed_job_is_told_and_the_window_stays(mission: Window, qtbot: QtBot) -> None:
    def work(_job: Job) -> None:
        os.stat("/nowhere/at/all")  # noqa: PTH116 - an error with a path in it

    mission.jobs.run("Failing…", work, lambda _none: None)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert "/nowhere" not in " ".join(words(dialog))
    next(each for each in dialog.findChildren(QPushButton) if each.objectName() == "close").click()
    assert mission.isVisible()


def test_an_empty_plan_says_on_every_list_what_belongs_there(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    window.show_plan(make_plan(tmp_path / "new.ppdb", None, operation_code="MtSk", first_year=2027))
    assert window.desk is not None
    for entry in PAGES:
        window.go(entry.key)
        ready(window, qtbot)
        page = window.desk.page()
        assert not window.grab().isNull()
        if isinstance(page, RecordsPage) and not page.model.rowCount():  # the catalogue's courses are there at once
            assert page.empty_words()
            assert words(page)[f"QPushButton: {page.primary()}"] == 1
