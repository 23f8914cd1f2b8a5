"""The window: the writer's page and the bank's page, with menus, messages and counts round them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.channels.desk import ChannelDesk
from desktop.comfort.desk import ComfortDesk
from desktop.drafts.approved import approved_texts
from desktop.drafts.desk import DraftsDesk
from desktop.drafts.file_actions import FileActions
from desktop.drafts.session import Session
from desktop.drafts.store import DraftStore
from desktop.editing.desk import EditingDesk
from desktop.exporting import Exporting
from desktop.failures import Failures
from desktop.figures.desk import FiguresDesk
from desktop.grammar.desk import GrammarDesk
from desktop.help.desk import HelpDesk
from desktop.message_bar import MessageBar
from desktop.named_keys import keys_of
from desktop.publishing.desk import PublishingDesk
from desktop.publishing.usage_watch import UsageWatch
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.window_menus import WindowMenus
from desktop.writing.answer import Answer
from desktop.writing.check_service import CheckService
from desktop.writing.counts import CountsLabel
from desktop.writing.page import WritingPage

if TYPE_CHECKING:
    from desktop.curating.bank_view import BankView

_SAID_MS = 8000
_FIRST_KEYS_MS = 30  # the checks are imported after the window has answered: their thread takes its share of Python


class MainWindow(QMainWindow):
    """Makes the parts and ties them together."""

    failed = Signal(object)

    def __init__(self, store: DraftStore, theme: Theme) -> None:
        """Make the window; :meth:`begin` fills it."""
        super().__init__()
        self.failures = Failures(self.failed.emit)
        self.settings = Settings(parent=self)
        self._store = store
        self.failed.connect(self._tell_failure)
        self._service = CheckService(self)
        self.page = WritingPage(self._service, theme)
        self.session = Session(self.page, store, self)
        self.files = FileActions(self.session, self)
        self.exporting = Exporting(self.page, self.session, self)
        self.bar = MessageBar()
        self.drafts = DraftsDesk(
            self, store, page=self.page, session=self.session, settings=self.settings, bar=self.bar
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.page)
        self._bank: BankView | None = None
        self.grammar = GrammarDesk(self._service, self.settings, self.bar, self)
        self.figures = FiguresDesk(self.page, self.session, self)
        self._counts, self._trouble = CountsLabel(), QLabel()
        self._starting = QTimer(self, interval=_FIRST_KEYS_MS, singleShot=True)
        self._starting.timeout.connect(self._service.start)
        self._lay_out()
        self.channels = ChannelDesk(self, self.page, self.session, self._service, self.settings)
        self.editing = EditingDesk(
            self, theme, page=self.page, service=self._service, settings=self.settings, bar=self.bar
        )
        self.publishing = PublishingDesk(self.settings, self)
        self.comfort = ComfortDesk(
            self, page=self.page, session=self.session, settings=self.settings,
            channels=self.channels.box, library=self.drafts.panel, grammar=self.grammar.label,
        )  # fmt: skip
        self._watch = UsageWatch(self.page, self.publishing.usage)
        self._menus = WindowMenus(
            self, self.page, self.session, self.files,
            drafts=self.drafts, channels=self.channels, editing=self.editing,
            publishing=self.publishing, comfort=self.comfort, guide=HelpDesk(self),
        )  # fmt: skip
        self.comfort.take_menus(self._menus)
        self._connect()
        self.setStyleSheet(theme.style_sheet)
        self.resize(1280, 800)

    def begin(self, path: Path | None = None, *, sample: str | None = None) -> None:
        """Show the draft, then begin to check; the arguments are those of :meth:`Session.begin`."""
        self.session.begin(path, sample=sample)
        self.page.setFocus()
        self._starting.start()

    def show_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        QApplication.setPalette(theme.palette)
        self.setStyleSheet(theme.style_sheet)
        self.page.show_theme(theme)
        self.editing.show_theme(theme)

    def show_bank(self) -> None:
        """Show the phrase bank."""
        # sqlite_utils behind it takes 140 ms, which writers who never look here need not wait for.
        from desktop.comfort.scrolling import scrolling  # noqa: PLC0415
        from desktop.curating.bank_view import open_bank_view  # noqa: PLC0415

        if self._bank is None:
            self._bank = open_bank_view(self.bar.show_message, lambda: approved_texts(self._store), self)
            self._bank.changed.connect(self._service.reload)
            self._bank.left.connect(self.show_page)
            self.comfort.places.restore_borders(self._bank)
            self._pages.addWidget(scrolling(self._bank))
        self._pages.setCurrentIndex(1)
        self._bank.setFocus()

    def show_words(self) -> None:
        """Show the dictionary until it is closed."""
        from desktop.curating.words_dialog import open_words_dialog  # noqa: PLC0415  # sqlite_utils, as above

        if dialog := open_words_dialog(self.bar.show_message, self):
            dialog.changed.connect(self._service.reload)
            dialog.exec()
            dialog.deleteLater()

    def show_page(self) -> None:
        """Show the text again."""
        self._pages.setCurrentWidget(self.page)
        self.page.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask if needed, keep the draft, end the thread."""
        if not self.files.may_close():
            event.ignore()
            return
        self.session.end()
        self.comfort.stop()
        self.drafts.stop()
        self._starting.stop()
        self.hide()  # the thread may be busy for a second; nobody should have to watch
        self._service.stop()
        self.grammar.end()
        self.channels.stop()
        self.publishing.stop()
        if self._bank:
            self._bank.stop()
        event.accept()

    def _lay_out(self) -> None:
        centre = QWidget()
        layout = QVBoxLayout(centre, spacing=0)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addWidget(self._pages, 1)
        self.setCentralWidget(centre)
        self.statusBar().addPermanentWidget(self._trouble)
        self.statusBar().addPermanentWidget(self.grammar.label)
        self.statusBar().addPermanentWidget(self.figures.button)
        self.statusBar().addPermanentWidget(self._counts)
        self.statusBar().setSizeGripEnabled(False)

    def _connect(self) -> None:
        self.page.said.connect(self._say)
        self.channels.said.connect(self._say)
        self.page.answered.connect(self._show_answer)
        self.session.changed.connect(self._show_title)
        self.session.trouble.connect(self.bar.show_message)
        self._service.word_added.connect(self._tell_added)
        self._service.bank_failed.connect(self.bar.show_message)
        self._service.too_long.connect(
            lambda: self.bar.show_message(self.tr("Naskah terlalu panjang untuk diperiksa."))
        )
        self._menus.bank_wanted.connect(self.show_bank)
        self._menus.words_wanted.connect(self.show_words)
        self.publishing.changed.connect(self._bank_changed)
        self._menus.figures_wanted.connect(self.figures.show)
        self.figures.failed.connect(self.bar.show_message)
        self._menus.programs_wanted.connect(self.grammar.show_programs)
        self._menus.undo_wanted.connect(self._undo)
        self._menus.export_wanted.connect(self.exporting.export)
        self._menus.report_wanted.connect(self.exporting.export_report)
        self.exporting.said.connect(self._say)
        self.exporting.trouble.connect(self.bar.show_message)
        self.page.editor.file_dropped.connect(self.session.open)
        self._menus.page_wanted.connect(self.show_page)
        self._service.broke.connect(self.failures.report)
        self.settings.failed.connect(self.bar.show_message)
        self.comfort.theme_wanted.connect(self.show_theme)
        self.comfort.page_wanted.connect(self.show_page)

    def _show_answer(self, answer: Answer) -> None:
        self._counts.show_figures(answer.figures)
        names = ", ".join(check for check, _ in answer.failures)
        self._trouble.setText(self.tr("Pemeriksaan {0} gagal; yang lain tetap jalan.").format(names) if names else "")
        self._trouble.setToolTip("\n".join(reason for _, reason in answer.failures))

    def _show_title(self) -> None:
        file = self.session.file
        name = self.session.title or (file.path.name if file else self.tr("Naskah baru"))
        self.setWindowTitle(self.tr("{0}[*] – Luwes").format(name))
        self.setWindowModified(file is not None and self.session.unsaved)

    def _bank_changed(self) -> None:
        """The bank was changed from outside its page."""
        self._service.reload()
        if self._bank:
            self._bank.reload()

    def _tell_added(self, word: str) -> None:
        message = self.tr("“{0}” masuk kamus pribadi dan tidak ditandai lagi.").format(word)
        self.bar.show_message(message, lambda: self.page.take_word_back(word))

    def _undo(self) -> None:
        if not self.bar.undo():
            where = self.tr("Lihat Periksa, Yang diabaikan ({0}), atau Kamus pribadi ({1}).")
            self._say(where.format(keys_of(self, "ignored"), keys_of(self, "words")))

    def _say(self, sentence: str) -> None:
        self.statusBar().showMessage(sentence, _SAID_MS)

    def _tell_failure(self, log: Path | None) -> None:
        said = [self.tr("Ada yang gagal di dalam Luwes.")]
        said.append(
            self.tr("Naskah Anda disimpan sebagai draf.") if self.session.keep() else self.tr("Simpan naskah Anda.")
        )
        if log:
            said.append(self.tr("Rinciannya ada di {0}.").format(log))
        self.bar.show_message(" ".join(said))
