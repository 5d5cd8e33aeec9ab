"""The colours of both themes can be read on each other."""

import pytest

from policeplanner.gui.tokens import DARK, LIGHT, Tokens, contrast

READABLE = 4.5
PAIRS = [
    *((ink, ground) for ink in ("text", "muted") for ground in ("background", "surface", "hover", "soft")),
    *((tone, f"{tone}_soft") for tone in ("training", "command", "community", "error", "fine")),
    *((tone, "surface") for tone in ("training", "command", "community", "error", "fine", "primary", "warning_text")),
    ("warning_text", "warning_soft"),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("primary", "soft"),
    ("primary", "background"),
    ("muted", "neutral_soft"),
    ("muted", "hatch"),
    ("muted", "paper_ground"),
    *(("text", ground) for ground in ("training_soft", "command_soft", "community_soft", "error_soft", "neutral_soft")),
    *(("muted", ground) for ground in ("training_soft", "command_soft", "community_soft", "error_soft")),
]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_from_their_ground(tokens: Tokens) -> None:
    ratios = {f"{ink} on {ground}": contrast(tokens.colour(ink), tokens.colour(ground)) for ink, ground in PAIRS}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < READABLE} == {}


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_both_themes_have_the_same_colours_and_none_is_shared_by_oversight() -> None:
    for name in ("background", "surface", "text", "muted", "primary", "line"):
        assert LIGHT.colour(name) != DARK.colour(name)
