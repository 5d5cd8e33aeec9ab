"""The complete model."""

from importlib import import_module
from pkgutil import iter_modules

from sqlalchemy.orm import configure_mappers

from policeplanner import domain
from policeplanner.domain import model
from policeplanner.domain.base import Base, Choice


def test_every_module_with_a_table_is_part_of_the_model() -> None:
    modules = [import_module(f"policeplanner.domain.{found.name}") for found in iter_modules(domain.__path__)]
    mapped = {mapper.class_.__module__ for mapper in Base.registry.mappers}
    assert {module.__name__ for module in modules} >= mapped
    assert {name.rsplit(".", 1)[1] for name in mapped} == set(model.__all__) - {"Base"}


def test_all_relationships_can_be_followed() -> None:
    configure_mappers()


def test_every_choice_has_distinct_lower_case_values() -> None:
    for choice in Choice.__subclasses__():
        if choice.__module__.startswith("policeplanner.domain"):
            assert len({value.value for value in choice}) == len(choice)
            assert all(value.value for value in choice)
