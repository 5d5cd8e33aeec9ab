"""The competition's instances: read, solved by the grid's engine, judged by the competition's rules."""

from pathlib import Path

import pytest

from benchmarks.ctt import OFFICIAL, broken, lectures_of, main, official_cost, parse, problem_of, read_instance
from policeplanner.scheduling.grid_anneal import run
from policeplanner.scheduling.job import GridJob
from policeplanner.scheduling.measures import measure
from tests.benchmarks.random_instances import instance_text

SMALL = """Name: small
Courses: 2
Rooms: 2
Days: 2
Periods_per_day: 3
Curricula: 1
Constraints: 1

COURSES:
law t1 2 2 30
aid t2 2 1 20

ROOMS:
hall\t30
small\t15

CURRICULA:
q1 2 law aid

UNAVAILABILITY_CONSTRAINTS:
aid 0 0

END.
"""


def test_the_competition_counts_by_hand() -> None:
    small = parse(SMALL)
    good = [("law", "hall", 0, 1), ("aid", "hall", 0, 2), ("law", "hall", 1, 1), ("aid", "hall", 1, 2)]
    assert (broken(small, good), official_cost(small, good)) == ([], 0)
    poor = [("law", "hall", 0, 0), ("law", "small", 0, 2), ("aid", "hall", 1, 0), ("aid", "hall", 1, 1)]
    assert broken(small, poor) == []
    assert official_cost(small, poor) == 15 + 5 + 2 * 2 + 1


def test_broken_rules_are_named() -> None:
    bad = [("law", "hall", 0, 0), ("aid", "hall", 0, 0), ("law", "attic", 0, 0)]
    said = " / ".join(broken(parse(SMALL), bad))
    for rule in (
        "aid: 1 of 2",
        "room hall twice",
        "course law twice",
        "curriculum q1 twice",
        "no room attic",
        "closed",
    ):
        assert rule in said


@pytest.mark.parametrize("seed", range(3))
def test_our_cost_is_the_competitions(seed: int) -> None:
    instance = parse(instance_text(seed, courses=16))
    problem = problem_of(instance)
    answer = run(GridJob(problem, OFFICIAL, seed, 60, cores=1, moves=30_000))
    lectures = lectures_of(answer.timetable)
    assert broken(instance, lectures) == []
    assert 60 * official_cost(instance, lectures) == measure(problem, answer.timetable, OFFICIAL).cost(OFFICIAL)


def test_files_are_solved_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "small.ctt"
    source.write_text(SMALL, encoding="utf-8")
    assert main([str(source), "--moves", "0.02", "--seconds", "20", "--out", str(tmp_path / "out")]) == 0
    lines = (tmp_path / "out" / "small.sol").read_text(encoding="utf-8").splitlines()
    assert sorted(line.split()[0] for line in lines) == ["aid", "aid", "law", "law"]
    assert "1 instances, sum 0, 0 not valid" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "'Name'"),
        (SMALL.replace("Courses: 2", "Courses: 3"), "3 Courses announced, 2 found"),
        (SMALL.replace("q1 2 law aid", "q1 2 law ghost"), "unknown course ghost"),
        (SMALL.replace("law t1 2", "law t1 two"), "invalid literal"),
        (SMALL.replace("Periods_per_day: 3", "Periods_per_day: 99"), "99 periods in a day"),
    ],
)
def test_a_file_that_is_no_instance_is_refused_in_words(text: str, said: str, tmp_path: Path) -> None:
    source = tmp_path / "odd.ctt"
    source.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=said) as error:
        read_instance(source)
    assert str(source) in str(error.value)
    assert main([str(source), "--out", str(tmp_path)]) == 2
    assert main([str(tmp_path / "missing.ctt"), "--out", str(tmp_path)]) == 2
