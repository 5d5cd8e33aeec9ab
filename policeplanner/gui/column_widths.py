"""How a table shares its width: short things get what they need, texts share the rest by what they hold."""

from collections.abc import Sequence
from dataclasses import dataclass

LEAST = 84
MAIN_SHARE = 0.4


@dataclass(frozen=True)
class Wanted:
    """What a column asks for: pixels for its words, whether it may be cut, and whether it is the main one."""

    pixels: int
    flexible: bool = False
    main: bool = False


def shared(columns: Sequence[Wanted], room: int) -> list[int]:
    """Return the width of each column, in all as many pixels as there is room for.

    Where there is too little, texts are cut in proportion to their length, but none below LEAST, and the main one keeps
    at least MAIN_SHARE of the whole if its words need it. Where there is slack, the main one takes it.
    """
    widths = [column.pixels for column in columns]
    short = sum(widths) - room
    main = next((number for number, column in enumerate(columns) if column.main), len(columns) - 1)
    if short <= 0:
        widths[main] -= short
        return widths
    floors = [_floor(column, room) for column in columns]
    floors[main] = max(min(LEAST, floors[main]), floors[main] - max(0, sum(floors) - room))
    spare = [max(0, column.pixels - floor) for column, floor in zip(columns, floors, strict=True)]
    give = min(1.0, short / max(1, sum(spare)))
    widths = [round(column.pixels - give * part) for column, part in zip(columns, spare, strict=True)]
    widths[main] -= sum(widths) - room if give < 1 else 0
    return widths


def _floor(column: Wanted, room: int) -> int:
    if not column.flexible:
        return column.pixels
    least = round(MAIN_SHARE * room) if column.main else LEAST
    return min(column.pixels, least)
