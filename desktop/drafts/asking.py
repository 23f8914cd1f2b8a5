"""Asks for a few words, with Indonesian buttons."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget


def ask_words(parent: QWidget, title: str, label: str, words: str = "") -> str | None:
    """What the writer typed, without blanks round it; None if nothing shall happen."""
    from PySide6.QtWidgets import QInputDialog  # noqa: PLC0415  # takes 1 ms, which the start need not wait for

    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(words)
    dialog.setOkButtonText(QCoreApplication.translate("asking", "Simpan"))
    dialog.setCancelButtonText(QCoreApplication.translate("asking", "Batal"))
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())  # as in every other question
    dialog.resize(420, dialog.sizeHint().height())
    accepted = dialog.exec()
    dialog.deleteLater()
    return dialog.textValue().strip() if accepted else None
