"""Asks a LanguageTool paragraph by paragraph, and remembers what it said so that only changed ones are asked again."""

from collections.abc import Iterable

from nlp.finding import Finding
from nlp.languagetool.client import LanguageToolClient, TextRefusedError
from nlp.languagetool.status import Status

# Sixty captions. LanguageTool might work at a longer one beyond the client's time limit and be taken for dead.
_LONGEST = 20_000


class Asker:
    """One thread asks; another may only call :meth:`hang_up`."""

    def __init__(self) -> None:
        """Begin without a server."""
        self._client = LanguageToolClient()
        self._said: dict[str, tuple[Finding, ...]] = {}

    @property
    def status(self) -> Status:
        """How it goes with the server."""
        return self._client.status

    def connect(self, url: str) -> Status:
        """Take a server, and forget what another one said."""
        self._said.clear()
        return self._client.connect(url)

    def ask(self, text: str) -> None:
        """Have a paragraph checked; one that the server refuses counts as clean until the next time.

        Raises:
            LanguageToolUnavailableError: the server is gone.
        """
        try:
            self._said[text] = self._client.check(text)
        except TextRefusedError:
            return

    def unknown(self, texts: Iterable[str]) -> list[str]:
        """Those paragraphs, each once, that nobody has asked about yet."""
        return [text for text in dict.fromkeys(texts) if text not in self._said and len(text) <= _LONGEST]

    def said(self, texts: Iterable[str]) -> dict[str, tuple[Finding, ...]]:
        """What is known of these paragraphs, offsets from each one's beginning; the rest is forgotten."""
        self._said = {text: self._said[text] for text in texts if text in self._said}
        return dict(self._said)

    def hang_up(self) -> None:
        """End a check under way, from another thread."""
        self._client.hang_up()

    def close(self) -> None:
        """Leave the server."""
        self._said.clear()
        self._client.close()
