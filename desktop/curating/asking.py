"""Asks for the reason of a decision."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QInputDialog, QPushButton, QWidget


def ask_reason(parent: QWidget, title: str, label: str, go_on: str) -> str | None:
    """What was typed, in one line; None if nothing shall happen.

    Args:
        parent: in front of which it opens.
        title: of the question.
        label: what is asked.
        go_on: what stands on the button that agrees.
    """
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    dialog.setOkButtonText(go_on)
    dialog.setCancelButtonText(parent.tr("Batal"))
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())  # as in every other question
    dialog.resize(460, 200)
    accepted = dialog.exec()
    dialog.deleteLater()
    return " ".join(dialog.textValue().split()) if accepted else None
