"""The right side of a curriculum: the chosen lesson or module with all its fields, verbs that fit its level, and what
it comes after."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from policeplanner.domain.courses import Bloom, Lesson
from policeplanner.gui.course_editors import SeveralButton
from policeplanner.gui.course_forms import LESSON_FORM, MODULE_FORM, VERBS
from policeplanner.gui.editing import RecordForm
from policeplanner.gui.editors import AreaField
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, card, clear, label, named, scrolled
from policeplanner.gui.records import title_of
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services import course_order


class PartPanel(QWidget):
    """Two forms, of which one is seen."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build both."""
        super().__init__()
        self._plan = plan
        self._part: UUID | None = None
        self._frozen = False
        self.lesson = RecordForm(plan, LESSON_FORM)
        self.module = RecordForm(plan, MODULE_FORM)
        self._verbs = QHBoxLayout()
        self._verbs.setSpacing(2)
        self._after_word = label("", "small")
        self.after = SeveralButton()
        self.after.changed.connect(self._keep_after)
        self._below = self._lesson_parts()
        frame, inside = card()
        column = QVBoxLayout()
        for widget in (self.lesson, self._below, self.module):
            column.addWidget(widget)
        column.addStretch(1)
        inside.addWidget(scrolled(column))
        self._frame: QFrame = frame
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        self.retranslate()

    def show_part(self, part: UUID | None, *, is_module: bool, frozen: bool) -> None:
        """Show a lesson, a module or nothing; what is frozen can be read only."""
        self._part = part
        self._frozen = frozen
        lesson = part is not None and not is_module
        self._frame.setVisible(part is not None)
        for form, seen in ((self.lesson, lesson), (self.module, part is not None and is_module)):
            form.setVisible(seen)
            form.show_record(part if seen else None)
            form.setEnabled(seen and not self._closed())
        self._below.setVisible(lesson)
        self.after.setEnabled(not self._closed())
        if lesson:
            self._show_lesson()

    def begin(self) -> None:
        """Put the cursor into the title of what is shown."""
        form = self.module if self.module.isVisibleTo(self) else self.lesson
        if form.isEnabled():
            form.begin()

    def retranslate(self) -> None:
        """Put the words."""
        self._after_word.setText(translate("Courses", "Begins only after"))
        named(self.after, translate("Courses", "Begins only after"))

    def verbs(self) -> list[str]:
        """Return the verbs that are offered."""
        items = (self._verbs.itemAt(number) for number in range(self._verbs.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [str(each.property("verb")) for each in widgets if each is not None and each.property("verb")]

    def take_verb(self, verb: str) -> None:
        """Begin the objective with a verb, in the language it is in; a verb of the list that stood there gives way."""
        field = self.lesson.place(f"objective_{language()}").editor.widget
        assert isinstance(field, AreaField)
        said = field.toPlainText()
        known = (each for level in VERBS[language()].values() for each in level)
        old = next((each for each in known if said.lower().startswith(f"{each} ")), "")
        rest = said[len(old) :].lstrip() if old else said[:1].lower() + said[1:]
        cursor = QTextCursor(field.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(f"{verb[:1].upper()}{verb[1:]} {rest}")
        field.setTextCursor(cursor)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _closed(self) -> bool:
        return self._frozen or self._plan.workspace.read_only

    def _lesson_parts(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._verbs)
        column.addWidget(self._after_word)
        column.addWidget(self.after)
        return made

    def _show_lesson(self) -> None:
        assert self._part is not None
        with self._plan.workspace.reading() as session:
            lesson = session.get(Lesson, self._part)
            if lesson is None:
                return
            offered = [(each.id, title_of(each)) for each in course_order.may_come_before(session, lesson.id)]
            chosen = course_order.comes_after(session, lesson.id)
            bloom = lesson.bloom
        self.after.choose([key for key, _title in offered if key in chosen])
        self.after.offer(offered)
        self._offer_verbs(bloom)

    def _offer_verbs(self, bloom: Bloom | None) -> None:
        clear(self._verbs)
        if bloom is None:
            words = translate("Courses", "Choose a level, and verbs for the objective are offered here.")
            self._verbs.addWidget(label(words, "small"))
        else:
            words = translate("Courses", "Verbs for “{level}”:").format(level=bloom.label)
            self._verbs.addWidget(label(words, "small"))
            for verb in VERBS[language()][bloom]:
                made = button(verb, "link")
                made.setProperty("verb", verb)
                made.setEnabled(not self._closed())
                made.setToolTip(translate("Courses", "Begin the objective with this verb"))
                made.clicked.connect(partial(self.take_verb, verb))
                self._verbs.addWidget(made)
        self._verbs.addStretch(1)

    def _keep_after(self) -> None:
        if self._part is not None:
            with self._plan.action(QT_TRANSLATE_NOOP("Action", "Change what a lesson comes after")) as session:
                course_order.set_after(session, self._part, self.after.chosen())
