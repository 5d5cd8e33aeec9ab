"""Tables of nominations as they are sent: title rows, headings in any language, columns in any order."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policeplanner.domain.vocabulary import Sex
from policeplanner.services.nomination_tables import MOST_ROWS, Fault, eased, entries, read_table, split_name
from policeplanner.services.nomination_words import Meaning

MESSY = (
    "Ministry of Interior\t\t\t\t\n\nList of candidates\t\t\t\t\n"
    "Бр.\tПрезиме и име\tЧин\tИнституција\tПол\n"
    "1\tPETROVA Ana\tInspector\tPolice station Tetovo\tŽ\n"
    "2\tЃорѓи Петров\tИнспектор\tПС Прилеп\tМ\n"
    "3\t\t\t\t\n"
)


def test_title_rows_are_left_out_and_rows_keep_their_numbers() -> None:
    table = read_table(MESSY)
    assert table.above == 3
    rows = entries(table, table.meanings)
    assert [(each.row, each.full_name, each.sex) for each in rows] == [
        (5, "Ana Petrova", Sex.FEMALE),
        (6, "Ѓорѓи Петров", Sex.MALE),
        (7, "", None),
    ]
    assert rows[2].faults == (Fault.NO_NAME,)


def test_without_a_heading_columns_are_guessed_by_what_they_hold() -> None:
    table = read_table("1\tPetrova Ana\tInspector\tPolice station Bitola\tF\ta.p@example.org\n")
    assert table.meanings == (
        Meaning.SKIPPED,
        Meaning.NAME,
        Meaning.RANK,
        Meaning.INSTITUTION,
        Meaning.SEX,
        Meaning.CONTACT,
    )


def test_a_corrected_column_is_read_as_told() -> None:
    table = read_table("Ana\tPetrova\nMarko\tIliev\n")
    first = entries(table, (Meaning.GIVEN_NAME, Meaning.SURNAME))[0]
    assert (first.given_name, first.surname) == ("Ana", "Petrova")


def test_cells_of_a_spreadsheet_may_hold_tabs_quotes_and_line_ends() -> None:
    table = read_table('Name\tInstitution\nAna Petrova\t"Police ""academy""\nSkopje"\n')
    assert entries(table, table.meanings)[0].institution == 'Police "academy" Skopje'


def test_a_lone_quote_swallows_nothing() -> None:
    table = read_table('Name\tRank\nAna "Petrova\tInspector\nMarko Iliev\tSergeant\n')
    assert len(table.rows) == 2


@pytest.mark.parametrize(
    ("written", "surname", "given"),
    [
        ("Ana Petrova", "Petrova", "Ana"),
        ("PETROVA Ana Marija", "PETROVA", "Ana Marija"),
        ("Petrova, Ana", "Petrova", "Ana"),
        ("Ana", "Ana", ""),
    ],
)
def test_whole_names_are_divided(written: str, surname: str, given: str) -> None:
    assert split_name(written) == (surname, given)


def test_capitals_are_eased_and_initials_left() -> None:
    assert eased("PETROVA-ILIEVA") == "Petrova-Ilieva"
    assert eased("ЃОРЃИ") == "Ѓорѓи"
    assert eased("D. R.") == "D. R."


def test_faults_say_what_is_wrong() -> None:
    table = read_table("Surname\tFirst name\tSex\nPetrova\t\tF\nIliev\tMarko2\tM\nIliev\tMarko\tX\n")
    faults = [each.faults for each in entries(table, table.meanings)]
    assert faults == [(Fault.ONE_NAME,), (Fault.DIGITS,), (Fault.SEX_UNKNOWN,)]


def test_more_rows_than_can_be_read_are_counted() -> None:
    table = read_table("Ana\tPetrova\n" * (MOST_ROWS + 7))
    assert len(table.rows) == MOST_ROWS
    assert table.cut == 7


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from('aZЖж1 \t\n\r";,.\0é@-'), max_size=300))
def test_any_text_is_read_and_no_row_that_holds_something_is_lost(text: str) -> None:
    table = read_table(text)
    assert len(table.meanings) == len(table.titles)
    rows = entries(table, table.meanings)
    assert [each.row for each in rows] == [number for number, _cells in table.rows]
    assert all(len(cells) == len(table.meanings) for _n, cells in table.rows)
