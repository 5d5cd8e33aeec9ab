"""What a partner has promised, and its people."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from policeplanner.domain.institutions import Institution
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.partner_parts import PARTNER_FORM, PeopleTable, PromisesTable
from tests.gui.town import safe_school


def test_promises_of_all_initiatives_are_listed(plan: OpenPlan, show: Callable[[QWidget], None]) -> None:
    safe_school(plan.workspace)
    table = PromisesTable(plan)
    show(table)
    with plan.workspace.reading() as session:
        bus = session.scalars(select(Institution).where(Institution.name_en == "Bus company")).one()
        assert PARTNER_FORM.subject(bus) == "Bus company"
        key = bus.id
    table.show_partner(key)
    assert table.count() == 1
    assert [table.model().index(0, column).data() for column in (0, 1, 3)] == ["Safe school", "One more bus", "Late"]


def test_people_are_listed_by_surname(plan: OpenPlan, show: Callable[[QWidget], None]) -> None:
    table = PeopleTable(plan)
    show(table)
    with plan.workspace.reading() as session:
        academy = session.scalars(select(Institution.id).where(Institution.name_en == "Police academy")).one()
    table.show_partner(academy)
    assert table.count() == 3
    assert {table.model().index(row, 2).data() for row in range(3)} == {"Participant"}
