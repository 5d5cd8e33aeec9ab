"""The history of a record names fields and actions as the user knows them."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.gui.activity_form import ACTIVITY_FORM
from policeplanner.gui.history import HistoryTable
from policeplanner.gui.open_plan import OpenPlan
from tests.gui.conftest import Desktop
from tests.plans import SmallPlan


@pytest.fixture
def table(plan: OpenPlan, show: Callable[[QWidget], None]) -> HistoryTable:
    made = HistoryTable(plan, ACTIVITY_FORM)
    show(made)
    return made


def lines(table: HistoryTable) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(1, model.columnCount())]
        for row in range(model.rowCount())
    ]


def change(plan: OpenPlan, ids: SmallPlan, **values: object) -> None:
    with plan.action("Change activity") as session:
        for name, value in values.items():
            setattr(session.get_one(Activity, ids.activity), name, value)


def test_changes_are_told_newest_first_with_before_and_after(
    table: HistoryTable, plan: OpenPlan, ids: SmallPlan
) -> None:
    change(plan, ids, place="Ohrid")
    change(plan, ids, title_fr="Chefs")
    change(plan, ids, ends_on=date(2027, 1, 14))
    change(plan, ids, status=ActivityStatus.POSTPONED)
    table.show_record(ids.activity)
    found = lines(table)
    assert found[0][:2] == ["Change activity", "Status"]
    assert found[0][3] == ActivityStatus.POSTPONED.label
    assert found[1][1:] == ["Ends", "13 January 2027", "14 January 2027"] or "14" in found[1][3]
    assert found[2] == ["Change activity", "Title (FR)", "Chefs de commissariat", "Chefs"]
    assert found[3] == ["Change activity", "Town or place", "", "Ohrid"]


def test_undo_is_a_change_like_any_other(table: HistoryTable, plan: OpenPlan, ids: SmallPlan) -> None:
    change(plan, ids, place="Ohrid")
    plan.undo()
    table.show_record(ids.activity)
    assert lines(table)[0] == ["Undone: Change activity", "Town or place", "Ohrid", ""]


def test_fields_and_actions_are_in_the_language_spoken(
    table: HistoryTable, plan: OpenPlan, ids: SmallPlan, desktop: Desktop
) -> None:
    change(plan, ids, title_fr="Chefs")
    desktop.speech.speak("fr")
    table.show_record(ids.activity)
    assert lines(table)[0][:2] == ["Modifier l’activité", "Titre (FR)"]


def test_a_linked_record_is_told_by_name_not_by_number(table: HistoryTable, plan: OpenPlan, ids: SmallPlan) -> None:
    change(plan, ids, venue_id=None)
    table.show_record(ids.activity)
    told = lines(table)[0]
    assert told[1] == "Venue"
    assert str(ids.venue) not in " ".join(told)
