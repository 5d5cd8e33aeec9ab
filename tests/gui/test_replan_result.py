"""The result without proposals says so."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from policeplanner.gui.replan_result import ReplanResult


def test_nothing_touched_is_said(show: Callable[[QWidget], None]) -> None:
    result = ReplanResult()
    show(result)
    result.show_proposals([])
    assert "No lesson" in result.headline.text()
    assert not result.copy.isEnabled()
    assert not result.copy_all.isEnabled()
