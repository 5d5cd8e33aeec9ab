"""Timetables are made and mended from the command line."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from policeplanner.cli import main
from policeplanner.commands.words import DONE, ERRORS_FOUND, REFUSED
from policeplanner.domain.activities import Activity
from policeplanner.domain.placements import PlacementTrainer
from policeplanner.domain.reference import ActivityType
from policeplanner.domain.trainers import Absence, Qualification, Trainer
from policeplanner.store.workspace import Workspace


def test_a_plan_is_scheduled_checked_and_its_history_told(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schedule", str(plan), "2027-01", "--seconds", "5"]) == DONE
    assert "6 of 6 lessons placed" in capsys.readouterr().out
    assert main(["history", str(plan), "--lang", "fr", "--limit", "1"]) == DONE
    assert "Établir l’emploi du temps" in capsys.readouterr().out
    assert main(["schedule", str(plan), "2031-01"]) == REFUSED
    assert "2031-01" in capsys.readouterr().err


def test_a_timetable_is_mended_when_a_trainer_is_away(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["schedule", str(plan), "--seconds", "5"])
    capsys.readouterr()
    away = ["--without-trainer", "petrova", "2027-01-11", "2027-01-13"]
    assert main(["replan", str(plan), "2027-01", *away]) == DONE
    proposed = capsys.readouterr().out
    assert "2027-01: " in proposed
    assert main(["replan", str(plan), "2027-01", *away, "--accept", "--record"]) == DONE
    workspace = Workspace.open(plan, None)
    with workspace.reading() as session:
        teaching = {trainer.surname for trainer in session.scalars(select(Trainer).join(PlacementTrainer))}
        absence = session.scalars(select(Absence)).one()
        assert (absence.first_day, absence.last_day) == (date(2027, 1, 11), date(2027, 1, 13))
    assert teaching == {"Iliev"}
    workspace.close()


def test_who_or_what_is_lost_must_be_known(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--without-room", "Ballroom", "2027-01-11", "2027-01-11"]
    assert main(["replan", str(plan), "2027-01", *words]) == REFUSED
    assert "Room 1" in capsys.readouterr().err
    assert main(["replan", str(plan), "2031-01"]) == REFUSED


def test_why_not_is_said_with_what_would_help(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["why", str(plan), "2027-01"]) == DONE
    assert "all lessons can be placed" in capsys.readouterr().out
    workspace = Workspace.open(plan, None)
    with workspace.action("Lose qualifications") as session:
        for qualification in session.scalars(select(Qualification)):
            session.delete(qualification)
    workspace.close()
    assert main(["why", str(plan), "2027-01"]) == ERRORS_FOUND
    assert "One of these would help:" in capsys.readouterr().out


def test_a_year_is_planned_and_what_moves_is_said(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace = Workspace.open(plan, None)
    with workspace.action("Add an idea") as session:
        kind = session.scalars(select(ActivityType.id)).one()
        session.add(
            Activity(type_id=kind, title_en="Round table", starts_on=date(2027, 5, 3), ends_on=date(2027, 5, 3))
        )
    workspace.close()
    assert main(["plan-year", str(plan), "2027", "--seconds", "1"]) == DONE
    assert "2 of 2 activities placed" in capsys.readouterr().out
    assert main(["plan-year", str(plan), "2027", "--seconds", "1", "--accept"]) == DONE


def test_editions_are_scheduled_together(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schedule", str(plan), "2027-01", "--together", "--seconds", "5"]) == DONE
    told = capsys.readouterr().out
    assert "1 edition alone: best possible timetable, 6 of 6 lessons placed" in told
    assert main(["schedule", str(plan), "2031-01", "--together"]) == REFUSED
    assert "2031-01" in capsys.readouterr().err
