"""Reads a photo in a thread of its own and makes it as small as the preview needs it."""

from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from desktop.writing.jobs import Jobs

PATTERNS = ("*.jpg", "*.jpeg", "*.png", "*.webp")
_MEGABYTES = 1024  # of a photo being read: 12,000 by 12,000 dots


class PhotoReader(QObject):
    """Reads one photo at a time; the answer to an older request never comes out.

    Signals:
        read: the photo as a QImage within the size asked for, right side up.
        failed: one Indonesian sentence.
    """

    read = Signal(QImage)
    failed = Signal(str)
    _done = Signal(int, QImage, str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is read yet."""
        super().__init__(parent)
        self._jobs = Jobs()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._done.connect(self._pass_on)

    def ask(self, path: Path, size: QSize) -> None:
        """Read a photo; without waiting."""
        job = self._jobs.next()
        self._pool.start(lambda: self._done.emit(job, *_read(path, size)))

    def stop(self) -> None:
        """Want nothing any more, and wait for the thread."""
        self._jobs.next()
        self._pool.waitForDone()

    def _pass_on(self, job: int, image: QImage, reason: str) -> None:
        if job != self._jobs.latest:
            return
        if image.isNull():
            self.failed.emit(self.tr("Foto tidak dapat dibaca: {0}.").format(reason))
        else:
            self.read.emit(image)


def _read(path: Path, size: QSize) -> tuple[QImage, str]:
    """The photo and nothing, or no photo and the reason in Qt's words."""
    QImageReader.setAllocationLimit(_MEGABYTES)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isValid():  # JPEG decodes small at once; the camera may have lain on its side
        turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
        wanted = size.transposed() if turned else size
        if whole.width() > wanted.width() or whole.height() > wanted.height():
            reader.setScaledSize(whole.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return image, reader.errorString()
