"""The mapped tables of the domain, complete, and the number of their present form."""

from sqlalchemy import MetaData

from policeplanner.domain.model import Base

METADATA: MetaData = Base.metadata

# Goes up by one with each migration; kept in the file as user_version.
SCHEMA = 1
