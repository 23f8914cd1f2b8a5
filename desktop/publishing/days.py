"""The days of packs and keys, written as in all other windows."""


def day(time: str) -> str:
    """The day of a time in ISO 8601, as ``25/11/2026``; what others have signed need not be a time, and never fails."""
    return "/".join(reversed(time[:10].split("-")))
