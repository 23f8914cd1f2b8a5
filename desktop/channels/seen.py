"""What readers see of a post before they ask for the rest, in words."""

from PySide6.QtCore import QCoreApplication

from desktop.numbers import grouped
from nlp.channel import Channel
from nlp.document import parse
from nlp.posting import shown_first

translate = QCoreApplication.translate  # under its own name, for lupdate


def seen_first(text: str, channel: Channel) -> str:
    """One or two sentences; empty for what is no post and where it is not known."""
    if channel.visible is None or not text:
        return ""
    first = shown_first(text, channel.visible.value)
    if first == len(text):
        return translate("seen", "Seluruh teks tampak tanpa “selengkapnya”.")
    said = [translate("seen", "Yang tampak dulu: {0} dari {1} karakter.").format(grouped(first), grouped(len(text)))]
    end = _first_sentence_end(text)
    if end > first:
        said.append(
            translate("seen", "Kalimat pertama {0} karakter; {1} di antaranya tersembunyi.").format(end, end - first)
        )
    return " ".join(said)


def _first_sentence_end(text: str) -> int:
    paragraph = parse(text).paragraphs[0]
    return paragraph.start + paragraph.sentences[0][1]
