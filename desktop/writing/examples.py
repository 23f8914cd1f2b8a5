"""The examples that the cards show; each is asked for once."""

from PySide6.QtCore import QObject, Signal

from desktop.writing.check_service import CheckService
from desktop.writing.ignoring import rule_of
from nlp.finding import Finding


class Examples(QObject):
    """Remembers a sentence for each rule.

    Signals:
        came: the example that was missing is here now.
    """

    came = Signal()

    def __init__(self, service: CheckService, parent: QObject | None = None) -> None:
        """Ask the checking thread."""
        super().__init__(parent)
        self._service = service
        self._known: dict[str, str] = {}
        service.exampled.connect(self._keep)
        service.loaded.connect(self._known.clear)  # the bank may say something else now

    def of(self, finding: Finding) -> str:
        """A sentence that shows what the rule of a finding looks for; empty if there is none, or none yet."""
        rule = rule_of(finding)
        if rule not in self._known:
            self._known[rule] = ""
            self._service.explain(finding)
        return self._known[rule]

    def _keep(self, finding: Finding, example: str) -> None:
        self._known[rule_of(finding)] = example
        if example:
            self.came.emit()
