"""Weights of the soft goals."""

from dataclasses import fields

from policeplanner.scheduling.measures import Measures
from policeplanner.scheduling.wishes import DEFAULT, MUST, Wishes


def test_every_goal_that_is_measured_has_a_weight() -> None:
    assert set(DEFAULT.weights()) == {field.name for field in fields(Measures)}


def test_a_thing_counted_weighs_an_hour() -> None:
    weights = Wishes(idle=3, rooms=5).weights()
    assert (weights["idle"], weights["rooms"]) == (3, 300)


def test_a_must_outweighs_everything_that_is_only_wished() -> None:
    weights = Wishes(idle=MUST, rooms=MUST - 1).weights()
    assert weights["idle"] > 100 * weights["rooms"] // 60
