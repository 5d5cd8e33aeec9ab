"""Names are found whatever the script, accents or apostrophes they are written with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policeplanner.folding import fold, forget


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Željko Čović", "zeljko covic"),
        ("Жељко Човић", "Željko Čović"),
        ("Ђорђевић", "Đorđević"),
        ("Џамбаз", "Džambaz"),
        ("Ќосев", "Kosev"),
        ("Njegoš", "Његош"),
        ("l’école", "L'ECOLE"),
        ("Петровска\u00a0Ана", " petrovska  ana "),
        ("Gjakovë", "gjakove"),
        ("Қайрат Өмірбек", "Qairat Omirbek"),
    ],
)
def test_one_form_for_every_spelling(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_names_stay_apart() -> None:
    assert fold("Ana Petrova") != fold("Ana Petrovska")


def test_nothing_folds_to_nothing() -> None:
    assert fold(None) == fold("") == fold("  ") == ""


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll"], max_codepoint=0x4FF)))
def test_capitals_and_spaces_do_not_matter(name: str) -> None:
    assert fold(f"  {name.upper()} ") == fold(name.upper().lower())


def test_names_can_be_forgotten() -> None:
    fold("Željko Čović")
    forget()
    assert fold.cache_info().currsize == 0
