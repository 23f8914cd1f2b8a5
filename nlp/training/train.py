"""Trains the tagger, the morphologizer and the parser with spaCy's own loop."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import srsly
from spacy import util
from spacy.language import Language
from spacy.training.initialize import init_nlp
from spacy.training.loop import train as spacy_train

from nlp.training import readers  # noqa: F401  # registers what the configuration names
from nlp.training.corpora import Corpora
from resources import path

TRAINED = ("morphologizer", "tagger", "parser")


def train(corpora: Corpora, folder: Path, *, seed: int = 0, changes: Mapping[str, Any] | None = None) -> Language:
    """Train by ``resources/training/config.cfg`` and give back the best pipeline, which also stays in ``folder``.

    Args:
        corpora: see :func:`nlp.training.corpora.prepare`.
        folder: for labels and checkpoints; made if need be.
        seed: the same seed, data and machine give the same pipeline.
        changes: settings by dotted name that differ from the configuration, for experiments.

    Raises:
        OSError: the folder cannot be written.
        confection.ConfigValidationError: a change names nothing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    overrides: dict[str, Any] = {
        "paths.trees": str(corpora.trees),
        "paths.tagged": str(corpora.tagged),
        "paths.dev": str(corpora.watching),
        "paths.labels": str(folder),
        "system.seed": seed,
        **(changes or {}),
    }
    _write_labels(overrides, folder)
    nlp = init_nlp(util.load_config(path("training", "config.cfg"), overrides=overrides))
    _, best = spacy_train(nlp, folder, use_gpu=-1, stdout=sys.stdout, stderr=sys.stderr)
    assert best is not None  # a folder was given  # noqa: S101
    return util.load_model(best)


def _write_labels(overrides: Mapping[str, Any], folder: Path) -> None:
    """The labels of all data: a reader that changes at every pass shows spaCy only its first hundred documents."""
    whole = {**overrides, "training.max_epochs": 1, "initialize.components": {}}
    config = util.load_config(path("training", "config.cfg"), overrides=whole, interpolate=False)
    nlp = init_nlp(config)
    for name in TRAINED:
        srsly.write_json(folder / f"{name}.json", nlp.get_pipe(name).label_data)
