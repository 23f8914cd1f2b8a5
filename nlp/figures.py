"""How a text reads, in numbers; imports no check."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figures:
    """What can be counted of a text.

    Attributes:
        characters: code points.
        words: as offices count them; see :func:`nlp.sentences.word_count`.
        sentences: by the rules of :mod:`nlp.sentences`.
        long_words: words of more than six letters, as LIX counts them.
        longest: words of the longest sentence.
        longest_at: offset of its first code point in the text; of two of one length the first counts.
        nominalizations: action nouns such as *pelaksanaan*; names and fixed terms such as *pendidikan* are none.
        passives: verbs with di-.
    """

    characters: int = 0
    words: int = 0
    sentences: int = 0
    long_words: int = 0
    longest: int = 0
    longest_at: int = 0
    nominalizations: int = 0
    passives: int = 0

    @property
    def words_per_sentence(self) -> float:
        """The mean; 0 without sentences."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def lix(self) -> float:
        """Läsbarhetsindex (Björnsson 1968): words a sentence plus long words in 100; 0 without sentences.

        No grade is known for Indonesian, so it serves to compare a text with others of the same writer.
        """
        return self.words_per_sentence + self.per_100_words(self.long_words) if self.sentences else 0.0

    def per_100_words(self, count: int) -> float:
        """How many there are in 100 words; 0 without words."""
        return 100 * count / self.words if self.words else 0.0
