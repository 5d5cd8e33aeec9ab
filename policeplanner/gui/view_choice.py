"""Whose timetable is looked at: all groups, one group, one trainer or one room, in one box with sections."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel

from policeplanner.gui.edition_week import EVERYTHING, View
from policeplanner.gui.editors import ComboField
from policeplanner.gui.theme import SMALL_PIXELS, font
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate

_WIDEST = 168
_NARROWEST = 96
_SECTIONS = {
    "group": QT_TRANSLATE_NOOP("ViewChoice", "By group"),
    "trainer": QT_TRANSLATE_NOOP("ViewChoice", "By trainer"),
    "room": QT_TRANSLATE_NOOP("ViewChoice", "By room"),
}


class ViewChoice(ComboField):
    """The box. `activated` says that somebody has chosen."""

    def __init__(self) -> None:
        """Offer nothing yet."""
        super().__init__()
        self.setMinimumContentsLength(12)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.setMaxVisibleItems(24)

    def chosen(self) -> View:
        """Return what is chosen."""
        chosen = self.currentData()
        return chosen if isinstance(chosen, View) else EVERYTHING

    def offer(self, views: Sequence[tuple[View, str]]) -> None:
        """Offer views, in sections by their kind; what was chosen stays so while it is offered."""
        before = self.chosen()
        self.clear()
        several = any(view.kind == "group" for view, _name in views)
        self.addItem(
            translate("Timetable", "All groups") if several else translate("ViewChoice", "All lessons"), EVERYTHING
        )
        kind = ""
        for view, name in views:
            if view.kind != kind:
                kind = view.kind
                self._add_section(translate("ViewChoice", _SECTIONS[kind]))
            self.addItem(name, view)
        self.choose(before)
        self._widen_list()

    def choose(self, view: View) -> None:
        """Choose a view, or everything when it is not offered."""
        rows = [row for row in range(self.count()) if self.itemData(row) == view]
        self.setCurrentIndex(rows[0] if rows else 0)

    def _add_section(self, name: str) -> None:
        self.addItem(name, None)
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        item = model.item(self.count() - 1)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(font(SMALL_PIXELS, bold=True))

    def _widen_list(self) -> None:
        widest = max(
            (self.fontMetrics().horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=0
        )
        self.view().setMinimumWidth(widest + 44)
