"""Charts show what they are given, and say it to those who cannot see them."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from policeplanner.gui.charts import LoadChart, NamedProgress, Progress
from policeplanner.gui.theme import colour


def test_the_scale_is_the_next_round_figure(show: Callable[[QWidget], None]) -> None:
    chart = LoadChart()
    show(chart)
    for most, top in ((0, 10), (7, 10), (12, 25), (60, 75), (100, 100), (140, 140)):
        chart.show_load([most] + [0] * 11)
        assert chart.top == top


def test_every_month_is_read_aloud(show: Callable[[QWidget], None]) -> None:
    chart = LoadChart()
    show(chart)
    chart.show_load(list(range(0, 120, 10)))
    assert "January 0%" in chart.accessibleDescription()
    assert "December 110%" in chart.accessibleDescription()


def test_too_much_is_red_and_nearly_too_much_amber(show: Callable[[QWidget], None]) -> None:
    chart = LoadChart()
    show(chart)
    chart.show_load([110, 90, 50] + [0] * 9)
    picture = chart.grab().toImage()
    y = picture.height() - 40
    seen = [picture.pixelColor(int((n + 0.5) * picture.width() / 12), y).name() for n in range(3)]
    assert seen == [colour(shade).name() for shade in ("error", "warning", "primary")]


def test_a_bar_is_filled_to_its_share(show: Callable[[QWidget], None]) -> None:
    bar = Progress("fine")
    show(bar)
    bar.show_share(0.5)
    picture = bar.grab().toImage()
    middle = picture.height() // 2
    quarter, three = (picture.pixelColor(picture.width() * n // 4, middle).name() for n in (1, 3))
    assert (quarter, three) == (colour("fine").name(), colour("track").name())


def test_a_named_bar_has_its_name_and_count(show: Callable[[QWidget], None]) -> None:
    bar = NamedProgress("Community policing", "3/6", 0.5)
    show(bar)
    assert bar.accessibleName() == "Community policing 3/6"
