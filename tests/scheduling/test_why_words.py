"""Conflicts and repairs are told in sentences, in both languages, with names, days and minutes."""

import pytest

from policeplanner.i18n import LANGUAGES, Language, speaking
from policeplanner.scheduling.problem import Problem, Room, Trainer
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.why_answer import Concession, Conflict, Kind, Proof, Repair
from policeplanner.scheduling.why_causes import Cause, CauseKind
from policeplanner.scheduling.why_words import Words, say_cause, say_concession, say_conflict, say_repair
from tests.scheduling.small_course import day, lesson, mine, problem

NAMES = {"ada": "Ada", "bo": "Bo", "hall": "Hall", "one": "Opening", "two": "Ethics", "law": "Law", "a": "Town"}
DAYS = {0: "Monday 11", 1: "Tuesday 12", 2: "Wednesday 13"}


def words(course: Problem | None = None) -> Words:
    usual = problem(
        lesson("one"),
        lesson("two"),
        trainers=(Trainer("ada", "Ada", frozenset({"law"}), ((0, 2000),)), Trainer("bo", "Bo", frozenset({"law"}))),
        rooms=(Room("hall", "Hall", 30),),
        locks=(mine("one", 645),),
    )
    return Words(course or usual, NAMES, DAYS.__getitem__)


def conflict(*causes: Cause) -> Conflict:
    return Conflict(causes, ("one",), minimal=True, proof=Proof.TWICE)


def test_a_lack_of_trainers_names_them_and_their_days() -> None:
    told = say_conflict(
        conflict(Cause(CauseKind.TRAINERS, ("law",)), Cause(CauseKind.TRAINER_AWAY, ("ada",))),
        words(),
    )
    assert told == [
        "The lessons on Law need trainers qualified for it; there are only these: Ada and Bo.",
        "Ada is away or occupied on Monday 11 and Tuesday 12.",
    ]


def test_a_need_of_seats_says_all_and_closed_days_are_one_sentence() -> None:
    seats = conflict(Cause(CauseKind.ROOMS), Cause(CauseKind.SEATS, (), 40))
    assert say_conflict(seats, words()) == [
        "40 participants together need as many seats, which only these rooms have: none."
    ]
    closed = conflict(Cause(CauseKind.CLOSED, ("1",)), Cause(CauseKind.CLOSED, ("2",)))
    course = problem(days=(day(0), day(1, ()), day(2, ())))
    assert say_conflict(closed, words(course)) == ["Closed or open for less than usual: Tuesday 12 and Wednesday 13."]


def test_a_lock_is_told_with_its_time() -> None:
    assert say_cause(Cause(CauseKind.LOCK, ("one",)), words()) == "Opening is locked on Monday 11 at 10:45."


def test_a_repair_says_how_much_of_it_is_needed() -> None:
    trainer = Concession(Kind.NEW_TRAINER, ("law",), (0, 1), count=1)
    room = Concession(Kind.NEW_ROOM, (), (2,), 40)
    repair = Repair((trainer, room), Timetable(), least=True)
    assert "40 seats on Wednesday 13." in say_repair(repair, words())
    assert "Law on Monday 11 and Tuesday 12." in say_repair(repair, words())
    assert say_concession(Concession(Kind.EVENINGS, (), (0,), 1095), words()) == "Stay open until 18:15 on Monday 11."


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_can_be_said(language: Language) -> None:
    subjects = {
        CauseKind.CLOSED: ("1",),
        CauseKind.TRAVEL: ("a", "b"),
        CauseKind.ORDER: ("one", "two"),
        CauseKind.TRAINER_AWAY: ("ada",),
        CauseKind.TRAINERS: ("",),
    }
    with speaking(language):
        for cause in CauseKind:
            if cause not in {CauseKind.ROOM_TAKEN, CauseKind.INTERPRETER_AWAY, CauseKind.GROUP_AWAY}:
                assert say_cause(Cause(cause, subjects.get(cause, ("one",)), 90), words())
        for kind in Kind:
            assert "{" not in say_concession(Concession(kind, ("one", "two"), (0,), 60), words())
            assert "{" not in say_concession(Concession(kind, ("",), (0,), 60), words())
