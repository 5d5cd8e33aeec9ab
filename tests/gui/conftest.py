"""What tests of the window may ask for: a window or its parts, without a screen, in English and light."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import platformdirs
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.jobs import Jobs
from policeplanner.gui.language import Speech
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.preferences import Preferences
from policeplanner.gui.theme import Theme, start_theme
from policeplanner.gui.window import Window
from policeplanner.i18n import Language
from policeplanner.store.workspace import Workspace
from tests.gui.year import mission_year
from tests.plans import SmallPlan

SCREEN = (1366, 768)
_kept: list[QWidget] = []


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the platform without a screen say what it cannot do."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@dataclass(frozen=True)
class Desktop:
    """What the application makes once."""

    theme: Theme
    speech: Speech


@dataclass(frozen=True)
class Opened:
    """An open plan, and the ids of what is in it."""

    plan: OpenPlan
    ids: SmallPlan


@dataclass(frozen=True)
class Prepared:
    """The closed file of a mission year, to be copied, and the ids of what is in it."""

    path: Path
    ids: SmallPlan


@pytest.fixture(scope="session")
def application_parts(qapp: QApplication) -> Desktop:
    """Put theme and languages on the application."""
    return Desktop(start_theme(qapp, "light"), Speech(qapp))


@pytest.fixture
def desktop(application_parts: Desktop) -> Iterator[Desktop]:
    """Give theme and languages, and leave them light and English."""
    application_parts.speech.speak("en")
    yield application_parts
    _kept.clear()
    really_delete()
    application_parts.speech.speak("en")
    if application_parts.theme.wish != "light":
        application_parts.theme.choose("light")


@pytest.fixture(autouse=True)
def nobodys_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what the program writes for its user out of the folder of whoever runs the tests."""
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda name, **_: str(tmp_path / "home" / name))


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Give preferences of nobody, in English whatever the language of this computer."""
    made = Preferences(tmp_path / "preferences.ini")
    made.language = "en"
    made.theme = "light"
    return made


@pytest.fixture
def opened(plan: OpenPlan, ids: SmallPlan) -> Opened:
    """Give the mission year as the window sees it, with its ids."""
    return Opened(plan, ids)


@pytest.fixture
def make_window(desktop: Desktop, preferences: Preferences, qtbot: QtBot) -> Iterator[Callable[[], Window]]:
    """Give a function that opens a window on its first page, in the language of the preferences."""
    made: list[Window] = []

    def make() -> Window:
        desktop.speech.speak(preferences.language)
        window = Window(preferences, desktop.speech, desktop.theme)
        made.append(window)
        on_screen(window, qtbot)
        return window

    yield make
    for window in made:
        window.close()


@pytest.fixture
def window(make_window: Callable[[], Window]) -> Window:
    """Give the window on its first page."""
    return make_window()


@pytest.fixture
def mission(window: Window, file: Path) -> Window:
    """Give a window on the mission year; `settle` waits for its first check."""
    window.show_plan(Workspace.open(file, None))
    return window


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """Make the mission year once; each test gets a copy of its file."""
    path = tmp_path_factory.mktemp("prepared") / "plan.ppdb"
    workspace = Workspace.create(path, None)
    ids = mission_year(workspace)
    workspace.close()
    return Prepared(path, ids)


@pytest.fixture
def ids(prepared: Prepared) -> SmallPlan:
    """Give the ids of the mission year."""
    return prepared.ids


@pytest.fixture
def record(ids: SmallPlan) -> dict[str, UUID]:
    """Give one record of every page that has records."""
    return {
        "programmes": ids.programme,
        "activities": ids.activity,
        "courses": ids.course,
        "editions": ids.edition,
        "trainers": ids.trainers[0],
        "venues": ids.venue,
    }


@pytest.fixture
def file(prepared: Prepared, tmp_path: Path) -> Path:
    """Give the closed file of a mission year."""
    return Path(shutil.copy(prepared.path, tmp_path / "mission-2027.ppdb"))


@pytest.fixture
def copy(prepared: Prepared, tmp_path: Path) -> Path:
    """Give the same file once more, in another folder."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return Path(shutil.copy(prepared.path, folder / "mission-2027.ppdb"))


@pytest.fixture
def workspace(file: Path) -> Iterator[Workspace]:
    """Give an open mission year without passphrase."""
    plan = Workspace.open(file, None)
    yield plan
    plan.close()


@pytest.fixture
def plan(desktop: Desktop, workspace: Workspace, preferences: Preferences) -> Iterator[OpenPlan]:  # noqa: ARG001
    """Give the mission year as the window sees it."""
    made = OpenPlan(workspace, Jobs(), preferences)
    yield made
    made.close()


@pytest.fixture
def show(desktop: Desktop, qtbot: QtBot) -> Callable[[QWidget], None]:  # noqa: ARG001
    """Give a function that shows a widget as large as a small screen, with the keyboard on it."""
    return lambda widget: on_screen(widget, qtbot)


def on_screen(widget: QWidget, qtbot: QtBot) -> None:
    """Show a widget as large as a small screen, with the keyboard on it; it is deleted in the end."""
    qtbot.addWidget(widget)
    _kept.append(widget)  # qtbot only knows it, and Python would throw it away
    widget.resize(*SCREEN)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow, timeout=20_000)


def settle(window: Window, qtbot: QtBot) -> None:
    """Wait until nothing is under way in a window and the plan has been checked."""
    assert window.desk is not None
    check(window.desk.plan, qtbot)


def check(plan: OpenPlan, qtbot: QtBot) -> None:
    """Wait until the plan has been checked as it is now, and nothing is under way."""
    # A check that began before the last change would end first, and be taken for this one.
    qtbot.waitUntil(lambda: not plan.jobs.busy(), timeout=20_000)
    with qtbot.waitSignal(plan.watch.checked, timeout=20_000):
        plan.watch.look()
    qtbot.waitUntil(lambda: not plan.jobs.busy(), timeout=20_000)


def speak(window: Window, language: Language) -> None:
    """Change the language of a window as its menu does, and let every part of it hear so."""
    window.speak(language)
    QCoreApplication.sendPostedEvents()


def really_delete() -> None:
    """Delete what waits for the event loop to be deleted, or it would hear of what later tests do."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
