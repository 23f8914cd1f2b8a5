"""What can be done with the chosen entries, as a menu."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from desktop.curating.asking import ask_reason
from desktop.curating.batch import Step
from desktop.curating.channels_dialog import ChannelsDialog
from desktop.labels import shown
from nlp.category import Category
from phrasebank.entry import Layer

_NO_PHRASES = (Category.LONG_SENTENCE, Category.PLATFORM)


class StepMenu(QMenu):
    """Calls what it is given; asks first where words are needed."""

    def __init__(
        self,
        take: Callable[[Step, str], None],
        set_fields: Callable[[dict[str, object]], None],
        mute: Callable[[Layer], None],
        parent: QWidget,
    ) -> None:
        """Fill the menu.

        Args:
            take: lets the chosen entries take a step, for a reason that may be empty.
            set_fields: gives them the same values.
            mute: silences them for a layer and those below it.
            parent: in front of which questions open.
        """
        super().__init__(parent)
        self._take, self._set, self._mute, self._parent = take, set_fields, mute, parent
        self.muting = QMenu(self.tr("&Bisukan entri lapisan atas") + "\tCtrl+M", self)
        self._add_steps()
        self.addSeparator()
        self._add_fields()

    def reject(self) -> None:
        """Ask why, then reject."""
        if words := self._ask(self.tr("Tolak"), self.tr("Alasan penolakan, agar pengusul tahu:")):
            self._take(Step.REJECT, words)

    def _add_steps(self) -> None:
        self.addAction(self.tr("&Usulkan"), lambda: self._take(Step.PROPOSE, ""))
        self.addAction(self.tr("&Setujui") + "\tCtrl+Enter", lambda: self._take(Step.APPROVE, ""))
        self.addAction(self.tr("Setujui dengan &alasan…"), self._approve)
        self.addAction(self.tr("&Tolak…") + "\tCtrl+Del", self.reject)
        self.addAction(self.tr("&Nonaktifkan") + "\tDel", lambda: self._take(Step.RETIRE, ""))
        self.addAction(self.tr("&Pulihkan"), lambda: self._take(Step.RESTORE, ""))
        self._add_layers()
        self.addMenu(self.muting)

    def _add_layers(self) -> None:
        for layer, words in (
            (Layer.PERSONAL, self.tr("Bisukan untuk &saya sendiri")),
            (Layer.AGENCY, self.tr("Bisukan untuk seluruh &instansi")),
            (Layer.PROVINCE, self.tr("Bisukan untuk seluruh &provinsi")),
        ):
            self.muting.addAction(words, lambda layer=layer: self._mute(layer))

    def _add_fields(self) -> None:
        kinds = self.addMenu(self.tr("&Kategori"))
        for item in Category:
            if item not in _NO_PHRASES:
                kinds.addAction(shown(item.label), lambda item=item: self._set({"category": item}))
        safe = self.addMenu(self.tr("A&man"))
        safe.addAction(self.tr("&Ya"), lambda: self._set({"safe": True}))
        safe.addAction(self.tr("&Tidak"), lambda: self._set({"safe": False}))
        self.addAction(self.tr("Kana&l…"), self._set_channels)

    def _approve(self) -> None:
        if words := self._ask(self.tr("Setujui"), self.tr("Alasan persetujuan:")):
            self._take(Step.APPROVE, words)

    def _ask(self, step: str, label: str) -> str | None:
        return ask_reason(self._parent, step, label, step)

    def _set_channels(self) -> None:
        dialog = ChannelsDialog(self._parent)
        if dialog.exec():
            self._set({"channels": dialog.chosen()})
        dialog.deleteLater()
