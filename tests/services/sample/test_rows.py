"""Cells of the sample tables become values."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from sqlalchemy import Table

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.base import Base, catalogue_id
from policeplanner.domain.budget import BudgetLine
from policeplanner.domain.editions import Edition
from policeplanner.services.sample.rows import moment, records, sample_id, value


def cell(model: type[Base], name: str, written: str) -> object:
    mapped = model.__table__
    assert isinstance(mapped, Table)
    return value(mapped.columns[name], written)


@pytest.mark.parametrize(
    ("model", "name", "written", "meant"),
    [
        (Activity, "starts_on", "2027-05-24", date(2027, 5, 24)),
        (Activity, "starts_on", "", None),
        (Activity, "title_fr", "", ""),
        (Activity, "status", "UNDER_WAY", ActivityStatus.UNDER_WAY),
        (Activity, "subject_to_funding", "no", False),
        (Activity, "type_id", "COURSE", catalogue_id("activity_type", "COURSE")),
        (Activity, "programme_id", "P1", sample_id("programme", "P1")),
        (BudgetLine, "quantity", "1.5", Decimal("1.5")),
        (BudgetLine, "unit_cents", "35000", 35000),
        (Edition, "version_id", "C-CMD5", catalogue_id("course_version", "C-CMD5/1")),
    ],
)
def test_a_cell_is_read_by_the_kind_of_its_column(model: type[Base], name: str, written: str, meant: object) -> None:
    assert cell(model, name, written) == meant


def test_a_time_of_day_is_local() -> None:
    assert moment("2027-02-23 08:30") == datetime(2027, 2, 23, 7, 30, tzinfo=UTC)


def test_a_record_is_known_by_its_key() -> None:
    first = records(Activity, "activities")[0]
    assert first["id"] == sample_id("activity", "2026-10")
    assert first["reference"] == "2026-10"
