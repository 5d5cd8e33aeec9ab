"""Where things stand in the grid of a week: rows of time, and lanes for what happens at the same time."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from policeplanner.exports.report import WeekGrid, WeekItem


@dataclass(frozen=True)
class Placed:
    """An item in the grid: rows from first up to (not including) after, and its lane among so many."""

    item: WeekItem
    first: int
    after: int
    lane: int
    lanes: int


def time_rows(grid: WeekGrid) -> tuple[tuple[int, int], ...]:
    """Return the stretches of time in which something happens, in minutes, cut wherever something begins or ends."""
    spans = [(item.start, item.end) for item in grid.items] + [(pause.start, pause.end) for pause in grid.breaks]
    moments = sorted({moment for span in spans for moment in span})
    return tuple((a, b) for a, b in pairwise(moments) if any(start <= a and b <= end for start, end in spans))


def is_break(grid: WeekGrid, row: tuple[int, int]) -> bool:
    """Tell whether the row is nothing but a break: one lies over it, and no item begins or ends with it."""
    paused = any(pause.start <= row[0] and row[1] <= pause.end for pause in grid.breaks)
    return paused and not any(item.start == row[0] or item.end == row[1] for item in grid.items)


def place_items(grid: WeekGrid, rows: tuple[tuple[int, int], ...]) -> list[Placed]:
    """Return every item with its rows; what overlaps on a day shares its width in lanes."""
    placed: list[Placed] = []
    for day in range(len(grid.days)):
        items = sorted((item for item in grid.items if item.day == day), key=lambda item: (item.start, item.lane))
        for cluster in _clusters(items):
            lanes = _lanes(cluster)
            width = max(lanes) + 1
            for item, lane in zip(cluster, lanes, strict=True):
                first = next(index for index, row in enumerate(rows) if row[0] >= item.start)
                after = next((index for index, row in enumerate(rows) if row[0] >= item.end), len(rows))
                placed.append(Placed(item, first, max(after, first + 1), lane, width))
    return placed


def _clusters(items: list[WeekItem]) -> list[list[WeekItem]]:
    """Split the items of a day, sorted by start, where nothing overlaps."""
    clusters: list[list[WeekItem]] = []
    end = -1
    for item in items:
        if item.start >= end:
            clusters.append([])
        clusters[-1].append(item)
        end = max(end, item.end)
    return clusters


def _lanes(cluster: list[WeekItem]) -> list[int]:
    """Give each item the first lane that is free when it starts."""
    free_from: list[int] = []
    lanes: list[int] = []
    for item in cluster:
        lane = next((number for number, end in enumerate(free_from) if end <= item.start), len(free_from))
        if lane == len(free_from):
            free_from.append(0)
        free_from[lane] = item.end
        lanes.append(lane)
    return lanes


def row_heights(
    placed: list[Placed], least: list[float], elastic: list[bool], needed: Callable[[Placed], float]
) -> list[float]:
    """Return the heights of the rows so that every item has the height it needs.

    `least` holds the smallest height of each row, `elastic` which rows may grow (breaks stay low).
    """
    heights = list(least)
    for item in sorted(placed, key=lambda item: item.after - item.first):
        rows = range(item.first, item.after)
        lacking = needed(item) - sum(heights[row] for row in rows)
        if lacking <= 0:
            continue
        growing = [row for row in rows if elastic[row]] or list(rows)
        for row in growing:
            heights[row] += lacking / len(growing)
    return heights
