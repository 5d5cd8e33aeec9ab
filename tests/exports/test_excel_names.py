"""Names of sheets that every spreadsheet program accepts."""

from hypothesis import given
from hypothesis import strategies as st

from policeplanner.exports.excel_names import SheetNames, quoted


def test_names_are_cut_made_unique_and_freed_of_forbidden_signs() -> None:
    names = SheetNames()
    assert names.take("Plan: 2027/2028 [projet]?") == "Plan 2027 2028 projet"
    assert names.take("plan 2027 2028 projet") == "plan 2027 2028 projet (2)"
    assert names.take("x" * 40) == "x" * 31
    assert names.take("x" * 40) == "x" * 27 + " (2)"
    assert names.take("'") == "1"
    assert names.take("History") == "History 1"


def test_names_are_quoted_in_formulas() -> None:
    assert quoted("L’été d'ici") == "'L’été d''ici'"


@given(st.lists(st.text(max_size=60), max_size=30))
def test_any_names_become_legal_ones(wanted: list[str]) -> None:
    names = SheetNames()
    given_names = [names.take(name) for name in wanted]
    assert all(0 < len(name) <= 31 and not set(name) & set(":\\/?*[]") for name in given_names)
    assert len({name.casefold() for name in given_names}) == len(wanted)
