"""Content in two languages."""

import pytest

from policeplanner.domain.texts import Text


@pytest.mark.parametrize(
    ("text", "english", "french"),
    [
        (Text("Opening", "Ouverture"), "Opening", "Ouverture"),
        (Text("Opening", ""), "Opening", "Opening [EN]"),
        (Text("  ", "Ouverture"), "Ouverture [FR]", "Ouverture"),
        (Text(), "", ""),
    ],
)
def test_the_missing_side_is_shown_by_the_other_with_a_mark(text: Text, english: str, french: str) -> None:
    assert (text.shown("en"), text.shown("fr")) == (english, french)


def test_a_side_is_missing_only_beside_a_written_one() -> None:
    assert Text("Opening", " ").missing("fr")
    assert not Text("Opening", " ").missing("en")
    assert not Text().missing("fr")


def test_a_side_is_given_as_it_is_written() -> None:
    assert Text("a", "b").side("en") == "a"
    assert Text("a", "b").side("fr") == "b"
