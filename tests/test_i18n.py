"""French and English texts, their plurals, and documents in the other language."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from policeplanner import i18n
from policeplanner.i18n import QT_TRANSLATE_NOOP, catalogue, language, set_language, speaking, translate

FRENCH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Lessons</name>
    <message>
        <source>Which day?</source>
        <translation>Quel jour&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Room {room}</source>
        <translation>Salle {room}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n jour</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="vanished">Parti</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Which day?</source>
        <translation>Jour</translation>
    </message>
</context>
</TS>
"""
ENGLISH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
</context>
</TS>
"""


@pytest.fixture(autouse=True)
def small_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Read two small text files in place of the program's own, and leave no trace of it."""
    (tmp_path / "policeplanner_fr.ts").write_text(FRENCH, encoding="utf-8")
    (tmp_path / "policeplanner_en.ts").write_text(ENGLISH, encoding="utf-8")
    monkeypatch.setattr(i18n, "resource", lambda *parts: tmp_path / parts[-1])
    before = language()
    catalogue.cache_clear()
    yield
    set_language(before)
    catalogue.cache_clear()


def test_english_needs_no_translation() -> None:
    with speaking("en"):
        assert translate("Lessons", "Which day?") == "Which day?"


def test_french_is_read_from_its_file_context_by_context() -> None:
    with speaking("fr"):
        assert translate("Lessons", "Which day?") == "Quel jour\u00a0?"
        assert translate("Menu", "Which day?") == "Jour"


def test_values_go_in_after_the_translation() -> None:
    with speaking("fr"):
        assert translate("Lessons", "Room {room}").format(room="B2") == "Salle B2"


@pytest.mark.parametrize("text", ["Not yet", "Gone", "Never heard of"])
def test_what_has_no_french_is_shown_in_english(text: str) -> None:
    with speaking("fr"):
        assert translate("Lessons", text) == text


@pytest.mark.parametrize(
    ("number", "english", "french"),
    [
        (0, "0 lessons", "0 séance"),
        (1, "1 lesson", "1 séance"),
        (2, "2 lessons", "2 séances"),
        (21, "21 lessons", "21 séances"),
    ],
)
def test_plurals_follow_each_language(number: int, english: str, french: str) -> None:
    """French counts nothing and one as singular, English one only."""
    with speaking("en"):
        assert translate("Lessons", "%n lesson(s)", "", number) == english
    with speaking("fr"):
        assert translate("Lessons", "%n lesson(s)", "", number) == french


def test_a_plural_without_both_forms_falls_back_to_its_source() -> None:
    with speaking("fr"):
        assert translate("Lessons", "%n day(s)", "", 3) == "3 day(s)"


def test_the_chosen_language_holds_until_another_is_chosen() -> None:
    set_language("fr")
    assert language() == "fr"
    set_language("en")
    assert language() == "en"


def test_a_document_speaks_its_own_language_and_the_window_keeps_its_own() -> None:
    set_language("en")
    with speaking("fr"):
        assert language() == "fr"
        with speaking("en"):
            assert language() == "en"
        assert language() == "fr"
    assert language() == "en"


def test_the_language_comes_back_after_an_error() -> None:
    set_language("en")
    with pytest.raises(ValueError, match="no page"), speaking("fr"):
        raise ValueError("no page")
    assert language() == "en"


def test_another_thread_speaks_the_chosen_language() -> None:
    set_language("en")
    heard: list[str] = []
    with speaking("fr"):
        thread = threading.Thread(target=lambda: heard.append(language()))
        thread.start()
        thread.join()
    assert heard == ["en"]


def test_a_marked_text_stays_as_it_is() -> None:
    assert QT_TRANSLATE_NOOP("Lessons", "Which day?") == "Which day?"


def test_without_a_text_file_everything_is_english(tmp_path: Path) -> None:
    (tmp_path / "policeplanner_fr.ts").unlink()
    with speaking("fr"):
        assert translate("Lessons", "Which day?") == "Which day?"
