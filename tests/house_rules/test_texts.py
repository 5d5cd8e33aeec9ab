"""Every text that a user sees is in both languages, and the French is set as French is set."""

import ast
import re
from collections.abc import Iterator
from functools import cache

import dev
from tests.house_rules.sources import MODULES, ROOT, name_of, tree

NB = "\u00a0"
THIN = "\u202f"
CALLS = {"translate", "QT_TRANSLATE_NOOP"}
FIELD = re.compile(r"\{[^{}]*\}|%n|%L?\d|<[^>]+>|&\w+;|https?://\S+|\d\d:\d\d")


@cache
def wanted() -> dict[tuple[str, str], bool]:
    return dev.source_texts()


@cache
def texts(language: str) -> dev.Texts:
    return dev.read_texts(ROOT / "resources" / "i18n" / f"policeplanner_{language}.ts")


def french() -> Iterator[tuple[str, str]]:
    return ((source, form) for (_, source), forms in texts("fr").items() for form in forms)


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Yield each call that marks a text, with the place it stands."""
    for path in MODULES:
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and name_called(node) in CALLS:
                yield f"{name_of(path)}:{node.lineno}", node


def name_called(call: ast.Call) -> str:
    """Return the function's name; translate of a str or of Qt is another matter than i18n.translate."""
    if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) and call.func.value.id == "i18n":
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def marked_where_it_is_written(call: ast.Call) -> bool:
    """Tell whether the text comes from a table whose texts are marked there, as a name, attribute or item."""
    return name_called(call) == "translate" and isinstance(call.args[1], ast.Name | ast.Attribute | ast.Subscript)


def lupdate_finds(call: ast.Call) -> bool:
    first = call.args[:2]
    return all(map(is_text, first)) and not any(ast.unparse(comment) != "''" for comment in call.args[2:3])


def test_every_text_is_marked_in_the_way_that_lupdate_finds() -> None:
    """Keyword arguments and put-together texts make lupdate pass over a call; a comment would not count here."""
    unseen = [
        place
        for place, call in calls()
        if call.keywords or len(call.args) < 2 or not (lupdate_finds(call) or marked_where_it_is_written(call))
    ]
    assert unseen == []


def test_no_text_is_marked_inside_an_f_string() -> None:
    strings = [(path, node) for path in MODULES for node in ast.walk(tree(path)) if isinstance(node, ast.JoinedStr)]
    inside = [
        f"{name_of(path)}:{node.lineno}"
        for path, node in strings
        for part in ast.walk(node)
        if isinstance(part, ast.Call) and name_called(part) in CALLS and all(map(is_text, part.args[:2]))
    ]
    assert inside == []


def test_lupdate_found_every_marked_text() -> None:
    marked = {tuple(map(ast.literal_eval, call.args[:2])) for _, call in calls() if all(map(is_text, call.args[:2]))}
    assert marked - wanted().keys() == set()


def test_every_french_text_is_there() -> None:
    assert sorted(wanted().keys() - {key for key, forms in texts("fr").items() if all(forms)}) == []


def test_every_plural_has_two_forms_in_both_languages() -> None:
    plurals = {key for key, plural in wanted().items() if plural}
    for language in ("fr", "en"):
        assert sorted(plurals - {key for key, forms in texts(language).items() if len(forms) == 2}) == []


def test_no_text_is_kept_that_nothing_shows() -> None:
    assert sorted(texts("fr").keys() - wanted().keys()) == []
    assert sorted(texts("en").keys() - {key for key, plural in wanted().items() if plural}) == []


def test_no_french_text_waits_to_be_taken_in() -> None:
    assert list((ROOT / "resources" / "i18n").glob("parts/*.json")) == [], "run: python3 dev.py translations --finish"


def test_fields_are_the_same_in_both_languages() -> None:
    unequal = [
        (source, form)
        for language in ("fr", "en")
        for (_, source), forms in texts(language).items()
        for form in forms
        if fields(source) != fields(form) and fields(source) != [*fields(form), "%n"]
    ]
    assert unequal == []


def fields(text: str) -> list[str]:
    """Return the places for values: sorted, since word order differs. A singular may say "one" in place of %n."""
    return sorted(re.findall(r"\{[^{}]*\}|%n|%L?\d", text), key=lambda field: (field == "%n", field))


def test_a_text_with_a_shortcut_letter_has_one_in_french() -> None:
    shortcut = re.compile(r"&\w")
    assert [source for source, form in french() if bool(shortcut.search(source)) != bool(shortcut.search(form))] == []


def test_french_has_no_break_before_its_high_punctuation() -> None:
    assert [form for _, form in french() if re.search(rf"[^\s{NB}{THIN}?!.(][:;?!%]|[ ][:;?!%»]", prose(form))] == []


def test_french_quotes_are_closed_by_spaces_that_do_not_break() -> None:
    wrong = rf"«(?!{NB})|(?<!{NB})»|[\"“”]"
    assert [form for _, form in french() if re.search(wrong, prose(form))] == []


def test_french_has_its_own_apostrophe() -> None:
    assert [form for _, form in french() if re.search(r"\w'\w", form)] == []


def test_french_capitals_have_their_accents() -> None:
    bare = (
        r"\bE(tat|dition|valuation|chéance|quip|tape|cole|v[ée]nement|l[eè]ve|cart|crire|diter|chec|cran|tude)|^Etes\b"
    )
    assert [form for _, form in french() if re.search(bare, form)] == []


def test_french_writes_three_dots_as_one_sign() -> None:
    assert [form for _, form in french() if "..." in form] == []


def prose(text: str) -> str:
    """Return the text with its fields, tags and times replaced by a word."""
    return FIELD.sub("x", text)
