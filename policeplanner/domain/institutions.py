"""Institutions: who sends people, hosts courses, and shares the work."""

from sqlalchemy.orm import Mapped, mapped_column

from policeplanner.domain.base import Base
from policeplanner.domain.vocabulary import Service


class Institution(Base):
    """A police service, ministry, court, municipality, academy, association …"""

    __tablename__ = "institution"

    name_en: Mapped[str]
    name_fr: Mapped[str]
    service: Mapped[Service]
    city: Mapped[str] = mapped_column(default="")
    region: Mapped[str] = mapped_column(default="")
    country_iso2: Mapped[str] = mapped_column(default="")
