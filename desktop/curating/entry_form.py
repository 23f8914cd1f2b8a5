"""The form for one entry: it teaches the notation, tries the entry while one types, and stores it as rights allow."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.curating.entry_fields import EntryFields
from desktop.curating.examining import Examined, Reach, Rights, Texts, examine, reach, rights_of
from desktop.curating.notation_help import NotationHelp
from desktop.curating.reach_box import ReachBox
from desktop.curating.saving import Stored, Way, becomes_proposal, store, ways
from desktop.curating.signing import Signing
from desktop.curating.trial_box import TrialBox
from desktop.curating.work_thread import Request, WorkThread
from desktop.labels import shown
from phrasebank.entry import Entry, Layer, Status
from phrasebank.errors import BankError, EntryInvalidError, RejectedBeforeError
from phrasebank.packs.keys import SigningKey
from phrasebank.store import Bank

_PAUSE_MS = 250
_LONG_PAUSE_MS = 900  # what an entry would report takes 0.3 s to count in a bank of 100,000


class EntryForm(QDialog):
    """Adds or edits an entry; it closes only when the bank has taken it.

    Attributes:
        stored: the entry as the bank keeps it; None until then.
    """

    def __init__(
        self,
        entry: Entry | None,
        thread: WorkThread[Bank],
        texts: Texts,
        parent: QWidget | None = None,
        *,
        signing: Signing | None = None,
    ) -> None:
        """Show an entry, or an empty form.

        Args:
            entry: what to change; None for a new one.
            thread: of the bank.
            texts: gives those on which it is tried besides plain text.
            parent: the window in front of which it opens.
            signing: has the key for approvals; None makes a new one.
        """
        super().__init__(parent)
        self.stored: Entry | None = None
        self._known, self._thread, self._texts = entry, thread, texts
        self._signing = signing or Signing(thread, self)
        self._rights: Rights | None = None
        self._again = self._saving = False
        self._requests: dict[str, Request] = {}
        self._fields, self._trial, self._reach, self._help = EntryFields(entry), TrialBox(), ReachBox(), NotationHelp()
        self._problems = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="problems")
        self._problems.setAccessibleName(self.tr("Yang masih kurang"))
        self._tabs, self._hint = QTabWidget(), QLabel(wordWrap=True, objectName="hint")
        self._keep, self._propose = QPushButton(), QPushButton(self.tr("Usulkan"))
        self._approve, self._cancel = QPushButton(self.tr("Setujui")), QPushButton(self.tr("Batal"))
        self._soon = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._later = QTimer(self, interval=_LONG_PAUSE_MS, singleShot=True)
        self.setWindowTitle(self.tr("Ubah entri") if entry else self.tr("Entri baru"))
        self._lay_out()
        self._connect()
        self._show_problems(())
        self._fields.pattern.setFocus()
        self._ask("rights", rights_of, self._take_rights)
        self._edited()
        self.resize(1120, 690)  # fits a screen of 768 with its bars

    def save(self, way: Way) -> None:
        """Give the entry to the bank, approved with the key that the office may want; if it is refused, say why."""
        signed = self._rights is not None and self._rights.key_needed
        if way is Way.APPROVE and signed and self._fields.entry().layer is not Layer.PERSONAL:
            self._signing.run(lambda key: self._store(way, key), self)
        else:
            self._store(way)

    def _store(self, way: Way, key: SigningKey | None = None) -> None:
        entry, known, again = self._fields.entry(), self._known, self._again
        reason = self._fields.reason.text().strip()
        self._saving = True
        self._show_ways()
        self._ask(
            "save",
            lambda bank: store(bank, known, entry, way, reason, again=again, key=key),
            self._saved,
            self._refuse,
        )

    def done(self, result: int) -> None:
        """Close, unless the entry is just being stored."""
        if not self._saving:
            for timer in (self._soon, self._later):
                timer.stop()
            super().done(result)

    def _ask(self, name: str, work: object, then: object, refused: object = None) -> None:
        """Ask the bank, and forget what was asked under that name before."""
        if older := self._requests.get(name):
            older.drop()
        self._requests[name] = self._thread.ask(work, then, refused or self._refuse, asker=self)

    def _edited(self) -> None:
        self._again = False
        self._soon.start()
        self._later.start()
        self._show_ways()

    def _examine(self) -> None:
        """Judge the entry as it is, as long as the pattern has been begun."""
        entry, text = self._fields.entry(), self._trial.text()
        if entry.pattern:
            self._ask("examine", lambda bank: examine(bank, entry, text), self._examined)
        else:
            self._examined(Examined((), (), (), None))

    def _count(self) -> None:
        entry, texts = self._fields.entry(), self._texts
        if entry.pattern:
            self._ask("reach", lambda bank: reach(bank, entry, texts()), self._counted)
        else:
            self._counted(None)

    def _examined(self, found: Examined) -> None:
        faults = list(found.faults)
        if (old := found.rejected) and old.after.id != self._fields.entry().id:
            faults.append(self.tr("Frasa ini pernah ditolak {0}: {1}").format(old.by, old.reason or "–"))
        self._show_problems(faults, found.later)
        self._trial.show_findings(found.findings)
        self._tabs.setTabText(1, self._titled(self.tr("Coba"), len(found.findings)))

    def _counted(self, found: Reach | None) -> None:
        self._reach.show_reach(found, self._rights)
        places = len(found.plain.places) + len(found.own.places) if found else 0
        self._tabs.setTabText(2, self._titled(self.tr("Dampak"), places))

    def _take_rights(self, rights: Rights) -> None:
        self._rights = rights
        self._show_ways()

    def _saved(self, stored: Stored) -> None:
        self._saving, self.stored = False, stored.entry
        if not stored.refusal:
            self.accept()
            return
        self._known = stored.entry
        self._fields.hold(stored.entry)
        kept = self.tr("Tersimpan dengan status “{0}”, belum disetujui.").format(shown(stored.entry.status.label))
        self._show_problems((kept, stored.refusal.message))
        self._show_ways()

    def _refuse(self, error: BankError) -> None:
        self._saving = False
        self._again = isinstance(error, RejectedBeforeError)
        self._show_ways()
        self._show_problems(error.problems if isinstance(error, EntryInvalidError) else (error.message,))

    def _show_problems(self, found: Sequence[str], later: Sequence[str] = ()) -> None:
        """Say what is wrong now, and what else must be right before the entry is approved."""
        lines = [f"• {problem}" for problem in found]
        if later:
            lines += [self.tr("Sebelum disetujui:"), *(f"• {problem}" for problem in later)]
        self._problems.setText("\n".join(lines))
        self._problems.setVisible(bool(lines))

    def _show_ways(self) -> None:
        """Offer the buttons that the rights allow; the farthest step is the default."""
        entry, known = self._fields.entry(), self._known
        offered = ways(known, entry, self._rights) if self._rights else (Way.KEEP,)
        proposes = self._rights is not None and becomes_proposal(known, entry, self._rights)
        kept = self.tr("Simpan sebagai usulan") if proposes else self.tr("Simpan")
        self._keep.setText(kept if known else self.tr("Simpan draf"))
        self._propose.setText(self.tr("Usulkan lagi") if self._again else self.tr("Usulkan"))
        buttons = ((self._keep, Way.KEEP), (self._propose, Way.PROPOSE), (self._approve, Way.APPROVE))
        for button, way in buttons:
            button.setVisible(way in offered)
            button.setEnabled(bool(entry.pattern) and not self._saving)
        main = next(button for button, way in reversed(buttons) if way in offered)
        for button, _ in buttons:  # one that is grey must not look as if it could be pressed
            button.setDefault(button is main and main.isEnabled())
        self._hint.setText(self._hint_for(offered, proposes=proposes))

    def _hint_for(self, offered: Sequence[Way], *, proposes: bool) -> str:
        """What follows from the buttons that are offered."""
        if proposes:
            return self.tr(
                "Entri ini sedang berlaku. Perubahannya menunggu persetujuan; sampai itu ia berlaku seperti semula."
            )
        known = self._known
        waits = (known is None or known.status in (Status.DRAFT, Status.PROPOSED)) and Way.APPROVE not in offered
        return self.tr("Disetujui oleh rekan, bukan oleh yang terakhir mengubahnya.") if waits else ""

    def _titled(self, name: str, count: int) -> str:
        return f"{name} ({count})" if count else name

    def _lay_out(self) -> None:
        scroll = QScrollArea(widgetResizable=True, frameShape=QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._fields)
        bar = scroll.verticalScrollBar().sizeHint().width()
        scroll.setMinimumWidth(self._fields.minimumSizeHint().width() + bar)  # cut off, a field cannot be read
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the fields have the keyboard
        self._tabs.setAccessibleName(self.tr("Bantuan dan percobaan"))
        self._tabs.addTab(self._help, self.tr("Cara menulis"))
        self._tabs.addTab(self._trial, self.tr("Coba"))
        self._tabs.addTab(self._reach, self.tr("Dampak"))
        right = QWidget()  # what is wrong stands under the tabs, so that the fields stay where they are
        column = QVBoxLayout(right, spacing=8)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tabs, 1)
        column.addWidget(self._problems)
        halves = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        halves.addWidget(scroll)
        halves.addWidget(right)
        halves.setSizes([620, 480])
        halves.setHandleWidth(12)
        buttons = QHBoxLayout(spacing=8)
        buttons.addWidget(self._hint, 1)
        for button in (self._cancel, self._keep, self._propose, self._approve):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(halves, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._fields.edited.connect(self._edited)
        self._trial.edited.connect(self._soon.start)
        self._soon.timeout.connect(self._examine)
        self._later.timeout.connect(self._count)
        self._help.picked.connect(self._fields.put)
        self._cancel.clicked.connect(self.reject)
        self._keep.clicked.connect(lambda: self.save(Way.KEEP))
        self._propose.clicked.connect(lambda: self.save(Way.PROPOSE))
        self._approve.clicked.connect(lambda: self.save(Way.APPROVE))
