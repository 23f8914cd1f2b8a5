"""How other programs on this computer have Luwes check: the switch, the address, who may ask, how it goes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.grammar.service import GrammarService
from desktop.grammar.wish import LUWES, OFF, Standing
from desktop.help.help_dialog import show_help
from desktop.labels import shown
from desktop.setting_list import GRAMMAR_SERVER, OTHER_PROGRAMS, OTHER_PROGRAMS_ORIGINS, OTHER_PROGRAMS_PORT
from desktop.settings import Settings


class ProgramsDialog(QDialog):
    """Changes the settings at once, and shows what comes of it."""

    def __init__(
        self, settings: Settings, service: GrammarService, turned_away: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        """Show the settings.

        Args:
            settings: where the choices are kept.
            service: tells how it goes.
            turned_away: origins that asked and were refused; one click allows them.
            parent: what it belongs to.
        """
        super().__init__(parent)
        self._settings = settings
        self._server = QComboBox()
        self._open = QCheckBox(self.tr("&Layani program lain di alamat tetap"))
        self._port = QSpinBox(minimum=OTHER_PROGRAMS_PORT.least, maximum=OTHER_PROGRAMS_PORT.most)
        self._port.lineEdit().setTextMargins(6, 0, 0, 0)  # as in other fields; the style sheet does not reach in there
        self._address = QLineEdit(readOnly=True)
        self._copy = QPushButton(self.tr("&Salin"))
        self._hint = QLabel(wordWrap=True, objectName="hint", alignment=Qt.AlignmentFlag.AlignTop)
        self._origins = QLineEdit(placeholderText=self.tr("kosong: tidak ada"))
        self._problem = QLabel(wordWrap=True, objectName="problems", textFormat=Qt.TextFormat.PlainText)
        self._allow = [QPushButton(self.tr("Izinkan {0}").format(origin)) for origin in turned_away]
        self.setWindowTitle(self.tr("Untuk program lain"))
        self._port.setMinimumHeight(26)  # as high as the box above it
        self._fill()
        self._lay_out()
        self._connect(service, turned_away)
        self._show_standing(service.standing)
        self.setMinimumWidth(600)

    def _fill(self) -> None:
        for value, words in GRAMMAR_SERVER.choices:
            self._server.addItem(shown(words), value)
        self._server.setCurrentIndex(self._server.findData(self._settings.get(GRAMMAR_SERVER)))
        self._open.setChecked(self._settings.get(OTHER_PROGRAMS))
        self._port.setValue(self._settings.get(OTHER_PROGRAMS_PORT))
        self._origins.setText(self._settings.get(OTHER_PROGRAMS_ORIGINS))
        self._address.setAccessibleName(self.tr("Alamat untuk program lain"))
        self._copy.setAccessibleName(self.tr("Salin alamat"))
        self._problem.setAccessibleName(self.tr("Masalah"))

    def _lay_out(self) -> None:
        intro = QLabel(wordWrap=True)
        intro.setText(
            self.tr("LibreOffice, peramban, dan program lain di komputer ini dapat meminta Luwes memeriksa. ")
            + self.tr("Naskah tidak meninggalkan komputer.")
        )
        address = QHBoxLayout(spacing=8)
        address.addWidget(self._address, 1)
        address.addWidget(self._copy)
        form = QFormLayout(horizontalSpacing=14, verticalSpacing=10)
        form.addRow(self.tr("LanguageTool"), self._server)
        form.addRow(self._open)
        form.addRow(self.tr("&Port"), self._port)
        label = QLabel(self.tr("&Alamat"))
        label.setBuddy(self._address)
        form.addRow(label, address)
        form.addRow("", self._hint)
        form.addRow(self.tr("Peramban yang &diizinkan"), self._origins)
        for button in self._allow:
            form.addRow("", button)
        layout = QVBoxLayout(self, spacing=12, sizeConstraint=QVBoxLayout.SizeConstraint.SetMinimumSize)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.addWidget(intro)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout(spacing=8)
        pages = {
            "libreoffice": self.tr("Cara memakai di Li&breOffice"),
            "http": self.tr("Cara memakai lewat &HTTP"),
        }
        for page, title in pages.items():
            button = QPushButton(title, autoDefault=False)
            button.clicked.connect(lambda _, page=page: show_help(page, self))
            buttons.addWidget(button)
        close = QPushButton(self.tr("Tutup"), autoDefault=False)
        close.clicked.connect(self.accept)
        buttons.addStretch(1)
        buttons.addWidget(close)
        return buttons

    def _connect(self, service: GrammarService, turned_away: tuple[str, ...]) -> None:
        for button in (self._copy, *self._allow):
            button.setAutoDefault(False)  # Enter in a field must not press one of them
        service.stood.connect(self._show_standing)
        self._server.activated.connect(lambda _: self._settings.set(GRAMMAR_SERVER, self._server.currentData()))
        self._open.toggled.connect(self._switch)
        self._port.editingFinished.connect(lambda: self._settings.set(OTHER_PROGRAMS_PORT, self._port.value()))
        self._origins.editingFinished.connect(self._take_origins)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._address.text()))
        for button, origin in zip(self._allow, turned_away, strict=True):
            button.clicked.connect(lambda _, button=button, origin=origin: self._let_in(button, origin))

    def _switch(self, on: bool) -> None:  # noqa: FBT001  # Qt's signal
        if on and self._settings.get(GRAMMAR_SERVER) == OFF:  # somebody has to serve
            self._settings.set(GRAMMAR_SERVER, LUWES)
            self._server.setCurrentIndex(self._server.findData(LUWES))
        self._settings.set(OTHER_PROGRAMS, on)

    def _take_origins(self) -> None:
        origins = " ".join(self._origins.text().lower().replace(",", " ").split())
        if OTHER_PROGRAMS_ORIGINS.allows(origins):
            self._settings.set(OTHER_PROGRAMS_ORIGINS, origins)
            self._say("")
        else:
            self._say(self.tr("Tulis asal seperti https://kantor.go.id atau moz-extension://…, dipisah spasi."))

    def _let_in(self, button: QPushButton, origin: str) -> None:
        self._origins.setText(f"{self._origins.text()} {origin}".strip())
        self._take_origins()
        button.setEnabled(False)

    def _show_standing(self, standing: Standing) -> None:
        self._address.setText(standing.address)
        self._address.setCursorPosition(0)  # its beginning tells what it is
        self._copy.setEnabled(bool(standing.address))
        self._say(standing.trouble)
        if not standing.address:
            self._hint.setText(self.tr("Program lain belum dapat meminta."))
        elif standing.wish.port:
            self._hint.setText(self.tr("Berlaku selama Luwes terbuka, hanya untuk komputer ini."))
        else:
            self._hint.setText(self.tr("Rahasia, dan berubah setiap kali Luwes dibuka."))

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
