"""The words by which tables of nominations are understood: headings, ranks, institutions and marks of sex.

Headings and marks come in English, French, Albanian, Macedonian, Serbian and Russian, in either script.
"""

import re

from policeplanner.domain.base import Choice
from policeplanner.domain.vocabulary import Service, Sex
from policeplanner.folding import fold
from policeplanner.i18n import QT_TRANSLATE_NOOP


class Meaning(Choice):
    """What a column of a pasted table holds."""

    SKIPPED = QT_TRANSLATE_NOOP("Meaning", "not used")
    NAME = QT_TRANSLATE_NOOP("Meaning", "full name")
    SURNAME = QT_TRANSLATE_NOOP("Meaning", "surname")
    GIVEN_NAME = QT_TRANSLATE_NOOP("Meaning", "given name")
    NATIVE_NAME = QT_TRANSLATE_NOOP("Meaning", "name in the other script")
    SEX = QT_TRANSLATE_NOOP("Meaning", "sex")
    RANK = QT_TRANSLATE_NOOP("Meaning", "rank")
    POSITION = QT_TRANSLATE_NOOP("Meaning", "function")
    INSTITUTION = QT_TRANSLATE_NOOP("Meaning", "institution")
    CONTACT = QT_TRANSLATE_NOOP("Meaning", "contact")


_HEADINGS: dict[Meaning, str] = {
    Meaning.SKIPPED: "no|no.|nr|nr.|n°|nº|#|№|br|br.|rb|r.b.|redni broj|реден број|р.бр.|numero|number|date|datum|датум"
    "|remarks|remarques|notes|vetting|reason|motif",
    Meaning.NAME: "full name|name and surname|name, surname|surname and name|participant|candidate|nominee|person"
    "|nom et prénom|nom et prénoms|nom prénom|nom complet|prénom et nom|candidat|ime i prezime|prezime i ime"
    "|име и презиме|презиме и име|emri dhe mbiemri|emri mbiemri|emër mbiemër|фио|ф.и.о.",
    Meaning.SURNAME: "surname|last name|lastname|family name|nom de famille|prezime|презиме|mbiemri|mbiemër"
    "|фамилия|фамилија",
    Meaning.GIVEN_NAME: "given name|given names|first name|firstname|forename|prénom|prénoms|emri|имя",
    Meaning.NATIVE_NAME: "native name|name in cyrillic|cyrillic|local name|original name|nom en cyrillique|cyrillique"
    "|nom d’origine|name in latin|latinica|ћирилица|кирилица",
    Meaning.SEX: "sex|gender|m/f|f/m|sexe|genre|h/f|f/h|pol|пол|m/ž|ž/m|м/ж|gjinia|gjinia (m/f)",
    Meaning.RANK: "rank|grade|title|cin|čin|чин|zvanje|zvanje/čin|звање|звание|grada|titulli|titre",
    Meaning.POSITION: "position|function|job|job title|duty|post|rank, function|rank/function|rank and function"
    "|fonction|poste|grade, fonction|grade/fonction|radno mesto|funkcija|функција|работно место|должность"
    "|pozita|funksioni|detyra",
    Meaning.INSTITUTION: "institution|organisation|organization|agency|unit|station|police station|department|court"
    "|office|service|employer|institution d’origine|unité|commissariat|tribunal|organisme|institucija|институција"
    "|organizacija|организација|jedinica|единица|stanica|станица|institucioni|njësia|учреждение|организация",
    Meaning.CONTACT: "contact|e-mail|email|mail|phone|telephone|tel|tel.|mobile|courriel|téléphone|kontakt|контакт"
    "|telefon|телефон|mejl|мејл|kontakti",
}
# "Name" and "Nom" stand for a given name or a surname beside the other one, and else for the whole name.
_ALONE = {"name": Meaning.GIVEN_NAME, "nom": Meaning.SURNAME, "ime": Meaning.GIVEN_NAME, "ime.": Meaning.GIVEN_NAME}
_OTHER = {Meaning.GIVEN_NAME: Meaning.SURNAME, Meaning.SURNAME: Meaning.GIVEN_NAME}

