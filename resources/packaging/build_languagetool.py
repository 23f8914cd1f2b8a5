"""Makes resources/languagetool/luwes-languagetool.jar for a release, with Maven and LanguageTool's own rule tests.

    make languagetool

With this small jar an office without Maven, JDK and network installs from LanguageTool's zip. It also works in any
other LanguageTool: it holds the shipped bank's rules and the dictionary.
"""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.languagetool.classes import entries_grammar
from desktop.languagetool.home import MODULE
from desktop.languagetool.maven import build
from phrasebank.seed import seed_entries
from resources import path

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        jar, _ = build(Path(folder, "build"), entries_grammar(seed_entries()).text, "-Puji")
        shutil.copyfile(jar, path("languagetool", MODULE))
