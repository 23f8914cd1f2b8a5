"""A text and banks to measure with: sentences of the seed's examples, phrases drawn from the same words."""

import random
import re
import tomllib

from nlp.category import Category
from nlp.phrase import Phrase
from resources import path


def document(words: int) -> str:
    """About that many words of plain captions in paragraphs of some 110 words, no two alike, a few emoji among them.

    Two examples make one sentence: those of captions and news have some 16 words, the bank's examples half of that.
    """
    sentences = [good for file in sorted(path("bank").glob("*.toml")) for good in _good(file) if good.endswith(".")]
    draw = random.Random(1)
    paragraphs, size = [], 0
    while size < words:
        paragraphs.append(" ".join(_pairs(draw.sample(sentences, 14))) + (" 🙏🏻" if len(paragraphs) % 3 == 0 else ""))
        size += len(paragraphs[-1].split())
    return "\n\n".join(paragraphs)


def _pairs(sentences: list[str]) -> list[str]:
    return [f"{one[:-1]}, dan {other}" for one, other in zip(sentences[::2], sentences[1::2], strict=True)]


def phrases(count: int, text: str) -> list[Phrase]:
    """So many phrases of one to five words, a few hundred of which stand in the text: some 3 hits in 100 words."""
    draw = random.Random(2)
    tokens = re.findall(r"[a-z]+", text.lower())
    vocabulary = sorted(set(tokens))
    starts = draw.sample(range(len(tokens) - 4), min(300, count // 2))
    found = {" ".join(tokens[at : at + 3]) for at in starts}
    while len(found) < count:
        found.add(" ".join(draw.choices(vocabulary, k=draw.choice((2, 2, 2, 3, 3, 4, 5)))))
    return [Phrase(str(n), p, ("x",), Category.STIFF_PHRASE) for n, p in enumerate(sorted(found))]


def slot_phrases(count: int, text: str) -> list[Phrase]:
    """So many phrases with a slot between fixed words, a tenth of which stand in the text."""
    draw = random.Random(3)
    tokens = re.findall(r"[a-z]+", text.lower())
    places = [n for n in range(len(tokens) - 4) if len(tokens[n]) > 6]  # words such as melakukan, not such as dan
    patterns = [f"{tokens[n]} <kata 1-2> {tokens[n + 2]}" for n in draw.sample(places, count // 10)]
    vocabulary = sorted(set(tokens))
    while len(patterns) < count:
        first, second, third = draw.choices(vocabulary, k=3)
        patterns.append(f"{first} {second} <kata 1-2> {third}")
    return [Phrase(f"s{n}", pattern, ("x",), Category.STIFF_PHRASE) for n, pattern in enumerate(patterns)]


def _good(file) -> list[str]:
    return [good for entry in tomllib.loads(file.read_text(encoding="utf-8"))["entry"] for good in entry["good"]]
