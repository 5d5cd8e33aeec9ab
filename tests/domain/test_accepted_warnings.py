"""Warnings that stay as they are."""

from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from policeplanner.domain.accepted_warnings import AcceptedWarning
from policeplanner.store.workspace import Workspace


def test_a_finding_is_accepted_once(workspace: Workspace) -> None:
    now = datetime.now(UTC)
    with pytest.raises(IntegrityError), workspace.action("Accept twice") as session:
        session.add_all([AcceptedWarning(code="journey", key="journey:1", accepted_at=now) for _ in range(2)])
