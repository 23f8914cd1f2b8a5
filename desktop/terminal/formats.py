"""The shapes in which ``luwes check`` reports, and those that programs read as JSON."""

import json
from argparse import Namespace
from typing import Protocol

from desktop.terminal.inputs import Identity, Passage, Unreadable
from desktop.terminal.text_format import TextOutput
from nlp.checker import Checker, Report
from nlp.report import SCHEMA, report_data


class Output(Protocol):
    """Hears of every text in order and writes to stdout."""

    def checked(self, passage: Passage, report: Report) -> None:
        """A text has been checked."""

    def unreadable(self, unreadable: Unreadable) -> None:
        """A text could not be read; stderr has been told."""

    def end(self) -> None:
        """There are no more texts."""


def output_for(options: Namespace, checker: Checker) -> Output:
    """The output that the options ask for.

    Raises:
        CannotRunError: it is to ask before it writes, and nobody is there to answer.
    """
    # The rare ones are imported when asked for: the start-up budget.
    if options.fix:
        from desktop.terminal.fixing import FixOutput  # noqa: PLC0415

        return FixOutput(checker, write=options.tulis, ask=not options.ya)
    if options.format == "sarif":
        from desktop.terminal.sarif_format import SarifOutput  # noqa: PLC0415

        return SarifOutput(checker.checks)
    if options.format == "json":
        return JsonOutput()
    return JsonLinesOutput() if options.format == "jsonl" else TextOutput()


class JsonLinesOutput:
    """One answer a line, at once, so that another program can wait for each."""

    def checked(self, passage: Passage, report: Report) -> None:
        """Answer with the findings."""
        self._answer(passage.identity | report_data(report))

    def unreadable(self, unreadable: Unreadable) -> None:
        """Answer with the reason."""
        self._answer(unreadable.identity | {"error": unreadable.reason})

    def end(self) -> None:
        """Every answer has been given."""

    def _answer(self, data: Identity) -> None:
        print(_dump({"schema": SCHEMA} | data), flush=True)


class JsonOutput:
    """One document for all texts, at the end."""

    def __init__(self) -> None:
        """Begin with no texts."""
        self._files: list[Identity] = []

    def checked(self, passage: Passage, report: Report) -> None:
        """Keep the findings."""
        self._files.append(passage.identity | report_data(report))

    def unreadable(self, unreadable: Unreadable) -> None:
        """Keep the reason."""
        self._files.append(unreadable.identity | {"error": unreadable.reason})

    def end(self) -> None:
        """Print the document."""
        print(_dump({"schema": SCHEMA, "files": self._files}))


def _dump(data: Identity) -> str:
    """JSON in ASCII: any console can show it, and it carries lone surrogates."""
    return json.dumps(data, ensure_ascii=True)
