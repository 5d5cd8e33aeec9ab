"""Values worked out in Python are read, sorted and missed like columns."""

from sqlalchemy import select

from policeplanner.domain.trainers import Trainer
from policeplanner.gui.lookup_column import Lookup
from policeplanner.gui.open_plan import OpenPlan
from tests.plans import SmallPlan


def test_values_are_found_by_id_and_sorted_as_numbers(plan: OpenPlan, ids: SmallPlan) -> None:
    one, other = ids.trainers
    numbers = Lookup(Trainer.id, number=True)
    with plan.workspace.reading() as session:
        assert set(session.scalars(select(numbers.sql()))) == {None}
        numbers.set_values({one: 10, other: 9})
        assert session.execute(select(Trainer.id, numbers.sql()).order_by(numbers.sql())).all() == [
            (other, 9),
            (one, 10),
        ]


def test_texts_with_quotes_come_back_as_they_are(plan: OpenPlan, ids: SmallPlan) -> None:
    texts = Lookup(Trainer.id)
    texts.set_values({ids.trainers[0]: 'd’ici « là » "x"'})
    with plan.workspace.reading() as session:
        found = {row[0]: row[1] for row in session.execute(select(Trainer.id, texts.sql()))}
    assert found[ids.trainers[0]] == 'd’ici « là » "x"'
    assert found[ids.trainers[1]] is None
