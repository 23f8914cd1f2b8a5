"""``luwes check --format text``: one line for each finding, for people and editors."""

from desktop.terminal.console import Paint
from desktop.terminal.inputs import Passage, Unreadable
from nlp.category import Severity
from nlp.checker import Report
from nlp.finding import Finding
from nlp.places import Places

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}
_DIM = "2"
_MOST_SUGGESTIONS = 3


class TextOutput:
    """Prints ``file:line:column: [Kategori] pesan`` and a last line that sums up."""

    def __init__(self) -> None:
        """Begin with no texts."""
        self._paint = Paint()
        self._texts = 0
        self._findings = 0
        self._unreadable = 0
        self._broken = False

    def checked(self, passage: Passage, report: Report) -> None:
        """Print the findings of one text; an empty line parts them from those of the text before."""
        self._texts += 1
        self._broken |= bool(report.failures)
        if report.findings and self._findings:
            print()
        self._findings += len(report.findings)
        places = Places(passage.text)
        for finding in report.findings:
            place = places.of(finding.start)
            where = self._paint(_DIM, f"{passage.name}:{place.line}:{place.column}:")
            category = self._paint(_COLOURS[finding.severity], f"[{finding.category.label}]")
            print(f"{where} {category} {_sentence(finding)}")

    def unreadable(self, unreadable: Unreadable) -> None:  # noqa: ARG002  # the name is for those who report it
        """Count it; stderr has been told which it is."""
        self._unreadable += 1

    def end(self) -> None:
        """Print how much was found, and what that leaves out; nothing if nothing was read."""
        if not self._texts:
            return
        found = f"{self._findings} temuan" if self._findings else "Tidak ada temuan"
        unread = f"; {self._unreadable} tidak terbaca" if self._unreadable else ""
        broken = "; ada pemeriksaan yang gagal" if self._broken else ""
        print(self._paint(_DIM, f"{found} dalam {self._texts} naskah{unread}{broken}."))


def _sentence(finding: Finding) -> str:
    """The message, and the suggestions that it does not mention itself."""
    worth_saying = (s for s in finding.suggestions if any(map(str.isalnum, s)) and f"“{s}”" not in finding.message)
    suggestions = list(worth_saying)[:_MOST_SUGGESTIONS]
    others = " / ".join(f"“{s}”" for s in suggestions)
    return f"{finding.message} → {others}" if others else finding.message
