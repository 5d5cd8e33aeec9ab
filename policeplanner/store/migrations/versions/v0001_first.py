"""The first form of a plan: every mapped table, the journal and the file's facts.

Until the first release it simply makes the tables as they are mapped now.
"""

from alembic import op
from sqlalchemy import insert

from policeplanner.store.journal import JOURNAL, OPEN

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables."""
    connection = op.get_bind()
    op.get_context().opts["target_metadata"].create_all(connection)
    JOURNAL.create_all(connection)
    connection.execute(insert(OPEN).values(id=1))


def downgrade() -> None:
    """Refuse: the way back is the backup made before the migration."""
    raise NotImplementedError
