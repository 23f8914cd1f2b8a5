"""A finding: one place in a text, what is the matter, and what could stand there."""

from dataclasses import dataclass

from nlp.category import Category, Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """One place in a text that an editor would mend.

    Attributes:
        check: id of the check that found it.
        category: what it is about.
        start, end: code points of the text as given, end exclusive; ``start < end``.
        text: the words found, as they stand in the text.
        message: one Indonesian sentence for the writer.
        why: the reason, in Indonesian.
        source: where the rule comes from.
        severity: how grave it is.
        suggestions: replacements of ``text``, best first, in its letter case; an empty string deletes.
        safe: true only where the first suggestion is right whatever the context.
        entry: id of the phrase-bank entry behind it; empty where there is none.
    """

    check: str
    category: Category
    start: int
    end: int
    text: str
    message: str
    why: str
    source: str
    severity: Severity
    suggestions: tuple[str, ...] = ()
    safe: bool = False
    entry: str = ""

    def moved(self, by: int) -> "Finding":
        """The same finding ``by`` code points further on."""
        if not by:
            return self
        return Finding(
            self.check, self.category, self.start + by, self.end + by, self.text, self.message, self.why,
            self.source, self.severity, self.suggestions, self.safe, self.entry,
        )  # fmt: skip  # dataclasses.replace() takes five times as long
