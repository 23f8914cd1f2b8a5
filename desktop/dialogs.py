"""Questions to the user, with Indonesian buttons; Qt's own are in English."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

# QMessageBox is imported in the functions: PySide makes a class and its enums when it is first named, and the
# window's start need not wait for that.


def ask(parent: QWidget, title: str, question: str, answers: Sequence[str]) -> int:
    """Ask, and wait for the answer.

    Args:
        parent: the window that waits.
        title: in a few words.
        question: whole sentences.
        answers: what can be clicked; the first is the likely one, the last one leaves all as it is.

    Returns:
        The number of the answer; the last one if the question was closed.
    """
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415

    role = QMessageBox.ButtonRole
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setText(question)
    roles = [role.AcceptRole, *[role.DestructiveRole] * (len(answers) - 2), role.RejectRole]
    buttons = [box.addButton(answer, role) for answer, role in zip(answers, roles, strict=True)]
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(buttons[-1])
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return buttons.index(clicked) if clicked in buttons else len(answers) - 1


def tell(parent: QWidget, title: str, message: str, close: str) -> None:
    """Say something that must be read, until ``close`` is clicked."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415

    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setText(message)
    box.addButton(close, QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    box.deleteLater()
