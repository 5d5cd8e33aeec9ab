"""A table shares its width so that what matters is read."""

from hypothesis import given
from hypothesis import strategies as st

from policeplanner.gui.column_widths import LEAST, Wanted, shared

TITLE = Wanted(600, flexible=True, main=True)
STATUS = Wanted(100)


def test_slack_goes_to_the_main_column() -> None:
    assert shared([Wanted(80), Wanted(200, flexible=True, main=True), STATUS], 1000) == [80, 820, 100]


def test_what_is_short_is_never_cut_and_texts_share_the_rest() -> None:
    widths = shared([Wanted(80), TITLE, Wanted(400, flexible=True), STATUS], 1000)
    assert (widths[0], widths[3]) == (80, 100)
    assert sum(widths) == 1000
    assert widths[1] >= 400
    assert widths[2] >= LEAST


def test_the_main_column_gives_way_before_the_table_grows_wider_than_its_place() -> None:
    widths = shared([Wanted(300), TITLE, Wanted(300)], 800)
    assert widths == [300, 200, 300]


@given(st.lists(st.builds(Wanted, st.integers(10, 600), st.booleans()), min_size=1, max_size=9), st.integers(300, 2000))
def test_no_column_vanishes_and_the_place_is_filled_when_it_can_be(columns: list[Wanted], room: int) -> None:
    widths = shared(columns, room)
    assert all(width > 0 for width in widths)
    if sum(column.pixels for column in columns) <= room:
        assert sum(widths) == room
