"""Documents are written from the command line."""

from pathlib import Path

import pytest

from policeplanner.cli import main
from policeplanner.commands.words import DONE, REFUSED


def test_documents_are_listed_and_written(plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(plan)]) == DONE
    assert "training-plan" in capsys.readouterr().out
    out = tmp_path / "out"
    for words in (
        ["training-plan", "--format", "excel"],
        ["training-plan", "--in", "fr"],
        ["timetable", "--in", "both"],
    ):
        main(["schedule", str(plan), "--seconds", "5", "--unplaced"])
        assert main(["export", str(plan), *words, "--into", str(out)]) == DONE
    assert sorted(path.suffix for path in out.iterdir()) == [".pdf", ".pdf", ".xlsx"]
    assert main(["export", str(plan), "horoscope"]) == REFUSED
    assert "horoscope" in capsys.readouterr().err
