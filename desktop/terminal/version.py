"""Which Luwes this is."""

from importlib.metadata import PackageNotFoundError, version


def luwes_version() -> str:
    """The version as installed; "0" in a copy of the source that was never installed."""
    try:
        return version("luwes")
    except PackageNotFoundError:
        return "0"


def print_version() -> None:
    """Print the name and the version, as ``luwes --version`` does."""
    print(f"luwes {luwes_version()}")
