"""A killed program loses nothing that it had said was saved."""

from pathlib import Path

from benchmarks.kill import run


def test_a_killed_writer_leaves_whole_actions(tmp_path: Path) -> None:
    tally = run(tmp_path / "plan.ppdb", kills=3)
    assert (tally.kills, tally.lost, tally.halved, tally.unsound) == (3, 0, 0, 0)
    assert tally.acknowledged >= 3
