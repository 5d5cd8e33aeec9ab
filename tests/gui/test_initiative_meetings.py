"""Meetings with their decisions, and measures with their values and chart."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from policeplanner.gui.initiative_meetings import MeasuresTab, MeetingsTab
from policeplanner.gui.open_plan import OpenPlan
from tests.gui.town import safe_school


@pytest.fixture
def initiative(plan: OpenPlan) -> UUID:
    return safe_school(plan.workspace)


def test_the_decisions_are_those_of_the_chosen_meeting(
    plan: OpenPlan, initiative: UUID, show: Callable[[QWidget], None]
) -> None:
    tab = MeetingsTab(plan)
    tab.show_initiative(initiative)
    plan.changed.connect(lambda _tables: tab.show_initiative(initiative))
    show(tab)
    assert not tab.decisions.isVisible()
    tab.meetings.table.select_row(0)
    assert tab.decisions.isVisible()
    assert [tab.decisions.model.index(0, column).data() for column in (0, 1, 4)] == [
        "Count reports",
        "Municipality",
        "Under way",
    ]
    tab.decisions.add()
    assert tab.decisions.count() == 2
    assert tab.meetings.model.index(0, 3).data() == "2"
    assert tab.count() == 2


def test_a_new_value_is_seen_in_the_chart(plan: OpenPlan, initiative: UUID, show: Callable[[QWidget], None]) -> None:
    tab = MeasuresTab(plan)
    tab.show_initiative(initiative)
    plan.changed.connect(lambda _tables: tab.show_initiative(initiative))
    show(tab)
    assert tab.chart.series is not None
    assert len(tab.chart.series.points) == 2
    tab.values.add()
    assert len(tab.chart.series.points) == 3
    plan.undo()
    assert len(tab.chart.series.points) == 2
