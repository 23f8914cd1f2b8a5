"""What stands in the menus of the window."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from desktop.channels.desk import ChannelDesk
from desktop.comfort.desk import ComfortDesk
from desktop.drafts.desk import DraftsDesk
from desktop.drafts.file_actions import FileActions
from desktop.drafts.session import Session
from desktop.editing.desk import EditingDesk
from desktop.help.desk import HelpDesk
from desktop.menus import Item, Menus
from desktop.publishing.desk import PublishingDesk
from desktop.writing.page import WritingPage

_Key = QKeySequence.StandardKey


class WindowMenus(Menus):
    """All menus. What changes the text first brings it into view.

    Signals:
        bank_wanted, words_wanted, page_wanted: the bank, the dictionary or the text is to be shown.
        programs_wanted, figures_wanted: what other programs need, or the numbers of the text, are to be shown.
        undo_wanted: what the message bar tells of is to be taken back.
        export_wanted, report_wanted: the text or its findings are to be written to a file.
    """

    bank_wanted = Signal()
    words_wanted = Signal()
    programs_wanted = Signal()
    figures_wanted = Signal()
    undo_wanted = Signal()
    export_wanted = Signal()
    report_wanted = Signal()
    page_wanted = Signal()

    def __init__(
        self,
        window: QMainWindow,
        page: WritingPage,
        session: Session,
        files: FileActions,
        *,
        drafts: DraftsDesk,
        channels: ChannelDesk,
        editing: EditingDesk,
        publishing: PublishingDesk,
        comfort: ComfortDesk,
        guide: HelpDesk,
    ) -> None:
        """Fill the menu bar of a window."""
        super().__init__(window)
        self._editing, self._comfort = editing, comfort
        self._window, self._page, self._session, self._files = window, page, session, files
        self._add_files()
        self.add(self.tr("&Naskah"), drafts.menu_items(self._with_text))
        self._add_editing()
        self._add_checking()
        self.add(self.tr("Kana&l"), channels.menu_items(self._with_text))
        self.add(self.tr("Bank &Frasa"), [
            Item(self.tr("&Lihat dan ubah bank frasa"), "Ctrl+Shift+B", self.bank_wanted.emit, "bank"),
            Item(self.tr("Kamus &pribadi…"), "Ctrl+Shift+K", self.words_wanted.emit, "words"),
            Item(self.tr("&Kembali ke naskah"), "Ctrl+Shift+N", self.page_wanted.emit, "page"),
            None,
            *publishing.items(),
        ])  # fmt: skip
        editor = page.editor
        self.add(self.tr("&Tampilan"), [
            Item(self.tr("Perbe&sar huruf"), "Ctrl++ | Ctrl+=", lambda: editor.zoom(1), "zoom-in"),
            Item(self.tr("Perke&cil huruf"), "Ctrl+-", lambda: editor.zoom(-1), "zoom-out"),
            Item(self.tr("Ukuran &huruf semula"), "Ctrl+0", lambda: editor.zoom(0), "zoom-reset"),
            *comfort.view_items(self._with_text),
        ])  # fmt: skip
        self.add(self.tr("B&antuan"), [
            *guide.items(),
            *comfort.help_items(),
            Item(self.tr("&Untuk program lain…"), None, self.programs_wanted.emit, "programs"),
        ])  # fmt: skip

    def _add_files(self) -> None:
        self.add(self.tr("&Berkas"), [
            Item(self.tr("&Baru"), _Key.New, self._with_text(self._session.new), "new"),
            Item(self.tr("B&uka…"), _Key.Open, self._with_text(self._files.open), "open"),
            None,
            Item(self.tr("&Simpan"), _Key.Save, self._files.save, "save"),
            Item(self.tr("Simpan s&ebagai…"), "Ctrl+Shift+S", self._files.save_as, "save-as"),
            Item(self.tr("Eks&por…"), "Ctrl+Shift+E", self.export_wanted.emit, "export"),
            Item(self.tr("Laporan &temuan (PDF)…"), "Ctrl+Shift+R", self.report_wanted.emit, "report"),
            None,
            Item(self.tr("&Keluar"), "Ctrl+Q", self._window.close, "quit"),
        ])  # fmt: skip

    def _add_editing(self) -> None:
        editor = self._page.editor
        self.add(self.tr("&Sunting"), [
            Item(self.tr("&Urungkan"), _Key.Undo, self._with_text(editor.undo), "undo"),
            Item(self.tr("U&langi"), _Key.Redo, self._with_text(editor.redo), "redo"),
            None,
            Item(self.tr("&Potong"), _Key.Cut, self._with_text(editor.cut), "cut"),
            Item(self.tr("&Salin"), _Key.Copy, self._with_text(editor.copy), "copy"),
            Item(self.tr("&Tempel"), _Key.Paste, self._with_text(editor.paste), "paste"),
            Item(self.tr("Tempel apa a&danya"), "Ctrl+Shift+V", self._with_text(editor.paste_as_is), "paste-as-is"),
            Item(self.tr("Pilih se&mua"), _Key.SelectAll, self._with_text(editor.selectAll), "select-all"),
            None,
            *self._editing.edit_items(self._with_text),
            *self._comfort.edit_items(),
        ])  # fmt: skip

    def _add_checking(self) -> None:
        page = self._page
        self.add(self.tr("&Periksa"), [
            Item(self.tr("Temuan &berikutnya"), "F8", self._with_text(page.go_to_next), "next-finding"),
            Item(self.tr("Temuan &sebelumnya"), "Shift+F8", self._with_text(page.go_to_previous), "previous-finding"),
            None,
            Item(self.tr("&Terapkan usul pertama"), "Ctrl+Return | Ctrl+Enter | Alt+Return",
                self._with_text(page.apply_first), "apply-first"),
            *self._editing.check_items(self._with_text),
            None,
            Item(self.tr("A&ngka naskah…"), "Ctrl+Shift+A", self.figures_wanted.emit, "figures"),
            None,
            Item(self.tr("Tambah ke ka&mus"), "Alt+K", self._with_text(page.add_word), "add-word"),
            Item(self.tr("Batalkan yang &disebut bilah pesan"), "Alt+Shift+K", self.undo_wanted.emit, "undo-message"),
        ])  # fmt: skip

    def _with_text(self, do: Callable[[], object]) -> Callable[[], None]:
        """The same, once the text can be seen: nobody should change what is hidden behind the bank."""

        def act() -> None:
            if self._page.isVisible():
                do()
            else:
                self.page_wanted.emit()

        return act
