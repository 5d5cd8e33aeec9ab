"""Who and what can be lost to a timetable, by name: of one edition, or of all that are still to come."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import DONE, OFF, Activity
from policeplanner.domain.editions import Edition, EditionGroup
from policeplanner.domain.placements import Placement
from policeplanner.domain.trainers import Trainer
from policeplanner.domain.venues import Room, Venue
from policeplanner.formats import sort_key
from policeplanner.gui.replan_form import Names
from policeplanner.i18n import language, translate


def names_in(session: Session, edition: Edition | None, now: datetime) -> Names:
    """Return trainers, groups, rooms and venues with their names, in order; those of one edition, or of all to come."""
    from policeplanner.services.losses import Kind

    if edition is not None:
        venue = edition.activity.venue
        rooms = list(venue.rooms) if venue else []
        trainers = [member.trainer for member in edition.team]
        return {
            Kind.TRAINER: _sorted((each.id, each.full_name) for each in trainers),
            Kind.GROUP: [(group.id, _group(group, None)) for group in edition.groups],
            Kind.ROOM: _sorted((room.id, room.text("name").shown(language())) for room in rooms),
            Kind.VENUE: [(venue.id, venue.text("name").shown(language()))] if venue else [],
        }
    coming = session.scalars(
        select(Edition)
        .join(Activity, Activity.id == Edition.activity_id)
        .where(
            Activity.status.not_in(OFF | DONE),
            Edition.id.in_(select(Placement.edition_id).where(Placement.starts_at > now)),
        )
        .order_by(Activity.starts_on, Edition.code)
    ).all()
    return {
        Kind.TRAINER: _sorted((each.id, each.full_name) for each in session.scalars(select(Trainer))),
        Kind.GROUP: [(group.id, _group(group, each)) for each in coming for group in each.groups],
        Kind.ROOM: _sorted((room.id, _room(room)) for room in session.scalars(select(Room))),
        Kind.VENUE: _sorted((each.id, each.text("name").shown(language())) for each in session.scalars(select(Venue))),
    }


def _sorted(named: Any) -> list[tuple[UUID, str]]:
    return sorted(named, key=lambda pair: sort_key(pair[1]))


def _room(room: Room) -> str:
    return f"{room.venue.text('name').shown(language())} · {room.text('name').shown(language())}"


def _group(group: EditionGroup, edition: Edition | None) -> str:
    name = translate("Timetable", "Group {name}").format(name=group.name)
    return f"{edition.code} · {name}" if edition is not None else name
