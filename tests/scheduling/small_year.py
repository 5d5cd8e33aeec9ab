"""A short invented year that the tests of the year's planner change: ten weeks from a Monday, weekends closed."""

from dataclasses import replace
from typing import Any

from policeplanner.scheduling.problem import LockKind
from policeplanner.scheduling.year_problem import (
    Booking,
    Calendar,
    Need,
    YearActivity,
    YearLock,
    YearPlan,
    YearProblem,
    YearTrainer,
    YearVenue,
)

DAYS = 70
WEEKENDS = frozenset(day for day in range(DAYS) if day % 7 > 4)
HOST = Calendar("host", "Host country", WEEKENDS | {16})
MISSION = Calendar("mission", "Mission", frozenset({9}))
PEOPLE = ("ada", "bo", "cy")


def edition(id_: str, days: int = 5, **more: Any) -> YearActivity:
    """Return an edition in either venue with one trainer who knows the law."""
    usual: dict[str, Any] = {
        "calendars": ("host", "mission"),
        "venues": ("hall", "hotel"),
        "needs": (Need("law"),),
        "course": "C1",
    }
    return YearActivity(id_, id_.title(), days, **(usual | more))


def year(*activities: YearActivity, **more: Any) -> YearProblem:
    """Return a year with three trainers (two know the law) and two venues."""
    usual = YearProblem(
        days=DAYS,
        activities=activities,
        calendars=(HOST, MISSION),
        trainers=(
            YearTrainer("ada", "Ada", frozenset({"law", "first aid"})),
            YearTrainer("bo", "Bo", frozenset({"law"})),
            YearTrainer("cy", "Cy", frozenset({"first aid"})),
        ),
        venues=(YearVenue("hall", "Hall"), YearVenue("hotel", "Hotel", rooms=2)),
        months=((0, 28), (28, 56), (56, 70)),
        quarters=((0, 35), (35, 70)),
    )
    return replace(usual, **more)


def at(
    id_: str, start: int, days: int = 5, venue: str | None = "hall", trainers: tuple[str, ...] = ("ada",)
) -> Booking:
    """Return a booking of so many days in a row."""
    return Booking(id_, start, start + days, venue, trainers)


def lock(booking: Booking, kind: LockKind = LockKind.PROGRAM) -> YearLock:
    """Return a lock on a booking."""
    return YearLock(booking.activity, booking.start, booking.end, booking.venue, booking.trainers, kind)


def plan(*bookings: Booking) -> YearPlan:
    """Return a plan of bookings."""
    return YearPlan.of(bookings)
