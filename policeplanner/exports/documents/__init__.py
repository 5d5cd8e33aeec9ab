"""The documents that can be made from a plan: one module each, all in one list."""

from policeplanner.exports.documents.budget import BUDGET
from policeplanner.exports.documents.choices import Document
from policeplanner.exports.documents.participant_list import PARTICIPANT_LIST
from policeplanner.exports.documents.timetable import TIMETABLE
from policeplanner.exports.documents.timetable_changes import TIMETABLE_CHANGES
from policeplanner.exports.documents.trainer_schedule import TRAINER_SCHEDULE
from policeplanner.exports.documents.training_plan import TRAINING_PLAN

REPORTS: tuple[Document, ...] = (
    TRAINING_PLAN,
    BUDGET,
    TIMETABLE,
    TIMETABLE_CHANGES,
    PARTICIPANT_LIST,
    TRAINER_SCHEDULE,
)
