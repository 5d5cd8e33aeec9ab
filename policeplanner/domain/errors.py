"""Errors the user can put right; everything else is a bug."""


class PlannerError(Exception):
    """Something the user can put right. The text is in the user's language and says what, where and what to do.

    It is shown as it is, so it never holds names, ranks or other personal data.
    """
