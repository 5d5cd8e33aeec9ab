"""Hours are read as people type them."""

from datetime import time

import pytest

from policeplanner.gui.editors import UnreadableError
from policeplanner.gui.replan_form import read_hour


@pytest.mark.parametrize(("typed", "hour"), [("14:00", time(14)), ("14.30", time(14, 30)), ("9 h 05", time(9, 5))])
def test_an_hour_is_read(typed: str, hour: time) -> None:
    assert read_hour(typed) == hour


def test_anything_else_is_refused() -> None:
    with pytest.raises(UnreadableError, match=r"14:00"):
        read_hour("noon")
