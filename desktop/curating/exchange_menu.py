"""The button from which the bank goes out to files and comes in from them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.curating.export_dialog import ExportDialog
from desktop.curating.import_dialog import ImportDialog


def exchange_menu(bank: Path, changed: Callable[[], None], parent: QWidget) -> QPushButton:
    """A button with “Impor…” and “Ekspor…”.

    Args:
        bank: the bank's file.
        changed: called whenever an import has changed it.
        parent: the view in front of which the dialogs open.
    """

    def show_import() -> None:
        dialog = ImportDialog(bank, parent)
        dialog.changed.connect(changed)
        dialog.exec()
        dialog.deleteLater()

    def show_export() -> None:
        dialog = ExportDialog(bank, parent)
        dialog.exec()
        dialog.deleteLater()

    button = QPushButton(parent.tr("Impor / ekspor"), parent)
    menu = QMenu(button)
    menu.addAction(parent.tr("&Impor dari berkas…"), show_import)
    menu.addAction(parent.tr("&Ekspor ke berkas…"), show_export)
    button.setMenu(menu)
    return button
