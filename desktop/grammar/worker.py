"""What runs in LanguageTool's thread: Luwes's server for other programs, and a real LanguageTool if wished."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from desktop.grammar.helper import Helper
from desktop.grammar.wish import LANGUAGETOOL, LUWES, OFF, Standing, Wish, first_standing
from desktop.serving.door import Door
from desktop.serving.port import port_problem
from desktop.terminal.version import luwes_version
from nlp.languagetool.client import LanguageToolClient
from nlp.languagetool.status import State, Status
from phrasebank.errors import BankError


class GrammarWorker(QObject):
    """Does what the user wishes; made and used in LanguageTool's thread.

    Luwes's own server is there for other programs, and is what is left when a real LanguageTool cannot run. It is not
    asked about the window's text, which the window's own checks have answered already; only its health is looked at.

    Signals: see :class:`desktop.grammar.service.GrammarService`.
    """

    stood = Signal(object)
    said = Signal(object)
    failed = Signal(str)
    turned_away = Signal(str)

    def __init__(self) -> None:
        """Begin switched off."""
        super().__init__()
        self._standing = first_standing(Wish())
        self._told: set[str] = set()
        self.helper = Helper(self)
        self.helper.said.connect(self.said)
        self.helper.changed.connect(self._hear)
        self._door = Door(luwes_version(), self.failed.emit, self.turned_away.emit)

    @Slot(object)
    def choose(self, wish: Wish) -> None:
        """Do what the user wishes now."""
        before = self._standing.wish
        self._told.clear()
        if wish.server != before.server:
            self._stand(first_standing(wish))
        if before.server == LANGUAGETOOL != wish.server:
            self.helper.stop()
        trouble = self._attend_door(before, wish)
        self._stand(replace(self._standing, wish=wish, address=self._door.address, trouble=trouble))
        if before.server != LANGUAGETOOL == wish.server:
            self.helper.start()
        elif wish.server == LUWES:
            self._hear(self._health())

    @Slot(object)
    def check(self, texts: tuple[str, ...]) -> None:
        """Have the paragraphs of the window's text checked as well."""
        self.helper.check(texts)

    @Slot()
    def bank_changed(self) -> None:
        """Follow the bank; the door sees its changes by itself."""
        self.helper.bank_changed()

    def close(self) -> None:
        """End everything, and wait for it."""
        self.helper.stop()
        self._door.close()

    def _attend_door(self, before: Wish, wish: Wish) -> str:
        """Open, close or move the door where the wish for it has changed; what is wrong with it."""
        if wish.server == OFF:
            self._door.close()
            return ""
        if (wish.port, wish.origins) == (before.port, before.origins) and self._door.address:
            return ""
        try:
            self._door.open(wish.port, wish.origins)
        except BankError as error:
            return error.message
        except OSError as error:
            return self.tr("Program lain tidak dapat dilayani: {0}.").format(port_problem(error, wish.port))
        return ""

    def _health(self) -> Status:
        """What the library that other programs use as well says of Luwes's own server."""
        if not self._door.root:
            return Status(State.FAILED, self._standing.trouble)
        client = LanguageToolClient()
        status = client.connect(self._door.root)
        client.close()
        return status

    def _hear(self, status: Status) -> None:
        """Show a server's new state; a failure is also said, once."""
        self._stand(replace(self._standing, status=status))
        if status.state is State.FAILED and status.reason not in self._told:
            self._told.add(status.reason)
            self.failed.emit(self._failure(status.reason))

    def _failure(self, reason: str) -> str:
        if self._standing.wish.server == LUWES:
            return reason
        return self.tr("LanguageTool tidak dapat dipakai. {0}. Luwes tetap memeriksa sendiri.").format(
            reason[:1].upper() + reason[1:].rstrip(".")
        )

    def _stand(self, standing: Standing) -> None:
        if standing != self._standing:
            self._standing = standing
            self.stood.emit(standing)
