"""A year of meetings in several towns: what is typed is seen at once, and added as one action."""

from collections.abc import Callable, Iterator
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from policeplanner.domain.initiatives import Meeting
from policeplanner.domain.offices import Holiday, HolidayLayer, Office
from policeplanner.gui.meeting_series import MeetingSeriesDialog
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.services.meetings import DayOff
from tests.gui.screen import type_into
from tests.gui.town import safe_school


@pytest.fixture
def towns(plan: OpenPlan) -> list[UUID]:
    with plan.workspace.action("Add holiday", undoable=False) as session:
        office = session.scalars(select(Office)).one()
        session.add(
            Holiday(office_id=office.id, day=date(2041, 5, 7), name_en="May", name_fr="Mai", layer=HolidayLayer.HOST)
        )
    return [safe_school(plan.workspace) for _ in range(4)]


@pytest.fixture
def dialog(plan: OpenPlan, towns: list[UUID], show: Callable[[QWidget], None]) -> Iterator[MeetingSeriesDialog]:
    parent = QWidget()
    show(parent)
    made = MeetingSeriesDialog(plan, towns, parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.show()
    yield made
    made.close()


def retype(field: QWidget, text: str) -> None:
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    type_into(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def test_it_begins_as_the_forums_met_before(dialog: MeetingSeriesDialog) -> None:
    assert [row.hour.text() for row in dialog.rows] == ["17:00"] * 4
    assert {row.place.text() for row in dialog.rows} == {"School"}
    assert dialog.first.value() == date(2040, 3, 1)
    assert len(dialog.proposed) == 48
    assert "48" in dialog.add.text()


def test_what_is_typed_is_seen_at_once(dialog: MeetingSeriesDialog) -> None:
    retype(dialog.first.widget, "1/1/2041")
    retype(dialog.rows[1].hour, "18.30")
    assert [each.day for each in dialog.proposed[:4]] == [date(2041, 1, 1)] * 4
    assert {each.town.minute for each in dialog.proposed} == {17 * 60, 18 * 60 + 30}
    moved = [each for each in dialog.proposed if each.day != each.wanted]
    assert [each.day for each in moved] == [date(2041, 5, 8)] * 4
    assert dialog.says.text().startswith("4 moved")
    dialog.day_off.show_value(DayOff.SKIP)
    dialog.day_off.committed.emit()
    assert sum(each.added for each in dialog.proposed) == 44


def test_what_cannot_be_read_is_said_and_nothing_is_added(dialog: MeetingSeriesDialog) -> None:
    retype(dialog.rows[0].hour, "late")
    assert dialog.proposed == []
    assert not dialog.add.isEnabled()
    assert dialog.says.text()


def test_all_are_added_as_one_action(dialog: MeetingSeriesDialog, plan: OpenPlan) -> None:
    dialog.add.click()
    with plan.workspace.reading() as session:
        assert len(session.scalars(select(Meeting)).all()) == 8 + 48
    assert plan.workspace.undo_name == "Plan forum meetings"
    plan.undo()
    with plan.workspace.reading() as session:
        assert len(session.scalars(select(Meeting)).all()) == 8
