"""Trainers: the list with who is free and qualified, and a trainer with all that hangs on one."""

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.base import Base
from policeplanner.domain.trainers import Qualification, Topic, Trainer, TrainerKind, TrainerStatus
from policeplanner.gui.activity_columns import labelled
from policeplanner.gui.archiving import ArchivingPage
from policeplanner.gui.editors import ComboField
from policeplanner.gui.free_filter import FreeFilter
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import named
from policeplanner.gui.records import RecordTabs
from policeplanner.gui.rows import Query
from policeplanner.gui.trainer_columns import TrainerColumns
from policeplanner.gui.trainer_parts import name_of
from policeplanner.gui.trainer_tabs import TrainerTabs
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.availability import Period, availability
from policeplanner.services.deliveries import plan_year, trainer_years
from policeplanner.services.uses import Use, uses_of_trainer

FREE = 10


class TrainersPage(ArchivingPage):
    """All trainers, by kind and topic, and those free in a period."""

    key: ClassVar[str] = "trainers"
    archive_name: ClassVar[str] = QT_TRANSLATE_NOOP("Action", "Archive trainer")
    mapped: ClassVar[type[Base]] = Trainer
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "trainer", "qualification", "absence", "topic", "institution", "edition_trainer", "edition", "activity",
            "placement", "placement_trainer", "holiday", "office",
        }
    )  # fmt: skip
    action_names: ClassVar[dict[str, str]] = {
        "new": QT_TRANSLATE_NOOP("Action", "New trainer"),
        "duplicate": QT_TRANSLATE_NOOP("Action", "Duplicate trainer"),
        "delete": QT_TRANSLATE_NOOP("Action", "Delete trainer"),
    }

    def __init__(self, plan: OpenPlan) -> None:
        """Build the list with its filters."""
        self._columns = TrainerColumns()
        self.kinds, self.topics = ComboField(), ComboField()
        self.free = FreeFilter()
        super().__init__(plan)
        self.search.setMaximumWidth(220)
        for chooser in (self.kinds, self.topics):
            chooser.setMinimumWidth(136)
            chooser.activated.connect(self._narrow)
        for widget in (self.kinds, self.topics, self.free, self.archived):
            self.add_filter(widget)
        self.free.changed.connect(self._look_who_is_free)
        self.archived.toggled.connect(self._narrow)

    @override
    def query(self) -> Query:
        return Query(
            Trainer.id,
            lambda select: select.select_from(Trainer).outerjoin(Trainer.institution),
            self._columns.columns,
            (Trainer.surname, Trainer.given_name),
        )

    @override
    def make_tabs(self) -> RecordTabs:
        return TrainerTabs(self.plan)

    @override
    def make(self, session: Session) -> Base:
        trainer = Trainer()
        session.add(trainer)
        return trainer

    @override
    def uses_of(self, session: Session, record: UUID) -> list[Use]:
        return uses_of_trainer(session, record)

    @override
    def name_of(self, record: Any) -> str:
        return name_of(record)

    @override
    def list_title(self) -> str:
        return translate("Pages", "Trainers")

    @override
    def primary(self) -> str:
        return translate("Trainers", "New trainer")

    @override
    def empty_words(self) -> str:
        return translate(
            "Trainers",
            "Who teaches: national and international trainers, what they are qualified for, and when they are away."
            " Enter the first one; a name, or at first only a role, is enough.",
        )

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self._offer_kinds()
        self.free.retranslate()
        named(self.kinds, translate("Trainers", "Kind"))
        named(self.topics, translate("Trainers", "Topic"))

    @override
    def reload(self) -> None:
        self._offer_topics()
        self._read()
        super().reload()

    def _offer_kinds(self) -> None:
        every: list[tuple[Any, str]] = [(None, translate("Trainers", "All kinds"))]
        self.kinds.offer(every + [(kind.value, labelled(kind)) for kind in TrainerKind])

    def _offer_topics(self) -> None:
        with self.plan.workspace.reading() as session:
            found = [(topic.id, topic.text("name").shown(language())) for topic in session.scalars(select(Topic))]
        every: list[tuple[Any, str]] = [(None, translate("Trainers", "All topics"))]
        self.topics.offer(every + sorted(found, key=lambda topic: formats.sort_key(topic[1])))

    def _read(self) -> None:
        """Work out load and availability, and which trainers are listed."""
        today = formats.today()
        period = self.free.period() or Period(today, today)
        topic: UUID | None = self.topics.currentData()
        with self.plan.workspace.reading() as session:
            years = trainer_years(session, plan_year(session, today))
            free = availability(session, period, topic)
        self._columns.take(years, free, today)
        self.model.narrow(*self._conditions(topic))

    def _conditions(self, topic: UUID | None) -> list[ColumnElement[bool]]:
        conditions: list[ColumnElement[bool]] = []
        if self.kinds.currentData() is not None:
            conditions.append(Trainer.kind == TrainerKind(self.kinds.currentData()))
        if topic is not None:
            conditions.append(exists().where(Qualification.trainer_id == Trainer.id, Qualification.topic_id == topic))
        if not self.archived.isChecked():
            conditions.append(Trainer.status != TrainerStatus.INACTIVE)
        return conditions

    def _narrow(self) -> None:
        self._read()
        self._reload_list()

    def _look_who_is_free(self) -> None:
        """Put those who are free first."""
        self._narrow()
        order = Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(FREE if self.free.period() else -1, order)
