"""How people, places and times are named in documents."""

from datetime import date

from policeplanner.domain.offices import Office
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import Trainer
from policeplanner.exports.documents.choices import Choices
from policeplanner.exports.documents.frame import language_codes, people, person, stem, time_note


def office(zone: str) -> Office:
    return Office(name_en="Office", name_fr="Bureau", country_iso2="XX", timezone=zone, first_year=2027)


def test_people_are_named_in_full_by_initials_or_by_their_role() -> None:
    ana = Trainer(given_name="Ana", surname="Petrova")
    nobody = Trainer(role_en="Forensic expert", role_fr="Expert en criminalistique")
    assert person(ana, names=True) == "Ana Petrova"
    assert person(ana, names=False) == "A.\u00a0P."
    assert person(nobody, names=False) == Text("Forensic expert", "Expert en criminalistique")
    assert people([ana, nobody], names=False).fr == "Expert en criminalistique, A.\u00a0P."


def test_offsets_are_those_of_the_days() -> None:
    skopje = office("Europe/Skopje")
    assert time_note(skopje, [date(2027, 1, 11)]).en == "Local time (UTC+1)"
    assert time_note(skopje, [date(2027, 1, 11), date(2027, 7, 5)]).fr == "Heure locale (UTC+1/UTC+2)"
    assert time_note(office("Asia/Kolkata"), [date(2027, 1, 11)]).en == "Local time (UTC+5:30)"


def test_languages_and_file_names() -> None:
    assert language_codes("en; mk;") == "EN, MK"
    both = Choices(date(2026, 11, 23), 2027, ("en", "fr"))
    assert stem("Emploi du temps", "2027-01", choices=both) == "emploi-du-temps-2027-01-en-fr"
    assert stem("mot " * 50, choices=both).endswith("-en-fr"), "two languages of one document never share a name"
