"""How the code is written: sizes, names, docstrings, and the few things that are kept in one place."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QRunnable, QTranslator
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from tests.house_rules.sources import MODULES, PACKAGE, ROOT, SCRIPTS, name_of, tree

Function = ast.FunctionDef | ast.AsyncFunctionDef
Named = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef

CATCH_ALL = {"policeplanner/app.py", "policeplanner/gui/jobs.py"}
VAGUE = re.compile(r"manager|helper|util|handler|data(?!base)|info", re.IGNORECASE)
UNTESTED = {"__init__.py", "__main__.py"}
SQL_TEXT = {"text", "literal_column", "TextClause"}


def functions(path: Path) -> Iterator[Function]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, Function))


def length(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def public(body: list[ast.stmt], inherited: set[str]) -> Iterator[Named]:
    """Yield the public functions and classes of a module, and in its classes what is not inherited under that name."""
    for node in body:
        if isinstance(node, Named) and not node.name.startswith("_") and not is_setter(node):
            if node.name not in inherited:
                yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node.body, known_above() if node.bases else set())


@cache
def known_above() -> set[str]:
    """Return the names that are described where they come from: by Qt, or by a class of ours."""
    kinds = (QWidget, QAbstractItemModel, QStyledItemDelegate, QTranslator, QRunnable)
    classes = [node for path in MODULES for node in ast.walk(tree(path)) if isinstance(node, ast.ClassDef)]
    ours = {f.name for node in classes for f in node.body if isinstance(f, Function) and ast.get_docstring(f)}
    return ours.union(*map(dir, kinds))


def is_setter(node: Named) -> bool:
    """Tell whether a function sets a property, which is described where it is read."""
    return any(isinstance(mark, ast.Attribute) and mark.attr == "setter" for mark in node.decorator_list)


def test_no_file_is_longer_than_400_lines() -> None:
    lines = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in SCRIPTS}
    assert {name: count for name, count in lines.items() if count > 400} == {}


def test_no_function_is_longer_than_60_lines() -> None:
    assert [f"{name_of(path)}: {f.name}" for path in SCRIPTS for f in functions(path) if length(f) > 60] == []


def test_functions_are_short_as_a_rule() -> None:
    lengths = sorted(length(f) for path in MODULES for f in functions(path))
    assert lengths[len(lengths) // 2] <= 8
    assert lengths[len(lengths) * 95 // 100] <= 30


def test_every_module_starts_with_one_sentence() -> None:
    first = {name_of(path): (ast.get_docstring(tree(path)) or "").split("\n\n")[0] for path in SCRIPTS}
    assert [name for name, sentence in first.items() if not sentence.endswith(".")] == []


def test_everything_public_says_what_it_is() -> None:
    silent = [
        f"{name_of(path)}: {node.name}"
        for path in MODULES
        for node in public(tree(path).body, set())
        if not ast.get_docstring(node)
    ]
    assert silent == []


def test_names_are_those_of_the_field() -> None:
    modules = [name_of(path) for path in MODULES if VAGUE.search(path.stem)]
    classes = [
        f"{name_of(path)}: {node.name}"
        for path in MODULES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and VAGUE.search(node.name)
    ]
    assert modules + classes == []


def test_two_places_only_catch_everything() -> None:
    catching = {
        name_of(path)
        for path in MODULES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ExceptHandler) and (node.type is None or "Exception" in names_in(node.type))
    }
    assert catching <= CATCH_ALL


def names_in(node: ast.expr) -> set[str]:
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


def test_only_the_command_line_prints() -> None:
    printing = {name_of(path) for path in MODULES for node in ast.walk(tree(path)) if is_print(node)}
    assert {name for name in printing if not name.startswith("policeplanner/commands/")} <= {"policeplanner/cli.py"}


def is_print(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"


def test_only_the_store_writes_sql_as_text() -> None:
    outside = [path for path in MODULES if PACKAGE / "store" not in path.parents]
    importing = [
        name_of(path)
        for path in outside
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sqlalchemy")
        if SQL_TEXT & {name.name for name in node.names}
    ]
    assert importing == []


def test_every_module_has_a_test_of_its_name() -> None:
    inside = [path.relative_to(PACKAGE) for path in MODULES if path.name not in UNTESTED]
    untested = [
        path for path in inside if "versions" not in path.parts and not any(map(Path.exists, where_tested(path)))
    ]
    assert list(map(str, untested)) == []


def where_tested(module: Path) -> list[Path]:
    """Return where the test of a module may be; cpsat_rules is a part of cpsat, and may be tested with it."""
    words = module.stem.split("_")
    names = ["_".join(words[:count]) for count in range(1, len(words) + 1)]
    return [ROOT / "tests" / module.parent / f"test_{name}.py" for name in names]
