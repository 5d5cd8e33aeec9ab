"""How the window says when something was."""

from datetime import UTC, datetime, timedelta

from policeplanner.gui.figures import moment, month_letter
from tests.gui.conftest import Desktop


def test_today_and_yesterday_are_said_in_words(desktop: Desktop) -> None:
    now = datetime.now(UTC)
    assert moment(now) == f"today {now.astimezone():%H:%M}"
    before = now.astimezone() - timedelta(days=1)
    assert moment(before) == f"yesterday {before:%H:%M}"
    desktop.speech.speak("fr")
    assert moment(now).startswith("aujourd")
    assert moment(before).startswith("hier")


def test_what_is_longer_ago_has_its_day_and_another_year_its_year() -> None:
    assert moment(datetime(2019, 6, 3, 12, tzinfo=UTC)).endswith("2019")


def test_months_have_one_letter_in_both_languages(desktop: Desktop) -> None:
    assert "".join(month_letter(n) for n in range(1, 13)) == "JFMAMJJASOND"
    desktop.speech.speak("fr")
    assert "".join(month_letter(n) for n in range(1, 13)) == "JFMAMJJASOND"
