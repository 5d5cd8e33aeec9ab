"""Types and number formats of single cells."""

from datetime import date
from decimal import Decimal

import pytest
from openpyxl import Workbook

from policeplanner.domain.texts import Text
from policeplanner.exports.excel_cells import money_format, number_format, put_value
from policeplanner.exports.report import Cell, Days, Minutes, Money, Share, Words


@pytest.mark.parametrize(
    ("value", "kept", "shape"),
    [
        (Money(123456, "EUR"), Decimal("1234.56"), '#,##0.00\u00a0"€"'),
        (Minutes(90), 0.0625, '[h]"\u00a0h\u00a0"mm'),
        (Share(Decimal("0.5")), Decimal("0.5"), '0.0"\u00a0"%'),
        (date(2027, 1, 11), date(2027, 1, 11), "[$-40C]dd/mm/yyyy"),
        (Days(date(2027, 1, 11), date(2027, 1, 15)), date(2027, 1, 11), "[$-40C]dd/mm/yyyy"),
        (24, 24, "#,##0"),
        (Decimal("1.955830"), Decimal("1.955830"), "#,##0.00000"),
        (Words(Text("Room", "Salle")), "Salle", "General"),
        (None, None, "General"),
    ],
)
def test_values_keep_their_type(value: Cell, kept: object, shape: str) -> None:
    sheet = Workbook().active
    put_value(sheet["A1"], value, ("fr",))
    assert sheet["A1"].value == kept
    assert sheet["A1"].number_format == shape


def test_currencies_without_a_sign_are_named() -> None:
    assert money_format("MKD", "fr") == '#,##0.00\u00a0"MKD"'
    assert money_format("MKD", "en") == '"MKD\u00a0"#,##0.00'
    assert money_format("EUR", "en") == '"€"#,##0.00'


def test_dates_follow_the_language() -> None:
    assert number_format(date(2027, 1, 11), "en") == "[$-809]dd/mm/yyyy"
