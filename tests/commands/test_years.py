"""The next year is planned from the command line, in both languages."""

from pathlib import Path

import pytest

from policeplanner.cli import main
from policeplanner.commands.words import DONE


def test_a_year_is_looked_at_copied_and_compared(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["next-year", str(plan), "2027", "--preview"]) == DONE
    told = capsys.readouterr().out
    assert "2027-01 Station commanders | 11–13 Jan 2027 → 10–12 Jan 2028" in told
    assert main(["next-year", str(plan), "2027", "--compare"]) == DONE
    assert capsys.readouterr().out.startswith("gone: 2027-01 Station commanders")
    assert main(["next-year", str(plan), "2027"]) == DONE
    capsys.readouterr()
    assert main(["next-year", str(plan), "2027", "--compare"]) == DONE
    assert capsys.readouterr().out == ""


def test_the_preview_speaks_french(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "fr", "next-year", str(plan), "2027", "--preview"]) == DONE
    assert "10–12 janv. 2028" in capsys.readouterr().out
