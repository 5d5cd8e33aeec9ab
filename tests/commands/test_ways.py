"""Ways out are told and taken from the command line."""

from pathlib import Path

import pytest
from sqlalchemy import select

from policeplanner.cli import main
from policeplanner.commands.words import DONE, ERRORS_FOUND, REFUSED
from policeplanner.domain.trainers import Qualification
from policeplanner.store.workspace import Workspace


@pytest.fixture
def scheduled(plan: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    main(["schedule", str(plan), "--seconds", "5"])
    capsys.readouterr()
    return plan


def number_of(title: str, listed: str) -> str:
    return next(line.split()[0] for line in listed.splitlines() if title in line)


def test_lessons_are_numbered_and_each_has_ways_that_can_be_taken(
    scheduled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ways", str(scheduled), "2027-01"]) == DONE
    listed = capsys.readouterr().out
    assert len(listed.splitlines()) == 6
    ethics = number_of("Ethics", listed)
    assert main(["ways", str(scheduled), "2027-01", ethics, "--take", "1"]) == DONE
    told = capsys.readouterr().out
    assert "  1  " in told
    assert "1 change" in told or "2 change" in told
    assert main(["history", str(scheduled), "--limit", "1"]) == DONE
    assert "Mend timetable" in capsys.readouterr().out


def test_ways_are_told_in_french_and_why_there_are_none(scheduled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace = Workspace.open(scheduled, None)
    with workspace.action("Lose qualifications") as session:
        for qualification in session.scalars(select(Qualification)):
            session.delete(qualification)
    workspace.close()
    main(["ways", str(scheduled), "2027-01", "--lang", "fr"])
    number = number_of("Leadership II", capsys.readouterr().out)
    assert main(["ways", str(scheduled), "2027-01", number, "--lang", "fr"]) == ERRORS_FOUND
    assert "Leadership II\xa0: " in capsys.readouterr().out


def test_a_number_that_is_not_in_the_list_is_refused(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ways", str(plan), "2027-01", "99"]) == REFUSED
    assert "from 1 to 6" in capsys.readouterr().err
    assert main(["ways", str(plan), "2031-01"]) == REFUSED
