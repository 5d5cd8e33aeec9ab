"""The columns of the list of initiatives."""

from policeplanner.gui.initiative_columns import COLUMNS


def test_only_what_is_overdue_is_red() -> None:
    overdue = next(column for column in COLUMNS if column.title == "Overdue")
    assert [overdue.tone(count) for count in (None, 1)] == ["", "error"]


def test_towns_and_forums_can_be_searched() -> None:
    assert [column.title for column in COLUMNS if column.searched] == ["Initiative", "Town", "Forum"]
