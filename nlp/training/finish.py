"""Makes a trained pipeline ready to ship: tokenizer, lemmas, a name, and nothing it does not need."""

from pathlib import Path
from typing import Any

import srsly
from spacy.language import Language

from nlp.tokenizer import tokenizer
from nlp.training import lemmas
from nlp.training.corpora import LEMMAS, Corpora
from nlp.training.train import TRAINED

_META: dict[str, Any] = {
    "name": "luwes_sm",
    "version": "1.0.0",
    "description": "Indonesian: tokenizer, tags, voice, trees and lemmas for official captions and news.",
    "license": "CC BY-SA 4.0",
    "author": "Luwes",
    "sources": [
        {"name": "UD_Indonesian-CSUI, train", "license": "CC BY-SA 4.0"},
        {"name": "UD_Indonesian-GSD, dev and upgraded train", "license": "CC BY-SA 4.0"},
        {"name": "nlp-id 0.1.23.0, tagged news and lemma table", "license": "MIT"},
        {"name": "hunspell-id 7.5.0, roots and affixes", "license": "LGPL-3.0 or GPL"},
    ],
}


def finish(nlp: Language, corpora: Corpora, data: Path) -> None:
    """Add tokenizer and lemmatizer to a trained pipeline, in place.

    Raises:
        OSError: the lemma table is missing.
    """
    nlp.tokenizer.from_bytes(tokenizer().to_bytes())
    lemmatizer = nlp.add_pipe("lemmatizer", config={"mode": "rule", "overwrite": True})
    lemmatizer.initialize(lookups=lemmas.tables(corpora.gold, corpora.words, data / LEMMAS))
    nlp.meta.update(_META)
    config = nlp.config
    config["paths"] = dict.fromkeys(config["paths"])  # where the data lay concerns nobody
    nlp.config = config


def save(nlp: Language, folder: Path, performance: dict[str, dict[str, float]]) -> None:
    """Write the pipeline with its figures; ``folder`` is made if need be.

    Raises:
        OSError: the folder cannot be written.
    """
    nlp.meta["performance"] = performance
    nlp.to_disk(folder)
    # The words of the training text are of no use to anyone, and a fifth of the size.
    srsly.write_json(folder / "vocab" / "strings.json", sorted(_label_strings(nlp)))


def _label_strings(nlp: Language) -> set[str]:
    """The strings that the components refer to by number."""
    strings = {label for name in TRAINED for label in nlp.get_pipe(name).labels}
    for label in nlp.get_pipe("morphologizer").labels:  # POS=VERB|Voice=Pass
        features = [part for part in label.split("|") if not part.startswith("POS=")]
        strings |= {*label.split("|"), *label.replace("|", "=").split("="), "|".join(features)}
    return strings - {""}
