"""The tagged news of nlp-id as spaCy documents: its 16 part-of-speech tags are a second task for the tagger."""

import gzip
from collections.abc import Iterator
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab

# Written as words of their own in this corpus, on the word before in ordinary text.
_CLITICS = frozenset(("nya", "ku", "mu", "lah", "kah"))
_NO_BLANK_BEFORE = frozenset(".,;:!?)]}%”’…")
_NO_BLANK_AFTER = frozenset("([{“‘")


def read(path: Path, vocab: Vocab) -> Iterator[Doc]:
    """One document a sentence, each sentence once, clitics merged onto the word before.

    Args:
        path: gzipped lines ``word<TAB>tag``, an empty line after each sentence.
        vocab: where the words go.

    Raises:
        OSError: there is no such file, or it is not gzipped.
    """
    seen: set[tuple[str, ...]] = set()
    for rows in _sentences(path):
        words, tags = _merged(rows)
        if words and tuple(words) not in seen:
            seen.add(tuple(words))
            yield Doc(vocab, words=words, tags=tags, spaces=_blanks(words))


def _sentences(path: Path) -> Iterator[list[tuple[str, str]]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows: list[tuple[str, str]] = []
        for line in lines:
            word, _, tag = line.rstrip("\n").rpartition("\t")
            if word and tag:
                rows.append((word.strip(), tag.upper()))
            elif rows:
                yield rows
                rows = []
        if rows:
            yield rows


def _merged(rows: list[tuple[str, str]]) -> tuple[list[str], list[str]]:
    words: list[str] = []
    tags: list[str] = []
    for word, tag in rows:
        if words and word in _CLITICS and words[-1].isalpha():
            words[-1] += word
        else:
            words.append(word)
            tags.append(tag)
    return words, tags


def _blanks(words: list[str]) -> list[bool]:
    """Whether a blank follows each word; the corpus does not say, so the usual rules do."""
    following = [*words[1:], "."]
    return [
        word not in _NO_BLANK_AFTER and after not in _NO_BLANK_BEFORE
        for word, after in zip(words, following, strict=True)
    ]
