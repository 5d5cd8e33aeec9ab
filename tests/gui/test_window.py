"""The window as a whole."""

from policeplanner.gui.window import Window


def test_a_plan_is_shown_and_closed(mission: Window) -> None:
    assert mission.windowTitle().startswith("mission-2027")
    mission.run("close_plan")
    assert mission.desk is None
    assert mission.windowTitle() == "PolicePlanner"
