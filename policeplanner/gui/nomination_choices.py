"""What is said of a pasted row, and what may be decided about it."""

from typing import Literal
from uuid import UUID

from policeplanner.gui.person_picker import told
from policeplanner.i18n import translate
from policeplanner.services.nomination_tables import Fault
from policeplanner.services.nomination_words import service_of
from policeplanner.services.nominations import Judged, Standing, Taken, ready

Decision = UUID | Literal["new", "leave"] | None


def at_first(judged: Judged) -> Decision:
    """Return what is decided before anybody has looked: None where somebody must."""
    taken = ready(judged)
    if taken is not None:
        return taken.person or "new"
    return None if judged.standing is Standing.MAYBE else "leave"


def offered(judged: Judged) -> list[tuple[Decision, str]]:
    """Return what may be decided about a row, in words; nothing for a row that names nobody."""
    if judged.standing is Standing.INVALID:
        return []
    known: list[tuple[Decision, str]] = []
    if judged.standing is not Standing.LISTED:
        same = translate("Pasting", "The same person: {person}")
        known = [(each.id, same.format(person=told(each))) for each in judged.candidates]
    new = translate("Pasting", "A new person")
    if judged.candidates or judged.twin:
        new = translate("Pasting", "Another person with the same name")
    return [*known, ("new", new), ("leave", translate("Pasting", "Leave out"))]


def taken_as(judged: Judged, decision: Decision) -> Taken | None:
    """Return how a row is nominated, None where it is left out or not decided."""
    if decision is None or decision == "leave" or decision in judged.listed or judged.standing is Standing.INVALID:
        return None
    return Taken(judged, None if decision == "new" else decision)


def state(judged: Judged, decision: Decision) -> tuple[str, str]:
    """Return the word for a row and its tone."""
    if decision == "new":
        return translate("Pasting", "new"), "training"
    if decision in judged.listed:
        return translate("Pasting", "on the list"), ""
    if isinstance(decision, UUID):
        return translate("Pasting", "known"), "fine"
    return {
        Standing.MAYBE: (translate("Pasting", "decide"), "warning"),
        Standing.LISTED: (translate("Pasting", "on the list"), ""),
        Standing.TWICE: (translate("Pasting", "twice"), ""),
        Standing.INVALID: (translate("Pasting", "not valid"), "error"),
    }.get(judged.standing if decision is None or judged.standing is not Standing.MAYBE else Standing.NEW) or (
        translate("Pasting", "left out"),
        "",
    )


def reason(judged: Judged, decision: Decision) -> str:
    """Return why a row stands as it does, in one line."""
    said = [_faults()[fault] for fault in judged.entry.faults]
    if judged.candidates and decision is None:
        said.append(_maybe(judged))
    elif judged.standing is Standing.LISTED or decision in judged.listed:
        said.append(translate("Pasting", "nominated to this course already"))
    elif isinstance(decision, UUID):
        chosen = next((each for each in judged.candidates if each.id == decision), None)
        said.append(told(chosen) if chosen else "")
    if judged.twin:
        words = (
            translate("Pasting", "the same person as in row {row}")
            if judged.standing is Standing.TWICE
            else translate("Pasting", "the same name as in row {row}")
        )
        said.append(words.format(row=judged.twin))
    if decision == "new" and judged.entry.institution and judged.institution is None:
        service = service_of(judged.entry.institution).label
        said.append(translate("Pasting", "new institution ({service})").format(service=service))
    return "; ".join(filter(None, said))


def _maybe(judged: Judged) -> str:
    if len(judged.candidates) > 1:
        return translate("Pasting", "%n people of the plan may be meant", "", len(judged.candidates))
    return translate("Pasting", "perhaps {person}").format(person=told(judged.candidates[0]))


def _faults() -> dict[Fault, str]:
    return {
        Fault.NO_NAME: translate("Pasting", "no name"),
        Fault.ONE_NAME: translate("Pasting", "only one name: surname or given name is missing"),
        Fault.DIGITS: translate("Pasting", "figures in the name"),
        Fault.TOO_LONG: translate("Pasting", "a cell is too long"),
        Fault.SEX_UNKNOWN: translate("Pasting", "sex not understood, left empty"),
    }
