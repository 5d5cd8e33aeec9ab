"""The forms drawn in Designer and the modules made from them."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

import dev
from tests.house_rules.sources import FORMS, MODULES, ROOT

DRAWN = sorted((ROOT / "resources" / "ui").glob("*.ui"))
SAY_THEMSELVES = {"QLabel", "QFrame", "QWidget", "QDialog", "QGroupBox", "QScrollArea", "QStackedWidget", "QSplitter"}


def test_compiled_forms_are_in_step_with_the_drawings(tmp_path: Path) -> None:
    dev.compile_forms(tmp_path)
    fresh = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.glob("*_form.py")}
    committed = {path.name: path.read_text(encoding="utf-8") for path in FORMS.glob("*_form.py")}
    assert committed == fresh, "run: python3 dev.py forms"


def test_every_form_is_used() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in MODULES)
    assert [form.name for form in DRAWN if f"policeplanner.gui.forms.{form.stem}_form import" not in code] == []


@pytest.mark.parametrize("form", DRAWN, ids=lambda path: path.stem)
def test_every_control_of_a_form_has_an_accessible_name(form: Path) -> None:
    """A control is named by its own text, by a label whose buddy it is, or by its accessible name."""
    drawing = ElementTree.parse(form).getroot()
    labelled = {buddy.findtext("cstring") for buddy in drawing.iter("property") if buddy.get("name") == "buddy"}
    nameless = [w.get("name") for w in controls(drawing) if not (w.get("name") in labelled or words(w))]
    assert nameless == []


def controls(drawing: ElementTree.Element) -> list[ElementTree.Element]:
    """Return Qt's own controls; a class of ours names itself."""
    widgets = [(widget, widget.get("class", "")) for widget in drawing.iter("widget")]
    return [widget for widget, kind in widgets if kind.startswith("Q") and kind not in SAY_THEMSELVES]


def words(widget: ElementTree.Element) -> bool:
    """Tell whether a control has a text or an accessible name."""
    texts = {one.get("name"): one.findtext("string") for one in widget.findall("property")}
    return bool(texts.get("text") or texts.get("accessibleName"))
