"""Beside the table: all that the current entry says, what people say about it, and the decision on it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from desktop.curating.entry_html import entry_page
from desktop.curating.entry_words import field_names, local_time
from desktop.curating.work_thread import Request, WorkThread
from desktop.labels import shown
from phrasebank.differences import differences
from phrasebank.entry import Entry, Status
from phrasebank.errors import BankError
from phrasebank.history import Comment
from phrasebank.store import Bank

_PAUSE_MS = 60  # while somebody runs through the table with a key held down
_WAITING = (Status.DRAFT, Status.PROPOSED)


class EntryPane(QWidget):
    """Shows one entry.

    Signals:
        approved, rejected: the decision on the entry that is shown.
        failed: one Indonesian sentence.
    """

    approved = Signal()
    rejected = Signal()
    failed = Signal(str)

    def __init__(self, thread: WorkThread[Bank], parent: QWidget | None = None) -> None:
        """Read and write comments in the bank's thread."""
        super().__init__(parent)
        self._thread = thread
        self._entry: Entry | None = None
        self._request: Request | None = None
        self._page, self._comments = (QTextBrowser(openLinks=False, objectName="card") for _ in range(2))
        self._approve, self._reject = QPushButton(self.tr("Setujui")), QPushButton(self.tr("Tolak…"))
        self._comment = QLineEdit(placeholderText=self.tr("Tulis komentar, lalu Enter"), maxLength=2000)
        self._head = QLabel(objectName="category")
        self._changing = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, visible=False)
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self._show_all)
        self._name_parts()
        self._lay_out()
        self._approve.clicked.connect(self.approved)
        self._reject.clicked.connect(self.rejected)
        self._comment.returnPressed.connect(self.say)
        self._show_all()

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry before long, or none."""
        if entry != self._entry:
            self._entry = entry
            self._timer.start()

    def say(self) -> None:
        """Store the comment."""
        entry, text = self._entry, self._comment.text()
        if entry and text.strip():
            self._thread.ask(
                lambda bank: bank.comment(entry.id, text, entry.layer), lambda _: self._said(), self._refuse
            )

    def _said(self) -> None:
        self._comment.clear()
        self._ask_comments()

    def _show_all(self) -> None:
        entry = self._entry
        self._page.setHtml(entry_page(entry) if entry else "")
        self._head.setText(shown(entry.status.label) if entry else self.tr("Tidak ada entri yang dipilih."))
        waiting = entry is not None and entry.status in _WAITING
        self._approve.setVisible(waiting)
        self._reject.setVisible(waiting)
        self._comment.setEnabled(entry is not None)
        self._changing.hide()
        self._comments.clear()
        self._ask_comments()

    def _ask_comments(self) -> None:
        if self._request:
            self._request.drop()
        if entry := self._entry:
            self._request = self._thread.ask(
                lambda bank: (bank.comments(entry.id, entry.layer), bank.changed_from(entry)),
                lambda found: self._show_found(entry, *found),
                self._refuse,
            )

    def _show_found(self, entry: Entry, comments: Sequence[Comment], stood: Entry | None) -> None:
        """Show what people say, and above all which fields of an entry in force a proposal changes."""
        self._show_comments(comments)
        if stood:
            names = field_names()
            fields = (names[one.field] for one in differences(stood, entry) if one.field != "status")
            self._changing.setText(self.tr("Mengubah entri yang berlaku: {0}.").format(", ".join(fields)))
        self._changing.setVisible(stood is not None)

    def _show_comments(self, comments: Sequence[Comment]) -> None:
        self._comments.setHtml(
            "".join(
                f"<p style='margin: 0 0 6px 0'><b>{escape(one.by)}</b>, {local_time(one.at)}<br>{escape(one.text)}</p>"
                for one in comments
            )
            or self.tr("Belum ada komentar.")
        )

    def _refuse(self, error: BankError) -> None:
        self.failed.emit(error.message)

    def _name_parts(self) -> None:
        self._page.setAccessibleName(self.tr("Isi entri"))
        self._comments.setAccessibleName(self.tr("Komentar"))
        self._comment.setAccessibleName(self.tr("Komentar baru"))
        self._changing.setAccessibleName(self.tr("Yang berubah"))
        self._changing.setToolTip(self.tr("Bandingkan di Riwayat (Ctrl+R)"))
        self._approve.setToolTip("Ctrl+Enter")
        self._reject.setToolTip("Ctrl+Del")
        self._approve.setProperty("first", "true")

    def _lay_out(self) -> None:
        decision = QHBoxLayout(spacing=8)
        decision.addWidget(self._head, 1)
        decision.addWidget(self._reject)
        decision.addWidget(self._approve)
        layout = QVBoxLayout(self, spacing=8)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(decision)
        layout.addWidget(self._changing)
        layout.addWidget(self._page, 3)
        layout.addWidget(QLabel(self.tr("Komentar"), objectName="category"))
        layout.addWidget(self._comments, 1)
        layout.addWidget(self._comment)
