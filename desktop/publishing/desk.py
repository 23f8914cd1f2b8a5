"""Ties packs, keys and the way back to the window: the entries of its menu, and the counting."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.menus import Item
from desktop.publishing.usage_keeper import UsageKeeper
from desktop.settings import Settings
from phrasebank.place import default_path

if TYPE_CHECKING:
    from desktop.publishing.bank_dialog import BankDialog


class PublishingDesk(QObject):
    """Opens the dialogs.

    Signals:
        changed: the bank has changed.

    Attributes:
        usage: counts what the writer does with suggestions.
    """

    changed = Signal()

    def __init__(self, settings: Settings, window: QWidget) -> None:
        """Serve a window."""
        super().__init__(window)
        self._settings, self._window = settings, window
        self.usage = UsageKeeper(default_path, self)

    def items(self) -> list[Item | None]:
        """What stands in the menu of the bank."""
        return [
            Item(self.tr("&Terbitkan lapisan…"), None, self.show_publish, "publish"),
            Item(self.tr("Pa&sang paket…"), None, self.show_install, "install-pack"),
            Item(self.tr("Paket te&rpasang…"), None, self.show_shelf, "packs"),
            Item(self.tr("K&unci kantor…"), None, self.show_keys, "office-key"),
            Item(self.tr("Kotak &masuk usulan…"), None, self.show_inbox, "inbox"),
        ]

    # The dialogs are imported when they are wanted: sqlite_utils behind them takes 140 ms of a window's start.

    def show_publish(self) -> None:
        """Publish a layer."""
        from desktop.publishing.publish_dialog import PublishDialog  # noqa: PLC0415

        self._show(lambda bank: PublishDialog(bank, self._settings, self._window))

    def show_install(self) -> None:
        """Install a pack."""
        from desktop.publishing.install_dialog import InstallDialog  # noqa: PLC0415

        self._show(lambda bank: InstallDialog(bank, self._settings, self._window))

    def show_shelf(self) -> None:
        """Show the installed packs."""
        from desktop.publishing.shelf_dialog import ShelfDialog  # noqa: PLC0415

        self._show(lambda bank: ShelfDialog(bank, self._window))

    def show_keys(self) -> None:
        """Show the keys."""
        from desktop.publishing.keys_dialog import KeysDialog  # noqa: PLC0415

        self._show(lambda bank: KeysDialog(bank, self._settings, self._window))

    def show_inbox(self) -> None:
        """Show what writers have sent; what this one did is counted first."""
        from desktop.publishing.inbox_dialog import InboxDialog  # noqa: PLC0415

        self.usage.write()
        self._show(lambda bank: InboxDialog(bank, self._settings, self._window))

    def stop(self) -> None:
        """Write what has been counted; waits for it."""
        self.usage.stop()

    def _show(self, make: "Callable[[Path], BankDialog]") -> None:
        dialog = make(default_path())
        dialog.changed.connect(self.changed)
        dialog.exec()
        dialog.deleteLater()
