"""Takes the index of many texts in a thread of its own: versions of a draft, drafts of a month."""

import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QThread, Signal

from nlp.figures import Figures


@dataclass(frozen=True, slots=True)
class Dated:
    """A text and when it was written."""

    when: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Gauged:
    """What a dated text measures.

    Attributes:
        when: as given.
        figures: of the text.
        index: its stiffness, 0 to 100.
    """

    when: datetime
    figures: Figures
    index: int


class Gauging(QThread):
    """Measures some groups of texts once.

    Signals:
        gauged: a list of :class:`Gauged` for each group, in order.
        failed: one Indonesian sentence.
        broke: a traceback of ours.
    """

    gauged = Signal(object)
    failed = Signal(str)
    broke = Signal(str)

    def __init__(self, groups: Callable[[], Sequence[Sequence[Dated]]], parent: QObject | None = None) -> None:
        """Measure what ``groups`` says in the thread; nothing runs before ``start``."""
        super().__init__(parent)
        self._groups = groups

    def run(self) -> None:
        """The thread itself."""
        # Here, because the checks and the bank take 60 ms to import, which the window's start would feel.
        from phrasebank.errors import BankError  # noqa: PLC0415

        try:
            self.gauged.emit(_measured(self._groups()))
        except BankError as error:
            self.failed.emit(error.message)
        except Exception:  # noqa: BLE001  # a worker: the window must hear of it
            self.broke.emit(traceback.format_exc())


def _measured(groups: Sequence[Sequence[Dated]]) -> list[list[Gauged]]:
    """Check every text with the bank as it is now, by the instant tier."""
    from nlp.check import Knowledge  # noqa: PLC0415  # as above
    from nlp.checker import Checker  # noqa: PLC0415
    from nlp.document import parse  # noqa: PLC0415
    from nlp.phrase_matcher import PhraseMatcher  # noqa: PLC0415
    from nlp.readability import measure  # noqa: PLC0415
    from nlp.stiffness import stiffness  # noqa: PLC0415
    from phrasebank.place import default_path  # noqa: PLC0415
    from phrasebank.snapshot import read_snapshot  # noqa: PLC0415

    known = read_snapshot(default_path())
    checker = Checker(Knowledge(PhraseMatcher(known.phrases), known.words))

    def gauge(dated: Dated) -> Gauged:
        document = parse(dated.text)
        figures = measure(document)
        found = Counter(finding.category for finding in checker.check_document(document).findings)
        return Gauged(dated.when, figures, stiffness(found, figures.words).index)

    return [[gauge(dated) for dated in group] for group in groups]
