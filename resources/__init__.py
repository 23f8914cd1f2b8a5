"""The one door to the files that Luwes ships."""

from pathlib import Path

_ROOT = Path(__file__).parent


def path(*parts: str) -> Path:
    """The shipped file or folder of that name, e.g. ``path("bank", "redundancy.toml")``."""
    return _ROOT.joinpath(*parts)


def lines(*parts: str) -> list[str]:
    """The lines of a shipped word list, without comments (#) and empty lines."""
    text = path(*parts).read_text(encoding="utf-8")
    return [line for raw in text.splitlines() if (line := raw.partition("#")[0].strip())]
