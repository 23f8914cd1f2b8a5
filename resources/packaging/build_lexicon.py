"""Makes resources/lexicon/roots.txt from hunspell's Indonesian dictionary.

    python resources/packaging/build_lexicon.py FOLDER    # the folder holds id_ID.dic

One root a line, with the marks of nlp/affixes.py behind a slash: ``kunjung/B0DiMiP0``. Everything else that
hunspell needs (possessives, particles) follows from rules and is left out.
"""

import re
import sys
from pathlib import Path

from nlp.affixes import AFFIXES
from resources import path

_ROOT = re.compile(r"[a-z]+(?:[- ][a-z]+)*")


def build(folder: Path) -> list[str]:
    """The lines of the lexicon, in alphabetical order, roots with the same spelling made one."""
    roots: dict[str, list[str]] = {}
    for line in (folder / "id_ID.dic").read_text(encoding="latin-1").splitlines()[1:]:
        root, _, marks = line.strip().partition("/")
        if _ROOT.fullmatch(root):
            pairs = (marks[at : at + 2] for at in range(0, len(marks), 2))
            known = roots.setdefault(root, [])
            known += [mark for mark in pairs if mark in AFFIXES and mark not in known]
    return [f"{root}/{''.join(marks)}" if marks else root for root, marks in sorted(roots.items())]


if __name__ == "__main__":
    target = path("lexicon", "roots.txt")
    target.write_text("\n".join(build(Path(sys.argv[1]))) + "\n", encoding="utf-8")
