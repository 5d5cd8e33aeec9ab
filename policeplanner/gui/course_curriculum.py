"""The curriculum of one version of a course: modules and lessons on the left, the chosen one on the right."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner import formats
from policeplanner.domain.courses import CourseVersion, Lesson, Module
from policeplanner.domain.reference import Method
from policeplanner.gui.course_part import PartPanel
from policeplanner.gui.course_tree import CurriculumTree, LessonLine, ModuleLine
from policeplanner.gui.course_versions import FrozenNotice
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, card, label, named, row, wrapped
from policeplanner.gui.records import title_of
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services import course_order, courses

# What the act returns is chosen afterwards.
Act = Callable[[Session, UUID, Callable[[UUID], UUID]], UUID | None]
_PANEL = 540
_TONES = {
    "lecture": "command",
    "presentation": "command",
    "discussion": "training",
    "case study": "training",
    "mentoring": "training",
    "assessment": "warning",
}
_PRACTICE = "community"


class CurriculumTab(QWidget):
    """The curriculum. `version_made` carries the id of the version that was made because the old one is used."""

    version_made = Signal(object)

    def __init__(self, plan: OpenPlan) -> None:
        """Build both sides."""
        super().__init__()
        self._plan = plan
        self.version: UUID | None = None
        self._frozen = False
        self._following = 1
        self._count, self._sum, self._planned = label("", "heading"), label("", "heading"), label("", "muted")
        self._empty = wrapped("", "muted")
        self._hint = label("", "small")
        self.notice = FrozenNotice()
        self.tree = CurriculumTree()
        self.panel = PartPanel(plan)
        self.add_module_button, self.add_lesson_button, self._remove = button(), button(), button("", "link")
        self.add_module_button.clicked.connect(self.add_module)
        self.add_lesson_button.clicked.connect(self.add_lesson)
        self._remove.clicked.connect(self.remove)
        self.notice.new_version_asked.connect(self.make_version)
        self.tree.chosen.connect(self._show_part)
        self.tree.moved.connect(self._move)
        self.tree.stepped.connect(self._step)
        self.tree.removal_asked.connect(self.remove)
        self.tree.edit_asked.connect(self.begin)
        self._build()
        self.retranslate()

    def show_version(self, version: UUID, choose: UUID | None = None) -> None:
        """Show a version; the same part stays chosen where it is there, unless another one is asked for."""
        self.version = version
        with self._plan.workspace.reading() as session:
            found = courses.curriculum(session, version)
            editions = sum(edition.version_id == version for edition in courses.editions_of(session, found.course_id))
            self._frozen = editions > 0
            lines = _lines(session, found)
            added = courses.totals(found)
            self._following = courses.newest(session, found.course_id).number + 1
            number = found.number
        self.notice.show_use(number, self._following, editions)
        self._say(added)
        self.tree.show_modules(lines, choose)

    def sums(self) -> tuple[QLabel, QLabel]:
        """Return what says how many minutes the lessons have, and how many are planned."""
        return self._sum, self._planned

    def begin(self) -> None:
        """Put the cursor into the title of the chosen part; a version that is used gives a new one first."""
        if self._frozen and not self._plan.workspace.read_only:
            self.make_version()
        self.panel.begin()

    def make_version(self) -> None:
        """Make the new version, in which all can be changed."""
        part = self.tree.part()
        self._change(
            QT_TRANSLATE_NOOP("Action", "New version of course"), lambda _s, _v, now: now(part) if part else None
        )

    def add_module(self) -> None:
        """Add a module at the end and begin typing into it."""
        self._change(
            QT_TRANSLATE_NOOP("Action", "New module"),
            lambda session, version, _now: course_order.add_module(session, version).id,
        )
        self.panel.begin()

    def add_lesson(self) -> None:
        """Add a lesson after the chosen one and begin typing into it."""
        beside = self.tree.part()

        def add(session: Session, version: UUID, now: Callable[[UUID], UUID]) -> UUID:
            return course_order.add_lesson(session, version, now(beside) if beside else None).id

        self._change(QT_TRANSLATE_NOOP("Action", "New lesson"), add)
        self.panel.begin()

    def remove(self) -> None:
        """Delete the chosen lesson, or the chosen module with its lessons."""
        part, after = self.tree.part(), self.tree.neighbour()
        if part is None:
            return

        def delete(session: Session, _version: UUID, now: Callable[[UUID], UUID]) -> UUID | None:
            course_order.remove(session, now(part))
            return now(after) if after else None

        name = QT_TRANSLATE_NOOP("Action", "Delete module")
        self._change(name if self.tree.is_module() else QT_TRANSLATE_NOOP("Action", "Delete lesson"), delete)

    def retranslate(self) -> None:
        """Put the words."""
        self.add_module_button.setText(translate("Courses", "+ Module"))
        self.add_lesson_button.setText(translate("Courses", "+ Lesson"))
        self._remove.setText(translate("Courses", "Delete"))
        self._hint.setText(translate("Courses", "Drag to move, or Alt+↑ and Alt+↓"))
        self._empty.setText(
            translate(
                "Courses",
                "This course has no lessons yet. Add a module, or a lesson at once; the minutes add up above."
                " An edition of it can be made all the same, it only has nothing to schedule.",
            )
        )
        named(self.tree, translate("Courses", "Modules and lessons"), self._hint.text())
        self.panel.retranslate()
        self.notice.retranslate()

    def _build(self) -> None:
        frame, inside = card()
        inside.addLayout(row(self._count, 1, self._sum, self._planned, spacing=4))
        inside.addWidget(self._empty)
        inside.addWidget(self.tree, 1)
        inside.addLayout(row(self._hint, 1, self._remove))
        self.panel.setFixedWidth(_PANEL)
        across = row(spacing=12)
        across.addWidget(frame, 1)
        across.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addLayout(across, 1)

    def _say(self, added: courses.Totals) -> None:
        modules = translate("Courses", "%n module(s)", "", added.modules)
        lessons = translate("Courses", "%n lesson(s)", "", added.lessons)
        self._count.setText(f"{modules} · {lessons}")
        self._sum.setText(formats.duration(added.minutes))
        planned = translate("Courses", "of {planned} planned")
        self._planned.setText(planned.format(planned=formats.duration(added.planned)) if added.planned else "")
        self._empty.setVisible(not added.modules)

    def _show_part(self) -> None:
        part = self.tree.part()
        closed = self._plan.workspace.read_only
        self.panel.show_part(part, is_module=self.tree.is_module(), frozen=self._frozen)
        self.panel.setVisible(part is not None)
        self._remove.setVisible(part is not None and not closed)
        self._hint.setVisible(part is not None and not closed)
        for made in (self.add_module_button, self.add_lesson_button):
            made.setEnabled(not closed)

    def _step(self, part: UUID, by: int) -> None:
        def step(session: Session, _version: UUID, now: Callable[[UUID], UUID]) -> UUID:
            course_order.step(session, now(part), by)
            return now(part)

        self._change(self._moving(), step)

    def _move(self, part: UUID, module: UUID | None, place: int) -> None:
        def move(session: Session, _version: UUID, now: Callable[[UUID], UUID]) -> UUID:
            if module is None:
                course_order.move_module(session, now(part), place)
            else:
                course_order.move_lesson(session, now(part), now(module), place)
            return now(part)

        self._change(self._moving(), move)

    def _moving(self) -> str:
        module, lesson = QT_TRANSLATE_NOOP("Action", "Move module"), QT_TRANSLATE_NOOP("Action", "Move lesson")
        return module if self.tree.is_module() else lesson

    def _change(self, name: str, act: Act) -> None:
        """Do one action on the curriculum, in a new version where this one is used, and choose what it returns."""
        if self.version is None or self._plan.workspace.read_only:
            return
        subject = translate("Courses", "version {number} was made, editions keep theirs") if self._frozen else ""
        with self._plan.action(name, subject.format(number=self._following)) as session:
            version, parts = courses.editable(session, self.version)
            chosen = act(session, version, lambda part: parts.get(part, part))
        if version == self.version:
            self.show_version(version, chosen)
            return
        self.version = version
        self.version_made.emit(version)
        self.show_version(version, chosen)


def _lines(session: Session, version: CourseVersion) -> list[ModuleLine]:
    names = {method.code: method.text("name").shown(language()) for method in session.scalars(select(Method))}
    return [_module(module, names) for module in version.modules]


def _module(module: Module, names: dict[str, str]) -> ModuleLine:
    lessons = [_line(lesson, names) for lesson in module.lessons]
    return ModuleLine(module.id, title_of(module), module.lesson_minutes, lessons)


def _line(lesson: Lesson, names: dict[str, str]) -> LessonLine:
    first = lesson.methods.split(";")[0].strip()
    tone = _TONES.get(first, _PRACTICE)
    return LessonLine(lesson.id, title_of(lesson), lesson.minutes, names.get(first, first), tone)
