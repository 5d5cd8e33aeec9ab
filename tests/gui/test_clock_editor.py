"""A time of day is typed in the ways people write it."""

import pytest

from policeplanner.gui.clock_editor import ClockEditor
from policeplanner.gui.editors import UnreadableError
from tests.gui.conftest import Desktop


@pytest.mark.parametrize(("typed", "minutes"), [("14:30", 870), ("9", 540), ("9h5", 545), ("09.00", 540), ("24", 1440)])
def test_times_are_read(desktop: Desktop, typed: str, minutes: int) -> None:
    del desktop
    editor = ClockEditor()
    editor.field.setText(typed)
    assert editor.value() == minutes
    editor.show_value(minutes)
    assert editor.field.text() == f"{minutes // 60:02}:{minutes % 60:02}"


@pytest.mark.parametrize("typed", ["", "noon", "25:00", "24:01", "9:60", "-1"])
def test_what_is_no_time_is_refused(desktop: Desktop, typed: str) -> None:
    del desktop
    editor = ClockEditor()
    editor.field.setText(typed)
    with pytest.raises(UnreadableError, match="14:30"):
        editor.value()
