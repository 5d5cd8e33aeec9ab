"""What a user chooses about a document: language, year, subject, and what it shows."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from policeplanner import formats
from policeplanner.gui.activity_columns import capital
from policeplanner.gui.editors import ComboField
from policeplanner.gui.pieces import Switch, button, label, named, row, wrapped
from policeplanner.i18n import QT_TRANSLATE_NOOP, Language, language, translate

if TYPE_CHECKING:
    from policeplanner.exports.documents.choices import Choices, Document

_LANGUAGES: dict[str, tuple[Language, ...]] = {"fr": ("fr",), "en": ("en",), "both": ("fr", "en")}
_SHOWN = {
    "budget": QT_TRANSLATE_NOOP("Documents", "Budget and sources of money"),
    "trainers": QT_TRANSLATE_NOOP("Documents", "Trainers"),
    "contingency": QT_TRANSLATE_NOOP("Documents", "Contingency of 5 %"),
}
_CONTINGENCY = 5


@dataclass(frozen=True)
class Wanted:
    """A document with the choices made, and a name for its file."""

    document: "Document"
    choices: "Choices"
    stem: str


class ChoicesPanel(QWidget):
    """The choices of one document; `changed` when any of them was."""

    changed = Signal()

    def __init__(self) -> None:
        """Build all choices; those a document does not have are hidden."""
        super().__init__()
        self._document: Document | None = None
        self._asked: UUID | None = None
        self._year = datetime.now(UTC).year
        self._subjects: dict[str, list[tuple[UUID, str]]] = {}
        self._title = wrapped("", "heading")
        self._languages = Switch([(key, "") for key in _LANGUAGES])
        self._names = Switch([("names", ""), ("counts", "")])
        self._about, self._subject, self._years = ComboField(), ComboField(), ComboField()
        self._boxes = {name: QCheckBox() for name in _SHOWN}
        self._captions: dict[str, QLabel] = {
            name: label("", "muted") for name in ("language", "year", "about", "names")
        }
        self._content = label("", "muted")
        self.pdf, self.excel, self.print = button("PDF", "primary"), button("Excel"), button()
        self._build()
        self._languages.set_key(language())
        self._names.set_key("names")
        self._connect()

    def offer(self, first_year: int, subjects: dict[str, list[tuple[UUID, str]]]) -> None:
        """Offer years, and what documents can be about."""
        self._subjects = subjects
        chosen = self._years.currentData() or first_year
        self._years.clear()
        for year in range(first_year - 1, first_year + 3):
            self._years.addItem(str(year), year)
        self._years.setCurrentIndex(max(0, self._years.findData(chosen)))

    def show_document(self, document: "Document") -> None:
        """Show the choices of a document, keeping those that both have."""
        self._document = document
        self._title.setText(document.title())
        chosen = self._about.currentData()
        self._about.clear()
        for about in document.about:
            if about.name == "YEAR" or about.name in self._subjects:
                self._about.addItem(capital(about.label), about.name)
        self._about.setCurrentIndex(max(0, self._about.findData(chosen)))
        self._offer_subjects()
        for name, box in self._boxes.items():
            box.setVisible(name in document.switches)
        self._content.setVisible(any(name in document.switches for name in _SHOWN))
        for widget in (self._names, self._captions["names"]):
            widget.setVisible("names" in document.switches)
        self.pdf.setEnabled("pdf" in document.formats)
        self.excel.setEnabled("excel" in document.formats)

    def set_subject(self, subject: UUID | None) -> None:
        """Remember what the next document shown is to be about."""
        self._asked = subject

    def wanted(self) -> Wanted | None:
        """Return what is chosen, None where there is nothing to make the document about."""
        from policeplanner.exports.documents.choices import Choices

        subject = self._subject.currentData()
        about_year = self._about.currentData() == "YEAR"
        if self._document is None or (subject is None and not about_year):
            return None
        shown = {name: name in self._document.switches and box.isChecked() for name, box in self._boxes.items()}
        languages = _LANGUAGES[self._languages.key()]
        choices = Choices(
            made_on=formats.today(),
            year=self._years.currentData() or self._year,
            languages=languages,
            subject=None if about_year else subject,
            names=self._names.key() == "names",
            budget=shown["budget"],
            trainers=shown["trainers"],
            contingency_percent=_CONTINGENCY if shown["contingency"] else 0,
        )
        return Wanted(self._document, choices, f"{self._document.key}-{choices.year}-{'-'.join(languages)}")

    def retranslate(self) -> None:
        """Put the words."""
        self._languages.set_texts(["Français", "English", translate("Documents", "Both")])
        self._names.set_texts([translate("Documents", "Names"), translate("Documents", "Head counts")])
        words = {
            "language": translate("Documents", "Language of the document"),
            "year": translate("Documents", "Year"),
            "about": translate("Documents", "About"),
            "names": translate("Documents", "Personal data"),
        }
        for name, caption in self._captions.items():
            caption.setText(words[name])
        self._content.setText(translate("Documents", "Content"))
        for name, box in self._boxes.items():
            box.setText(translate("Documents", _SHOWN[name]))
        self.print.setText(translate("Documents", "Print…"))
        named(self._years, words["year"])
        named(self._about, words["about"])
        named(self._subject, translate("Documents", "Subject of the document"))
        named(self.pdf, translate("Documents", "Save as PDF"))
        named(self.excel, translate("Documents", "Save as Excel workbook"))
        if self._document is not None:
            self.show_document(self._document)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        for name, widgets in (
            ("language", (self._languages,)),
            ("year", (self._years,)),
            ("about", (self._about, self._subject)),
        ):
            column.addSpacing(6)
            column.addWidget(self._captions[name])
            for widget in widgets:
                column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self._content)
        for box in self._boxes.values():
            box.setChecked(box is not self._boxes["contingency"])
            column.addWidget(box)
        column.addSpacing(6)
        column.addWidget(self._captions["names"])
        column.addWidget(self._names)
        column.addSpacing(12)
        column.addLayout(row(self.pdf, self.excel, self.print, 1))
        column.addStretch(1)

    def _connect(self) -> None:
        self._languages.chosen.connect(self._tell)
        self._names.chosen.connect(self._tell)
        self._years.activated.connect(self._tell)
        self._subject.activated.connect(self._tell)
        self._about.activated.connect(self._change_about)
        for box in self._boxes.values():
            box.clicked.connect(self._tell)

    def _tell(self, _value: Any = None) -> None:
        self.changed.emit()

    def _change_about(self, _row: int) -> None:
        self._offer_subjects()
        self.changed.emit()

    def _offer_subjects(self) -> None:
        about = self._about.currentData()
        chosen = self._subject.currentData()
        self._subject.clear()
        for key, name in self._subjects.get(str(about), []):
            self._subject.addItem(name, key)
        self._subject.setCurrentIndex(max(0, self._subject.findData(self._asked or chosen)))
        self._asked = None
        self._subject.setVisible(about != "YEAR")
        self._about.setVisible(self._about.count() > 1)
