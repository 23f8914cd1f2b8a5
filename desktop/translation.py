"""The language of the windows: English, or Indonesian with Indonesian words for Qt's own buttons and menus."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, QXmlStreamReader

import resources

# What is written in the sources is Indonesian, and Qt brings English: each language needs one file.
_FILES = {"id": "qt_id.ts", "en": "luwes_en.ts"}


class Catalogue(QTranslator):
    """Finds words by what they are in the source and by the comment beside them, whatever class shows them.

    So one phrase has one translation, and words that are shown far from their class need no care.
    """

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Read a .ts file."""
        super().__init__(parent)
        self._words = read(path)

    def isEmpty(self) -> bool:
        """Whether there is nothing to find."""
        return not self._words

    def translate(self, _context: str, source: str, comment: str | None = None, _n: int = -1) -> str | None:
        """The translation; None where there is none, and the source is shown."""
        return self._words.get((source, comment or ""))


def install(application: QCoreApplication, language: str) -> QTranslator:
    """Show everything that is made from now on in a language, ``id`` or ``en``."""
    catalogue = Catalogue(resources.path("translations", _FILES[language]), application)
    application.installTranslator(catalogue)
    return catalogue


def read(path: Path) -> dict[tuple[str, str], str]:
    """The finished translations of a .ts file, by source and comment.

    Qt's reader is there already; importing Python's would take longer than all of the reading.
    """
    words, source, comment = {}, "", ""
    reader = QXmlStreamReader(path.read_text(encoding="utf-8"))
    while not reader.atEnd():
        if not reader.readNextStartElement():  # it stops at the ends of elements too
            continue
        match reader.name():
            case "source":
                source, comment = reader.readElementText(), ""
            case "comment":
                comment = reader.readElementText()
            case "translation" if not reader.attributes().hasAttribute("type"):  # unfinished, vanished
                words[source, comment] = reader.readElementText()
    return words
