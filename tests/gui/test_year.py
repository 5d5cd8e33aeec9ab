"""The parts around the calendar's grid: options of planning, load, tray, list, conflicts."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from policeplanner.domain.activities import ActivityStatus
from policeplanner.gui.year_conflicts import conflicts_of
from policeplanner.gui.year_grid_scale import Scale
from policeplanner.gui.year_list import YearList
from policeplanner.gui.year_load import YearLoadStrip
from policeplanner.gui.year_tools import YearTools
from policeplanner.gui.year_tray import YearTray
from policeplanner.gui.year_wishes import YearWishes
from policeplanner.services.checks.findings import Rule, Severity, Subject, found
from policeplanner.services.year_calendar import Bar, Entry, Group, Row, YearCalendar
from policeplanner.services.year_load import WeekLoad

TODAY = date(2026, 10, 1)
MONDAY = date(2027, 1, 11)
ENTRY = Entry(uuid4(), uuid4(), "Ethics", "2027-01", "course", None, ActivityStatus.PLANNED, "Ohrid", 20)
YEAR = YearCalendar(2027, (Group("p", "P", None, (Row("Ethics", "", (Bar(ENTRY, MONDAY, MONDAY),)),)),))
pytestmark = pytest.mark.usefixtures("desktop")


def test_options_mean_what_they_say() -> None:
    wishes = YearWishes()
    wishes.show_year(2027)
    usual = wishes.choices(TODAY, frozenset([ENTRY.activity]), None)
    assert (usual.gap_days, usual.days_per_month, usual.nomination_days) == (14, 15, 14)
    assert (usual.keep, usual.repair, usual.summer) == (frozenset(), False, ((7, 15), (8, 20)))
    assert usual.quarter_cents == (None, None, None, None)
    wishes.aim.set_key("repair")
    wishes.dated.setChecked(True)
    wishes.chosen.setChecked(True)
    wishes.quarters[1].setValue(50_000)
    other = uuid4()
    asked = wishes.choices(TODAY, frozenset([ENTRY.activity]), other)
    assert asked.keep == {ENTRY.activity, other}
    assert asked.repair
    assert asked.quarter_cents == (None, 5_000_000, None, None)


def test_an_overfull_week_is_told(show: Callable[[QWidget], None]) -> None:
    strip = YearLoadStrip()
    show(strip)
    strip.show_scale(Scale(2027, 200, 3.0))
    strip.show_load([WeekLoad(MONDAY, 12, 10), WeekLoad(MONDAY + timedelta(days=7), 3, 10)])
    assert strip.accessibleDescription() == "Week 2, from 11 Jan: 12 of 10 trainer-days – overfull"
    place = QPoint(200 + 36, 60)
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, place, strip.mapToGlobal(place)))
    assert QToolTip.text().startswith("Week 2")
    strip.grab()
    strip.show_load([WeekLoad(MONDAY, 3, 10)])
    assert strip.accessibleDescription() == "No week is overfull."


def test_the_tray_is_there_only_when_something_waits(show: Callable[[QWidget], None]) -> None:
    tray = YearTray()
    show(tray)
    tray.show_waiting([ENTRY])
    assert tray.isVisible()
    assert tray.chips.accessibleName() == "Without dates: 1"
    assert tray.chips.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "2027-01, Ethics, Ohrid · 20, planned"
    tray.show_waiting([])
    assert not tray.isVisible()


def test_the_list_says_dates_and_conflicts() -> None:
    listed = YearList()
    listed.show_year(YearCalendar(2027, YEAR.groups, (ENTRY,)))
    listed.show_conflicts({ENTRY.activity: ["Two places"]})
    cells = [[str(listed.model.index(row, column).data()) for column in (0, 1, 6)] for row in range(2)]
    assert cells == [["11 Jan", "Ethics", "Two places"], ["no dates", "Ethics", "Two places"]]


@pytest.mark.parametrize(
    ("severity", "shown"), [(Severity.ERROR, ["Wrong"]), (Severity.WARNING, None), (Severity.INFORMATION, None)]
)
def test_errors_of_activity_edition_and_lessons_are_conflicts(severity: Severity, shown: list[str] | None) -> None:
    lesson = uuid4()
    rule = Rule("wrong", severity, "Wrong", "Mend it")
    assert ENTRY.edition is not None
    for subject in (
        Subject("activity", ENTRY.activity),
        Subject("edition", ENTRY.edition),
        Subject("placement", lesson),
    ):
        wrong = conflicts_of(YEAR, [found(rule, [subject], {})], {lesson: ENTRY.edition})
        assert wrong.get(ENTRY.activity) == shown


def test_the_conflict_button_counts_and_waits_for_the_check() -> None:
    tools = YearTools()
    tools.retranslate()
    tools.show_conflicts(None)
    assert (tools.conflicts.text(), tools.conflicts.isEnabled()) == ("Checking…", False)
    tools.show_conflicts(3)
    assert (tools.conflicts.text(), tools.conflicts.isEnabled()) == ("3 conflicts", True)
