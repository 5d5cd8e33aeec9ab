"""Small random weeks of an academy for hypothesis: equal lessons, fixed trainers; some cannot be placed completely."""

from hypothesis import strategies as st

from policeplanner.scheduling.problem import Group, LessonTask, Lock, LockKind, Problem, Room, Series, Trainer
from tests.scheduling.small_course import day

GROUPS = ("alpha", "bravo", "charlie")
TRAINERS = ("ada", "bo")
WINDOWS = (((540, 585), (600, 645), (700, 745)), ((540, 630), (650, 740)), ((480, 525),), ())


@st.composite
def grids(draw: st.DrawFn) -> Problem:
    """Up to 14 lessons of three groups on up to three days with up to four slots."""
    days = tuple(
        day(i, draw(st.sampled_from(WINDOWS)), short=draw(st.booleans())) for i in range(draw(st.integers(1, 3)))
    )
    tasks = [draw(lessons(number)) for number in range(draw(st.integers(1, 14)))]
    busy = draw(st.lists(st.sampled_from(((540, 600), (1440, 2880), (2000, 2200))), max_size=1).map(tuple))
    return Problem(
        days=days,
        lessons=tuple(tasks),
        groups=tuple(Group(id_, id_, 20, busy if id_ == "bravo" else ()) for id_ in GROUPS),
        trainers=tuple(Trainer(id_, id_, busy=busy if id_ == "bo" else (), minutes_per_day=100) for id_ in TRAINERS),
        rooms=(Room("hall", "Hall", 60), Room("small", "Small", 24, busy=busy)),
        locks=draw(locks(tasks)),
        series=(Series("law", "Law", 2),),
        standing=draw(st.booleans()),
    )


@st.composite
def lessons(draw: st.DrawFn, number: int) -> LessonTask:
    trainer = draw(st.sampled_from((None, *TRAINERS)))
    return LessonTask(
        f"l{number}",
        f"Lesson {number}",
        45,
        frozenset(draw(st.sets(st.sampled_from(GROUPS), max_size=2))),
        topic=draw(st.sampled_from(("", "law"))),
        trainers_needed=0 if trainer is None else 1,
        allowed_trainers=None if trainer is None else frozenset({trainer}),
        needs_room=draw(st.sampled_from((True, True, False))),
        series=draw(st.sampled_from(("", "law"))),
        people=draw(st.sampled_from((None, 30))),
        closed=draw(st.sampled_from(((), ((530, 560),)))),
    )


@st.composite
def locks(draw: st.DrawFn, tasks: list[LessonTask]) -> tuple[Lock, ...]:
    chosen = draw(st.sets(st.sampled_from([task.id for task in tasks]), max_size=2))
    return tuple(
        Lock(id_, 540, draw(st.sampled_from((None, "hall", "small"))), ("ada",), kind=draw(st.sampled_from(LockKind)))
        for id_ in sorted(chosen)
    )
