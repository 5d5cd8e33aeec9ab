"""The timetable tab of an edition: what is still to place, the week's grid, and the facts of the chosen lesson."""

from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget
from typing_extensions import override

from policeplanner.domain.editions import Edition
from policeplanner.gui.by_hand import ByHand
from policeplanner.gui.edition_week import EditionTimetable, read_timetable, views
from policeplanner.gui.ghost_layer import GhostLayer
from policeplanner.gui.grid_week import GridWeek
from policeplanner.gui.grip import Grasp, Grip
from policeplanner.gui.hand import Around, Hand
from policeplanner.gui.hand_keys import HandKeys, Uses
from policeplanner.gui.icons import icon
from policeplanner.gui.lesson_panel import LessonPanel
from policeplanner.gui.lock_menu import Lockable, LockMenu
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, card, label, named, row
from policeplanner.gui.timetable_preview import previewed
from policeplanner.gui.to_place import ToPlace
from policeplanner.gui.view_choice import ViewChoice
from policeplanner.gui.week_grid import Shade, WeekGrid
from policeplanner.i18n import translate
from policeplanner.scheduling.timetable import Timetable
from policeplanner.services.live_edition import Verdict

NOTHING = EditionTimetable((), (), {})
_ROOMY = 1150
_STEP = 30


