"""Programmes: the list, and a programme with its tabs."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.programmes import Programme
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pages.programmes import ProgrammesPage, ProgrammeTabs
from tests.gui.conftest import Desktop
from tests.gui.screen import type_into
from tests.plans import SmallPlan


@pytest.fixture
def page(plan: OpenPlan, show: Callable[[QWidget], None]) -> ProgrammesPage:
    made = ProgrammesPage(plan)
    show(made)
    return made


@pytest.fixture
def tabs(page: ProgrammesPage, ids: SmallPlan) -> ProgrammeTabs:
    page.open_record(ids.programme)
    (found,) = page.findChildren(ProgrammeTabs)
    return found


def test_the_list_shows_line_dates_and_number_of_activities(page: ProgrammesPage) -> None:
    row = [str(page.model.index(0, column).data()) for column in range(page.model.columnCount())]
    assert row[:3] == ["P1", "Command", "Command"]
    assert "2" in row
    assert row[-1] == "Draft"


def test_a_programme_has_a_heading_and_counts_on_its_tabs(page: ProgrammesPage, tabs: ProgrammeTabs) -> None:
    assert (page.title(), page.context()) == ("Command", "P1 · 2027–2028")
    names = [tabs.bar.tabText(number) for number in range(tabs.bar.count())]
    assert names == ["Overview", "Results", "Activities 2", "Budget", "Risks 1", "History"]


def test_a_typed_title_is_seen_everywhere_at_once(
    page: ProgrammesPage, tabs: ProgrammeTabs, plan: OpenPlan, ids: SmallPlan, qtbot: QtBot
) -> None:
    tabs.begin()
    field = tabs.form.place("title_en").editor.widget
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    type_into(field, " and control")
    with qtbot.waitSignal(page.heading_changed, timeout=20_000):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.title() == "Command and control"
    with plan.workspace.reading() as session:
        assert session.get_one(Programme, ids.programme).title_en == "Command and control"
    page.back()
    assert page.model.index(0, 1).data() == "Command and control"


def test_an_activity_of_it_is_opened_on_its_own_page(
    page: ProgrammesPage, tabs: ProgrammeTabs, qtbot: QtBot, ids: SmallPlan
) -> None:
    tabs.go_to_tab(2)
    tabs.activities.select_row(0)
    with qtbot.waitSignal(page.asked, timeout=20_000) as asked:
        QTest.keyClick(tabs.activities, Qt.Key.Key_Return)
    assert asked.args == ["activities", ids.activity]


def test_dates_the_wrong_way_round_are_doubted(tabs: ProgrammeTabs) -> None:
    field = tabs.form.place("ends_on").editor.widget
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    type_into(field, "1/1/2020")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert tabs.form.place("ends_on").complaint() == "The end comes before the beginning."


def test_the_list_follows_the_language(page: ProgrammesPage, desktop: Desktop, qtbot: QtBot) -> None:
    desktop.speech.speak("fr")
    qtbot.waitUntil(lambda: page.model.index(0, 1).data() == "Commandement", timeout=20_000)
    assert page.title() == "Programmes"
    assert page.model.headerData(0, Qt.Orientation.Horizontal) == "Code"
    assert page.primary() == "Nouveau programme"
