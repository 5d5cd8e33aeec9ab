"""The development tool: texts taken in, written and reported."""

import hashlib
import json
from pathlib import Path

import pytest

import dev

WANTED = {("Lessons", "Which day?"): False, ("Lessons", "%n lesson(s)"): True, ("Budget", "It's <b>{sum}</b>"): False}
FRENCH: dev.Texts = {
    ("Lessons", "Which day?"): ("Quel jour\u00a0?",),
    ("Lessons", "%n lesson(s)"): ("%n séance", "%n séances"),
    ("Budget", "It's <b>{sum}</b>"): ("C’est <b>{sum}</b>",),
}


def test_texts_come_back_as_they_were_written(tmp_path: Path) -> None:
    dev.write_texts(tmp_path / "fr.ts", "fr", WANTED, FRENCH)
    assert dev.read_texts(tmp_path / "fr.ts") == FRENCH


def test_the_same_texts_give_the_same_file_in_any_order(tmp_path: Path) -> None:
    dev.write_texts(tmp_path / "one.ts", "fr", WANTED, FRENCH)
    dev.write_texts(tmp_path / "two.ts", "fr", dict(reversed(WANTED.items())), FRENCH)
    assert (tmp_path / "one.ts").read_bytes() == (tmp_path / "two.ts").read_bytes()


def test_spaces_that_do_not_break_can_be_seen_in_the_file(tmp_path: Path) -> None:
    dev.write_texts(tmp_path / "fr.ts", "fr", WANTED, FRENCH)
    assert "Quel jour&#xa0;?" in (tmp_path / "fr.ts").read_text(encoding="utf-8")


def test_what_is_missing_is_marked_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    known = {key: forms for key, forms in FRENCH.items() if key[0] == "Budget"}
    dev.write_texts(tmp_path / "fr.ts", "fr", WANTED, known)
    assert dev.read_texts(tmp_path / "fr.ts") == known
    assert dev.report("fr", WANTED, known, {("Lessons", "Old")}) == 2
    assert "missing   Lessons: Which day?" in (said := capsys.readouterr().out)
    assert "not used  Lessons: Old" in said


def test_parts_are_taken_in_and_their_differences_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = {"fr": {"Lessons": {"Day": "Jour", "%n day(s)": ["%n jour", "%n jours"]}}}
    second = {"fr": {"Lessons": {"Day": "Journée"}}, "en": {"Lessons": {"%n day(s)": ["%n day", "%n days"]}}}
    parts = [tmp_path / "a.json", tmp_path / "b.json"]
    for part, content in zip(parts, (first, second), strict=True):
        part.write_text(json.dumps(content), encoding="utf-8")
    assert dev.read_parts(parts, "fr") == {
        ("Lessons", "Day"): ("Jour",),
        ("Lessons", "%n day(s)"): ("%n jour", "%n jours"),
    }
    assert "b.json differs from an earlier part: Lessons: Day" in capsys.readouterr().out
    assert dev.read_parts(parts, "en") == {("Lessons", "%n day(s)"): ("%n day", "%n days")}


def test_a_text_has_as_many_forms_as_its_source_needs() -> None:
    assert dev.fitting(("%n h",), plural=True) == ("%n h", "%n h")
    assert dev.fitting(("une", "deux"), plural=True) == ("une", "deux")
    assert dev.fitting(("une", "deux"), plural=False) == ("une",)


def test_french_is_set_as_french_is_set() -> None:
    assert dev.typeset("L'édition « 12 » : 50 % ?") == "L’édition «\u00a012\u00a0»\u00a0: 50\u00a0%\u00a0?"
    assert dev.typeset("Ouvrir...") == "Ouvrir…"


def test_an_unchanged_lock_is_not_installed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fingerprint = hashlib.sha256((dev.ROOT / "requirements" / "run.txt").read_bytes()).hexdigest()
    (tmp_path / "installed-run.txt").write_text(fingerprint)
    monkeypatch.setattr(dev, "VENV", tmp_path)
    monkeypatch.setattr(dev, "PYTHON", tmp_path / "no such program")
    dev.install_locked("run")


def test_an_unknown_command_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["dev.py", "fly"])
    with pytest.raises(SystemExit, match="2"):
        dev.main()
