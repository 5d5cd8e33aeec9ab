"""The command line as a whole: language, help, words that mean nothing."""

from collections.abc import Iterator

import pytest

from policeplanner.cli import main, wanted_language
from policeplanner.commands.words import DONE, USAGE
from policeplanner.i18n import set_language


@pytest.fixture(autouse=True)
def english_again(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("LC_ALL", "C")
    yield
    set_language("en")


def test_words_that_mean_nothing_are_answered_with_the_way_to_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["frobnicate"]) == USAGE
    assert "--help" in capsys.readouterr().err
    assert main(["--lang", "fr", "check", "--help"]) == DONE
    shown = capsys.readouterr().out
    assert "usage\u00a0: policeplanner" in shown
    assert "show this help" not in shown


def test_the_language_is_asked_for_or_that_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    assert wanted_language(["--lang", "fr"]) == "fr"
    assert wanted_language(["check", "--lang=fr"]) == "fr"
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert wanted_language(["check"]) == "fr"
    assert wanted_language(["check", "--lang", "en"]) == "en"
