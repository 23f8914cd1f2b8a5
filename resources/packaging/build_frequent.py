"""Makes resources/wordlists/frequent.tsv: words that Indonesian news, Wikipedia and our own captions use, with counts.

    python resources/packaging/build_frequent.py FOLDER    # holds nlp-id/ (MIT) and ud/ (CC BY-SA 4.0)

A word a line, then a tab and how often it was seen, most frequent first. Only words that the lexicon or
wordlists/known.txt explains are kept, so that the corpora's own misprints never become suggestions; long words of
that list, and the passive of an active verb and the other way round, are added as if seen once. Run it again after a
change of the lexicon or of that list. The test splits of the treebanks are not read: they measure.
"""

import gzip
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from nlp.known_words import listed, misread
from nlp.lexicon import analyse, is_root
from nlp.morphology import attach
from nlp.nonstandard import forms
from resources import lines, path

_TREEBANKS = ("ud/GSD-train-upgraded-silver.conllu", "ud/CSUI/id_csui-ud-train.conllu")
_TOKEN = re.compile(r"\w+(?:[-./@]\w+)*")
_WORD = re.compile(r"[a-z]{3,}")
_LONG, _SEVERAL = 8, 5
_OTHER_VOICE = {"meN": "di", "di": "meN"}
_ENDINGS = frozenset("nya lah kah pun ku mu".split())


def build(folder: Path) -> list[str]:
    """The lines of the list, most frequent first, then by the alphabet."""
    counts: Counter[str] = Counter()
    for sentence in (*_tagged(folder), *_treebanks(folder), *_ours()):
        counts.update(word for word in sentence if _WORD.fullmatch(word))
    wrong = forms().keys() | misread().keys()
    kept = {word: n for word, n in counts.items() if word not in wrong and (word in listed() or analyse(word))}
    long = (word for word in listed() if len(word) >= _LONG and _WORD.fullmatch(word))
    kept = {word: 1 for word in (*long, *_voices(kept)) if word not in wrong} | kept
    return [f"{word}\t{n}" for word, n in sorted(kept.items(), key=lambda item: (-item[1], item[0]))]


def _voices(counts: dict[str, int]) -> Iterator[str]:
    """The other voice of the verbs that were seen several times: dioptimalkan beside mengoptimalkan."""
    for word, count in counts.items():
        for root, prefix, suffix in ((a.root, a.prefix, a.suffix) for a in analyse(word) if not a.clitic + a.particle):
            if count >= _SEVERAL and suffix and prefix in _OTHER_VOICE and "-" not in root:
                yield attach(root, _OTHER_VOICE[prefix], suffix)


def _tagged(folder: Path) -> set[tuple[str, ...]]:
    """The sentences of nlp-id's tagged news, each once: many stand there ten times."""
    with gzip.open(folder / "nlp-id" / "dataset_postag.txt.gz", "rt", encoding="utf-8") as file:
        rows = [line.partition("\t")[0].strip() for line in file]
    found, start = set(), 0
    for end in (at for at, row in enumerate([*rows, ""]) if not row):
        found.add(tuple(_mended(rows[start:end])))
        start = end + 1
    return found


def _mended(tokens: Iterable[str]) -> list[str]:
    """The words as they were printed: -nya joined again, and without the -i that the corpus puts on bare roots."""
    words: list[str] = []
    for token in tokens:
        if token in _ENDINGS and words:
            words[-1] += token
        else:
            words.append(token[:-1] if token.endswith("i") and is_root(token[:-1]) and not is_root(token) else token)
    return words


def _treebanks(folder: Path) -> Iterator[list[str]]:
    """The sentences of the treebanks' training splits, as printed."""
    for name in _TREEBANKS:
        for line in (folder / name).read_text(encoding="utf-8").splitlines():
            if line.startswith("# text = "):
                yield _TOKEN.findall(line.removeprefix("# text = "))


def _ours() -> Iterator[list[str]]:
    """The plain sentences, long forms and action nouns that Luwes ships: the words of officials' captions."""
    for file in sorted(path("bank").glob("*.toml")):
        for entry in tomllib.loads(file.read_text(encoding="utf-8"))["entry"]:
            yield from (_TOKEN.findall(text) for text in entry["good"])
    for name, columns in ((("bank", "abbreviations.tsv"), (1, 4)), (("lexicon", "nominalizations.tsv"), (0, 1, 2, 6))):
        for row in lines(*name):
            fields = row.split("\t")
            yield _TOKEN.findall(" ".join(fields[at] for at in columns if at < len(fields)).lower())


if __name__ == "__main__":
    target = path("wordlists", "frequent.tsv")
    target.write_text("\n".join(build(Path(sys.argv[1]))) + "\n", encoding="utf-8")
