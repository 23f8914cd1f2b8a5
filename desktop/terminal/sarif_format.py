"""``luwes check --format sarif``."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from desktop.terminal.inputs import Passage, Unreadable
from desktop.terminal.version import luwes_version
from nlp.check import Check
from nlp.checker import Report
from nlp.sarif import sarif_log, sarif_results


class SarifOutput:
    """One SARIF log for all texts, at the end."""

    def __init__(self, checks: Sequence[Check]) -> None:
        """Take the checks that run; they become the log's rules."""
        self._checks = checks
        self._results: list[dict[str, object]] = []
        self._problems: dict[str, None] = {}

    def checked(self, passage: Passage, report: Report) -> None:
        """Keep the findings."""
        self._results += sarif_results(_uri(passage.name), passage.text, report)
        self._problems.update(dict.fromkeys(f"{failure.check}: {failure.reason}" for failure in report.failures))

    def unreadable(self, unreadable: Unreadable) -> None:
        """Keep the reason."""
        self._problems[f"{unreadable.name}: {unreadable.reason}"] = None

    def end(self) -> None:
        """Print the log."""
        log = sarif_log(self._results, self._checks, version=luwes_version(), problems=self._problems)
        print(json.dumps(log, ensure_ascii=True))


def _uri(name: str) -> str:
    """The name as a URI; a relative path stays relative, so that the log fits another computer too."""
    path = Path(name)
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))
