"""The grid of a week: rows of time, lanes, heights."""

from hypothesis import given
from hypothesis import strategies as st

from policeplanner.exports.pdf_week_rows import is_break, place_items, row_heights, time_rows
from tests.exports.invented import lesson, week


def test_rows_begin_and_end_where_something_does() -> None:
    grid = week(lesson(0, 540, 630, "a"), lesson(1, 540, 600, "b"), lesson(1, 795, 885, "c"))
    assert time_rows(grid) == ((540, 600), (600, 630), (630, 645), (735, 795), (795, 885))


def test_a_row_is_a_break_unless_something_begins_in_it() -> None:
    grid = week(lesson(0, 540, 630, "a"), lesson(1, 540, 885, "across"))
    assert [row for row in time_rows(grid) if is_break(grid, row)] == [(630, 645), (735, 795)]
    late = week(lesson(0, 540, 630, "a"), lesson(0, 635, 700, "early"))
    assert [row for row in time_rows(late) if is_break(late, row)] == [(630, 635), (735, 795)]


def test_lanes_follow_the_order_of_the_groups() -> None:
    grid = week(lesson(0, 540, 630, "b"), lesson(0, 540, 585, "a"), lesson(0, 585, 630, "then"))
    placed = {item.item.title: (item.lane, item.lanes) for item in place_items(grid, time_rows(grid))}
    assert placed == {"b": (0, 2), "a": (1, 2), "then": (1, 2)}


def test_a_tall_item_makes_its_rows_grow_but_not_the_breaks() -> None:
    grid = week(lesson(0, 540, 735, "long"))
    rows = time_rows(grid)
    placed = place_items(grid, rows)
    elastic = [not is_break(grid, row) for row in rows]
    heights = row_heights(placed, [10.0] * len(rows), elastic, lambda _: 110.0)
    assert heights == [50.0, 10.0, 50.0, 10.0]


spans = st.tuples(st.integers(0, 4), st.integers(480, 1000), st.integers(5, 120))


@given(st.lists(spans, max_size=25))
def test_nothing_ever_lies_over_anything_else(made: list[tuple[int, int, int]]) -> None:
    grid = week(*[lesson(day, start, start + length, "x") for day, start, length in made])
    rows = time_rows(grid)
    taken: set[tuple[int, int, int, int]] = set()
    for placed in place_items(grid, rows):
        assert rows[placed.first][0] == placed.item.start
        assert rows[placed.after - 1][1] == placed.item.end
        for row in range(placed.first, placed.after):
            spot = (placed.item.day, row, placed.lane, placed.lanes)
            assert spot not in taken
            assert not any(day == spot[0] and r == row and lanes != placed.lanes for day, r, _, lanes in taken)
            taken.add(spot)
