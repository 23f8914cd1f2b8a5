"""A phrase of the bank as the language checks see it: a plain frozen value."""

from dataclasses import dataclass

from nlp.category import Category


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase to look for and what may stand in its place.

    Attributes:
        id: unique in the bank.
        pattern: what to look for, in the notation of :mod:`nlp.pattern`.
        replacements: best first, in lower case except for names; an empty string deletes.
            For an abbreviation: its long forms; none means that every reader knows it.
        category: what a finding of it is about.
        safe: the first replacement is right whatever the context.
        why: the reason shown to the writer, in Indonesian.
        source: where the judgement comes from.
        exceptions: contexts in which the phrase is silent; ``_`` stands for the phrase.
        channels: ids of the channels it is meant for; none means all.
    """

    id: str
    pattern: str
    replacements: tuple[str, ...]
    category: Category
    safe: bool = False
    why: str = ""
    source: str = ""
    exceptions: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
