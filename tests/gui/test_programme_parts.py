"""What hangs on a programme: activities, budget, risks."""

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QTableView
from sqlalchemy import select

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.budget import BudgetLine, ExchangeRate
from policeplanner.domain.programmes import Risk
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.programme_parts import ActivitiesTable, BudgetTable, risks
from tests.gui.conftest import Desktop
from tests.plans import MONDAY, SmallPlan

pytestmark = pytest.mark.usefixtures("desktop")


def lines(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_activities_are_listed_in_order_of_time(plan: OpenPlan, ids: SmallPlan) -> None:
    table = ActivitiesTable(plan)
    table.show_programme(ids.programme)
    assert table.count() == 2
    assert [line[1] for line in lines(table)] == ["Station commanders", "Workshop on école relations"]


def test_the_budget_is_added_up_by_category_in_euro(plan: OpenPlan, ids: SmallPlan) -> None:
    with plan.action("Add") as session:
        line = session.scalars(select(BudgetLine)).one()
        session.add(ExchangeRate(currency="MKD", valid_from=MONDAY.replace(year=2020), per_euro=Decimal(60)))
        session.add(
            BudgetLine(activity_id=ids.activity, category_id=line.category_id, unit_cents=600_000, currency="MKD")
        )
    table = BudgetTable(plan)
    table.show_programme(ids.programme)
    assert lines(table)[0][:3] == ["Venue", "€460.00", "€180.00"]
    assert lines(table)[1][:2] == ["Total", "€460.00"]


def test_what_is_cancelled_costs_nothing(plan: OpenPlan, ids: SmallPlan) -> None:
    with plan.action("Cancel") as session:
        session.get_one(Activity, ids.activity).status = ActivityStatus.CANCELLED
    table = BudgetTable(plan)
    table.show_programme(ids.programme)
    assert lines(table) == []


def test_risks_stand_with_the_worst_first(plan: OpenPlan, ids: SmallPlan, desktop: Desktop) -> None:
    with plan.action("Add") as session:
        session.add(
            Risk(programme_id=ids.programme, title_en="Elections", title_fr="Élections", likelihood=5, severity=4)
        )
    parts = risks()
    with plan.workspace.reading() as session:
        assert [values[:2] for _key, values in parts.read(session, ids.programme)] == [
            ("Elections", 20),
            ("Few nominations", 9),
        ]
        desktop.speech.speak("fr")
        assert parts.read(session, ids.programme)[0][1][0] == "Élections"
