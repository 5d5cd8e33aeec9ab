"""Accepting what the plan check found, for a written reason, and taking that back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from policeplanner.domain.errors import PlannerError
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, label, named, row, wrapped
from policeplanner.i18n import translate
from policeplanner.services.checks.findings import Finding

_WIDTH = 440


class AcceptDialog(QDialog):
    """Asks why something may stay as it is; without a reason it stays on the list."""

    def __init__(self, parent: QWidget, plan: OpenPlan, finding: Finding) -> None:
        """Say what is accepted, and put the cursor into the reason."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Acceptance", "Accept as it is"))
        self._plan = plan
        self._finding = finding
        self.reason = named(QPlainTextEdit(), translate("Acceptance", "Reason"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(84)
        self.wrong = wrapped("", "error")
        self.wrong.hide()
        caption = label(translate("Acceptance", "&Why may it stay as it is?"))
        caption.setBuddy(self.reason)
        self.cancel = button(translate("Acceptance", "Cancel"))
        self.accepting = button(translate("Acceptance", "&Accept"), "primary")
        self.accepting.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.accepting.clicked.connect(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for widget in (wrapped(finding.what, "heading"), wrapped(finding.where, "small"), caption, self.reason):
            column.addWidget(widget)
        column.addWidget(wrapped(translate("Acceptance", "It is then no longer counted; you can reopen it."), "small"))
        column.addWidget(self.wrong)
        column.addLayout(row(1, self.cancel, self.accepting))
        self.setFixedWidth(_WIDTH)
        self.reason.setFocus()

    def keep(self) -> None:
        """Accept it if there is a reason."""
        from policeplanner.services.plan_check import accept

        try:
            accept(self._plan.workspace, self._finding, self.reason.toPlainText())
        except PlannerError as error:
            self.wrong.setText(str(error))
            self.wrong.show()
            self.reason.setFocus()
            return
        self._plan.done.emit("Accept warning", self._finding.what, True)
        self.accept()


def ask_to_accept(parent: QWidget, plan: OpenPlan, finding: Finding) -> AcceptDialog:
    """Open the question for the reason."""
    dialog = AcceptDialog(parent.window(), plan, finding)
    dialog.open()
    return dialog


def reopen_finding(plan: OpenPlan, finding: Finding) -> None:
    """Put something accepted back on the list."""
    from policeplanner.services.plan_check import reopen

    reopen(plan.workspace, finding)
    plan.done.emit("Reopen warning", finding.what, True)
