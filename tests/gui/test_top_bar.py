"""The top bar shows the heading of the page, cut to the room there is."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.page import Page
from policeplanner.gui.top_bar import TopBar
from tests.gui.conftest import Desktop
from tests.gui.screen import words

LONG = "Regional programme on the training of station commanders and their deputies in leadership and integrity " * 2


class Titled(Page):
    """A page with a heading and nothing below it."""

    head, line, action = "Activities", "Mission to Skopje · 2027", "New activity"

    @override
    def title(self) -> str:
        return self.head

    @override
    def context(self) -> str:
        return self.line

    @override
    def primary(self) -> str:
        return self.action


@pytest.fixture
def bar(show: Callable[[QWidget], None]) -> TopBar:
    made = TopBar()
    show(made)
    return made


def test_title_context_and_main_action_are_shown(bar: TopBar, plan: OpenPlan, qtbot: QtBot) -> None:
    bar.show_page(Titled(plan), inside=False)
    shown = words(bar)
    assert shown["QLabel: Mission to Skopje · 2027"] >= 1
    assert shown["QPushButton: Back to the list"] == 0
    button = next(each for each in bar.findChildren(QPushButton) if each.text() == "New activity")
    with qtbot.waitSignal(bar.primary_asked, timeout=20_000):
        button.click()


def test_a_page_without_main_action_has_no_button(bar: TopBar, plan: OpenPlan) -> None:
    page = Titled(plan)
    page.action = ""
    bar.show_page(page, inside=False)
    assert not any(each.isVisible() for each in bar.findChildren(QPushButton))


def test_inside_a_record_there_is_a_way_back(bar: TopBar, plan: OpenPlan, desktop: Desktop, qtbot: QtBot) -> None:
    bar.show_page(Titled(plan), inside=True)
    back = next(each for each in bar.findChildren(QPushButton) if each.accessibleName() == "Back to the list")
    with qtbot.waitSignal(bar.back_asked, timeout=20_000):
        back.click()
    desktop.speech.speak("fr")
    qtbot.waitUntil(lambda: "(Échap)" in back.toolTip() and back.accessibleName() != "Back to the list", timeout=20_000)


@pytest.mark.parametrize("width", [1024, 1366, 1920])
def test_a_long_title_is_cut_but_told_in_full(bar: TopBar, plan: OpenPlan, width: int) -> None:
    page = Titled(plan)
    page.head = LONG
    search = QLineEdit()
    search.setFixedWidth(250)
    bar.add_search(search)
    bar.resize(width - 212, bar.height())
    bar.show_page(page, inside=True)
    title = next(each for each in bar.findChildren(QLabel) if each.toolTip() == LONG)
    assert title.text().endswith("…")
    assert title.accessibleName() == LONG
    assert bar.minimumSizeHint().width() <= width - 212
