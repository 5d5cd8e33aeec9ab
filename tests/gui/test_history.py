"""The history of a record says who did what, field by field."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.gui.activity_form import ACTIVITY_FORM
from policeplanner.gui.history import HistoryTable
from policeplanner.gui.open_plan import OpenPlan
from tests.plans import SmallPlan


def rows(table: HistoryTable) -> list[list[str]]:
    model = table.model()
    return [[str(model.index(r, c).data()) for c in range(1, 5)] for r in range(model.rowCount())]


def test_changes_are_told_with_labels_newest_first(
    plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]
) -> None:
    with plan.action("Change activity") as session:
        session.get_one(Activity, ids.activity).title_fr = "Commissariats"
    with plan.action("Change activity") as session:
        session.get_one(Activity, ids.activity).status = ActivityStatus.POSTPONED
    table = HistoryTable(plan, ACTIVITY_FORM)
    show(table)
    table.show_record(ids.activity)
    assert rows(table)[:2] == [
        ["Change activity", "Status", "confirmed", "postponed"],
        ["Change activity", "Title (FR)", "Chefs de commissariat", "Commissariats"],
    ]


def test_an_undone_change_is_told_as_such(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> None:
    with plan.action("Change activity") as session:
        session.get_one(Activity, ids.activity).place = "Ohrid"
    plan.undo()
    table = HistoryTable(plan, ACTIVITY_FORM)
    show(table)
    table.show_record(ids.activity)
    assert rows(table)[0] == ["Undone: Change activity", "Town or place", "Ohrid", ""]
