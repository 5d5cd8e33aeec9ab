"""Small random years for hypothesis: a good part of them has no complete plan."""

from hypothesis import strategies as st

from policeplanner.scheduling.problem import LockKind, Span
from policeplanner.scheduling.year_problem import (
    Calendar,
    Cap,
    Need,
    YearActivity,
    YearLock,
    YearProblem,
    YearTrainer,
    YearVenue,
)

DAYS = 42
WEEKENDS = frozenset(day for day in range(DAYS) if day % 7 > 4)
TOPICS = ("law", "aid")
PEOPLE = ("ada", "bo", "cy")
VENUES = ("hall", "hotel")
COURSES = ("", "C1", "C2")
NEEDS = ((), (Need("law"),), (Need("aid"),), (Need("law"), Need("aid")), (Need("aid", 2),))
TEAMS = st.lists(st.sampled_from(PEOPLE), max_size=2, unique=True).map(tuple)


@st.composite
def spans(draw: st.DrawFn, longest: int = 14) -> Span:
    first = draw(st.integers(-3, DAYS - 1))
    return first, first + draw(st.integers(1, longest))


@st.composite
def activities(draw: st.DrawFn, number: int) -> YearActivity:
    venues = draw(st.sampled_from(((), ("hall",), VENUES)))
    return YearActivity(
        id=f"e{number}",
        name=f"Edition {number}",
        working_days=draw(st.integers(1, 6)),
        calendars=draw(st.sampled_from(((), ("host",), ("host", "mission")))),
        windows=tuple(draw(st.lists(spans(30), max_size=2))) if draw(st.integers(0, 3)) == 0 else (),
        venues=venues,
        rooms=draw(st.sampled_from((1, 1, 1, 2))),
        trainers=draw(st.sampled_from(((), (), ("ada",), ("cy",)))),
        needs=draw(st.sampled_from(NEEDS)),
        course=draw(st.sampled_from(COURSES)),
        after=tuple(f"e{earlier}" for earlier in range(number) if draw(st.integers(0, 7)) == 0),
        lead_days=draw(st.sampled_from((0, 5))),
        cost_cents=draw(st.sampled_from((0, 100, 300))),
        priority=draw(st.integers(1, 3)),
    )


@st.composite
def locks(draw: st.DrawFn, activity: YearActivity) -> YearLock:
    start = draw(st.integers(-3, DAYS - 1))
    kind = draw(st.sampled_from((LockKind.MINE, LockKind.PROGRAM, LockKind.PROGRAM)))
    venue = draw(st.sampled_from((None, *VENUES)))
    return YearLock(activity.id, start, start + draw(st.integers(1, 9)), venue, draw(TEAMS), kind)


@st.composite
def years(draw: st.DrawFn) -> YearProblem:
    found = [draw(activities(number)) for number in range(draw(st.integers(1, 7)))]
    return YearProblem(
        days=DAYS,
        today=draw(st.sampled_from((0, 4))),
        weekday=draw(st.sampled_from((0, 3))),
        activities=tuple(found),
        calendars=(
            Calendar("host", "Host", WEEKENDS | draw(st.frozensets(st.integers(0, DAYS - 1), max_size=3))),
            Calendar("mission", "Mission", draw(st.frozensets(st.integers(0, DAYS - 1), max_size=3))),
        ),
        trainers=tuple(
            YearTrainer(
                name,
                name.title(),
                draw(st.sampled_from((frozenset(TOPICS), frozenset(TOPICS), frozenset(TOPICS[1:])))),
                tuple(draw(st.lists(spans(), max_size=1))),
                draw(st.sampled_from((None, None, 6))),
            )
            for name in PEOPLE
        ),
        venues=tuple(
            YearVenue(name, name.title(), rooms, tuple(draw(st.lists(spans(), max_size=1))))
            for rooms, name in enumerate(VENUES, start=1)
        ),
        locks=tuple(draw(locks(activity)) for activity in found if draw(st.booleans())),
        months=((0, 14), (14, 28), (28, DAYS)),
        quarters=((0, 21), (21, DAYS)),
        caps=draw(st.sampled_from(((), (Cap((0, 21), 600), Cap((21, DAYS), 500))))),
        quiet=tuple(draw(st.lists(spans(), max_size=1))),
        gaps=draw(st.sampled_from(({}, {"C1": 3}, {"C1": 0, "C2": 7}))),
    )
