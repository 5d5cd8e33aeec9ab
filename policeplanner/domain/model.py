"""All mapped classes, so that importing this module completes Base.metadata."""

from policeplanner.domain import (
    accepted_warnings,
    activities,
    budget,
    courses,
    editions,
    fields,
    initiatives,
    institutions,
    offices,
    participants,
    placements,
    programmes,
    reference,
    results,
    trainers,
    venues,
    wishes,
)
from policeplanner.domain.base import Base

__all__ = [
    "Base",
    "accepted_warnings",
    "activities",
    "budget",
    "courses",
    "editions",
    "fields",
    "initiatives",
    "institutions",
    "offices",
    "participants",
    "placements",
    "programmes",
    "reference",
    "results",
    "trainers",
    "venues",
    "wishes",
]
