"""How it goes with LanguageTool, in the status bar; a click opens what other programs need."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.grammar.wish import LUWES, Standing
from nlp.languagetool.status import State


class GrammarLabel(QToolButton):
    """Shows a :class:`~desktop.grammar.wish.Standing` in a few words, with the reason in its tip."""

    def __init__(self, standing: Standing, parent: QWidget | None = None) -> None:
        """Show a standing."""
        super().__init__(parent, autoRaise=True, focusPolicy=Qt.FocusPolicy.TabFocus)
        self.show_standing(standing)

    def show_standing(self, standing: Standing) -> None:
        """Show another one."""
        words, about = self._words(standing), " ".join(filter(None, (self._about(standing), standing.trouble)))
        self.setText(words)
        self.setToolTip(about)
        self.setAccessibleName(f"{words}. {about}")

    def _words(self, standing: Standing) -> str:
        state = standing.status.state
        if state is State.OFF:
            return self.tr("LanguageTool: mati")
        if state is State.STARTING:
            return self.tr("LanguageTool: mulai…")
        if standing.trouble or (state is State.FAILED and standing.wish.server == LUWES):
            return self.tr("LanguageTool: server Luwes gagal")
        if state is State.FAILED:
            return self.tr("LanguageTool: gagal, diganti Luwes")
        if standing.wish.server != LUWES:
            return self.tr("LanguageTool: siap")
        port = standing.wish.port
        return self.tr("LanguageTool: bawaan, port {0}").format(port) if port else self.tr("LanguageTool: bawaan")

    def _about(self, standing: Standing) -> str:
        state, reason = standing.status.state, standing.status.reason
        if state is State.OFF:
            return self.tr("Dimatikan di setelan. Pemeriksaan Luwes sendiri tetap jalan.")
        if state is State.STARTING:
            waiting = self.tr("LanguageTool sedang disiapkan; menulis tidak perlu menunggu.")
            return f"{waiting} ({reason})" if reason else waiting
        if state is State.FAILED:
            return self.tr("{0}. Luwes tetap memeriksa sendiri.").format(reason.rstrip("."))
        if standing.wish.server == LUWES:
            return self.tr("Luwes memeriksa sendiri dan dapat melayani program lain di komputer ini.")
        return self.tr("LanguageTool ikut memeriksa naskah di komputer ini.")
