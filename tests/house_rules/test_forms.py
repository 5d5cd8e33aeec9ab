"""The forms drawn in Designer and the modules made from them."""

from pathlib import Path

import dev
from tests.house_rules.sources import FORMS, MODULES, ROOT

DRAWN = sorted((ROOT / "resources" / "ui").glob("*.ui"))


def test_compiled_forms_are_in_step_with_the_drawings(tmp_path: Path) -> None:
    dev.compile_forms(tmp_path)
    fresh = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.glob("*_form.py")}
    committed = {path.name: path.read_text(encoding="utf-8") for path in FORMS.glob("*_form.py")}
    assert committed == fresh, "run: python3 dev.py forms"


def test_every_form_is_used() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in MODULES)
    assert [form.name for form in DRAWN if f"policeplanner.gui.forms.{form.stem}_form import" not in code] == []
