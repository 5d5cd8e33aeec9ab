"""The menu bar: every action of the window with its shortcut, made from one list."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from policeplanner.gui.language import NAMES
from policeplanner.gui.pages import PAGES
from policeplanner.i18n import LANGUAGES, QT_TRANSLATE_NOOP, language, translate

_TITLES = {
    "file": QT_TRANSLATE_NOOP("Menu", "&File"),
    "edit": QT_TRANSLATE_NOOP("Menu", "&Edit"),
    "view": QT_TRANSLATE_NOOP("Menu", "&View"),
    "plan": QT_TRANSLATE_NOOP("Menu", "&Plan"),
    "tools": QT_TRANSLATE_NOOP("Menu", "&Tools"),
    "help": QT_TRANSLATE_NOOP("Menu", "&Help"),
    "theme": QT_TRANSLATE_NOOP("Menu", "&Theme"),
    "language": QT_TRANSLATE_NOOP("Menu", "&Language"),
    "recent": QT_TRANSLATE_NOOP("Menu", "Recent p&lans"),
}


@dataclass(frozen=True)
class Command:
    """One action: key, menu, text (English source), shortcut; needs_plan=False works on the first page too."""

    key: str
    menu: str
    text: str
    shortcut: str = ""
    needs_plan: bool = True


COMMANDS = (
    Command("new_plan", "file", QT_TRANSLATE_NOOP("Menu", "&New plan…"), "Ctrl+Shift+N", needs_plan=False),
    Command("open_plan", "file", QT_TRANSLATE_NOOP("Menu", "&Open a plan…"), "Ctrl+O", needs_plan=False),
    Command("restore", "file", QT_TRANSLATE_NOOP("Menu", "&Restore a backup…"), needs_plan=False),
    Command("beside", "file", QT_TRANSLATE_NOOP("Menu", "Put a b&ackup beside the plan…")),
    Command("back_up", "file", QT_TRANSLATE_NOOP("Menu", "&Back up now"), "Ctrl+Shift+B"),
    Command("lock", "file", QT_TRANSLATE_NOOP("Menu", "Loc&k now"), "Ctrl+L"),
    Command("close_plan", "file", QT_TRANSLATE_NOOP("Menu", "&Close the plan"), "Ctrl+W"),
    Command("print", "file", QT_TRANSLATE_NOOP("Menu", "&Print…"), "Ctrl+P"),
    Command("quit", "file", QT_TRANSLATE_NOOP("Menu", "&Quit"), "Ctrl+Q", needs_plan=False),
    Command("undo", "edit", QT_TRANSLATE_NOOP("Menu", "&Undo"), "Ctrl+Z"),
    Command("redo", "edit", QT_TRANSLATE_NOOP("Menu", "&Redo"), "Ctrl+Shift+Z"),
    Command("history", "edit", QT_TRANSLATE_NOOP("Menu", "&History of the plan…"), "Ctrl+H"),
    Command("new", "edit", QT_TRANSLATE_NOOP("Menu", "&New record"), "Ctrl+N"),
    Command("duplicate", "edit", QT_TRANSLATE_NOOP("Menu", "&Duplicate"), "Ctrl+D"),
    Command("rename", "edit", QT_TRANSLATE_NOOP("Menu", "R&ename"), "F2"),
    Command("delete", "edit", QT_TRANSLATE_NOOP("Menu", "De&lete"), "Del"),
    Command("find", "edit", QT_TRANSLATE_NOOP("Menu", "&Find on this page"), "Ctrl+F"),
    Command("search", "edit", QT_TRANSLATE_NOOP("Menu", "&Search everything"), "Ctrl+K"),
    Command("back", "view", QT_TRANSLATE_NOOP("Menu", "&Back to the list"), "Esc"),
    Command("full_screen", "view", QT_TRANSLATE_NOOP("Menu", "F&ull screen"), "F11", needs_plan=False),
    Command("schedule_all", "tools", QT_TRANSLATE_NOOP("Menu", "Schedule &all lessons"), "F8"),
    Command("schedule_unplaced", "tools", QT_TRANSLATE_NOOP("Menu", "Schedule only the &unplaced"), "Shift+F8"),
    Command("schedule_selected", "tools", QT_TRANSLATE_NOOP("Menu", "Schedule only the s&elected"), "Ctrl+F8"),
    Command("schedule_together", "tools", QT_TRANSLATE_NOOP("Menu", "Schedule editions &together…"), "Ctrl+Shift+F8"),
    Command("schedule_wishes", "tools", QT_TRANSLATE_NOOP("Menu", "&Preferences for timetables…"), "F9"),
    Command("schedule_met", "tools", QT_TRANSLATE_NOOP("Menu", "&How well the preferences are met"), "Shift+F9"),
    Command("schedule_why", "tools", QT_TRANSLATE_NOOP("Menu", "&Why not…"), "Ctrl+F9"),
    Command("schedule_replan", "tools", QT_TRANSLATE_NOOP("Menu", "&Re-plan after a change…"), "Ctrl+R"),
    Command("schedule_release", "tools", QT_TRANSLATE_NOOP("Menu", "Re&lease the timetable"), "Ctrl+Shift+R"),
    Command("next_year", "tools", QT_TRANSLATE_NOOP("Menu", "Plan the ne&xt year…"), "Ctrl+Shift+Y"),
    Command("preferences", "tools", QT_TRANSLATE_NOOP("Menu", "Prefere&nces…"), "Ctrl+,", needs_plan=False),
    Command("passphrase", "tools", QT_TRANSLATE_NOOP("Menu", "&Change the passphrase…")),
    Command("slip", "tools", QT_TRANSLATE_NOOP("Menu", "Recovery &slip…")),
    Command("check_up", "tools", QT_TRANSLATE_NOOP("Menu", "Check this &file")),
    Command("shortcuts", "help", QT_TRANSLATE_NOOP("Menu", "&Keyboard shortcuts"), "F1", needs_plan=False),
    Command("about", "help", QT_TRANSLATE_NOOP("Menu", "&About PolicePlanner"), needs_plan=False),
)
_THEMES = {
    "system": QT_TRANSLATE_NOOP("Menu", "As the &system"),
    "light": QT_TRANSLATE_NOOP("Menu", "&Light"),
    "dark": QT_TRANSLATE_NOOP("Menu", "&Dark"),
}
_RULES_BEFORE = {"preferences", "passphrase", "restore", "close_plan", "print", "quit", "new", "find", "full_screen"}


class Menus:
    """The menus of one window. `run` is called with the key of what was chosen."""

    def __init__(self, window: QMainWindow, run: Callable[[str], None]) -> None:
        """Build all menus and actions."""
        self._window = window
        self._run = run
        self.actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        for name in ("file", "edit", "view", "plan", "tools", "help"):
            self._menus[name] = window.menuBar().addMenu("")
        for command in COMMANDS:
            if command.key in _RULES_BEFORE:
                self._menus[command.menu].addSeparator()
            self._add(command.key, self._menus[command.menu], command.shortcut)
        self._recent = self._submenu("recent", "file", before="restore")
        self._add_pages()
        self._add_choices("theme", _THEMES)
        self._add_choices("language", NAMES)
        self.actions["redo"].setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])

    def retranslate(self) -> None:
        """Put every text."""
        for name, menu in self._menus.items():
            menu.setTitle(translate("Menu", _TITLES[name]))
        for command in COMMANDS:
            self.actions[command.key].setText(translate("Menu", command.text))
        for entry in PAGES:
            self.actions[f"page:{entry.key}"].setText(translate("Pages", entry.title))
        for wish, text in _THEMES.items():
            self.actions[f"theme:{wish}"].setText(translate("Menu", text))
        for code in LANGUAGES:
            self.actions[f"language:{code}"].setText(NAMES[code])
        self.check("language", language())

    def name_steps(self, undo: str | None, redo: str | None) -> None:
        """Put the names of the next undo and redo (English source texts) into the Edit menu."""
        for key, name, words in (
            ("undo", undo, translate("Menu", "&Undo: {action}")),
            ("redo", redo, translate("Menu", "&Redo: {action}")),
        ):
            plain = next(translate("Menu", command.text) for command in COMMANDS if command.key == key)
            action = self.actions[key]
            action.setText(words.format(action=translate("Action", name)) if name else plain)
            action.setEnabled(name is not None)

    def set_plan_open(self, opened: bool) -> None:
        """Grey out what needs an open plan."""
        for command in COMMANDS:
            if command.needs_plan:
                self.actions[command.key].setEnabled(opened)
        for entry in PAGES:
            self.actions[f"page:{entry.key}"].setEnabled(opened)

    def offered(self) -> list[tuple[str, str]]:
        """Return the actions that can be chosen now, as (name, key), for the search field."""
        return [
            (action.text().replace("&", ""), key)
            for key, action in self.actions.items()
            if action.isEnabled() and key not in {"search", "back"}
        ]

    def enable(self, states: dict[str, bool]) -> None:
        """Enable and disable actions by key."""
        for key, state in states.items():
            self.actions[key].setEnabled(state)

    def show_recent(self, names: Iterable[str]) -> None:
        """List recent plans; choosing one runs "recent:<number>"."""
        self._recent.clear()
        for number, name in enumerate(names):
            self._recent.addAction(name).triggered.connect(
                lambda _checked=False, key=f"recent:{number}": self._run(key)
            )
        self._recent.setEnabled(not self._recent.isEmpty())

    def check(self, group: str, chosen: str) -> None:
        """Mark the chosen theme or language."""
        self.actions[f"{group}:{chosen}"].setChecked(True)

    def _add(self, key: str, menu: QMenu, shortcut: str = "") -> QAction:
        action = menu.addAction("")
        action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda _checked=False: self._run(key))
        self.actions[key] = action
        return action

    def _submenu(self, name: str, parent: str, before: str = "") -> QMenu:
        menu = QMenu(self._window)
        if before:
            self._menus[parent].insertMenu(self.actions[before], menu)
        else:
            self._menus[parent].addMenu(menu)
        self._menus[name] = menu
        return menu

    def _add_pages(self) -> None:
        first = self.actions["back"]
        for number, entry in enumerate(PAGES, start=1):
            action = self._add(f"page:{entry.key}", self._menus["plan"])
            action.setShortcut(QKeySequence(f"Ctrl+{number}") if number < 10 else QKeySequence())
        self._menus["view"].insertSeparator(first)

    def _add_choices(self, name: str, choices: Iterable[str]) -> None:
        menu = self._submenu(name, "view", before="full_screen")
        group = QActionGroup(self._window)
        for key in choices:
            action = self._add(f"{name}:{key}", menu)
            action.setCheckable(True)
            group.addAction(action)