_RANKS = (
    "inspector inspecteur inspektor sergeant sergent narednik captain capitaine kapetan kapiten major lieutenant"
    " commissioner commissaire komesar komisar colonel polkovnik pukovnik officer officier oficer policaec policajac"
    " polic constable chief chef prosecutor procureur tuzilac obvinitel prokuror judge juge sudija sudia gjyqtar"
    " adviser advisor conseiller savetnik sovetnik brigadier gardien major sovetnik toger vodnik"
)
_PLACES = (
    "police policia policija policiska station stanica ministry ministere ministarstvo ministerstvo ministria court"
    " tribunal sud gjykata prosecution parquet tuzilastvo obvinitelstvo prokuroria academy academie akademija"
    " municipality mairie municipalite opstina komuna sector sektor secteur directorate direction uprava uprava"
    " bureau centre center department border granicna ps sia moi mup mvr suda"
)
_SERVICES = (
    (Service.BORDER, "border frontiere frontieres granicna granicni kufitare kufiri"),
    (Service.PROSECUTION, "prosecution prosecutor parquet procureur tuzilastvo obvinitelstvo prokuroria prokuratura"),
    (Service.JUDICIARY, "court judicial tribunal cour sud suda gjykata magistrature justice"),
    (Service.ACADEMY, "academy academie akademija akademia training formation university universite faculty"),
    (Service.MUNICIPALITY, "municipality municipalite mairie commune opstina komuna city"),
    (Service.CIVIL_SOCIETY, "association ngo ong foundation fondation udruzenie zdruzenie"),
    (Service.POLICE, "police policija policia policiska ps sia station moi mup mvr interior interieur"),
    (Service.GOVERNMENT, "ministry ministere ministarstvo ministerstvo ministria government gouvernement agency"),
)
_SEXES = {
    Sex.FEMALE: "f female woman w ž z ж femme femelle féminin zensko žensko женско ženski женски femer femër",
    Sex.MALE: "m male man м h homme masculin musko muško машко мушко muški мушки mashkull",
}


def _words(listed: str) -> frozenset[str]:
    return frozenset(fold(word) for word in listed.split())


_BY_HEADING = {fold(word): meaning for meaning, listed in _HEADINGS.items() for word in listed.split("|")}
_RANK_WORDS, _PLACE_WORDS = _words(_RANKS), _words(_PLACES)
_SERVICE_WORDS = tuple((service, _words(listed)) for service, listed in _SERVICES)
_SEX_OF = {fold(word): sex for sex, listed in _SEXES.items() for word in listed.split()}


def headings(cells: list[str]) -> list[Meaning | None]:
    """Return what each cell of a heading row says its column holds, None where it says nothing known."""
    plain = [fold(cell).strip(" :*") for cell in cells]
    found: list[Meaning | None] = [_BY_HEADING.get(cell) for cell in plain]
    for number, cell in enumerate(plain):
        alone = _ALONE.get(cell)
        if alone is not None:
            beside = _OTHER[alone] in found or any(_ALONE.get(each) is _OTHER[alone] for each in plain)
            found[number] = alone if beside else Meaning.NAME
    return found


def sex_of(written: str) -> Sex | None:
    """Return what a mark such as "F", "Ž" or "homme" says, None where it says nothing known."""
    return _SEX_OF.get(fold(written).strip(" ."))


def words_of(text: str) -> frozenset[str]:
    """Return the folded words of a text."""
    return frozenset(re.findall(r"\w+", fold(text)))


def names_rank(text: str) -> bool:
    """Tell whether a text looks like a rank or an office held."""
    return bool(words_of(text) & _RANK_WORDS)


def names_place(text: str) -> bool:
    """Tell whether a text looks like the name of an institution."""
    return bool(words_of(text) & _PLACE_WORDS)


def service_of(institution: str) -> Service:
    """Return the service that the name of an institution speaks of; where it speaks of none, the police."""
    words = words_of(institution)
    return next((service for service, known in _SERVICE_WORDS if words & known), Service.POLICE)
