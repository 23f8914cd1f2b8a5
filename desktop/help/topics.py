"""Which page of help fits what is being done."""

from PySide6.QtWidgets import QWidget

_START = "mulai"
# Names, not classes: most are imported only when their dialog is opened.
TOPICS = {
    "Editor": "menulis",
    "FindingsPanel": "menulis",
    "FindBar": "menulis",
    "BeforeAfterDialog": "menulis",
    "IgnoredDialog": "menulis",
    "LibraryPanel": "naskah",
    "HistoryDialog": "naskah",
    "Preview": "kanal",
    "ChannelBox": "kanal",
    "ChannelCounter": "kanal",
    "FiguresDialog": "angka",
    "IndexButton": "angka",
    "BankView": "bank",
    "EntryForm": "bank",
    "ProposeDialog": "bank",
    "CareDialog": "bank",
    "WordsDialog": "bank",
    "ImportDialog": "impor",
    "ExportDialog": "impor",
    "PublishDialog": "paket",
    "InstallDialog": "paket",
    "ShelfDialog": "paket",
    "KeysDialog": "paket",
    "NewKeyDialog": "paket",
    "TrustDialog": "paket",
    "InboxDialog": "paket",
    "ProgramsDialog": "libreoffice",
    "SettingsDialog": "setelan",
    "ShortcutsDialog": "pintas",
}


def topic_of(widget: QWidget | None) -> str:
    """The name of the page for a widget: its own, or that of the nearest widget round it that has one."""
    while widget is not None:
        if page := TOPICS.get(type(widget).__name__):
            return page
        widget = widget.parentWidget()
    return _START
