"""Why a lesson has nowhere to go: what fills the times it could have, and what would make room for it."""

from collections import Counter

from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.candidates import Busy
from policeplanner.scheduling.checker import Code
from policeplanner.scheduling.live_cells import Grab
from policeplanner.scheduling.precheck import ReasonCode, alone, explain
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.timetable import Timetable
from policeplanner.services.solving import names_in
from policeplanner.services.timetables import Task

_GROUP = (
    QT_TRANSLATE_NOOP("NoWay", "the groups have another lesson"),
    QT_TRANSLATE_NOOP("NoWay", "Take a lesson of the groups off the timetable, or lengthen the course."),
)
_DAY_FULL = (
    QT_TRANSLATE_NOOP("NoWay", "the day would be too full or without a break"),
    QT_TRANSLATE_NOOP("NoWay", "Take a lesson off a full day, or lengthen the course."),
)
_ORDER = (
    QT_TRANSLATE_NOOP("NoWay", "a lesson that comes before or after it stands in the way"),
    QT_TRANSLATE_NOOP("NoWay", "Move the lessons that come before or after it, or change their order in the course."),
)
_TRAINER = (
    QT_TRANSLATE_NOOP("NoWay", "too few qualified trainers are free"),
    QT_TRANSLATE_NOOP("NoWay", "Add a qualified trainer to the team, or free one of them."),
)
_ROOM = (
    QT_TRANSLATE_NOOP("NoWay", "no room that fits is free"),
    QT_TRANSLATE_NOOP("NoWay", "Choose a venue with more or larger rooms, or free a room."),
)
_INTERPRETER = (
    QT_TRANSLATE_NOOP("NoWay", "too few interpreters are free"),
    QT_TRANSLATE_NOOP("NoWay", "Assign another interpreter to the course."),
)
_OTHER = (
    QT_TRANSLATE_NOOP("NoWay", "another rule would be broken"),
    QT_TRANSLATE_NOOP("NoWay", "Move other lessons first, or change the dates of the course."),
)
_FAMILIES = {
    "group": _GROUP,
    "no-break": _DAY_FULL,
    "contact": _DAY_FULL,
    "order": _ORDER,
    "not": _ORDER,
    "trainer": _TRAINER,
    "trainers": _TRAINER,
    "room": _ROOM,
    "interpreter": _INTERPRETER,
    "interpreters": _INTERPRETER,
}
_TODO = {
    ReasonCode.NOBODY_ABLE: _TRAINER[1],
    ReasonCode.NO_COMMON_TIME: _TRAINER[1],
    ReasonCode.NO_INTERPRETERS: _INTERPRETER[1],
    ReasonCode.NO_ROOM_LARGE: _ROOM[1],
    ReasonCode.NO_ROOM_FITTING: _ROOM[1],
    ReasonCode.GROUPS_NEVER_FREE: _GROUP[1],
}
_UNLOCK = QT_TRANSLATE_NOOP("NoWay", "Lessons locked as yours were left where they are: unlock one that may move.")


def why_no_way(task: Task, now: Timetable, lesson: str) -> list[str]:
    """Return in sentences why a lesson cannot go anywhere else, then what to do."""
    problem = without_lock(task.problem, lesson)
    reason = alone(problem, problem.lesson[lesson], Busy.of(problem))
    if reason is not None:
        todo = _TODO.get(reason.code, _OTHER[1])
        lines = [explain(reason, names_in(task)), translate("NoWay", todo)]
    else:
        lines = counted(Grab(problem, now, lesson))
    return [*lines, translate("NoWay", _UNLOCK)] if problem.fixed else lines


def counted(grab: Grab) -> list[str]:
    """Return what closes most of the times within the hours of the course, and what to do about the first of it."""
    causes = Counter(_family(cell.code) for cell in grab.cells() if _counts(cell.code))
    lines = []
    for (what, _todo), number in causes.most_common(2):
        text = translate("NoWay", "At {number} of {total} times, {reason}.")
        lines.append(text.format(number=number, total=causes.total(), reason=translate("NoWay", what)))
    return lines + [translate("NoWay", todo) for (_what, todo), _number in causes.most_common(1)]


def without_lock(problem: Problem, lesson: str) -> Problem:
    """Return the problem in which the lesson itself may move."""
    return Grab(problem, Timetable(), lesson).problem


def _counts(code: Code | None) -> bool:
    return code is not None and code not in {Code.CLOSED, Code.TOO_EARLY, Code.TOO_LATE}


def _family(code: Code | None) -> tuple[str, str]:
    assert code is not None
    return _FAMILIES.get(code.value, _FAMILIES.get(code.value.partition("-")[0], _OTHER))
