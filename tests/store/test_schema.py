"""The number of the present form is that of the last migration."""

from policeplanner.store.migrations.runner import newest
from policeplanner.store.schema import METADATA, SCHEMA


def test_the_number_is_that_of_the_last_migration() -> None:
    assert newest() == SCHEMA


def test_the_domain_is_complete() -> None:
    assert {"course", "lesson", "placement"} <= set(METADATA.tables)
