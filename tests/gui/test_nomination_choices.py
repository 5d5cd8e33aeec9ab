"""What is said of a pasted row, and what may be decided about it."""

from uuid import uuid4

from policeplanner.gui.nomination_choices import at_first, offered, reason, state, taken_as
from policeplanner.services.nomination_tables import Entry, Fault
from policeplanner.services.nominations import Judged, Standing
from policeplanner.services.people import Known

ANA = Known(uuid4(), "Ana", "Petrova", "", "", None, "Inspector", "", "", None, None, None)
ROW = Entry(4, surname="Petrova", given_name="Ana", institution="Basic court Ohrid")


def test_a_new_person_is_taken_and_the_new_institution_told() -> None:
    judged = Judged(ROW, Standing.NEW)
    assert at_first(judged) == "new"
    assert state(judged, "new") == ("new", "training")
    assert reason(judged, "new") == "new institution (judiciary)"
    assert [each for each, _words in offered(judged)] == ["new", "leave"]


def test_a_namesake_must_be_decided() -> None:
    judged = Judged(ROW, Standing.MAYBE, (ANA,))
    assert at_first(judged) is None
    assert taken_as(judged, None) is None
    assert state(judged, None) == ("decide", "warning")
    assert reason(judged, None) == "perhaps Ana Petrova · Inspector"
    assert [words for _each, words in offered(judged)] == [
        "The same person: Ana Petrova · Inspector",
        "Another person with the same name",
        "Leave out",
    ]
    assert state(judged, ANA.id) == ("known", "fine")
    assert state(judged, "leave") == ("left out", "")
    taken = taken_as(judged, ANA.id)
    assert taken is not None
    assert taken.person == ANA.id


def test_a_row_that_names_nobody_cannot_be_taken() -> None:
    judged = Judged(Entry(7, faults=(Fault.NO_NAME,)), Standing.INVALID)
    assert offered(judged) == []
    assert taken_as(judged, "new") is None
    assert state(judged, "leave") == ("not valid", "error")
    assert reason(judged, "leave") == "no name"


def test_what_is_on_the_list_or_twice_is_left_out_at_first() -> None:
    listed, twice = Judged(ROW, Standing.LISTED, (ANA,)), Judged(ROW, Standing.TWICE, twin=2)
    assert (at_first(listed), at_first(twice)) == ("leave", "leave")
    assert state(listed, "leave")[0] == "on the list"
    assert reason(twice, "leave") == "the same person as in row 2"
    assert ANA.id not in [each for each, _words in offered(listed)]
