"""Dates, numbers and money in French and English, down to the last space."""

from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policeplanner import formats, i18n
from policeplanner.i18n import Language

MONDAY = date(2027, 1, 11)
FRIDAY = date(2027, 1, 15)
FIRST = date(2027, 3, 1)


def test_dates_in_words() -> None:
    assert formats.long_date(MONDAY, "fr") == "lundi 11 janvier 2027"
    assert formats.long_date(MONDAY, "en") == "Monday 11 January 2027"
    assert formats.plain_date(MONDAY, "fr") == "11 janvier 2027"
    assert formats.medium_date(MONDAY, "fr") == "11 janv. 2027"
    assert formats.short_date(MONDAY, "fr") == formats.short_date(MONDAY, "en") == "11/01/2027"


def test_the_first_of_a_month_is_an_ordinal_in_french_only() -> None:
    assert formats.long_date(FIRST, "fr") == "lundi 1er mars 2027"
    assert formats.day_and_month(FIRST, "fr") == "1er mars"
    assert formats.weekday_and_day(FIRST, "fr") == "Lundi 1er"
    assert formats.short_date(FIRST, "fr") == "01/03/2027"
    assert formats.plain_date(FIRST, "en") == "1 March 2027"
    assert formats.plain_date(date(2027, 1, 11), "fr") == "11 janvier 2027"


@pytest.mark.parametrize(
    ("first", "last", "french", "english"),
    [
        (MONDAY, MONDAY, "11 janv.", "11 Jan"),
        (MONDAY, FRIDAY, "11–15 janv.", "11–15 Jan"),
        (FIRST, date(2027, 3, 5), "1er–5 mars", "1–5 Mar"),
        (date(2027, 3, 29), date(2027, 4, 2), "29 mars–2 avr.", "29 Mar–2 Apr"),
        (date(2026, 12, 28), date(2027, 1, 1), "28 déc. 2026–1er janv. 2027", "28 Dec 2026–1 Jan 2027"),
    ],
)
def test_short_ranges(first: date, last: date, french: str, english: str) -> None:
    assert formats.short_range(first, last, "fr") == french
    assert formats.short_range(first, last, "en") == english


def test_a_short_range_shows_its_year_when_asked() -> None:
    assert formats.short_range(MONDAY, FRIDAY, "fr", year=True) == "11–15 janv. 2027"


def test_long_ranges() -> None:
    assert formats.long_range(MONDAY, FRIDAY, "fr") == "du lundi 11 au vendredi 15 janvier 2027"
    assert formats.long_range(MONDAY, FRIDAY, "en") == "Monday 11 to Friday 15 January 2027"
    assert formats.long_range(MONDAY, MONDAY, "fr") == "le lundi 11 janvier 2027"
    over = formats.long_range(date(2027, 3, 29), date(2027, 4, 2), "fr")
    assert over == "du lundi 29 mars au vendredi 2 avril 2027"
    years = formats.long_range(date(2026, 12, 31), date(2027, 1, 1), "en")
    assert years == "Thursday 31 December 2026 to Friday 1 January 2027"


def test_times_and_durations() -> None:
    assert formats.clock(540) == formats.clock(time(9)) == "09:00"
    assert formats.clock_range(540, time(10, 30)) == "09:00–10:30"
    assert formats.clock(1440) == "24:00"
    assert formats.duration(90) == "1\u00a0h\u00a030"
    assert formats.duration(65) == "1\u00a0h\u00a005"
    assert formats.duration(1620) == "27\u00a0h"
    assert formats.duration(0) == "0\u00a0min"
    assert formats.duration(-30) == "\u221230\u00a0min"
    with pytest.raises(ValueError, match="no time of day"):
        formats.clock(1441)


def test_money_has_two_decimals_in_every_currency() -> None:
    assert formats.money(123456, "EUR", "fr") == "1\u00a0234,56\u00a0€"
    assert formats.money(123456, "EUR", "en") == "€1,234.56"
    assert formats.money(123456, "ALL", "fr") == "1\u00a0234,56\u00a0ALL"
    assert formats.money(123456, "RSD", "en") == "RSD\u00a01,234.56"
    assert formats.money(-5, "EUR", "fr") == "-0,05\u00a0€"


def test_whole_money_drops_its_decimals_only_when_none_are_lost() -> None:
    assert formats.money(1840000, "EUR", "fr", whole=True) == "18\u00a0400\u00a0€"
    assert formats.money(1840050, "EUR", "fr", whole=True) == "18\u00a0400,50\u00a0€"


def test_numbers_and_percentages() -> None:
    assert formats.number(1234567, language="fr") == "1\u00a0234\u00a0567"
    assert formats.number(Decimal("1234.50"), language="fr") == "1\u00a0234,5"
    assert formats.number(Decimal("7"), 2, "en") == "7.00"
    assert formats.percent(Decimal("0.476"), language="fr") == "48\u00a0%"
    assert formats.percent(Decimal("0.476"), 1, "fr") == "47,6\u00a0%"
    assert formats.percent(Decimal("0.476"), 1, "en") == "47.6%"


def test_lists_and_names() -> None:
    assert formats.enumeration(["A", "B", "C"], "fr") == "A, B et C"
    assert formats.enumeration(["A", "B", "C"], "en") == "A, B and C"
    assert formats.month_name(2, "fr") == "février"
    assert formats.weekday_name(0, "fr") == "lundi"


def test_the_language_spoken_is_taken_when_none_is_given() -> None:
    with i18n.speaking("fr"):
        assert formats.number(Decimal("1.5")) == "1,5"
        assert formats.long_date(FIRST) == "lundi 1er mars 2027"
    with i18n.speaking("en"):
        assert formats.number(Decimal("1.5")) == "1.5"


def test_accents_do_not_disturb_the_order() -> None:
    names = ["Zeljko", "étude", "Etat", "École", "eau", "Œuvre", "oral", "Đorđe", "Dorde", "d’accord"]
    assert sorted(names, key=formats.sort_key) == [
        "d’accord", "Dorde", "Đorđe", "eau", "École", "Etat", "étude", "Œuvre", "oral", "Zeljko",
    ]  # fmt: skip
    assert sorted(["йод", "иск", "ива"], key=formats.sort_key) == ["ива", "иск", "йод"]


@given(st.integers(-(10**11), 10**11), st.sampled_from(["EUR", "ALL", "RSD", "BAM", "KZT", "UZS"]))
def test_no_narrow_space_is_ever_written(cents: int, currency: str) -> None:
    languages: tuple[Language, ...] = ("en", "fr")
    for language in languages:
        text = formats.money(cents, currency, language) + formats.number(cents, language=language)
        assert not set(text) & {"\u202f", "\u2009", " "}
