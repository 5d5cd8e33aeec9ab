"""Headings, marks and words in the languages of the field."""

import pytest

from policeplanner.domain.vocabulary import Service, Sex
from policeplanner.services.nomination_words import Meaning, headings, names_place, names_rank, service_of, sex_of


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("No.|Surname|First name|Rank|Unit|Sex", "SKIPPED SURNAME GIVEN_NAME RANK INSTITUTION SEX"),
        ("N°|Nom|Prénom|Grade|Fonction|Institution", "SKIPPED SURNAME GIVEN_NAME RANK POSITION INSTITUTION"),
        ("Р.бр.|Презиме|Име|Чин|Институција|Пол", "SKIPPED SURNAME GIVEN_NAME RANK INSTITUTION SEX"),
        ("Ime i prezime|Čin|Institucija|E-mail", "NAME RANK INSTITUTION CONTACT"),
        ("Emri dhe mbiemri|Grada|Institucioni|Gjinia", "NAME RANK INSTITUTION SEX"),
        ("ФИО|Звание|Должность", "NAME RANK POSITION"),
    ],
)
def test_headings_are_known_in_the_languages_of_the_field(row: str, expected: str) -> None:
    assert headings(row.split("|")) == [Meaning[name] for name in expected.split()]


def test_a_name_alone_is_the_whole_name() -> None:
    assert headings(["Name", "Rank"])[0] is Meaning.NAME
    assert headings(["Nom", "Grade"])[0] is Meaning.NAME
    assert headings(["Whatever", "Rank"])[0] is None


@pytest.mark.parametrize(("mark", "sex"), [("Ž", Sex.FEMALE), ("ж", Sex.FEMALE), ("H", Sex.MALE), ("Homme", Sex.MALE)])
def test_marks_of_sex(mark: str, sex: Sex) -> None:
    assert sex_of(mark) is sex
    assert sex_of("?") is None


def test_places_ranks_and_services_are_told_by_their_words() -> None:
    assert names_place("ПС Прилеп")
    assert names_rank("Главен инспектор")
    assert not names_place("Ana Petrova")
    assert service_of("Basic court Kumanovo") is Service.JUDICIARY
    assert service_of("Police academy") is Service.ACADEMY
    assert service_of("Ministry of Justice") is Service.JUDICIARY or service_of("Ministry of Finance")
    assert service_of("Something else") is Service.POLICE
