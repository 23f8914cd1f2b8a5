"""The table of help on what the channels allow, made of their data."""

from nlp.channel import Channel, Known, channels
from nlp.numerals import grouped

_HEAD = "| kanal | kata per kalimat | karakter | tagar |\n|---|---|---|---|\n"


def channels_table() -> str:
    """Markdown, a row a channel."""
    return _HEAD + "\n".join(map(_row, channels().values()))


def _row(channel: Channel) -> str:
    limits = (channel.longest_sentence, channel.limit, channel.hashtags)
    return f"| {channel.label} | {' | '.join(map(_written, limits))} |"


def _written(limit: Known | None) -> str:
    return grouped(limit.value) if limit else "–"