class TimetableTab(QWidget):
    """The timetable of one edition, week by week. `selection_changed` says that other lessons are selected."""

    weeks_changed = Signal()
    selection_changed = Signal()

    def __init__(self, plan: OpenPlan) -> None:
        """Build the three columns."""
        super().__init__()
        self._plan = plan
        self._edition: UUID | None = None
        self._chosen: UUID | None = None
        self._week = 0
        self._late = False
        self._read_at: datetime | None = None
        self._shown = NOTHING
        self.back, self.forward = button("‹", "step"), button("›", "step")
        self.back.clicked.connect(lambda: self.turn(-1))
        self.forward.clicked.connect(lambda: self.turn(1))
        self.week_name = label("", "muted")
        self.view = ViewChoice()
        self.view.activated.connect(self.reload)
        self.lock = LockMenu(self._lockable)
        self.print = button()
        self.print.setIcon(icon("ph.printer"))
        for step in (self.back, self.forward):
            step.setFixedWidth(_STEP)
        self.grid = WeekGrid()
        self.grid.chosen.connect(self._choose)
        self.grid.selection_changed.connect(self.selection_changed)
        self.by_hand = ByHand(plan)
        self._grasp = Grasp(self._lift, self._carry, self._drop, self._press, self._leave)
        self.to_place = ToPlace(self._grasp)
        self.to_place.chosen.connect(self._choose_waiting)
        self.to_place.shaded.connect(self._show_shades)
        self.panel = LessonPanel(plan)
        self._ghosts = GhostLayer(self.grid)
        self.hand = Hand(Around(self.grid, self.to_place, self.back, self.forward, self.turn), self.by_hand.live)
        self._keys = HandKeys(self.hand, Uses(self._take_off, self._toggle_lock, self.grid.select_all))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._get_ready)
        self._build()
        self._connect()

    def controls(self) -> QWidget:
        """Return the buttons that belong beside the tabs: week, view, locks."""
        made = QWidget()
        made.setLayout(row(self.back, self.week_name, self.forward, self.view, self.lock, self.print))
        return made

    def selection(self) -> frozenset[UUID]:
        """Return the ids of the selected placements, in the grid and in the list."""
        return frozenset(self.grid.selected | self.to_place.selected)

    def show_edition(self, edition: UUID) -> None:
        """Show an edition from its first week on."""
        if edition != self._edition:
            self.hand.put_back()
            self._edition = edition
            self._week = 0
            self._chosen = None
            self.by_hand.use(edition)
            self._offer_views()
        self.reload()

    def reload(self) -> None:
        """Read the timetable anew, or as soon as the hand is empty."""
        self._late = self.hand.held is not None
        if self._edition is None or self._late:
            return
        with self._plan.workspace.reading() as session:
            known = session.get(Edition, self._edition) is not None  # its making may just have been undone
            wrong = self.by_hand.wrong(self._plan.watch.findings)
            self._shown = read_timetable(session, self._edition, wrong, self.view.chosen()) if known else NOTHING
        self._read_at = self._plan.workspace.last_saved
        self._week = max(0, min(self._week, len(self._shown.weeks) - 1))
        if self._chosen not in self._shown.facts:
            self._chosen = None
        self._show()
        if self.isVisible():
            self._soon.start()

    def turn(self, step: int) -> bool:
        """Show the week before (-1) or after (1); tell whether there is one."""
        if not 0 <= self._week + step < len(self._shown.weeks):
            return False
        self._week += step
        if self.hand.held is None:
            self._chosen = None
        self._show_week()
        return True

    def preview(self, first_day: date, timetable: Timetable) -> None:
        """Show a timetable that is not written, of a problem whose days count from first_day, until the next reload."""
        if self.hand.held is None:
            self._shown = previewed(self._shown, first_day, timetable)
            self._show()

    def go_to(self, lesson: UUID) -> None:
        """Choose a lesson, placed or not, and put the keyboard on it."""
        self._chosen = lesson
        if any(facts.key == lesson for facts in self._shown.waiting):
            self.to_place.focus(lesson)
            self._choose_waiting(lesson)
        else:
            self._go_to(lesson)
            self._show_facts()

    def retranslate(self) -> None:
        """Put the words."""
        named(self.back, translate("Timetable", "Week before"))
        named(self.forward, translate("Timetable", "Week after"))
        named(self.view, translate("Timetable", "Timetable shown"))
        self.lock.retranslate()
        self._name_buttons()
        self.by_hand.forget()
        if self._edition is not None:
            self._offer_views()
        self.to_place.retranslate()
        if self._edition is not None:
            self.reload()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the tabs above on a small screen."""
        super().resizeEvent(event)
        self._name_buttons()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Put back what is in the hand."""
        super().hideEvent(event)
        self._soon.stop()
        self.hand.put_back()

    def _build(self) -> None:
        middle, grid = card()
        grid.setContentsMargins(8, 8, 10, 4)
        grid.addWidget(self.grid, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(self.to_place)
        across.addWidget(middle, 1)
        across.addWidget(self.panel)

    def _connect(self) -> None:
        self.grid.blocks_made.connect(self._watch_blocks)
        self.hand.taken.connect(self._hold)
        self.hand.dropped.connect(self._place)
        self.hand.taken_off.connect(self._take_off)
        self.hand.refused.connect(self._plan.told)
        self.hand.over_list.connect(self.to_place.receive)
        self.hand.ended.connect(self._end)
        self.lock.asked.connect(self.by_hand.lock)
        self.by_hand.done.connect(self._done)
        self.panel.taken.connect(self._mended)
        self.panel.changed.connect(self.reload)
        self.panel.previewed.connect(self._ghosts.show_ghosts)
        self._plan.watch.checked.connect(self._take_findings)

    def _name_buttons(self) -> None:
        """Put words on the buttons where there is room for them beside their signs."""
        roomy, words = self.width() >= _ROOMY, translate("Timetable", "Print…")
        self.lock.show_word(roomy)
        named(self.print, words).setText(words if roomy else "")
        self.print.setToolTip("" if roomy else words)

    def _offer_views(self) -> None:
        assert self._edition is not None
        with self._plan.workspace.reading() as session:
            known = session.get(Edition, self._edition) is not None
            self.view.offer(views(session, self._edition) if known else ())

    def _choose(self, key: UUID) -> None:
        self._chosen = key
        if not self.hand.held:
            self.to_place.select_only(set())
        self._show_facts()

    def _hold(self, key: UUID) -> None:
        """Remember what is in the hand; its facts can wait until it is put down."""
        self._chosen = key

    def _choose_waiting(self, key: UUID) -> None:
        self._chosen = key
        self.grid.select_only(())
        self.to_place.select_only({key})
        self.selection_changed.emit()
        self._show_facts()

    def _show(self) -> None:
        self._show_week()
        self.to_place.show_lessons(self._shown.waiting)
        self._show_facts()

    def _show_week(self) -> None:
        weeks = self._shown.weeks
        self.grid.show_week(weeks[self._week][1] if weeks else GridWeek(), self._chosen)
        self.back.setEnabled(self._week > 0)
        self.forward.setEnabled(self._week < len(weeks) - 1)
        number = weeks[self._week][0].isocalendar().week if weeks else 0
        self.week_name.setText(translate("Timetable", "Week {number}").format(number=number) if weeks else "")

    def _show_facts(self) -> None:
        facts = self._shown.facts.get(self._chosen) if self._chosen else None
        self.panel.show_lesson(facts, waiting=facts in self._shown.waiting)
        self._show_shades()

    def _show_shades(self) -> None:
        live = self.by_hand.live(quiet=True) if self._chosen and self.isVisible() else None
        busy = live.busy(self._chosen) if live is not None and self._chosen is not None else {}
        found = [each for kind in self.to_place.wanted() for each in busy.get(kind, ())]
        self.grid.show_shades([Shade(each.day, each.start, each.end, each.name) for each in found])

    def _watch_blocks(self) -> None:
        for block in self.grid.blocks():
            Grip(block, block.lesson.key, self._grasp)

    def _get_ready(self) -> None:
        """Read what the hand needs while nobody waits for it."""
        self.by_hand.live(quiet=True)

    def _lift(self, source: QAbstractButton, lesson: UUID, point: QPoint) -> bool:
        return self.hand.take(source, lesson, point)

    def _carry(self, point: QPoint) -> None:
        self.hand.carry(point)

    def _drop(self, point: QPoint, held: Qt.KeyboardModifier) -> None:
        self.hand.carry(point)
        self.hand.drop(forced=bool(held & Qt.KeyboardModifier.ControlModifier))

    def _press(self, source: QAbstractButton, lesson: UUID, key: int, held: Qt.KeyboardModifier, ask: bool) -> bool:
        return self._keys.press(source, lesson, key, held, ask)

    def _leave(self) -> None:
        self.hand.put_back()

    def _place(self, verdict: Verdict) -> None:
        self._chosen = verdict.landing.placement_id
        self.grid.select_only(())
        self.by_hand.place(verdict)

    def _take_off(self, lesson: UUID) -> None:
        """Take a lesson off the timetable, and those that are selected with it."""
        self.by_hand.take_off(self._with_selected(lesson))
        self.to_place.focus(lesson)

    def _toggle_lock(self, lesson: UUID) -> None:
        lessons = self._with_selected(lesson)
        locked = all(block.lesson.lock == "mine" for block in self.grid.blocks() if block.lesson.key in lessons)
        self.by_hand.lock(lessons, not locked)

    def _with_selected(self, lesson: UUID) -> frozenset[UUID]:
        return frozenset(self.grid.selected) if lesson in self.grid.selected else frozenset({lesson})

    def _lockable(self) -> Lockable:
        lessons = [lesson for _monday, week in self._shown.weeks for lesson in week.lessons if not lesson.elsewhere]
        day = next((lesson.day for lesson in lessons if lesson.key == self._chosen), None)
        return Lockable(
            selected=frozenset(self.grid.selected),
            day=day,
            of_day=frozenset(lesson.key for lesson in lessons if lesson.day == day),
            placed=frozenset(lesson.key for lesson in lessons),
        )

    def _done(self) -> None:
        """Show what was done by hand, unless the page has already, and go on where the lesson is now."""
        if self._read_at != self._plan.workspace.last_saved:
            self.reload()
        if self._chosen is not None:
            self.grid.focus(self._chosen)

    def _mended(self) -> None:
        """Show where a way out has put the chosen lesson, and go on there."""
        self.reload()
        if self._chosen is not None:
            self.go_to(self._chosen)

    def _end(self, back: bool) -> None:
        """Catch up on what has changed while the hand was full; a lesson that was put back is looked at."""
        late, self._late = self._late, False
        held = self._chosen
        if back:
            self._show_facts()
        if back and held is not None and self.grid.block_of(held) is None:
            self._go_to(held)
        if late:
            self.reload()

    def _go_to(self, lesson: UUID) -> None:
        """Show the week of a lesson and put the keyboard on it."""
        for number, (_monday, week) in enumerate(self._shown.weeks):
            if any(each.key == lesson for each in week.lessons):
                self._week = number
                self._show_week()
                self.grid.focus(lesson)

    def _take_findings(self) -> None:
        self.by_hand.settle()
        self.reload()
