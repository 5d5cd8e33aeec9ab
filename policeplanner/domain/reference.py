"""Reference lists that come with the program and can be edited in each plan."""

from sqlalchemy.orm import Mapped, mapped_column

from policeplanner.domain.base import Base


class FieldOperation(Base):
    """A field operation, from which an office is made."""

    __tablename__ = "field_operation"

    code: Mapped[str] = mapped_column(unique=True)
    name_en: Mapped[str]
    name_fr: Mapped[str]
    country_iso2: Mapped[str]
    city: Mapped[str]
    timezone: Mapped[str]
    currency: Mapped[str]
    languages: Mapped[str]


class ActivityType(Base):
    """A kind of activity: course, workshop, study visit, campaign …"""

    __tablename__ = "activity_type"

    code: Mapped[str] = mapped_column(unique=True)
    name_en: Mapped[str]
    name_fr: Mapped[str]


class BudgetCategory(Base):
    """A category of cost, with the unit in which it is counted."""

    __tablename__ = "budget_category"

    code: Mapped[str] = mapped_column(unique=True)
    name_en: Mapped[str]
    name_fr: Mapped[str]
    unit_en: Mapped[str]
    unit_fr: Mapped[str]


class IndicatorTemplate(Base):
    """An indicator proposed for a field of action; field_code ALL serves every field."""

    __tablename__ = "indicator_template"

    code: Mapped[str] = mapped_column(unique=True)
    field_code: Mapped[str]
    name_en: Mapped[str]
    name_fr: Mapped[str]
    level: Mapped[str]
    unit: Mapped[str]


class Method(Base):
    """A training method; the code is the token used in curricula."""

    __tablename__ = "method"

    code: Mapped[str] = mapped_column(unique=True)
    name_en: Mapped[str]
    name_fr: Mapped[str]


class TargetGroup(Base):
    """A group of people that courses are made for; field_codes are separated by semicolons."""

    __tablename__ = "target_group"

    code: Mapped[str] = mapped_column(unique=True)
    name_en: Mapped[str]
    name_fr: Mapped[str]
    field_codes: Mapped[str] = mapped_column(default="")


class Stakeholder(Base):
    """A kind of partner of a community initiative and the role it usually plays."""

    __tablename__ = "stakeholder"

    name_en: Mapped[str]
    name_fr: Mapped[str]
    role_en: Mapped[str]
    role_fr: Mapped[str]


class Term(Base):
    """An entry of the bilingual glossary."""

    __tablename__ = "term"

    term_en: Mapped[str] = mapped_column(index=True)
    term_fr: Mapped[str]
    domain: Mapped[str]
