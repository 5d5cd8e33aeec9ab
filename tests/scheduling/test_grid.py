"""Whole weeks as a grid: always valid, counted alike by the kernel and by the measures, and the same again."""

import threading
import time
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from wasmtime import Engine, Module

import dev
from benchmarks.ctt import OFFICIAL, problem_of
from benchmarks.ctt_instances import parse
from policeplanner.paths import resource
from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.scheduling.grid import solve_grid, suits_grid
from policeplanner.scheduling.grid_anneal import SETTINGS, run, timetable_of
from policeplanner.scheduling.grid_kernel import Kernel, load_kernel
from policeplanner.scheduling.grid_model import NotAGridError, grid_of
from policeplanner.scheduling.job import GridJob, Status
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.problem import Lock, Problem
from policeplanner.scheduling.solve import Progress, solve
from policeplanner.scheduling.wishes import DEFAULT, Wishes
from tests.benchmarks.random_instances import instance_text
from tests.scheduling.random_grids import grids
from tests.scheduling.small_course import lesson, problem

EVERYTHING = Wishes(
    *(3, 2, 5, 7, 0, 4, 0),
    seats=2,
    series_days=5,
    series_rooms=3,
    isolated=4,
    late_short_day=6,
    hard_mornings=8,
    finish_by=600,
    short_finish_by=620,
    hard_topics=frozenset({"law"}),
)


@pytest.fixture(scope="module")
def kernel_code() -> tuple[Engine, Module]:
    return load_kernel()


@cache
def academy() -> Problem:
    """A week of 60 lessons in 12 series, with six rooms that not everybody fits into."""
    return problem_of(parse(instance_text(seed=1, courses=20)))


def quick(week: Problem, **more: int) -> GridJob:
    return GridJob(week, OFFICIAL, **{"seed": 1, "seconds": 60, "cores": 2, "moves": 200_000, **more})


@settings(max_examples=25, deadline=None)
@given(grids())
def test_no_week_breaks_a_rule_whether_all_fits_or_not(week: Problem) -> None:
    try:
        grid_of(week, EVERYTHING)
    except NotAGridError:
        return
    answer = run(GridJob(week, EVERYTHING, 1, 60, cores=1, moves=20_000))
    assert broken_by_program(week, check(week, answer.timetable)) == []
    assert (answer.status is Status.FOUND) == (len(answer.timetable.placed) == len(week.lessons))


@settings(max_examples=25, deadline=None)
@given(week=grids())
def test_the_kernel_counts_as_the_measures_do(kernel_code: tuple[Engine, Module], week: Problem) -> None:
    try:
        grid = grid_of(replace(week, locks=()), EVERYTHING)
    except NotAGridError:
        return
    kernel = Kernel(*kernel_code, grid)
    kernel.tune(SETTINGS)
    kernel.start(seed=3)
    kernel.run(3_000, 50.0, 500.0)
    state = kernel.best
    timetable = timetable_of(grid, state)
    if not state.wrongs:
        assert check(grid.problem, timetable) == []
        constant = measure(grid.problem, timetable, EVERYTHING)
        assert state.cost * grid.scale == replace(constant, trainer_load=0).cost(EVERYTHING)


def test_the_same_seed_and_moves_give_the_same_week() -> None:
    one, again, other = (run(quick(academy(), seed=seed)) for seed in (1, 1, 2))
    assert one.repeatable
    assert one.timetable == again.timetable != other.timetable


def test_more_cores_and_moves_are_no_worse() -> None:
    def cost(job: GridJob) -> int:
        return measure(job.problem, run(job).timetable, job.wishes).cost(job.wishes)

    assert cost(quick(academy(), cores=2)) <= cost(quick(academy(), cores=1))


def test_a_week_of_the_academy_is_solved_in_its_own_process_and_told_of() -> None:
    told: list[Progress] = []
    result = solve(academy(), wishes=OFFICIAL, seconds=2, progress=told.append)
    assert (result.status, result.unplaced) == (Status.FOUND, ())
    assert told[-1].cost >= result.cost == result.measures.cost(OFFICIAL)


def test_cancelling_answers_at_once() -> None:
    cancel = threading.Event()
    asked: list[float] = []

    def stop(_progress: Progress) -> None:
        if len(asked) < 1:
            asked.append(time.monotonic())
            cancel.set()

    result = solve_grid(GridJob(academy(), OFFICIAL, 1, 60), stop, cancel)
    assert time.monotonic() - asked[0] < 3, "0.2 s on a quiet machine"
    assert result.status is Status.CANCELLED


def test_a_part_of_an_impossible_week_is_told_of_and_kept_when_cancelled() -> None:
    crowded = replace(academy(), rooms=academy().rooms[:2])  # 60 lessons, 50 places
    cancel = threading.Event()

    def stop(progress: Progress) -> None:
        if progress.placed:
            cancel.set()

    result = solve_grid(GridJob(crowded, OFFICIAL, 1, 60), stop, cancel)
    assert result.status is Status.CANCELLED
    assert 30 < len(result.timetable.placed) <= 50


def test_locked_lessons_stay() -> None:
    first = academy().lessons[0]
    lock = Lock(first.id, academy().days[1].windows[0][0], academy().rooms[0].id, tuple(first.allowed_trainers or ()))
    week = replace(academy(), locks=(lock,))
    place = run(quick(week)).timetable.find(first.id)
    assert place is not None
    assert (place.start, place.room, place.trainers) == (lock.start, lock.room, lock.trainers)


def test_only_equal_lessons_with_fixed_trainers_are_a_grid() -> None:
    assert suits_grid(academy(), OFFICIAL)
    assert not suits_grid(problem(lesson("one")), DEFAULT)
    with pytest.raises(NotAGridError, match="choice of trainers"):
        grid_of(problem(lesson("one", allowed_trainers=None)), DEFAULT)
    with pytest.raises(NotAGridError, match="different lengths"):
        grid_of(problem(lesson("one"), replace(lesson("two"), minutes=30)), DEFAULT)


def test_the_compiled_kernel_belongs_to_its_source() -> None:
    source = dev.ROOT / "policeplanner" / "scheduling" / "kernel" / "grid.c"
    assert dev.source_hash(source).encode() in resource("kernel", "grid.wasm").read_bytes(), "python3 dev.py kernel"


def test_lessons_that_fit_few_slots_find_them_in_a_crowded_week() -> None:
    full = problem_of(parse(instance_text(seed=2, courses=40)))
    first = full.days[0].windows[0]
    elsewhere = tuple(window for day in full.days for window in day.windows if window != first)
    narrow = replace(full.lessons[0], closed=elsewhere, groups=frozenset(), series="")
    week = replace(full, lessons=(*full.lessons[1:], narrow))
    place = run(quick(week)).timetable.find(narrow.id)
    assert place is not None
    assert place.start == first[0]


def test_lessons_beyond_the_slots_of_their_kind_are_left_out() -> None:
    week = academy()
    slots = sum(len(day.windows) for day in week.days)
    more = tuple(replace(week.lessons[0], id=f"more {number}") for number in range(slots))
    week = replace(week, lessons=(*week.lessons, *more))
    answer = run(quick(week))
    assert answer.status is Status.PARTIAL
    assert check(week, answer.timetable) == []
    assert len(answer.timetable.placed) > len(week.lessons) - len(more)
