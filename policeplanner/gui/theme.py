"""Puts a theme on the application: fonts, palette and one style sheet made from the tokens."""

from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from policeplanner.gui.tokens import DARK, LIGHT, Tokens
from policeplanner.paths import resource

BASE_PIXELS = 13
TITLE_PIXELS = 17
FIGURE_PIXELS = 25
SMALL_PIXELS = 11

_FACES = ("Regular", "Bold", "Italic", "BoldItalic")
_SCRIPTS = ("Armenian", "Georgian")


class Theme(QObject):
    """The theme now shown. `changed` is sent after palette and style sheet are in place."""

    changed = Signal()

    def __init__(self, application: QApplication, wish: str = "system") -> None:
        """Put the theme of the wish ("system", "light" or "dark") on the application."""
        super().__init__(application)
        self._application = application
        self.wish = wish
        self.tokens = LIGHT
        application.setStyle(QStyleFactory.create("Fusion"))
        load_fonts(application)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.choose(wish)

    def choose(self, wish: str) -> None:
        """Follow the system ("system") or stay light or dark whatever the system says."""
        self.wish = wish
        self.tokens = DARK if wish == "dark" or (wish == "system" and _system_is_dark()) else LIGHT
        self._application.setPalette(palette(self.tokens))
        self._application.setStyleSheet(style_sheet(self.tokens))
        self.changed.emit()

    def _follow_system(self) -> None:
        if self.wish == "system":
            self.choose("system")


_current: list[Theme] = []


def start_theme(application: QApplication, wish: str = "system") -> Theme:
    """Make the one theme of the application; where it is made already, change it."""
    if not _current:
        _current.append(Theme(application, wish))
    elif _current[0].wish != wish:
        _current[0].choose(wish)
    return _current[0]


def theme() -> Theme:
    """Return the one theme of the application."""
    return _current[0]


def tokens() -> Tokens:
    """Return the colours now shown."""
    return _current[0].tokens if _current else LIGHT


def colour(name: str) -> QColor:
    """Return a colour now shown, such as colour("training_soft")."""
    return QColor(tokens().colour(name))


def font(pixels: int = BASE_PIXELS, *, bold: bool = False) -> QFont:
    """Return the window's font at a size in device-independent pixels."""
    made = QFont(QApplication.font())
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def load_fonts(application: QApplication) -> None:
    """Load the bundled Noto Sans and make it the application's font."""
    names = [f"NotoSans-{face}.ttf" for face in _FACES]
    names += [f"NotoSans{script}-Regular.ttf" for script in _SCRIPTS]
    for name in names:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    base = QFont(["Noto Sans", "Noto Sans Armenian", "Noto Sans Georgian"])
    base.setPixelSize(BASE_PIXELS)
    base.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    application.setFont(base)


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a theme, for what Qt paints by itself."""
    made = QPalette()
    roles = QPalette.ColorRole
    wanted = {
        roles.Window: tokens.background,
        roles.WindowText: tokens.text,
        roles.Base: tokens.surface,
        roles.AlternateBase: tokens.background,
        roles.Text: tokens.text,
        roles.PlaceholderText: tokens.muted,
        roles.Button: tokens.surface,
        roles.ButtonText: tokens.text,
        roles.BrightText: tokens.error,
        roles.Highlight: tokens.primary,
        roles.HighlightedText: tokens.on_primary,
        roles.Accent: tokens.primary,
        roles.Link: tokens.primary,
        roles.LinkVisited: tokens.command,
        roles.ToolTipBase: tokens.surface,
        roles.ToolTipText: tokens.text,
        roles.Light: tokens.surface,
        roles.Midlight: tokens.hover,
        roles.Mid: tokens.line,
        roles.Dark: tokens.edge,
        roles.Shadow: tokens.edge,
    }
    for role, value in wanted.items():
        made.setColor(role, QColor(value))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return made


def style_sheet(tokens: Tokens) -> str:
    """Return the style sheet of a theme, with every colour taken from its tokens."""
    names = {name: tokens.colour(name) for name in tokens.__dataclass_fields__}
    icons = resource("icons").as_posix()
    shade = "dark" if tokens is DARK else "light"
    text = resource("ui", "policeplanner.qss").read_text(encoding="utf-8")
    return Template(text).substitute(names, icons=icons, shade=shade)


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
