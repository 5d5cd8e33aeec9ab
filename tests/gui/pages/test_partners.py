"""Partners: the list, what each has promised, and what happens when one in use is deleted."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.institutions import Institution
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pages.partners import PartnersPage, PartnerTabs
from tests.gui.screen import type_into
from tests.gui.town import safe_school


@pytest.fixture
def initiative(plan: OpenPlan) -> UUID:
    return safe_school(plan.workspace)


@pytest.fixture
def page(plan: OpenPlan, initiative: UUID, show: Callable[[QWidget], None]) -> PartnersPage:  # noqa: ARG001
    made = PartnersPage(plan)
    show(made)
    return made


def partner(plan: OpenPlan, name: str) -> UUID:
    with plan.workspace.reading() as session:
        return session.scalars(select(Institution.id).where(Institution.name_en == name)).one()


def rows(page: PartnersPage) -> list[list[str]]:
    columns = range(page.model.columnCount())
    return [[str(page.model.index(row, n).data()) for n in columns] for row in range(page.model.rowCount())]


def test_the_list_counts_people_and_promises(page: PartnersPage) -> None:
    assert [row[0] for row in rows(page)] == ["Bus company", "Municipality", "Police academy"]
    assert [row[3:] for row in rows(page)] == [["", "1", "1"], ["", "", ""], ["3", "", ""]]


def test_a_promise_leads_to_its_initiative(page: PartnersPage, plan: OpenPlan, initiative: UUID, qtbot: QtBot) -> None:
    page.open_record(partner(plan, "Bus company"))
    (tabs,) = page.findChildren(PartnerTabs)
    assert [tabs.bar.tabText(number) for number in range(4)] == ["Overview", "Commitments 1", "People", "History"]
    tabs.go_to_tab(1)
    tabs.promises.select_row(0)
    with qtbot.waitSignal(page.asked, timeout=20_000) as asked:
        QTest.keyClick(tabs.promises, Qt.Key.Key_Return)
    assert asked.args == ["initiatives", initiative]


def test_a_partner_in_use_is_not_deleted_and_what_uses_it_is_said(
    page: PartnersPage, plan: OpenPlan, qtbot: QtBot
) -> None:
    page.table.select_row(0)
    with qtbot.waitSignal(plan.told, timeout=20_000) as told:
        page.run("delete")
    assert told.args is not None
    assert "Bus company" in told.args[0]
    assert page.inside()
    page.back()
    assert page.model.rowCount() == 3


def test_a_partner_nobody_uses_is_deleted_and_comes_back(page: PartnersPage, plan: OpenPlan) -> None:
    page.table.select_row(2)
    page.run("delete")
    assert page.model.rowCount() == 2
    plan.undo()
    assert page.model.rowCount() == 3


def test_a_new_partner_begins_with_its_name(page: PartnersPage, plan: OpenPlan) -> None:
    page.run("new")
    (tabs,) = page.findChildren(PartnerTabs)
    field = tabs.form.place("name_en").editor.widget
    assert field.hasFocus()
    type_into(field, "Youth council")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.title() == "Youth council"
    assert plan.workspace.undo_name == "Change partner"
