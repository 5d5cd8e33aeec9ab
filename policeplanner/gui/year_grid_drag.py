"""A bar in hand: where it would land for a day under the pointer, or for a step of the keyboard."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF

from policeplanner.services.year_calendar import Bar
from policeplanner.services.year_moving import Landing, YearMoves

_EDGE = 6.0


class Grip(StrEnum):
    """Where a bar is held: in the middle, to move it, or at one of its ends, to stretch it."""

    MOVE = "move"
    START = "start"
    END = "end"


@dataclass(frozen=True)
class Drag:
    """An activity in hand. `grabbed` is the day below the pointer when it was taken; what has no dates has no bar."""

    activity: UUID
    bar: Bar | None = None
    grip: Grip = Grip.MOVE
    grabbed: date | None = None

    def landing(self, moves: YearMoves, day: date) -> Landing:
        """Return the days that the activity takes when it is let go over a day."""
        bar = self.bar
        if bar is None or self.grabbed is None:
            return moves.land(self.activity, day, moves.length(self.activity, None, None))
        if self.grip is Grip.START:
            return moves.weigh(self.activity, min(moves.snapped(self.activity, day), bar.last), bar.last)
        if self.grip is Grip.END:
            return moves.weigh(self.activity, bar.first, max(moves.snapped(self.activity, day, -1), bar.first))
        length = moves.length(self.activity, bar.first, bar.last)
        return moves.land(self.activity, bar.first + (day - self.grabbed), length)


def grip_at(area: QRectF, place: QPointF) -> Grip:
    """Return how a bar is held at a place on it; short bars have short ends."""
    edge = min(_EDGE, area.width() / 3.5)
    if place.x() < area.left() + edge:
        return Grip.START
    return Grip.END if place.x() > area.right() - edge else Grip.MOVE


def stepped(moves: YearMoves, bar: Bar, days: int) -> Landing:
    """Return where a bar lands so many working days on; whole weeks keep the day of the week."""
    activity = bar.entry.activity
    length = moves.length(activity, bar.first, bar.last)
    if days % 7 == 0:
        return moves.land(activity, bar.first + timedelta(days=days), length)
    return moves.land(activity, moves.stepped(activity, bar.first, days), length)


def stretched(moves: YearMoves, bar: Bar, grip: Grip, days: int) -> Landing:
    """Return what a bar becomes when one end goes so many working days on; a day is left in any case."""
    activity = bar.entry.activity
    if grip is Grip.START:
        return moves.weigh(activity, min(moves.stepped(activity, bar.first, days), bar.last), bar.last)
    return moves.weigh(activity, bar.first, max(moves.stepped(activity, bar.last, days), bar.first))
