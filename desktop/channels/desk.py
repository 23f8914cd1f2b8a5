"""Ties the draft's channel to the box, the counter, the checks, the preview and the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from desktop.channels.box import ChannelBox
from desktop.channels.counter import ChannelCounter
from desktop.drafts.session import Session
from desktop.labels import shown
from desktop.menus import Item
from desktop.numbers import grouped
from desktop.setting_list import OFFICE
from desktop.settings import Settings
from desktop.writing.answer import Answer
from desktop.writing.check_service import CheckService
from desktop.writing.page import WritingPage

if TYPE_CHECKING:
    from desktop.channels.preview import Preview
    from nlp.channel import Channel

_Do = Callable[[], object]
_PREVIEW_MS = 200
_FIRST_KEYS_MS = 30  # the data of the channels are read after the window has answered
_PREVIEWED = 70_000  # code points; more than any platform takes


class ChannelDesk(QObject):
    """All that hangs on where the draft will be published.

    Signals:
        said: one Indonesian sentence on what was done.
    """

    said = Signal(str)

    def __init__(
        self, window: QMainWindow, page: WritingPage, session: Session, service: CheckService, settings: Settings
    ) -> None:
        """Show the channel of the session's draft in the status bar of a window."""
        super().__init__(window)
        self._window, self._page, self._session = window, page, session
        self._service, self._settings = service, settings
        self.box, self.counter = ChannelBox(), ChannelCounter()
        self._preview: Preview | None = None
        self._previewing = QTimer(self, interval=_PREVIEW_MS, singleShot=True)
        self._previewing.timeout.connect(self._show_post)
        self._filling = QTimer(self, interval=_FIRST_KEYS_MS, singleShot=True)
        self._filling.timeout.connect(self._fill)
        for place, part in enumerate((self.box, self.counter)):
            window.statusBar().insertPermanentWidget(place, part)
        session.channel_changed.connect(self._show_channel)
        self.box.chosen.connect(self._choose)
        self.box.closed.connect(page.setFocus)
        page.answered.connect(self._count)
        page.edited.connect(self._show_later)
        settings.changed.connect(lambda key: self._show_office() if key == OFFICE.key else None)

    def menu_items(self, with_text: Callable[[_Do], _Do]) -> list[Item | None]:
        """What stands in the menu; ``with_text`` first brings the text into view."""
        return [
            Item(self.tr("Pilih &kanal"), "Ctrl+Shift+M", with_text(self._open_box), "channel"),
            Item(self.tr("&Pratinjau kiriman"), "Ctrl+Shift+P", with_text(self.toggle_preview), "preview"),
            None,
            Item(self.tr("&Salin untuk kanal"), "Ctrl+Shift+C", with_text(self.copy), "copy-for-channel"),
        ]

    def toggle_preview(self) -> None:
        """Show the preview, or hide it."""
        preview = self._preview or self._make_preview()
        preview.setVisible(not preview.isVisible())

    def copy(self) -> None:
        """Put the text on the clipboard, cleaned, and say how long it is."""
        from nlp.posting import clean  # noqa: PLC0415  # the expressions behind it take 20 ms of the window's start

        text = self._page.editor.text()
        cleaned = clean(text)
        QGuiApplication.clipboard().setText(cleaned)
        self.said.emit(self._copied(text, cleaned))

    def stop(self) -> None:
        """End the thread that reads photos."""
        if self._preview:
            self._preview.stop()

    @property
    def _channel(self) -> Channel | None:
        from nlp.channel import channels  # noqa: PLC0415  # as in _fill

        return channels().get(self._session.channel)

    def _show_channel(self) -> None:
        """Show the channel of the draft, which may be another draft now, and check by its rules."""
        self._service.take_channel(self._session.channel)
        self._page.ask()
        if self.box.count():
            self._show_chosen()
        else:
            self._filling.start()
        if self._preview:
            self._preview.fold()
            self._preview.show_photo(self._session.photo)
            self._show_later()

    def _fill(self) -> None:
        from nlp.channel import channels  # noqa: PLC0415  # the data take 8 ms to read, the module 2

        if not self.box.count():
            self.box.fill(channels().values())
            self._show_chosen()

    def _show_chosen(self) -> None:
        self.box.show_channel(self._session.channel)
        self.counter.show_length(0, self._channel)

    def _choose(self, channel: str) -> None:
        self._session.channel = channel

    def _open_box(self) -> None:
        self.box.setFocus()
        self.box.showPopup()

    def _count(self, answer: Answer) -> None:
        self._fill()
        self.counter.show_length(answer.length, self._channel)

    def _copied(self, text: str, cleaned: str) -> str:
        from nlp.counting import length  # noqa: PLC0415  # as above

        channel = self._channel
        if not cleaned or channel is None:
            return self.tr("Belum ada naskah untuk disalin.")
        size = length(cleaned, channel.unit)
        said = [self.tr("Disalin untuk {0}: {1} karakter.").format(shown(channel.label), grouped(size))]
        if channel.limit and size > channel.limit.value:
            said.append(self.tr("Itu {0} di atas batasnya.").format(grouped(size - channel.limit.value)))
        if cleaned != text.strip():
            said.append(self.tr("Spasi, baris kosong, dan tanda tak terlihat yang berlebih dibuang."))
        return " ".join(said)

    def _make_preview(self) -> Preview:
        from desktop.channels.preview import Preview  # noqa: PLC0415  # most writers' windows start without it

        self._preview = preview = Preview(self._window)
        preview.hide()
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, preview)
        preview.shown.connect(self._show_post)
        preview.named.connect(lambda name: self._settings.set(OFFICE, name))
        preview.pictured.connect(self._take_photo)
        preview.show_photo(self._session.photo)
        self._show_office()
        return preview

    def _take_photo(self, path: str) -> None:
        self._session.describe(photo=path)
        if self._preview:
            self._preview.show_photo(path)

    def _show_office(self) -> None:
        if self._preview:
            self._preview.show_office(self._settings.get(OFFICE))

    def _show_later(self) -> None:
        if self._preview and self._preview.isVisible() and not self._previewing.isActive():
            self._previewing.start()

    def _show_post(self) -> None:
        from nlp.posting import clean  # noqa: PLC0415  # as above

        if self._preview and (channel := self._channel):
            self._preview.show_post(clean(self._page.editor.text()[:_PREVIEWED]), channel)
