"""Reference lists."""

from policeplanner.domain import reference
from policeplanner.domain.base import Base


def test_every_reference_record_is_named_in_both_languages() -> None:
    classes = [value for value in vars(reference).values() if isinstance(value, type) and issubclass(value, Base)]
    assert len(classes) == 9
    assert all(listed.text_names() for listed in classes if listed is not Base)
