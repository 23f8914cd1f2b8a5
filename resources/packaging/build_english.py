"""Makes resources/wordlists/english.txt from SCOWL, so that English words are foreign rather than misspelt.

    python resources/packaging/build_english.py FOLDER    # SCOWL's final/ folder: english-words.10 and so on

The sizes up to 60 (what SCOWL recommends for spell checkers), American and British, small letters only. The text
begins and ends with a line end, so that a word is found by looking for it between two of them.
"""

import re
import sys
from pathlib import Path

from resources import path

_LISTS = ("english", "american", "british", "british_z")
_SIZES = (10, 20, 35, 40, 50, 55, 60)
_WORD = re.compile(r"[a-z]{3,}")


def build(folder: Path) -> list[str]:
    """The words, in alphabetical order."""
    files = (folder / f"{name}-words.{size}" for name in _LISTS for size in _SIZES)
    words = (word for file in files if file.exists() for word in file.read_text(encoding="latin-1").split())
    return sorted({word for word in words if _WORD.fullmatch(word)})


if __name__ == "__main__":
    target = path("wordlists", "english.txt")
    target.write_text("\n" + "\n".join(build(Path(sys.argv[1]))) + "\n", encoding="ascii")
