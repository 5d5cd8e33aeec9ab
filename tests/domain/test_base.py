"""What every record has in common."""

import time
import uuid
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from policeplanner.domain.activities import Activity
from policeplanner.domain.base import Base, Fixed, UtcDateTime, catalogue_id, new_id
from policeplanner.domain.model import Base as CompleteBase
from policeplanner.domain.texts import Text
from policeplanner.domain.venues import Venue

DIALECT = sqlite.dialect()
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


def test_ids_are_of_version_seven_and_sort_by_the_time_of_making() -> None:
    first = new_id()
    time.sleep(0.002)  # ids sort by milliseconds
    later = new_id()
    assert (first.version, first.variant) == (7, uuid.RFC_4122)
    assert first < later


def test_ids_made_together_differ() -> None:
    assert len({new_id() for _ in range(1000)}) == 1000


def test_reference_records_have_the_same_id_everywhere() -> None:
    assert catalogue_id("course", "C-COP5") == catalogue_id("course", "C-COP5")
    assert catalogue_id("course", "C-COP5") != catalogue_id("topic", "C-COP5")
    assert catalogue_id("course", "C-COP5").version == 5


@given(st.datetimes(timezones=ZONES).filter(lambda moment: 1900 < moment.year < 2200))
def test_a_moment_comes_back_as_the_same_moment_in_utc(moment: datetime) -> None:
    kind = UtcDateTime()
    kept = kind.process_bind_param(moment, DIALECT)
    assert kept is not None
    assert kept.tzinfo is None
    back = kind.process_result_value(kept, DIALECT)
    assert back == moment
    assert back.tzinfo is UTC


def test_a_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        UtcDateTime().process_bind_param(datetime(2027, 1, 11), DIALECT)  # noqa: DTZ001 - the case under test


def test_no_moment_and_no_number_stay_none() -> None:
    assert UtcDateTime().process_bind_param(None, DIALECT) is None
    assert UtcDateTime().process_result_value(None, DIALECT) is None
    assert Fixed(2).process_bind_param(None, DIALECT) is None
    assert Fixed(2).process_result_value(None, DIALECT) is None


@given(st.integers(0, 6), st.integers(-(10**12), 10**12))
def test_a_fixed_number_comes_back_exactly(places: int, units: int) -> None:
    number = Decimal(units).scaleb(-places)
    kind = Fixed(places)
    assert kind.process_bind_param(number, DIALECT) == units
    assert kind.process_result_value(units, DIALECT) == number


def test_a_record_is_named_without_its_content() -> None:
    record = Venue(name_en="Police Academy", contact="secret")
    assert repr(record) == f"<Venue {record.id}>"


def test_texts_are_found_by_their_two_columns() -> None:
    assert Activity.text_names() == ("title", "audience", "notes")
    assert Venue(name_en="Academy", name_fr="École").text("name") == Text("Academy", "École")


def test_records_of_one_class_are_told_apart_by_their_id() -> None:
    one, other = Venue(), Venue()
    assert one != other
    assert one.id != other.id


def test_the_model_knows_every_table() -> None:
    assert CompleteBase is Base
    assert {"office", "activity", "edition", "placement", "nomination", "accepted_warning"} <= set(Base.metadata.tables)
