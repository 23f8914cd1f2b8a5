"""What the tour shows, and where that is."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QPushButton, QWidget

from desktop.comfort.tour import Stop
from desktop.writing.page import WritingPage


def stops(window: QMainWindow, page: WritingPage, channels: QWidget) -> list[Stop]:
    """The boxes of the tour, in order; ``channels`` is where the writer chooses a channel."""
    tr, panel = window.tr, page.panel
    return [
        Stop(
            tr("Naskah"),
            tr("Tulis atau tempel naskah di sini. Kata yang kaku digarisbawahi selagi Anda menulis; tiap jenis temuan "
               "punya garis dan warnanya sendiri."),
            lambda: _words(window, page),
        ),
        Stop(
            tr("Daftar temuan"),
            tr("Semua temuan ada di sini. Klik salah satu, atau tekan {0} untuk pergi ke temuan berikutnya.")
            .format(_keys(window, "next-finding")),
            lambda: _place(window, panel.list),
        ),
        Stop(
            tr("Kartu temuan"),
            tr("Kartu ini menjelaskan alasannya dan menawarkan gantinya. Klik usulnya, atau tekan {0} untuk memakai "
               "yang pertama.").format(_keys(window, "apply-first")),
            lambda: _place(window, panel.card),
        ),
        Stop(
            tr("Luweskan semua"),
            tr("Tombol ini memakai semua usul yang aman sekaligus. Anda melihat dulu sebelum dan sesudahnya, dan dapat "
               "mengurungkannya."),
            lambda: _place(window, window.findChild(QPushButton, "mend")),
        ),
        Stop(
            tr("Kanal"),
            tr("Pilih tempat naskah terbit, misalnya Instagram; Luwes menghitung karakter dan memeriksa batasnya."),
            lambda: _place(window, channels),
        ),
        Stop(
            tr("Bank frasa"),
            tr("Frasa kaku dan gantinya tersimpan di menu ini. Anda dapat melihat, menambah, dan mengusulkannya."),
            lambda: _menu(window, "bank"),
        ),
    ]  # fmt: skip


def _words(window: QMainWindow, page: WritingPage) -> QRect | None:
    """The words of the current finding, or the line with the cursor."""
    editor = page.editor
    if not editor.isVisible():
        return None
    current = page.current()
    words = editor.rect_of(current[1] if current else editor.selection())
    return _mapped(window, editor.viewport(), words.intersected(editor.viewport().rect()))


def _place(window: QMainWindow, part: QWidget) -> QRect | None:
    """What can be seen of a part."""
    seen = part.visibleRegion().boundingRect()
    return None if seen.isEmpty() else _mapped(window, part, seen)


def _menu(window: QMainWindow, action: str) -> QRect | None:
    """The title of the menu that holds an action."""
    bar = window.menuBar()
    holders = window.findChild(QAction, action).associatedObjects()
    title = next(holder.menuAction() for holder in holders if isinstance(holder, QMenu))
    return _mapped(window, bar, bar.actionGeometry(title)) if bar.isVisible() else None


def _mapped(window: QMainWindow, part: QWidget, place: QRect) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)) + place.topLeft(), place.size())


def _keys(window: QMainWindow, action: str) -> str:
    """The keys of an action as they are now; its name if it has none."""
    found = window.findChild(QAction, action)
    return found.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or found.text().replace("&", "")
