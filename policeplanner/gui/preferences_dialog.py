"""The preferences: what this computer remembers, and the office that owns the open plan."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel, QSpinBox, QTabWidget, QVBoxLayout, QWidget
from sqlalchemy import select
from typing_extensions import override

from policeplanner.domain.offices import Office
from policeplanner.gui.editing import RecordForm
from policeplanner.gui.editors import ComboField
from policeplanner.gui.language import NAMES
from policeplanner.gui.office_form import OFFICE_FORM
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, ground, label, row, wrapped
from policeplanner.gui.preferences import Preferences
from policeplanner.i18n import LANGUAGES, QT_TRANSLATE_NOOP, language, translate

_WIDTH = 760
_THEMES = {
    "system": QT_TRANSLATE_NOOP("Preferences", "As the system"),
    "light": QT_TRANSLATE_NOOP("Preferences", "Light"),
    "dark": QT_TRANSLATE_NOOP("Preferences", "Dark"),
}
_LOCK_CHOICES = (0, 2, 5, 10, 15, 30, 60)
_MOST_BACKUPS = 200


class PreferencesDialog(QDialog):
    """Two pages; every choice holds at once. What belongs to the plan is an action that can be undone."""

    language_asked = Signal(str)
    theme_asked = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget, preferences: Preferences, plan: OpenPlan | None) -> None:
        """Show the preferences, and the office of a plan if one is open."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preferences = preferences
        self._captions: dict[str, QLabel] = {}
        self.language = _combo([(NAMES[code], code) for code in LANGUAGES])
        self.theme = _combo([(wish, wish) for wish in _THEMES])
        self.lock = _combo([(str(minutes), minutes) for minutes in _LOCK_CHOICES])
        self.backups = QSpinBox()
        self.backups.setRange(1, _MOST_BACKUPS)
        self.advice = wrapped("", "small")
        self.plan_advice = wrapped("", "small")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.close_button = button()
        self.close_button.clicked.connect(self.accept)
        self.office: RecordForm | None = None
        self.tabs.addTab(self._computer(), "")
        if plan is not None:
            self.tabs.addTab(self._office(plan), "")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.tabs)
        column.addLayout(row(1, self.close_button))
        self.setFixedWidth(_WIDTH)
        self.retranslate()
        self._connect()

    def retranslate(self) -> None:
        """Put every text, and the choices as they are now."""
        self.setWindowTitle(translate("Preferences", "Preferences"))
        self.tabs.setAccessibleName(translate("Preferences", "Preferences"))
        self.tabs.setTabText(0, translate("Preferences", "This computer"))
        if self.office is not None:
            self.tabs.setTabText(1, translate("Preferences", "Office of the plan"))
        self.close_button.setText(translate("Preferences", "&Close"))
        words = {
            "language": translate("Preferences", "&Language"),
            "theme": translate("Preferences", "&Theme"),
            "lock": translate("Preferences", "Lo&ck the plan"),
            "backups": translate("Preferences", "Newest &backups kept"),
        }
        for key, text in words.items():
            self._captions[key].setText(text)
        for number, text in enumerate(_THEMES.values()):
            self.theme.setItemText(number, translate("Preferences", text))
        for number, minutes in enumerate(_LOCK_CHOICES):
            self.lock.setItemText(number, _lock_words(minutes))
        self.advice.setText(
            translate(
                "Preferences",
                "Only a plan with a passphrase can be locked. Besides the newest backups, the last one of each day,"
                " week and month is kept.",
            )
        )
        self.plan_advice.setText(translate("Preferences", "This is kept in the plan. Every change can be undone."))
        self._show_choices()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _computer(self) -> QWidget:
        page = ground()
        lines = QFormLayout()
        lines.setHorizontalSpacing(20)
        lines.setVerticalSpacing(10)
        for key, field in (
            ("language", self.language),
            ("theme", self.theme),
            ("lock", self.lock),
            ("backups", self.backups),
        ):
            caption = self._captions[key] = label()
            caption.setBuddy(field)
            field.setMinimumWidth(220)
            lines.addRow(caption, field)
        column = _column(page)
        column.addLayout(lines)
        column.addWidget(self.advice)
        column.addStretch(1)
        return page

    def _office(self, plan: OpenPlan) -> QWidget:
        page = ground()
        self.office = RecordForm(plan, OFFICE_FORM)
        with plan.workspace.reading() as session:
            self.office.show_record(session.scalars(select(Office.id)).first())
        plan.changed.connect(self._reload_office)
        column = _column(page)
        column.addWidget(self.office)
        column.addWidget(self.plan_advice)
        return page

    def _reload_office(self, tables: frozenset[str]) -> None:
        if self.office is not None and Office.__tablename__ in tables:
            self.office.reload()

    def _show_choices(self) -> None:
        self.language.setCurrentIndex(self.language.findData(language()))
        self.theme.setCurrentIndex(self.theme.findData(self._preferences.theme))
        minutes = self._preferences.lock_minutes
        if self.lock.findData(minutes) < 0:  # written into the file by hand
            self.lock.addItem(_lock_words(minutes), minutes)
        self.lock.setCurrentIndex(self.lock.findData(minutes))
        self.backups.setValue(self._preferences.backups_kept)

    def _connect(self) -> None:
        self.language.activated.connect(lambda _row: self.language_asked.emit(self.language.currentData()))
        self.theme.activated.connect(lambda _row: self.theme_asked.emit(self.theme.currentData()))
        self.lock.activated.connect(self._keep)
        self.backups.valueChanged.connect(self._keep)

    def _keep(self) -> None:
        self._preferences.lock_minutes = self.lock.currentData()
        self._preferences.backups_kept = self.backups.value()
        self.changed.emit()


def _combo(choices: list[tuple[str, object]]) -> QComboBox:
    made = ComboField()
    for text, key in choices:
        made.addItem(text, key)
    return made


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 14, 0, 0)
    column.setSpacing(12)
    return column


def _lock_words(minutes: int) -> str:
    if not minutes:
        return translate("Preferences", "never by itself")
    return translate("Preferences", "after %n minute(s) of rest", "", minutes)
