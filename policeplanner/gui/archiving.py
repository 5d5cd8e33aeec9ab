"""The list page of what is put away rather than deleted while something uses it: trainers and venues."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QCheckBox
from sqlalchemy.orm import Session
from typing_extensions import override

from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.records import RecordsPage
from policeplanner.gui.uses_dialog import UsesDialog
from policeplanner.i18n import translate
from policeplanner.services.uses import Use, archive


class ArchivingPage(RecordsPage):
    """A list that leaves out what is archived, unless asked for, and says what uses a record before it is deleted."""

    archive_name: ClassVar[str]
    """The name of the action that puts records away (English source text)."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build the list; subclasses put `archived` among their filters and read anew when it is ticked."""
        self.archived = QCheckBox()
        super().__init__(plan)

    @abstractmethod
    def uses_of(self, session: Session, record: UUID) -> list[Use]:
        """Return what uses a record."""

    @override
    def remove(self) -> None:
        """Delete the selected records, unless something needs them: then say what, and offer to archive."""
        chosen = self.table.records()
        uses = self._uses(chosen)
        if not uses:
            super().remove()
            return
        dialog = UsesDialog(self, self._names(), uses, lambda: self._archive(chosen))
        dialog.asked.connect(self.asked)
        dialog.open()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.archived.setText(translate("Records", "Archived too"))

    def _uses(self, chosen: Sequence[UUID]) -> list[Use]:
        with self.plan.workspace.reading() as session:
            found = [use for record in chosen for use in self.uses_of(session, record)]
        return list({use.activity_id: use for use in found}.values())

    def _archive(self, chosen: Sequence[UUID]) -> None:
        with self.plan.action(self.archive_name, self._names()) as session:
            archive(session, chosen)
