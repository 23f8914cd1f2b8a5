"""One setting in the dialog: its name, what it does, and the widget for its kind of value."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.labels import shown
from desktop.setting import Setting
from desktop.settings import Settings

_WIDTH = 210  # of fields, so that they stand under each other


class SettingRow(QWidget):
    """Shows the value as it is now and changes it at once.

    Signals:
        refused: one Indonesian sentence; the value typed is not allowed. Empty: the last one is.
    """

    refused = Signal(str)

    def __init__(self, setting: Setting[Any], settings: Settings, parent: QWidget | None = None) -> None:
        """Show a setting."""
        super().__init__(parent)
        self.setting, self._settings = setting, settings
        self.field = self._make_field()
        self.field.setAccessibleName(shown(setting.title))
        self.field.setAccessibleDescription(shown(setting.about))
        self.reset = QToolButton(text="↺", autoRaise=True)
        self.reset.setToolTip(self.tr("Kembalikan ke semula"))
        self.reset.setAccessibleName(self.tr("Semula: {0}").format(shown(setting.title)))
        self.reset.setMinimumHeight(self.field.sizeHint().height())  # its sign stands beside the value
        self.reset.clicked.connect(self._reset)
        self._lay_out()
        self.show_value()
        settings.changed.connect(self._follow)  # no lambda: it would outlive the row and its dialog

    def has(self, words: str) -> bool:
        """Whether all words, in lower case, occur in what the row says."""
        setting = self.setting
        said = (setting.group, setting.title, setting.about, *(label for _, label in setting.choices))
        return all(word in " ".join(map(shown, said)).lower() for word in words.split())

    def put_back(self) -> None:
        """Choose the default."""
        self._settings.set(self.setting, self.setting.default)

    def show_value(self) -> None:
        """Show the value that holds now."""
        value = self._settings.get(self.setting)
        field = self.field
        if isinstance(field, QComboBox):
            field.setCurrentIndex([choice for choice, _ in self.setting.choices].index(value))
        elif isinstance(field, QCheckBox):
            field.setChecked(value)
        elif isinstance(field, QSpinBox):
            field.setValue(value)
        else:
            field.setText(value)
        self.reset.setVisible(value != self.setting.default)

    def _follow(self, key: str) -> None:
        if key == self.setting.key:
            self.show_value()

    def _reset(self) -> None:
        self.field.setFocus()  # before the button that has it goes
        self.put_back()

    def _choose(self, value: object) -> None:
        if self.setting.allows(value):
            self._settings.set(self.setting, value)
            self.refused.emit("")
        else:
            self.refused.emit(self.tr("{0}: isian ini tidak dapat dipakai.").format(shown(self.setting.title)))

    def _make_field(self) -> QComboBox | QCheckBox | QSpinBox | QLineEdit:
        setting = self.setting
        if setting.choices:
            box = QComboBox()
            for _, label in setting.choices:
                box.addItem(shown(label))
            box.activated.connect(lambda row: self._choose(setting.choices[row][0]))
            return box
        if isinstance(setting.default, bool):
            switch = QCheckBox()
            switch.toggled.connect(self._choose)
            return switch
        if isinstance(setting.default, int):
            number = QSpinBox(minimum=setting.least, maximum=setting.most, keyboardTracking=False)
            number.lineEdit().setTextMargins(6, 0, 0, 0)  # as in other fields; the style sheet does not reach in there
            number.valueChanged.connect(self._choose)
            return number
        line = QLineEdit()
        line.editingFinished.connect(lambda: self._choose(line.text().strip()))
        return line

    def _lay_out(self) -> None:
        title = QLabel(shown(self.setting.title))
        about = QLabel(shown(self.setting.about), wordWrap=True, objectName="hint")
        title.setBuddy(self.field)
        words = QVBoxLayout(spacing=2)
        words.addWidget(title)
        words.addWidget(about)
        self.field.setFixedWidth(_WIDTH)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        layout = QHBoxLayout(self, spacing=12)
        layout.setContentsMargins(0, 4, 0, 8)
        layout.addLayout(words, 1)
        layout.addWidget(self.field, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.reset, alignment=Qt.AlignmentFlag.AlignTop)
