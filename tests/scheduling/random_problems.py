"""Small random problems for hypothesis: a good part of them has no complete timetable."""

from dataclasses import replace

from hypothesis import strategies as st

from policeplanner.scheduling.problem import (
    Day,
    Group,
    Interpreter,
    LessonTask,
    Lock,
    LockKind,
    Origin,
    Problem,
    Room,
    Span,
    Trainer,
)
from tests.scheduling.small_course import BLOCKS, day

GROUPS = ("alpha", "bravo")
BRAVO = frozenset({"bravo"})
TOPICS = ("law", "first aid")
PEOPLE = ("ada", "bo", "cy")
ROOMS = ("hall", "small")
SHAPES: tuple[tuple[Span, ...], ...] = (
    BLOCKS,
    BLOCKS[:2],
    ((510, 630), (645, 735), (795, 960)),
    ((540, 600), (610, 670)),
    ((540, 780),),
    (),
)


@st.composite
def spans(draw: st.DrawFn, days: int) -> Span:
    begin = draw(st.integers(0, days - 1)) * 1440 + draw(st.sampled_from((0, 540, 650, 780)))
    return begin, begin + draw(st.sampled_from((60, 95, 300, 1440)))


@st.composite
def lessons(draw: st.DrawFn, number: int) -> LessonTask:
    return LessonTask(
        f"l{number}",
        f"Lesson {number}",
        draw(st.sampled_from((15, 30, 45, 60, 90, 90, 120, 144))),
        frozenset(draw(st.sets(st.sampled_from(GROUPS), min_size=1))),
        topic=draw(st.sampled_from(("", *TOPICS))),
        qualification=draw(st.sampled_from((None, *TOPICS))),
        trainers_needed=draw(st.sampled_from((0, 1, 1, 1, 2))),
        interpreters_needed=draw(st.sampled_from((0, 0, 0, 1))),
        allowed_interpreters=draw(st.sampled_from((None, None, None, frozenset({"nobody"})))),
        needs_room=draw(st.sampled_from((True, True, True, False))),
        after=tuple(f"l{earlier}" for earlier in draw(st.sets(st.integers(0, number), max_size=1)) if earlier < number),
        opens=number == 0 and draw(st.booleans()),
        closes=number == 1 and draw(st.booleans()),
        contact=draw(st.sampled_from((True, True, True, False))),
        allowed_trainers=draw(st.sampled_from((None, None, frozenset({"ada", "bo"})))),
        latest_start=draw(st.sampled_from((None, None, None, 1440 + 700))),
        site=draw(st.sampled_from(("", "north"))),
    )


@st.composite
def locks(draw: st.DrawFn, tasks: list[LessonTask], days: int) -> tuple[Lock, ...]:
    chosen = draw(st.sets(st.sampled_from([task.id for task in tasks]), max_size=2))
    return tuple(
        Lock(
            id_,
            draw(st.integers(0, days - 1)) * 1440 + draw(st.sampled_from((540, 645, 650, 800))),
            draw(st.sampled_from((None, *ROOMS))),
            tuple(sorted(draw(st.sets(st.sampled_from(PEOPLE), max_size=2)))),
            kind=draw(st.sampled_from(LockKind)),
        )
        for id_ in sorted(chosen)
    )


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    """Up to seven lessons of two groups on up to three days."""
    days = draw(st.integers(1, 3))
    tasks = [draw(lessons(number)) for number in range(draw(st.integers(1, 7)))]
    calendars = draw(st.one_of(st.just({}), st.fixed_dictionaries({"own": own_days(days)})))
    if calendars:
        tasks = [replace(t, groups=BRAVO, calendar="own") if t.groups & BRAVO else t for t in tasks]
    return Problem(
        days=tuple(draw(some_day(index)) for index in range(days)),
        lessons=tuple(tasks),
        groups=tuple(
            Group(id_, id_, 20, draw(busy(days)), calendar="own" if calendars and id_ in BRAVO else "")
            for id_ in GROUPS
        ),
        calendars=calendars,
        trainers=tuple(draw(trainers(id_, days)) for id_ in PEOPLE),
        rooms=(
            Room("hall", "Hall", 60, busy=draw(busy(days)), site="north"),
            Room("small", "Small", 24, busy=draw(busy(days)), site="south"),
        ),
        interpreters=(Interpreter("io", "Io", draw(busy(days)), minutes_per_day=200),),
        locks=draw(locks(tasks, days)),
        travel=draw(st.sampled_from(({}, {("north", "south"): 40}))),
    )


@st.composite
def own_days(draw: st.DrawFn, days: int) -> tuple[Day, ...]:
    numbers = draw(st.sets(st.integers(0, days - 1), min_size=1))
    return tuple(draw(some_day(index)) for index in sorted(numbers))


@st.composite
def some_day(draw: st.DrawFn, index: int) -> Day:
    return day(index, draw(st.sampled_from(SHAPES)), contact_minutes=draw(st.sampled_from((420, 420, 150))))


@st.composite
def trainers(draw: st.DrawFn, id_: str, days: int) -> Trainer:
    topics = frozenset(draw(st.sets(st.sampled_from(TOPICS))))
    minutes = draw(st.sampled_from((420, 420, 150)))
    return Trainer(id_, id_, topics, draw(busy(days)), minutes, draw(st.sampled_from(Origin)))


def busy(days: int) -> st.SearchStrategy[tuple[Span, ...]]:
    return st.lists(spans(days), max_size=1).map(tuple)
