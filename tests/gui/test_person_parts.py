"""A person's courses, and who else has the same name."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.participants import Participant
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.person_parts import PERSON_FORM, NamesakesCard, PersonCourses, name_of
from tests.gui.screen import words
from tests.plans import SmallPlan


def zeljko(plan: OpenPlan) -> Participant:
    with plan.workspace.reading() as session:
        return session.scalars(select(Participant).where(Participant.surname == "Čović")).one()


def test_courses_are_listed_and_lead_to_the_edition(
    plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]
) -> None:
    made = PersonCourses()
    with plan.workspace.reading() as session:
        made.show_person(session, zeljko(plan).id)
    show(made)
    cells = [made.list.index(0, column).data() for column in range(made.list.columnCount())]
    assert cells[1:] == ["Station commanders", "11–13 Jan 2027", "Ohrid", "Confirmed", "cleared"]
    assert made.list.record(0) == ids.edition


def test_namesakes_are_offered_to_be_made_one(plan: OpenPlan, show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    made = NamesakesCard(plan)
    with plan.action("Add") as session:
        other = Participant(given_name="Жељко", surname="Човић", rank="Sergeant")
        session.add(other)
    with plan.workspace.reading() as session:
        made.show_person(session, zeljko(plan).id)
    show(made)
    assert any("Жељко Човић · Sergeant" in each for each in words(made))
    with qtbot.waitSignal(made.merge_asked, timeout=20_000) as asked:
        made.findChildren(QPushButton)[0].click()
    assert asked.args == [[zeljko(plan).id, other.id]]


def test_a_person_without_a_name_has_words() -> None:
    assert name_of(Participant()) == "(without a name)"
    assert "reason" not in {each.name for fields in PERSON_FORM.rows for each in fields}
