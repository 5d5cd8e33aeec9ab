"""A day with its hour, and fields that must not be left empty."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from policeplanner.gui.editing import day
from policeplanner.gui.editors import UnreadableError
from policeplanner.gui.moment_editor import MomentEditor, needed, read_clock
from tests.gui.conftest import Desktop


@pytest.fixture
def editor(desktop: Desktop) -> MomentEditor:  # noqa: ARG001
    return MomentEditor(lambda: ZoneInfo("Europe/Skopje"))


def test_a_moment_is_shown_in_local_time_and_read_back(editor: MomentEditor) -> None:
    summer = datetime(2027, 7, 6, 15, 0, tzinfo=UTC)
    editor.show_value(summer)
    assert editor.field.text() == "06/07/2027 17:00"
    assert editor.value() == summer
    editor.field.setText("12.1.2027 17h30")
    assert editor.value() == datetime(2027, 1, 12, 16, 30, tzinfo=UTC)


@pytest.mark.parametrize("typed", ["", "12/01/2027", "17:00", "12/01/2027 25:00", "soon 17:00"])
def test_what_is_no_moment_is_complained_about(editor: MomentEditor, typed: str) -> None:
    editor.field.setText(typed)
    with pytest.raises(UnreadableError):
        editor.value()


@pytest.mark.parametrize(("typed", "expected"), [("17:00", time(17)), ("9.30", time(9, 30)), ("17", time(17))])
def test_hours_are_read_as_people_type_them(typed: str, expected: time) -> None:
    assert read_clock(typed) == expected


def test_a_needed_field_is_not_left_empty(desktop: Desktop) -> None:  # noqa: ARG001
    editor = needed(day("measured_on", "Measured on")).make("")
    editor.show_value(None)
    with pytest.raises(UnreadableError):
        editor.value()
