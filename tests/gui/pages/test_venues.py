"""Venues: the list with its figures, and what happens to one that is used."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.domain.venues import Room, Venue
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pages.venues import VenuesPage
from policeplanner.gui.uses_dialog import UsesDialog
from policeplanner.gui.venue_tabs import ROOMS, VenueTabs
from tests.plans import SmallPlan


@pytest.fixture
def page(plan: OpenPlan, show: Callable[[QWidget], None]) -> VenuesPage:
    made = VenuesPage(plan)
    show(made)
    return made


def cells(page: VenuesPage, row: int) -> list[str]:
    return [str(page.model.index(row, column).data()) for column in range(page.model.columnCount())]


def test_a_venue_is_listed_with_rooms_seats_and_days(page: VenuesPage) -> None:
    assert cells(page, 0) == ["Training centre", "Ohrid", "", "2", "36", "3", "1%"]


def test_a_used_venue_is_archived_not_deleted(page: VenuesPage, plan: OpenPlan, ids: SmallPlan) -> None:
    page.table.select_row(0)
    page.run("delete")
    (dialog,) = page.window().findChildren(UsesDialog)
    dialog.put_away.click()
    assert page.model.rowCount() == 0
    with plan.workspace.reading() as session:
        assert session.get_one(Activity, ids.activity).venue_id == ids.venue
    page.archived.setChecked(True)
    assert page.model.rowCount() == 1
    page.open_record(ids.venue)
    assert page.context().endswith("archived")
    plan.undo()
    assert page.context() == "Ohrid · 08:00–18:00"


def test_a_venue_nobody_uses_is_deleted_with_its_rooms_and_comes_back(page: VenuesPage, plan: OpenPlan) -> None:
    page.run_primary()
    assert page.title() == "(without a name)"
    page.back()
    page.table.select_row(0)
    page.run("delete")
    assert page.model.rowCount() == 1
    plan.undo()
    assert page.model.rowCount() == 2


def test_a_room_leads_to_its_venue(page: VenuesPage, plan: OpenPlan) -> None:
    with plan.workspace.reading() as session:
        room = session.scalars(select(Room.id)).first()
    page.open_record(room)
    (tabs,) = page.findChildren(VenueTabs)
    assert page.title() == "Training centre"
    assert tabs.bar.currentIndex() == ROOMS


def test_hours_the_wrong_way_round_are_doubted(page: VenuesPage, plan: OpenPlan, ids: SmallPlan) -> None:
    page.open_record(ids.venue)
    with plan.action("Change venue") as session:
        session.get_one(Venue, ids.venue).closes_at = 60
    (tabs,) = page.findChildren(VenueTabs)
    assert tabs.form.place("closes_at").complaint() == "It closes before it opens."
