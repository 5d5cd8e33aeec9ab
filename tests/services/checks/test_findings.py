"""How findings word themselves."""

from datetime import date, time
from decimal import Decimal
from uuid import UUID

import pytest

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.texts import Text
from policeplanner.i18n import Language, speaking
from policeplanner.services.checks.findings import (
    Clock,
    Days,
    Hours,
    Lessons,
    Minutes,
    Money,
    People,
    Percent,
    Phrase,
    Place,
    Places,
    Rule,
    Seats,
    Severity,
    Subject,
    Trainers,
    Value,
    found,
    titled,
    worded,
)

ONE, TWO = UUID(int=1), UUID(int=2)
RULE = Rule("late", Severity.WARNING, "{name} is late ({by}).", "Call {name}.")


@pytest.mark.parametrize(
    ("value", "english", "french"),
    [
        (Text("Opening", "Ouverture"), "Opening", "Ouverture"),
        (Text("Opening", ""), "Opening", "Opening [EN]"),
        (date(2027, 3, 1), "Monday 1 March 2027", "lundi 1er mars 2027"),
        (time(9, 5), "09:05", "09:05"),
        (Clock(24 * 60 + 30), "24:00", "24:00"),
        (Hours(540, 630), "09:00–10:30", "09:00–10:30"),
        (
            Days(date(2027, 1, 11), date(2027, 1, 15)),
            "Monday 11 to Friday 15 January 2027",
            "du lundi 11 au vendredi 15 janvier 2027",
        ),
        (Minutes(90), "1\u00a0h\u00a030", "1\u00a0h\u00a030"),
        (1234, "1,234", "1\u00a0234"),
        (Decimal("1.6"), "1.6", "1,6"),
        (Percent(30), "30%", "30\u00a0%"),
        (Money(123456, "EUR"), "€1,234.56", "1\u00a0234,56\u00a0€"),
        (("A", "B", "C"), "A, B and C", "A, B et C"),
        (ActivityStatus.CONFIRMED, "confirmed", "confirmé"),
        (Lessons(1), "1 lesson", "1 séance"),
        (Lessons(2), "2 lessons", "2 séances"),
        (People(2), "2 people", "2 personnes"),
        (Seats(0), "0 seats", "0 place assise"),
        (Places(12), "12 places", "12 places"),
        (Trainers(1), "1 trainer", "1 formateur"),
        (Phrase("group {name}", {"name": "A"}), "group A", "groupe A"),
    ],
)
def test_values_are_worded_in_both_languages(value: Value, english: str, french: str) -> None:
    languages: dict[Language, str] = {"en": english, "fr": french}
    for language, words in languages.items():
        with speaking(language):
            assert worded(value) == words


def test_a_title_falls_back_to_another_name() -> None:
    assert titled(Text("A", ""), "B") == Text("A", "")
    assert titled(Text(" ", ""), "", "B") == "B"
    assert worded(titled(Text(), "")) == "(without a title)"


def test_the_key_does_not_depend_on_the_order_of_the_subjects() -> None:
    subjects = Subject("trainer", ONE), Subject("placement", TWO)
    assert found(RULE, subjects, {}).key == found(RULE, reversed(subjects), {}).key == f"late:{ONE.hex}:{TWO.hex}"
    assert found(RULE, subjects[:1], {}, also="2027-01-11").key == f"late:{ONE.hex}:2027-01-11"


def test_user_text_with_braces_stays_as_it_is() -> None:
    finding = found(RULE, (Subject("trainer", ONE),), {"name": "{x} {}", "by": Minutes(5)})
    assert finding.what == "{x} {} is late (5\u00a0min)."
    assert finding.todo == "Call {x} {}."


def test_where_leaves_out_what_is_empty_or_said_before() -> None:
    place = Place(("Course", "", "Course", "Hall"), date(2027, 1, 11), Hours(540, 600))
    finding = found(RULE, (Subject("trainer", ONE),), {}, place)
    assert finding.where == "Course · Hall · Monday 11 January 2027 · 09:00–10:00"
    assert found(RULE, (Subject("trainer", ONE),), {}).where == ""


def test_the_representation_holds_no_names() -> None:
    finding = found(
        RULE, (Subject("trainer", ONE),), {"name": "Ana", "by": Phrase("{n}", {"n": "Ana"})}, Place(("Ana",))
    )
    assert "Ana" not in repr(finding)
    assert "Ana" not in repr(finding.values["by"])
