"""Activities: the list by year and state, and an activity with its tabs."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from sqlalchemy import select

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.reference import ActivityType
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pages.activities import ActivitiesPage, ActivityTabs
from tests.gui.screen import type_into
from tests.plans import SmallPlan


@pytest.fixture
def page(plan: OpenPlan, show: Callable[[QWidget], None]) -> ActivitiesPage:
    made = ActivitiesPage(plan)
    show(made)
    return made


def add(plan: OpenPlan, title: str, day: date | None, status: ActivityStatus = ActivityStatus.IDEA) -> None:
    with plan.action("New activity") as session:
        kind = session.scalars(select(ActivityType)).first()
        assert kind is not None
        session.add(Activity(type_id=kind.id, title_en=title, starts_on=day, ends_on=day, status=status))


def listed(page: ActivitiesPage) -> list[str]:
    return [str(page.model.index(row, 1).data()) for row in range(page.model.rowCount())]


def choose(page: ActivitiesPage, name: str, key: object) -> None:
    box = next(each for each in page.findChildren(QComboBox) if each.accessibleName() == name)
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_at_first_the_year_of_the_plan_is_listed_in_order_of_time(page: ActivitiesPage, plan: OpenPlan) -> None:
    add(plan, "Old campaign", date(2024, 5, 1), ActivityStatus.COMPLETED)
    assert listed(page) == ["Station commanders", "Workshop on école relations"]
    choose(page, "Year", None)
    assert listed(page)[0] == "Old campaign"
    choose(page, "Year", 2024)
    assert listed(page) == ["Old campaign"]


def test_an_idea_without_dates_is_found_in_every_year(page: ActivitiesPage, plan: OpenPlan) -> None:
    add(plan, "Some day", None)
    assert "Some day" in listed(page)
    add(plan, "Done, nobody knows when", None, ActivityStatus.COMPLETED)
    assert "Done, nobody knows when" not in listed(page)


def test_states_narrow_the_list(page: ActivitiesPage, plan: OpenPlan) -> None:
    add(plan, "Called off", date(2027, 5, 1), ActivityStatus.CANCELLED)
    choose(page, "State", "firm")
    assert listed(page) == ["Station commanders"]
    choose(page, "State", "off")
    assert listed(page) == ["Called off"]
    choose(page, "State", "done")
    assert listed(page) == []
    choose(page, "State", "all")
    assert len(listed(page)) == 3


def test_a_new_activity_is_a_workshop_without_a_title_and_is_found_again(page: ActivitiesPage, plan: OpenPlan) -> None:
    page.run_primary()
    assert page.inside()
    assert page.title() == "(without a title)"
    assert "Workshop" in page.context()
    page.back()
    assert len(listed(page)) == 3
    plan.undo()
    assert len(listed(page)) == 2


def test_an_activity_counts_its_parts_on_the_tabs(page: ActivitiesPage, ids: SmallPlan) -> None:
    page.open_record(ids.activity)
    (tabs,) = page.findChildren(ActivityTabs)
    names = [tabs.bar.tabText(number) for number in range(tabs.bar.count())]
    assert names == ["Overview", "Milestones 1", "Budget 1", "History"]
    assert "Ohrid" in page.context()
    assert "P1" in page.context()


def test_a_budget_line_is_typed_in_and_the_amount_follows(page: ActivitiesPage, ids: SmallPlan) -> None:
    page.open_record(ids.activity)
    (tabs,) = page.findChildren(ActivityTabs)
    tabs.go_to_tab(2)
    tabs.budget.table.select_row(0)
    field = tabs.budget.form.place("quantity").editor.widget
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    type_into(field, "4,5x")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert tabs.budget.form.place("quantity").complaint()
    assert tabs.budget.model.index(0, 2).data() == "€360.00"
    field.selectAll()  # type: ignore[attr-defined]
    type_into(field, "4.5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert tabs.budget.model.index(0, 2).data() == "€540.00"
    assert tabs.budget.form.place("quantity").complaint() == ""


def test_sorting_by_place_sees_the_town_of_the_venue(page: ActivitiesPage) -> None:
    column = next(n for n, each in enumerate(page.model.columns) if each.title == "Place")
    page.model.sort(column, Qt.SortOrder.AscendingOrder)
    assert [page.model.index(row, column).data() for row in range(2)] == ["Bitola", "Ohrid"]
    page.model.sort(column, Qt.SortOrder.DescendingOrder)
    assert [page.model.index(row, column).data() for row in range(2)] == ["Ohrid", "Bitola"]
