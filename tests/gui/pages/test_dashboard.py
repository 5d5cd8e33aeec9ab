"""The dashboard: the year at a glance, and everything on it leads to the record it speaks of."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import delete, select

from policeplanner.domain.activities import Activity
from policeplanner.domain.offices import Office
from policeplanner.domain.placements import Placement
from policeplanner.gui.findings import FindingList
from policeplanner.gui.pages.dashboard import Dashboard, FigureCard
from policeplanner.gui.tables import TableView
from policeplanner.gui.window import Window
from tests.gui.conftest import settle, speak
from tests.gui.screen import shown
from tests.plans import SmallPlan


@pytest.fixture
def page(mission: Window) -> Dashboard:
    assert mission.desk is not None
    found = mission.desk.page()
    assert isinstance(found, Dashboard)
    return found


def cards(page: Dashboard) -> list[str]:
    return [each.accessibleName() for each in shown(page) if isinstance(each, FigureCard)]


def coming(page: Dashboard) -> TableView:
    return next(each for each in page.findChildren(TableView) if each.accessibleName() == "Coming activities")


def bring_forward(page: Dashboard, ids: SmallPlan) -> None:
    """Hold the course edition in a week from today, whatever today is."""
    day = datetime.now(UTC).date() + timedelta(days=7)
    with page.plan.action("Change activity") as session:
        for activity in session.scalars(select(Activity)):
            activity.starts_on = activity.ends_on = day
        session.get_one(Activity, ids.activity).ends_on = day + timedelta(days=1)


def office_begins_now(page: Dashboard) -> None:
    """Let the plan begin this year: what is shown are the next weeks of it."""
    with page.plan.action("Change office") as session:
        session.scalars(select(Office)).one().first_year = datetime.now(UTC).year


def test_it_has_five_figures_with_their_meaning(page: Dashboard) -> None:
    found = cards(page)
    assert len(found) == 5
    assert found[1].startswith("Training places: 49, 67% women")
    assert "€180" in found[2]
    assert "50% of €360" in found[2]
    assert found[3].startswith("National trainers certified: 2 / 2")


def test_figures_follow_a_change(page: Dashboard, ids: SmallPlan) -> None:
    before = cards(page)[0]
    with page.plan.action("Change activity") as session:
        session.execute(delete(Placement))
        session.delete(session.get_one(Activity, ids.activity))
    assert cards(page)[0] != before
    page.plan.undo()
    assert cards(page)[0] == before


def test_a_coming_course_leads_to_its_edition_and_other_work_to_its_activity(
    mission: Window, page: Dashboard, ids: SmallPlan, qtbot: QtBot
) -> None:
    office_begins_now(page)
    bring_forward(page, ids)
    table = coming(page)
    titles = [str(table.model().index(row, 1).data()) for row in range(table.model().rowCount())]
    assert sorted(titles) == ["Station commanders", "Workshop on école relations"]
    for title, key in (("Station commanders", "editions"), ("Workshop on école relations", "activities")):
        mission.go("dashboard")
        table.select_row(titles.index(title))
        with qtbot.waitSignal(page.asked, timeout=20_000) as asked:
            QTest.keyClick(table, Qt.Key.Key_Return)
        assert asked.args is not None
        assert asked.args[0] == key
        assert mission.desk is not None
        assert mission.desk.page().title() == title


def test_what_is_to_be_done_leads_to_where_it_is_put_right(mission: Window, page: Dashboard, qtbot: QtBot) -> None:
    settle(mission, qtbot)
    (todo,) = (each for each in shown(page) if isinstance(each, FindingList))
    assert todo.count() > 0
    todo.setCurrentRow(0)
    with qtbot.waitSignal(page.asked, timeout=20_000):
        QTest.keyClick(todo, Qt.Key.Key_Return)
    assert mission.desk is not None
    assert mission.desk.page().inside()


def test_its_main_action_begins_a_new_activity(mission: Window, page: Dashboard) -> None:
    page.run_primary()
    assert mission.desk is not None
    assert mission.desk.page().inside()
    assert page.plan.workspace.undo_name == "New activity"


def test_conflicts_are_counted_in_red(mission: Window, page: Dashboard, ids: SmallPlan, qtbot: QtBot) -> None:
    settle(mission, qtbot)
    day = datetime.now(UTC) + timedelta(days=40)
    with page.plan.action("Move lessons") as session:
        activity = session.get_one(Activity, ids.activity)
        activity.starts_on = activity.ends_on = day.date()
        for placement in session.scalars(select(Placement)):
            placement.starts_at = day.replace(hour=9, minute=0, second=0, microsecond=0)
    settle(mission, qtbot)
    name = cards(page)[4]
    assert name.startswith("Conflicts to solve: ")
    assert not name.startswith("Conflicts to solve: 0")


def test_it_speaks_french(mission: Window, page: Dashboard) -> None:
    speak(mission, "fr")
    assert page.title() == "Tableau de bord"
    assert "Mission à Skopje" in page.context()
    assert any("360\u00a0€" in each.replace("\u202f", "\u00a0") for each in cards(page))
