"""What goes between the processes survives the way there and back."""

import pickle

from policeplanner.scheduling.job import Answer, Job, Status, Step
from policeplanner.scheduling.wishes import DEFAULT
from tests.scheduling.small_course import at, lesson, mine, problem, timetable


def test_messages_are_plain() -> None:
    made = timetable(at("one", 540))
    course = problem(lesson("one"), locks=(mine("one", 540),))
    messages = (
        Job(course, made, DEFAULT, seed=1, seconds=5, hopeless=False),
        Step(made, 3, 2),
        Answer(Status.FOUND, made, None, repeatable=True),
    )
    assert pickle.loads(pickle.dumps(messages)) == messages
