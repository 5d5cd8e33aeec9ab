"""The hard rules of the model forbid what they must, and nothing else."""

from typing import Any

import pytest

from policeplanner.scheduling.cpsat import Search, Verdict, search
from policeplanner.scheduling.problem import Interpreter, LessonTask, Problem, Room, Trainer
from policeplanner.scheduling.wishes import Wishes
from tests.scheduling.small_course import BLOCKS, day, lesson, problem

ANY = Search(10, 10, wishes=Wishes(0, 0, 0, 0, 0, 0, 0))
BRAVO = frozenset({"bravo"})
TWO_SITES = (Room("hall", "Hall", 60, site="north"), Room("small", "Small", 24, frozenset({"projector"}), site="south"))
HALL = frozenset({"hall"})
PROJECTOR = frozenset({"projector"})
LONG = ((540, 700),)


def course(lessons: tuple[LessonTask, ...], **changes: Any) -> Problem:
    return problem(*lessons, **{"days": (day(0, BLOCKS[:2]),), **changes})


FITTING = [
    course((lesson("one"), lesson("two"))),
    course((lesson("one", 60), lesson("two", 75)), days=(day(0, LONG),), grid=5, trainers=(Trainer("ada", "Ada"),)),
    course((lesson("visit", 180),)),
    course((lesson("one", 60), lesson("two", features=PROJECTOR)), rooms=TWO_SITES, travel={("north", "south"): 45}),
    course((lesson("one"), lesson("two")), days=(day(0, BLOCKS[:2], contact_minutes=180),)),
]
CLASHING = [
    course((lesson("one"), lesson("two"), lesson("three", 15))),
    course((lesson("one"), lesson("two"), lesson("three", groups=BRAVO)), trainers=(Trainer("ada", "Ada"),)),
    course((lesson("one", 60), lesson("two", 90)), days=(day(0, LONG),)),
    course((lesson("one", 45), lesson("two", 45), lesson("three", 45)), days=(day(0, ((540, 680),)),)),
    course((lesson("visit", 180), lesson("one", 15)), days=(day(0, BLOCKS[:2]),)),
    course(
        (lesson("one", allowed_rooms=HALL), lesson("two", features=PROJECTOR)),
        rooms=TWO_SITES,
        travel={("north", "south"): 45},
    ),
    course((lesson("one"), lesson("two")), days=(day(0, BLOCKS[:2], contact_minutes=179),)),
    course((lesson("one"), lesson("two")), trainers=(Trainer("ada", "Ada", minutes_per_day=170),)),
    course(
        (lesson("one", interpreters_needed=1), lesson("two", groups=BRAVO, interpreters_needed=1)),
        days=(day(0, BLOCKS[:1]),),
        interpreters=(Interpreter("io", "Io"),),
    ),
    course((lesson("one", closes=True), lesson("two", after=("one",)))),
]


@pytest.mark.parametrize("fitting", FITTING)
def test_what_fits_is_found(fitting: Problem) -> None:
    if fitting.grid == 5:  # 60 + 15 + 75 minutes fill the window to the last ten
        assert search(fitting, ANY).verdict is Verdict.OPTIMAL
    assert search(fitting, ANY).best is not None


@pytest.mark.parametrize("clashing", CLASHING)
def test_what_clashes_is_impossible(clashing: Problem) -> None:
    assert search(clashing, ANY).verdict is Verdict.INFEASIBLE
