"""Trainers: names, qualifications and days away."""

from datetime import date
from uuid import UUID

import pytest

from policeplanner.domain.trainers import CERTIFIED, Absence, Interpreter, Qualification, Trainer, TrainerStatus

TOPIC, OTHER = UUID(int=1), UUID(int=2)
DAY = date(2027, 1, 11)


def test_a_trainer_may_be_a_role_at_first() -> None:
    trainer = Trainer(role_en="drug expert", role_fr="expert en drogues")
    assert trainer.full_name == "drug expert"
    trainer.surname = "Petrova"
    assert trainer.full_name == "Petrova"
    trainer.given_name = "Ana"
    assert trainer.full_name == "Ana Petrova"
    assert trainer.initials == "A.\u00a0P."


def test_initials_of_a_role_are_its_name() -> None:
    assert Trainer(role_fr="expert").initials == "expert"


@pytest.mark.parametrize(
    ("until", "qualified"), [(None, True), (DAY, True), (date(2027, 1, 10), False), (date(2028, 1, 1), True)]
)
def test_a_qualification_counts_until_its_last_day(until: date | None, qualified: bool) -> None:
    trainer = Trainer()
    trainer.qualifications = [Qualification(trainer_id=trainer.id, topic_id=TOPIC, valid_until=until)]
    assert trainer.qualified(TOPIC, DAY) is qualified
    assert not trainer.qualified(OTHER, DAY)
    assert trainer.qualified(None, DAY)


@pytest.mark.parametrize(("day", "away"), [(9, False), (10, True), (12, True), (13, False)])
def test_a_trainer_is_away_from_the_first_to_the_last_day(day: int, away: bool) -> None:
    trainer = Trainer()
    trainer.absences = [Absence(trainer_id=trainer.id, first_day=date(2027, 1, 10), last_day=date(2027, 1, 12))]
    assert trainer.away(date(2027, 1, day)) is away


def test_certified_are_the_certified_and_the_masters() -> None:
    assert {TrainerStatus.CERTIFIED, TrainerStatus.MASTER} == CERTIFIED


def test_an_interpreter_has_a_name() -> None:
    assert Interpreter(given_name="Sara", surname="Koleva").full_name == "Sara Koleva"
