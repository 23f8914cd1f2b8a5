"""Lets a LanguageTool server on this computer check a text as well, through language-tool-python.

What the library's version 3.4.0 does not do, this module does: lengths in code points (it corrects offsets
only), one time limit of our own, no way out of this computer, and clear words for what goes wrong.
"""

from collections.abc import Mapping
from threading import Lock
from typing import Any, Literal

from language_tool_python import LanguageTool, Match

from nlp.category import Severity
from nlp.finding import Finding
from nlp.languagetool.names import category_of
from nlp.languagetool.rules import entry_of
from nlp.languagetool.status import State, Status
from nlp.languagetool.wire import RequestRefusedError, Wire, WireError, local_address
from nlp.offsets import Utf16Map
from nlp.safe_text import make_safe

SECONDS = 15.0  # an answer takes 0.1; LanguageTool's first one after its start some seconds
_MOST_SUGGESTIONS = 5
_GARBLED = "Jawaban server di alamat itu tidak seperti jawaban LanguageTool."
# What the library raises when an answer lacks a field or has another type in its place.
_GARBLED_ERRORS = (KeyError, TypeError, ValueError, AttributeError, OverflowError)
# The library keeps the emoji of the last text in a class attribute, so two threads would get wrong offsets.
_ONE_AT_A_TIME = Lock()


class LanguageToolUnavailableError(Exception):
    """There is no server to check with; the text is the reason, one Indonesian sentence."""


class TextRefusedError(Exception):
    """The server will not check this text now, and may check the next; the text is the reason in Indonesian."""


class LanguageToolClient:
    """One server on this computer. Any thread may use it; checks wait for one another."""

    def __init__(self, seconds: float = SECONDS) -> None:
        """Begin without a server; an answer may take so many seconds."""
        self._seconds = seconds
        self._tool: _Tool | None = None
        self._wire: Wire | None = None
        self.status = Status(State.OFF)

    def connect(self, url: str) -> Status:
        """Take a server, in place of any other, once it says that it knows Indonesian.

        Args:
            url: such as ``http://127.0.0.1:8081``; a path may stand after it.

        Returns:
            ``READY``, or ``FAILED``: the address is not on this computer, nothing or something else listens
            there, or it knows no Indonesian.
        """
        with _ONE_AT_A_TIME:
            self._tool, self.status = None, Status(State.STARTING)
            try:
                self._wire = Wire(local_address(url), self._seconds)
                self._tool = _Tool(self._wire)
            except WireError as error:
                self._fail(error.message)
            except _GARBLED_ERRORS:
                self._fail(_GARBLED)
            else:
                self.status = Status(State.READY)
        return self.status

    def check(self, text: str) -> tuple[Finding, ...]:
        """What LanguageTool says of a text, by offset; nothing of it is safe to apply unseen.

        Raises:
            TextRefusedError: the text is too long, or the server too busy or fails at it.
            LanguageToolUnavailableError: no server is connected, or it is gone now; ``status`` is ``FAILED``
                then, and :meth:`connect` begins anew.
        """
        with _ONE_AT_A_TIME:
            matches = self._matches(make_safe(text))
        units = Utf16Map(text)
        found = (_finding(text, units, match) for match in matches)
        return tuple(sorted(filter(None, found), key=lambda finding: (finding.start, finding.end)))

    def hang_up(self) -> None:
        """End a check that waits for the server, from another thread; it fails."""
        if self._wire:
            self._wire.hang_up()

    def close(self) -> None:
        """Leave the server, and end a check that waits for it."""
        self.hang_up()
        with _ONE_AT_A_TIME:
            self._tool, self._wire, self.status = None, None, Status(State.OFF)

    def _matches(self, text: str) -> list[Match]:
        if self._tool is None:
            raise LanguageToolUnavailableError(self.status.reason or "LanguageTool belum dihubungi.")
        try:
            return self._tool.check(text)
        except RequestRefusedError as error:
            raise TextRefusedError(error.message) from error
        except WireError as error:
            raise self._fail(error.message) from error
        except _GARBLED_ERRORS as error:
            raise self._fail(_GARBLED) from error

    def _fail(self, reason: str) -> LanguageToolUnavailableError:
        self._tool, self.status = None, Status(State.FAILED, reason)
        return LanguageToolUnavailableError(reason)


class _Tool(LanguageTool):
    """The library's client on our wire, which it knows by one method."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        super().__init__("id", remote_server=wire.address.url, host=wire.address.host)

    def _query_server(
        self,
        url: str,
        params: Mapping[str, str] | None = None,
        num_tries: int = 1,  # noqa: ARG002  # a second try would double the time limit
        method: Literal["get", "post"] = "get",  # noqa: ARG002  # the wire posts what has parameters
    ) -> Any:  # noqa: ANN401  # whatever JSON holds
        return self._wire.ask(url.rpartition("/")[2], params)


def _finding(text: str, units: Utf16Map, match: Match) -> Finding | None:
    """A match as a finding; None if it does not lie in the text."""
    start = match.offset
    end = units.to_point(units.to_units(start) + match.error_length)
    if not 0 <= start < end <= len(text):
        return None
    words = text[start:end]
    suggestions = tuple(value for value in match.replacements if value != words)[:_MOST_SUGGESTIONS]
    return Finding(
        check=f"languagetool:{match.rule_id}",
        category=category_of(match.category),
        start=start,
        end=end,
        text=words,
        message=match.message,
        why="",
        source=f"LanguageTool, aturan {match.rule_id}",
        severity=Severity.NOTE,
        suggestions=suggestions,
        entry=entry_of(match.rule_id) or "",
    )
