"""What can be chosen before a document is made."""

from datetime import date

from policeplanner.exports.documents.choices import About, Choices, DocumentGroup
from policeplanner.i18n import speaking


def test_by_default_nobody_is_named_and_nothing_is_added() -> None:
    chosen = Choices(date(2026, 11, 23), 2027)
    assert chosen.languages == ("en",)
    assert not chosen.names
    assert chosen.contingency_percent == 0


def test_groups_and_subjects_have_french_names() -> None:
    with speaking("fr"):
        assert DocumentGroup.EDITIONS.label == "Sessions"
        assert About.TRAINER.label == "un formateur"
