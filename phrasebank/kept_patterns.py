"""Keeps the compiled patterns of a bank, so that the next start need not compile them again."""

import os
from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

import daachorse

import nlp
from nlp.compiled import Compiled, NotCompiledError, compile_patterns
from nlp.phrase import Phrase
from nlp.phrase_matcher import PhraseMatcher
from resources import path

_VARIABLE = "LUWES_CACHE"
_FEWEST = 1000  # phrases; fewer are compiled as quickly as they are read
_KEPT = 3  # files: of the bank as it is, and of other banks or versions that may come back
_NAME = "patterns-{}.bin"


def cache_folder() -> Path:
    """The user's own cache folder, or where the environment variable LUWES_CACHE says.

    Never beside the bank: that may lie where others write, and what is read from here is trusted.
    """
    if chosen := os.environ.get(_VARIABLE):
        return Path(chosen).expanduser()
    from platformdirs import user_cache_path  # noqa: PLC0415  # takes 4 ms, which few phrases need not wait for

    return user_cache_path("Luwes", appauthor=False)


def matcher_of(phrases: Sequence[Phrase]) -> PhraseMatcher:
    """The matcher of some phrases; quick where the same patterns have been compiled before.

    What cannot be kept, because a disk is full or a folder may not be written, is compiled again next time.

    Raises:
        PatternError: a pattern cannot be read.
    """
    if len(phrases) < _FEWEST:
        return PhraseMatcher(phrases)
    patterns = [phrase.pattern for phrase in phrases]
    file = cache_folder() / _NAME.format(_key(patterns))
    with suppress(OSError, NotCompiledError):
        return PhraseMatcher(phrases, Compiled.from_bytes(file.read_bytes()))
    compiled = compile_patterns(patterns)
    with suppress(OSError):
        _keep(file, compiled.to_bytes())
    return PhraseMatcher(phrases, compiled)


def _key(patterns: Sequence[str]) -> str:
    """Tells apart the patterns, and the programs and lexicons that give them their meaning.

    The automaton's library is one of them: what another version has written must never be read by this one.
    """
    total = blake2b("\n".join(patterns).encode("utf-8", "surrogatepass"), digest_size=16)
    for folder in (Path(nlp.__file__).parent, Path(daachorse.__file__).parent, path("lexicon")):
        with os.scandir(folder) as files:
            found = [(file.name, file.stat()) for file in files if file.is_file()]
        total.update(repr(sorted((name, stat.st_size, stat.st_mtime_ns) for name, stat in found)).encode())
    return total.hexdigest()


def _keep(file: Path, data: bytes) -> None:
    """Write the file, whole or not at all, and drop the oldest ones."""
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_name(_NAME.format(os.getpid()))  # if we are killed now, it goes with the oldest
    try:
        half.write_bytes(data)
        half.replace(file)
    finally:
        half.unlink(missing_ok=True)
    kept = sorted(file.parent.glob(_NAME.format("*")), key=lambda one: one.stat().st_mtime_ns, reverse=True)
    for old in kept[_KEPT:]:
        old.unlink(missing_ok=True)
