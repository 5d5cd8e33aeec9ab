"""How a list of participants is balanced: places, services, women, outside the capital."""

from collections import Counter
from uuid import UUID

from PySide6.QtWidgets import QFrame, QVBoxLayout
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from policeplanner.domain.editions import Edition
from policeplanner.domain.offices import Office
from policeplanner.domain.participants import TAKES_A_PLACE, Nomination, Participant
from policeplanner.domain.vocabulary import Service, Sex
from policeplanner.gui.activity_columns import capital
from policeplanner.gui.charts import NamedProgress
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import card, clear, label, row
from policeplanner.i18n import translate


class Balance(QFrame):
    """The balance of one edition as bars with their numbers."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build an empty card."""
        super().__init__()
        self._plan = plan
        self.taken, self.places = 0, 0
        inner, self._bars = card()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inner)

    def show_edition(self, edition_id: UUID) -> None:
        """Count the people who take a place in an edition."""
        with self._plan.workspace.reading() as session:
            edition = session.get_one(Edition, edition_id)
            office = session.scalars(select(Office)).one()
            people = session.scalars(
                select(Participant)
                .join(Nomination, Nomination.participant_id == Participant.id)
                .where(Nomination.edition_id == edition_id, Nomination.status.in_(TAKES_A_PLACE))
                .options(joinedload(Participant.institution))
            ).all()
            self.taken, self.places = len(people), edition.size
            services = Counter(p.institution.service for p in people if p.institution)
            away = sum(1 for p in people if p.institution and p.institution.city != office.city)
        women = sum(1 for p in people if p.sex is Sex.FEMALE)
        wanted = -(-self.taken * office.women_target_percent // 100)
        self._show(services, women, wanted, away)

    def _show(self, services: "Counter[Service]", women: int, wanted: int, away: int) -> None:
        clear(self._bars)
        count = translate("Balance", "{taken} of {places}").format(taken=self.taken, places=self.places)
        self._bars.addLayout(row(label(translate("Balance", "Balance"), "heading"), 1, label(count, "small")))
        share = self.taken / self.places if self.places else 0.0
        full = "fine" if share >= 0.9 else "warning" if share >= 0.6 else "error"
        self._bars.addWidget(NamedProgress(translate("Balance", "Places taken"), count, share, full))
        for service, number in services.most_common():
            self._bars.addWidget(self._bar(capital(service.label), number, "primary"))
        words = translate("Balance", "Women (target {wanted})").format(wanted=wanted)
        self._bars.addWidget(self._bar(words, women, "fine" if women >= wanted else "warning"))
        self._bars.addWidget(self._bar(translate("Balance", "Outside the capital"), away, "primary"))

    def _bar(self, name: str, number: int, shade: str) -> NamedProgress:
        return NamedProgress(name, str(number), number / self.taken if self.taken else 0.0, shade)
