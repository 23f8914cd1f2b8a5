"""The real LanguageTool: built once with Maven from what this project ships, and started once for all who ask it."""

import hashlib
import shutil
from functools import partial

import pytest

import resources
from desktop.languagetool.classes import entries_grammar, write_classes
from desktop.languagetool.home import MODULE, Home
from desktop.languagetool.java import find_java
from desktop.languagetool.launch import Launch
from desktop.languagetool.maven import build
from desktop.languagetool.problem import InstallError
from desktop.languagetool.server import running
from phrasebank.seed import seed_entries

# What Maven says when it cannot fetch something; anything else is a fault of ours.
_OFFLINE = ("Could not transfer", "Could not resolve", "could not be resolved", "Unknown host", "offline mode")


@pytest.fixture(scope="session")
def shipped():
    """The shipped entries."""
    return seed_entries()


@pytest.fixture(scope="session")
def rules(shipped):
    """What LanguageTool is told of the shipped bank."""
    return entries_grammar(shipped)


@pytest.fixture(scope="session")
def java():
    found = find_java()
    if found is None or not found.is_new_enough or found.compiler is None or not shutil.which("mvn"):
        pytest.skip("needs a JDK 17 or newer and Maven")
    return found


@pytest.fixture(scope="session")
def home(request, java, rules):
    """LanguageTool with the module, its rules proved by LanguageTool's own tests; kept in pytest's cache."""
    folder = request.config.cache.mkdir("languagetool")
    current = folder / _fingerprint(rules.text)
    if not current.is_dir():
        shutil.rmtree(folder)
        project = folder / "build"
        try:
            module, libraries = build(project, rules.text, "-Puji")
        except InstallError as error:
            if any(sign in str(error) for sign in _OFFLINE):
                pytest.skip(f"Maven cannot fetch what it needs: {error}")
            raise
        made = folder / "made"
        made.mkdir()
        module.rename(made / MODULE)
        libraries.rename(made / "libs")
        shutil.rmtree(project)
        made.rename(current)
    return Home(current)


@pytest.fixture(scope="module")
def server(java, home, rules, tmp_path_factory):
    """The real thing, ready."""
    log = tmp_path_factory.mktemp("log") / "languagetool.log"
    with running(Launch(java, home, partial(write_classes, rules=rules.text), log)) as started:
        yield started


def _fingerprint(text):
    total = hashlib.sha256(text.encode())
    for file in sorted(resources.path("languagetool").rglob("*")):
        if file.is_file() and file.suffix != ".jar":
            total.update(file.name.encode() + file.read_bytes())
    return total.hexdigest()[:16]
