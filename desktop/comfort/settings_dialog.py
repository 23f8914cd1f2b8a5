"""All settings in one dialog, made from what :mod:`desktop.setting_list` declares."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.comfort.scrolling import scrolling
from desktop.comfort.setting_row import SettingRow
from desktop.labels import shown
from desktop.setting_list import ALL
from desktop.settings import Settings


class SettingsDialog(QDialog):
    """Finds settings by their words; every change holds at once.

    Attributes:
        rows: one a setting that has a title.
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        """Show the settings under their headings."""
        super().__init__(parent)
        shown = [setting for setting in ALL if setting.title]
        order = list(dict.fromkeys(setting.group for setting in shown))
        shown.sort(key=lambda setting: order.index(setting.group))
        self.rows = [SettingRow(setting, settings) for setting in shown]
        self.search = QLineEdit(placeholderText=self.tr("Cari setelan"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Cari setelan"))
        self._none = QLabel(self.tr("Tidak ada setelan yang cocok."), objectName="hint")
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="problems")
        self.setWindowTitle(self.tr("Setelan"))
        self._groups: list[tuple[QLabel, list[SettingRow]]] = []
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        for row in self.rows:
            row.refused.connect(self._say)
        self._say("")
        self._filter("")
        self.resize(680, 620)

    def reset_all(self) -> None:
        """Put every setting that is shown here back to its default."""
        for row in self.rows:
            row.put_back()

    def _filter(self, words: str) -> None:
        found = [row for row in self.rows if row.has(words.lower())]
        for heading, rows in self._groups:
            for row in rows:
                row.setVisible(row in found)
            heading.setVisible(any(row in found for row in rows))
        self._none.setVisible(not found)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self, spacing=10)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(self.search)
        layout.addWidget(self._make_list(), 1)
        layout.addWidget(self._said)
        bottom = QHBoxLayout(spacing=8)
        everything, close = QPushButton(self.tr("Semua semula")), QPushButton(self.tr("Tutup"))
        everything.clicked.connect(self.reset_all)
        close.clicked.connect(self.accept)
        for button in (everything, close):
            button.setAutoDefault(False)  # Enter in a field must not press one of them
        bottom.addWidget(everything)
        bottom.addStretch(1)
        bottom.addWidget(close)
        layout.addLayout(bottom)

    def _make_list(self) -> QScrollArea:
        inside = QWidget()
        layout = QVBoxLayout(inside, spacing=4)
        layout.setContentsMargins(2, 0, 12, 0)
        for group, rows in groupby(self.rows, key=lambda row: row.setting.group):
            heading = QLabel(shown(group), objectName="words")
            self._groups.append((heading, list(rows)))
            layout.addWidget(heading)
            for row in self._groups[-1][1]:
                layout.addWidget(row)
        layout.addWidget(self._none)
        layout.addStretch(1)
        return scrolling(inside)
