"""A new plan starts with everything a field operation needs."""

from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select

from policeplanner.domain.budget import ExchangeRate, FundingSource
from policeplanner.domain.offices import Office
from policeplanner.services.new_plan import UnknownOperation, make_plan


def test_a_plan_for_skopje_has_its_office_calendar_and_money(tmp_path: Path) -> None:
    plan = make_plan(tmp_path / "plan.ppdb", None, operation_code="MtSk", first_year=2027)
    with plan.reading() as session:
        office = session.scalars(select(Office)).one()
        assert (office.name_fr, office.currency, office.zone.key) == (
            "Mission de l’OSCE à Skopje",
            "MKD",
            "Europe/Skopje",
        )
        assert {holiday.day.year for holiday in office.holidays} == {2026, 2027, 2028, 2029}
        assert {source.code for source in session.scalars(select(FundingSource))} == {"UB", "ExB", "HOST", "PART"}
        assert session.scalars(select(ExchangeRate)).one().per_euro == Decimal("61.5")
    assert plan.undo_name is None
    plan.close()


def test_kosovo_carries_its_footnote_and_pays_in_euro(tmp_path: Path) -> None:
    plan = make_plan(tmp_path / "plan.ppdb", None, operation_code="OMiK", first_year=2027)
    with plan.reading() as session:
        assert "1244" in session.scalars(select(Office)).one().footnote_fr
        assert session.scalars(select(ExchangeRate)).all() == []
    plan.close()


def test_an_unknown_operation_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnknownOperation, match="XYZ"):
        make_plan(tmp_path / "plan.ppdb", None, operation_code="XYZ", first_year=2027)
    assert list(tmp_path.iterdir()) == []
