"""The competition's instances: read, solved by the grid's engine, judged by the competition's rules."""

from pathlib import Path

import pytest

from benchmarks.ctt import OFFICIAL, Score, lectures_of, main, problem_of, table
from benchmarks.ctt_instances import broken, official_cost, parse, read_instance
from policeplanner.scheduling.grid_anneal import run
from policeplanner.scheduling.job import GridJob
from policeplanner.scheduling.measures import measure
from tests.benchmarks.random_instances import full_instance_text, instance_text

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
        ("", "no line 'Periods_per_day: …'"),
        (SMALL.replace("Courses: 2", "Courses: 3"), "line 2: 3 Courses announced, 2 found"),
        (SMALL.replace("Days: 2", "Days: 0"), "line 4: Days is 0"),
        (SMALL.replace("Periods_per_day: 3", "Periods_per_day: 99"), "line 5: 99 periods in a day"),
        (SMALL.replace("law t1 2", "law t1 two"), "line 10: 'two' where a number is expected"),
        (SMALL.replace("law t1 2 2 30", "law t1 2 2"), "line 10: word 5 is missing"),
        (SMALL.replace("aid t2", "law t2"), "line 11: law stands already in line 10"),
        (SMALL.replace("q1 2 law aid", "q1 2 law ghost"), "line 18: unknown course ghost"),
        (SMALL.replace("q1 2 law aid", "q1 3 law aid"), "line 18: 3 courses announced, 2 found"),
        (SMALL.replace("aid 0 0", "ghost 0 0"), "line 21: unknown course ghost"),
        (SMALL.replace("aid 0 0", "aid 0 3"), "line 21: no day 0 with a period 3"),
    ],
)
def test_a_file_that_is_no_instance_is_refused_with_the_line(
    text: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "odd.ctt"
    source.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="not an instance") as error:
        read_instance(source)
    assert str(source) in str(error.value)
    assert said in str(error.value)
    assert main([str(source), str(tmp_path / "missing.ctt"), "--out", str(tmp_path)]) == 2
    printed = capsys.readouterr().err
    assert said in printed
    assert "missing.ctt: cannot be read" in printed


def test_several_seeds_are_compared_with_others() -> None:
    scores = [Score(name, seed, cost + seed, 0) for name, cost in (("comp02", 40), ("ours", 7)) for seed in (1, 2, 3)]
    heads, competition, other, total = (line.split() for line in table(scores))
    assert competition == ["comp02", "41", "42", "43", "42", "41", "43", "60", "51", "24"]
    assert other == ["ours", "8", "9", "10", "9", "8", "10"]
    assert total == ["sum", "49", "51", "53", "51", "49", "53"]
    assert "seed 3" in " ".join(heads)


def test_each_seed_has_its_folder(tmp_path: Path) -> None:
    source = tmp_path / "small.ctt"
    source.write_text(SMALL, encoding="utf-8")
    assert main([str(source), "--moves", "0.02", "--seconds", "20", "--seed", "4,5", "--out", str(tmp_path)]) == 0
    assert (tmp_path / "seed4" / "small.sol").read_text()
    assert (tmp_path / "seed5" / "small.sol").exists()


@pytest.mark.parametrize(
    "text",
    [
        SMALL.replace("law t1 2 2 30", "law t1 9 2 30"),  # more lectures than periods
        SMALL.replace("law t1 2 2 30", "law t2 5 2 30").replace("aid t2 2", "aid t2 5"),  # one teacher, ten lectures
        SMALL.replace("law t1 2", "law t1 6").replace("aid t2 2", "aid t2 6").replace("aid 0 0", "law 0 0"),
    ],
)
def test_an_impossible_instance_gives_a_part_that_breaks_no_rule(text: str, tmp_path: Path) -> None:
    source = tmp_path / "tight.ctt"
    source.write_text(text, encoding="utf-8")
    assert main([str(source), "--moves", "0.1", "--seconds", "20", "--out", str(tmp_path)]) == 1
    lectures = [
        (c, r, int(d), int(p)) for c, r, d, p in map(str.split, (tmp_path / "tight.sol").read_text().splitlines())
    ]
    assert len(lectures) >= 5
    assert all("lectures" in rule for rule in broken(parse(text), lectures))


@pytest.mark.parametrize("seed", range(3))
def test_a_week_without_one_free_place_is_filled(seed: int) -> None:
    instance = parse(full_instance_text(seed))
    answer = run(GridJob(problem_of(instance), OFFICIAL, seed, 60, cores=1, moves=400_000))
    assert broken(instance, lectures_of(answer.timetable)) == []


def test_an_instance_without_curricula_is_solved() -> None:
    text = SMALL.replace("Curricula: 1", "Curricula: 0").replace("q1 2 law aid\n", "")
    answer = run(GridJob(problem_of(parse(text)), OFFICIAL, 1, 60, cores=1, moves=20_000))
    assert official_cost(parse(text), lectures_of(answer.timetable)) == 0
