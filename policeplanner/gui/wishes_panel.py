"""The preferences for timetables: how much each wish counts, for one edition or for the whole office."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QMenu, QPushButton
from sqlalchemy import select

from policeplanner.domain.editions import Edition
from policeplanner.domain.trainers import Topic
from policeplanner.formats import sort_key
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.opened_panel import OpenedPanel
from policeplanner.gui.pieces import Switch, button, named, rule, wrapped
from policeplanner.gui.wish_row import ClockField, WishRow
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.scheduling.satisfaction import GOAL_NAMES
from policeplanner.scheduling.wishes import DEFAULT, Wishes
from policeplanner.services.wishes import GOALS, forget, keep, kept, office_wishes

ACTION = QT_TRANSLATE_NOOP("Action", "Change preferences for timetables")
EDITION, OFFICE = "edition", "office"
SENTENCES = {
    "idle": QT_TRANSLATE_NOOP("WishesPanel", "No free block between two lessons of a group on the same day."),
    "even_days": QT_TRANSLATE_NOOP("WishesPanel", "The days of a group are about equally long."),
    "late_finish": QT_TRANSLATE_NOOP("WishesPanel", "The day of a group ends at this time at the latest."),
    "late_short_day": QT_TRANSLATE_NOOP(
        "WishesPanel", "The last day before the weekend ends at this time at the latest, for the way home."
    ),
    "hard_mornings": QT_TRANSLATE_NOOP("WishesPanel", "Lessons on these topics begin before noon."),
    "topic_spread": QT_TRANSLATE_NOOP("WishesPanel", "The lessons of a module are spread over the days."),
    "rooms": QT_TRANSLATE_NOOP("WishesPanel", "A group stays in one room as far as possible."),
    "trainer_load": QT_TRANSLATE_NOOP("WishesPanel", "No trainer teaches much more than the others."),
    "mixed_pairs": QT_TRANSLATE_NOOP(
        "WishesPanel", "Where two trainers teach together, one is international and one national."
    ),
}
CLOCKS = {"late_finish": "finish_by", "late_short_day": "short_finish_by"}


class WishesPanel(OpenedPanel):
    """Each change is kept at once and can be undone."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build the panel for no edition."""
        super().__init__()
        self._plan = plan
        self._edition: UUID | None = None
        self._wishes = DEFAULT
        self._own = False
        self.rows: dict[str, WishRow] = {}
        self.clocks: dict[str, ClockField] = {}
        self.topics = QPushButton()
        self.whose = Switch(((EDITION, ""), (OFFICE, "")))
        self.whose.set_key(EDITION)
        self.whose.chosen.connect(self.reload)
        self.follow = button("", "link")
        self.follow.clicked.connect(self._follow_office)
        self.head.insertWidget(1, self.whose)
        self.head.insertWidget(2, self.follow)
        self.note = wrapped("", "small")
        self._fill()

    def show_edition(self, edition: UUID) -> None:
        """Show the wishes of an edition, or those of the office that hold for it."""
        self._edition = edition
        self.reload()

    def reload(self) -> None:
        """Read the wishes anew."""
        if self._edition is None:
            return
        with self._plan.workspace.reading() as session:
            if session.get(Edition, self._edition) is None:
                return
            own = kept(session, self._edition)
            office = office_wishes(session)
        self._own = own is not None
        self._wishes = (own or office) if self.whose.key() == EDITION else office
        self._show()

    def retranslate(self) -> None:
        """Put the words."""
        super().retranslate()
        self.heading.setText(translate("WishesPanel", "Preferences for timetables"))
        self.whose.set_texts([translate("WishesPanel", "This edition"), translate("WishesPanel", "All editions")])
        self.whose.setFixedWidth(self.whose.sizeHint().width() + 28)  # the one that is down is written bold
        self.follow.setText(translate("WishesPanel", "Take over those of all editions"))
        self._fill()
        self.reload()

    def _fill(self) -> None:
        self.column.removeWidget(self.note)
        self.note.setParent(None)
        self.empty()
        self.column.addWidget(self.note)
        for goal in GOALS:
            name = translate("Wishes", GOAL_NAMES[goal])
            made = WishRow(name, translate("WishesPanel", SENTENCES[goal]))
            made.changed.connect(lambda weight, changed=goal: self._keep(**{changed: weight}))
            self.rows[goal] = made
            self.column.addWidget(rule())
            self.column.addWidget(made)
            if goal in CLOCKS:
                made.add_setting(self._clock(CLOCKS[goal], name))
        self.topics = QPushButton()
        self.topics.setProperty("menu", "true")
        self.topics.setMenu(QMenu(self.topics))
        self.topics.menu().aboutToShow.connect(self._offer_topics)
        self.rows["hard_mornings"].add_setting(self.topics)
        self.column.addStretch(1)

    def _clock(self, setting: str, name: str) -> ClockField:
        made = ClockField(translate("WishesPanel", "{wish}, time").format(wish=name))
        made.chosen.connect(lambda minutes: self._keep(**{setting: minutes}))
        self.clocks[setting] = made
        return made

    def _show(self) -> None:
        of_edition = self.whose.key() == EDITION
        self.follow.setVisible(of_edition and self._own)
        words = translate("WishesPanel", "These hold for every edition that has none of its own.")
        if of_edition:
            words = translate("WishesPanel", "Those of all editions hold here; a change makes this edition’s own.")
        if of_edition and self._own:
            words = translate("WishesPanel", "This edition has preferences of its own.")
        self.note.setText(words)
        for goal, made in self.rows.items():
            made.show_weight(getattr(self._wishes, goal))
        for setting, clock in self.clocks.items():
            clock.show_minutes(getattr(self._wishes, setting))
        number = len(self._wishes.hard_topics)
        self.topics.setText(translate("WishesPanel", "%n topic(s)", "", number))
        named(self.topics, translate("WishesPanel", "Hard topics"))
        for widget in (*self.rows.values(), self.follow):
            widget.setEnabled(not self._plan.workspace.read_only)

    def _offer_topics(self) -> None:
        with self._plan.workspace.reading() as session:
            topics = [(topic.id, topic.text("name").shown(language())) for topic in session.scalars(select(Topic))]
        menu = self.topics.menu()
        menu.clear()
        for key, name in sorted(topics, key=lambda topic: sort_key(topic[1])):
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(str(key) in self._wishes.hard_topics)
            action.triggered.connect(lambda _checked=False, topic=str(key): self._toggle_topic(topic))

    def _toggle_topic(self, topic: str) -> None:
        self._keep(hard_topics=self._wishes.hard_topics ^ {topic})

    def _keep(self, **changes: Any) -> None:
        self._write(replace(self._wishes, **changes))

    def _write(self, wishes: Wishes) -> None:
        assert self._edition is not None
        whose = self._edition if self.whose.key() == EDITION else None
        with self._plan.action(ACTION, self._code()) as session:
            keep(session, whose, wishes)
        self.reload()

    def _follow_office(self) -> None:
        assert self._edition is not None
        with self._plan.action(ACTION, self._code()) as session:
            forget(session, self._edition)
        self.reload()

    def _code(self) -> str:
        if self.whose.key() == OFFICE or self._edition is None:
            return translate("WishesPanel", "All editions")
        with self._plan.workspace.reading() as session:
            return session.get_one(Edition, self._edition).code
