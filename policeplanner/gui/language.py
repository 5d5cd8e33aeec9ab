"""Makes Qt speak the language of the window, live: its own texts, the .ui forms and dates."""

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from policeplanner.i18n import Language, catalogue, language, set_language, translate

NAMES: dict[Language, str] = {"en": "English", "fr": "Français"}


class Speech(QTranslator):
    """Answers every text Qt asks for: ours from the .ts files, Qt's own from its French file."""

    def __init__(self, application: QApplication) -> None:
        """Install the translator for the life of the application."""
        super().__init__(application)
        self._qt_french = QTranslator(self)
        self._qt_french.load("qtbase_fr", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        application.installTranslator(self)

    def speak(self, chosen: Language) -> None:
        """Change the language and let every widget put its texts again."""
        set_language(chosen)
        QLocale.setDefault(locale())
        application = QCoreApplication.instance()
        if application is not None:
            QCoreApplication.sendEvent(application, QEvent(QEvent.Type.LanguageChange))

    @override
    def isEmpty(self) -> bool:
        """Say that there is something to ask, or Qt would not ask."""
        return False

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the text in the language now spoken, or None for what nobody knows."""
        if (context, source_text) in catalogue(language()):
            return translate(context, source_text, disambiguation or "", n)
        if language() == "fr":
            return self._qt_french.translate(context, source_text, disambiguation, n) or None
        return None


def locale(chosen: Language | None = None) -> QLocale:
    """Return the locale for numbers and dates: British English or French of France."""
    if (chosen or language()) == "fr":
        return QLocale(QLocale.Language.French, QLocale.Country.France)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
