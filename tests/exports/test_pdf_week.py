"""The week on its page: always one page, never a word lost."""

from dataclasses import replace
from pathlib import Path

import pytest

from policeplanner.domain.texts import Text
from policeplanner.exports.pdf import write_pdf
from policeplanner.exports.report import Section, Tone, WeekItem
from policeplanner.i18n import Language
from tests.exports.invented import lesson, pages, report, week
from tests.exports.test_pdf import overflowing


def full_week(title: str) -> list[WeekItem]:
    times = [(540, 630), (645, 735), (795, 885), (900, 990)]
    return [lesson(day, start, end, f"{title} {day}.{start}") for day in range(5) for start, end in times]


def test_each_week_is_one_page_with_its_own_dates(tmp_path: Path) -> None:
    sections = tuple(Section("", (week(*full_week("Droit")),)) for _ in range(3))
    write_pdf(report(*sections), tmp_path / "weeks.pdf")
    texts = pages(tmp_path / "weeks.pdf")
    assert len(texts) == 3
    for text in texts:
        assert "Lundi 11" in text
        assert "Vendredi 15" in text
        assert "09:00 – 10:30" in text
        assert "Pause-café" in text
        assert "Droit 4.900" in text


@pytest.mark.parametrize("languages", [("fr",), ("en", "fr")])
@pytest.mark.parametrize("step", [5, 15, 30])
def test_a_crowded_week_still_fits_its_page(tmp_path: Path, step: int, languages: tuple[Language, ...]) -> None:
    items = [
        lesson(day, start, start + step, Text(f"Lesson {day}.{start}", f"Séance {day}.{start}"))
        for day in range(6)
        for start in range(480, 1020, step)
    ]
    made = report(Section("", (week(*items, days=6),)), languages=languages)
    write_pdf(made, tmp_path / "week.pdf")
    assert overflowing(made) == []
    text = "".join(pages(tmp_path / "week.pdf"))
    assert all(f"{item.day}.{item.start}" in text for item in items)


def test_a_title_without_end_continues_in_a_note(tmp_path: Path) -> None:
    title = "mot " * 499 + "fin"
    items = [*full_week("Droit")[1:], lesson(0, 540, 630, title)]
    made = report(Section("", (week(*items),)))
    write_pdf(made, tmp_path / "week.pdf")
    texts = pages(tmp_path / "week.pdf")
    assert "Droit 4.900" in texts[0]
    assert overflowing(made) == []
    assert "fin" in "".join(texts)
    assert "".join(texts).count("mot") >= 499


def test_parallel_groups_stand_side_by_side(tmp_path: Path) -> None:
    items = [lesson(0, 540, 630, f"Groupe {name}") for name in "ABCD"]
    write_pdf(report(Section("", (week(*items),))), tmp_path / "week.pdf")
    assert all(f"Groupe {name}" in pages(tmp_path / "week.pdf")[0] for name in "ABCD")


@pytest.mark.parametrize("words", [8, 60])
def test_a_long_legend_goes_on_below(tmp_path: Path, words: int) -> None:
    tones: tuple[Tone, ...] = ("command", "community", "training", "other")
    title = " ".join(["Partenariat"] * words)
    legend = tuple((tone, Text(f"{title} {tone}", f"{title} {tone}")) for tone in tones)
    made = report(Section("", (replace(week(*full_week("Droit")), legend=legend),)), languages=("en", "fr"))
    write_pdf(made, tmp_path / "week.pdf")
    assert overflowing(made) == []
    (text,) = pages(tmp_path / "week.pdf")
    assert all(f"Partenariat {tone}" in text for tone in tones)


def test_an_empty_week_is_a_page_too(tmp_path: Path) -> None:
    write_pdf(report(Section("", (week(),))), tmp_path / "week.pdf")
    assert len(pages(tmp_path / "week.pdf")) == 1
