"""How a trainer looks: tones of what expires, names, and the load of a year with charts and table."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget

from policeplanner.domain.trainers import Absence, Trainer, TrainerKind
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.trainer_columns import expiry_tone, kind_tone, spaced
from policeplanner.gui.trainer_deliveries import TrainerDeliveries
from policeplanner.gui.trainer_load import TrainerLoad
from policeplanner.gui.trainer_parts import loss_of_absence, name_of
from policeplanner.gui.trainer_tabs import TrainerTabs
from policeplanner.i18n import speaking
from tests.plans import MONDAY, SmallPlan

TODAY = date(2027, 1, 1)


@pytest.mark.parametrize(("days", "tone"), [(-1, "error"), (0, "warning"), (89, "warning"), (90, ""), (None, "")])
def test_what_expires_is_red_and_what_soon_will_is_amber(days: int | None, tone: str) -> None:
    assert expiry_tone(None if days is None else TODAY + timedelta(days=days), TODAY) == tone


def test_kinds_have_colours_of_their_own_and_codes_room() -> None:
    assert len({kind_tone(kind) for kind in TrainerKind}) == 2
    assert kind_tone(None) == ""
    assert spaced("mk;sq;en") == "mk sq en"


def test_a_trainer_without_a_name_is_called_by_the_role() -> None:
    trainer = Trainer(role_en="Judge", role_fr="Juge")
    assert name_of(trainer) == "Judge"
    with speaking("fr"):
        assert name_of(trainer) == "Juge"
    assert name_of(Trainer()) == "(without a name)"


def test_an_absence_the_wrong_way_round_is_no_loss(plan: OpenPlan, ids: SmallPlan) -> None:
    with plan.action("New absence") as session:
        absence = Absence(trainer_id=ids.trainers[0], first_day=MONDAY, last_day=MONDAY, from_minute=600)
        session.add(absence)
        session.flush()
        made = absence.id
        assert loss_of_absence(session, made).begins.hour == 10
        absence.until_minute = 600
        session.flush()
        assert loss_of_absence(session, made) is None


def test_the_load_of_a_year_is_told_by_week_and_month(
    plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]
) -> None:
    load = TrainerLoad(plan)
    show(load)
    load.show_trainer(ids.trainers[0])
    assert load.year == 2027
    assert [week.used for week in load.strip.weeks if week.used] == [3]
    assert load.model.rowCount() == 12
    load.before.click()
    assert load.year == 2026
    assert not any(week.used for week in load.strip.weeks)


def test_who_is_on_no_team_is_told_so(plan: OpenPlan, show: Callable[[QWidget], None]) -> None:
    with plan.action("New trainer") as session:
        trainer = Trainer(surname="New")
        session.add(trainer)
        session.flush()
        made = trainer.id
    deliveries = TrainerDeliveries(plan)
    show(deliveries)
    deliveries.show_trainer(made)
    assert deliveries.model.rowCount() == 0


def test_without_lessons_replanning_begins_tomorrow(plan: OpenPlan, show: Callable[[QWidget], None]) -> None:
    with plan.action("New trainer") as session:
        trainer = Trainer(given_name="Nova", surname="Nikolova", city="Bitola")
        session.add(trainer)
        session.flush()
        made = trainer.id
    tabs = TrainerTabs(plan)
    show(tabs)
    tabs.show_record(made)
    assert tabs.title() == "Nova Nikolova"
    assert tabs.context() == "National · candidate · Bitola"
    tabs.replan()
