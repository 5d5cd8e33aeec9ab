"""The program starts as what the first word says."""

import pytest

from policeplanner.__main__ import SOLVER, start
from policeplanner.scheduling import solve


def test_words_start_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert start(["--version"]) == 0
    assert capsys.readouterr().out == "0.1.0\n"


def test_the_frozen_program_and_the_scheduler_mean_the_same_flag() -> None:
    assert solve.FLAG == SOLVER
