"""Builds the pipeline: ``python -m nlp.training DATA``; ``make model`` calls it."""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from nlp.training.corpora import prepare
from nlp.training.finish import finish, save
from nlp.training.measure import figures, test_splits
from nlp.training.train import train


def main() -> None:
    """Prepare, train, finish, measure, save."""
    options = _options()
    with TemporaryDirectory() as folder:
        work = options.work or Path(folder)
        corpora = prepare(options.data, work)
        nlp = train(corpora, work, seed=options.seed)
    finish(nlp, corpora, options.data)
    performance = {name: figures(nlp, docs) for name, docs in test_splits(options.data).items()}
    save(nlp, options.out, performance)
    for name, shares in performance.items():
        print(name, *(f"{figure} {share:.3f}" for figure, share in shares.items()))  # noqa: T201  # a build script


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m nlp.training", description=__doc__)
    parser.add_argument("data", type=Path, help="the folder with ud/ and nlp-id/")
    parser.add_argument("--out", type=Path, required=True, help="the folder of the finished pipeline")
    parser.add_argument("--work", type=Path, help="keep corpora and checkpoints in this folder")
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


main()
