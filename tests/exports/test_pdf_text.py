"""Text measured and broken: no letter lost, no line too wide."""

from hypothesis import given
from hypothesis import strategies as st
from reportlab import rl_config

from policeplanner.exports.pdf_text import Style, clean, load_fonts, runs, text_width, width, wrap
from tests.exports.invented import NAMES

STYLE = Style(8.0)


def words(lines: list[str]) -> str:
    return "".join(lines).replace(" ", "")


def texts(text: str, room: float) -> list[str]:
    return ["".join(run.text for run in line).rstrip(" ") for line in wrap([(text, STYLE)], room)]


def test_pages_do_not_begin_with_helvetica() -> None:
    load_fonts()
    assert rl_config.canvas_basefontname == "NotoSans-Regular"


def test_each_script_finds_its_font() -> None:
    fonts = {run.font for name in NAMES for run in runs(name, STYLE)}
    assert fonts == {"NotoSans-Regular", "NotoSansArmenian-Regular", "NotoSansGeorgian-Regular"}
    assert {run.font for run in runs("≥ → ✓", Style(8.0, bold=True))} == {
        "NotoSans-Bold",
        "NotoSansMath-Regular",
        "NotoSansSymbols2-Regular",
    }


def test_what_no_font_has_is_shown() -> None:
    assert "".join(run.text for run in runs("a漢b", STYLE)) == "a\ufffdb"


def test_cleaning_keeps_words_and_drops_controls() -> None:
    assert clean("e\u0301\x00\u202f1\tb\u200f") == "é\u00a01 b"
    assert clean("a\r\nb") == "a\nb"


def test_lines_break_at_spaces_and_between_letters_after_hyphens() -> None:
    assert texts("Chefs de commissariat", 54) == ["Chefs de", "commissariat"]
    assert texts("sous-commissariat", 54) == ["sous-", "commissariat"]
    assert texts("le 2027-01", text_width("2027-01", STYLE) + 1) == ["le", "2027-01"]
    assert texts("12\u00a0345\u00a0€ net", text_width("12\u00a0345\u00a0€", STYLE) + 1) == ["12\u00a0345\u00a0€", "net"]


def test_lines_end_with_a_space_that_takes_no_room_unless_a_word_is_cut() -> None:
    lines = wrap([("le commissariat", STYLE)], 40)
    assert ["".join(run.text for run in line) for line in lines] == ["le ", "commissa", "riat "]
    assert width(lines[0]) == text_width("le", STYLE)


def test_a_line_break_in_a_text_is_kept() -> None:
    assert texts("a\n\nb", 100) == ["a", "", "b"]


@given(st.text(max_size=200), st.floats(12, 300))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, room: float) -> None:
    lines = wrap([(text, STYLE)], room)
    assert all(width(line) <= room + 0.01 or len(line[0].text.strip(" ")) <= 1 for line in lines if line)
    printed = "".join(run.text for run in runs(clean(text).replace("\n", ""), STYLE))
    assert words(["".join(run.text for run in line) for line in lines]) == printed.replace(" ", "")
