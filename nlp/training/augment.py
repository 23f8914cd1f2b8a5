"""Makes captions of news: capitals, small letters, emoji and hashtags as offices use them; tags and trees stay."""

from collections.abc import Callable, Sequence
from random import Random

from spacy.tokens import Doc

# Unicode blocks that captions draw on: weather and signs, dingbats, pictures, faces, transport, supplements.
_EMOJI = (range(0x2600, 0x26FF), range(0x2705, 0x27BF), range(0x1F300, 0x1F5FF), range(0x1F600, 0x1F64F),
          range(0x1F680, 0x1F6C5), range(0x1F900, 0x1F9FF))  # fmt: skip  # a table
_KEPT_SMALL = frozenset(("di", "ke", "dari", "dan", "yang", "untuk", "pada", "dengan", "dalam", "oleh", "atau"))
_MARKS = "#@"


def as_caption(doc: Doc, random: Random) -> Doc:
    """The document in capitals, in small letters, as a headline, from a passive verb on, or with emoji and hashtags.

    Only forms and the added signs change; every other tag, feature and arc is as it was.
    """
    change = random.choice((_capitals, _small, _small, _headline, _first_small, _from_verb, _with_signs, _with_signs))
    return change(doc, random)


def _capitals(doc: Doc, _: Random) -> Doc:
    return _respelt(doc, str.upper)


def _small(doc: Doc, _: Random) -> Doc:
    return _respelt(doc, str.lower)


def _headline(doc: Doc, _: Random) -> Doc:
    return _respelt(doc, lambda word: word if word in _KEPT_SMALL else word[:1].upper() + word[1:])


def _first_small(doc: Doc, _: Random) -> Doc:
    first = doc[0].text
    return _rebuilt(doc, [first[:1].lower() + first[1:], *(token.text for token in doc[1:])], range(len(doc)))


def _from_verb(doc: Doc, random: Random) -> Doc:
    """The document from a passive verb on, with a capital: *Dibuka oleh Bupati …*; whole where there is none."""
    starts = [t.i for t in doc if t.morph.get("Voice") == ["Pass"] and t.text.startswith("di") and len(doc) - t.i > 3]
    start = random.choice(starts) if starts else 0
    kept = range(start, len(doc))
    words = [doc[i].text for i in kept]
    return _rebuilt(doc, [words[0].capitalize(), *words[1:]] if starts else words, kept)


def _with_signs(doc: Doc, random: Random) -> Doc:
    """One to three emoji, hashtags or mentions: before, behind or inside."""
    origins: list[int | None] = list(range(len(doc)))
    words = [token.text for token in doc]
    for _ in range(random.randint(1, 3)):
        place = random.choice((0, len(words), random.randrange(len(words) + 1)))
        origins.insert(place, None)
        words.insert(place, _sign(doc, random))
    return _rebuilt(doc, words, origins)


def _sign(doc: Doc, random: Random) -> str:
    if random.random() < 0.6:
        return chr(random.choice(random.choice(_EMOJI)))
    letters = [token.text for token in doc if token.is_alpha] or ["Info"]
    return random.choice(_MARKS) + "".join(random.choice(letters).capitalize() for _ in range(random.randint(1, 3)))


def _respelt(doc: Doc, spell: Callable[[str], str]) -> Doc:
    return _rebuilt(doc, [spell(token.text) for token in doc], range(len(doc)))


def _rebuilt(doc: Doc, words: list[str], origins: Sequence[int | None]) -> Doc:
    """A document of new words, each with the annotation of the token it comes from; None: a sign of its own."""
    tokens = [None if old is None else doc[old] for old in origins]
    spaces = [True if token is None else bool(token.whitespace_) for token in tokens]
    if not doc.has_annotation("DEP"):
        tags = ["SYM" if token is None else token.tag_ for token in tokens]
        return Doc(doc.vocab, words=words, spaces=spaces, tags=tags)
    place = {old: new for new, old in enumerate(origins) if old is not None}
    others = list(place.values())
    return Doc(
        doc.vocab,
        words=words,
        spaces=spaces,
        pos=["SYM" if token is None else token.pos_ for token in tokens],
        morphs=["" if token is None else str(token.morph) for token in tokens],
        heads=[
            min(others, key=lambda other: abs(other - new)) if token is None else place.get(token.head.i, new)
            for new, token in enumerate(tokens)
        ],
        deps=["punct" if t is None else t.dep_ if t.head.i in place else "ROOT" for t in tokens],
    )
