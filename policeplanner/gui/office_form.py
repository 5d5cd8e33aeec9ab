"""The form of the office that owns the plan: names, place, working week, teaching hours."""

import re
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget
from sqlalchemy.orm import Session
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.offices import Office, parse_blocks
from policeplanner.gui.editing import Field, FormPlan, both, checked, linked, text, whole
from policeplanner.gui.editors import Editor
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate

_COUNTRY = re.compile("[A-Z]{2}")
_NO_COUNTRY = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}


class WeekEditor(Editor):
    """The days of the week that are worked, one check box each; the value is their ISO numbers, such as "12345"."""

    def __init__(self) -> None:
        """Build the seven boxes."""
        super().__init__()
        self.widget = QWidget()
        self.boxes = [QCheckBox() for _day in range(7)]
        self.widget.setFocusProxy(self.boxes[0])
        line = QHBoxLayout(self.widget)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        for box in self.boxes:
            box.clicked.connect(lambda _checked: self.committed.emit())
            line.addWidget(box)
        line.addStretch(1)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        for number, box in enumerate(self.boxes):
            box.setText(formats.weekday_name(number))

    @override
    def show_value(self, value: Any) -> None:
        for number, box in enumerate(self.boxes, start=1):
            box.setChecked(str(number) in (value or ""))

    @override
    def value(self) -> Any:
        return "".join(str(number) for number, box in enumerate(self.boxes, start=1) if box.isChecked())


def _countries(_session: Session) -> list[tuple[Any, str]]:
    names = formats.locale().territories
    found = [(code, name) for code, name in names.items() if _COUNTRY.fullmatch(code) and code not in _NO_COUNTRY]
    return sorted(found, key=lambda option: option[1].casefold())


def _expected_blocks() -> str:
    return translate("Preferences", "Hours such as 09:00-10:30 10:45-12:15 are expected here, one after the other.")


OFFICE_FORM = FormPlan(
    mapped=Office,
    rows=(
        (both("name", QT_TRANSLATE_NOOP("Fields", "Name of the office")),),
        (
            linked("country_iso2", QT_TRANSLATE_NOOP("Fields", "Host country"), _countries, optional=False, weight=2),
            text("city", QT_TRANSLATE_NOOP("Fields", "Town"), weight=2),
            text("code", QT_TRANSLATE_NOOP("Fields", "Code of the office"), weight=2),
        ),
        (Field("working_days", QT_TRANSLATE_NOOP("Fields", "Working days"), lambda _mark: WeekEditor()),),
        (checked("blocks", QT_TRANSLATE_NOOP("Fields", "Teaching hours"), parse_blocks, _expected_blocks),),
        (
            whole(
                "contact_minutes_per_day",
                QT_TRANSLATE_NOOP("Fields", "Teaching minutes in a day"),
                1440,
                least=1,
                optional=False,
            ),
            whole(
                "minutes_without_break",
                QT_TRANSLATE_NOOP("Fields", "Minutes without a break, at most"),
                1440,
                least=1,
                optional=False,
            ),
        ),
        (
            whole("vetting_lead_days", QT_TRANSLATE_NOOP("Fields", "Days for vetting"), 1000, optional=False),
            whole("women_target_percent", QT_TRANSLATE_NOOP("Fields", "Aim: women, %"), 100, optional=False),
        ),
        (both("classification", QT_TRANSLATE_NOOP("Fields", "Classification of documents")),),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change office"),
    subject=lambda office: str(office.text("name").shown(language())),
)
