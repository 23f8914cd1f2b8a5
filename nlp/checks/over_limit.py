"""Texts longer than the channel takes, counted as the platform counts."""

from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Document
from nlp.finding import Finding
from nlp.numerals import grouped
from nlp.safe_text import make_safe

_ID = "over-limit"
_WHY = "Yang lewat batas tidak dapat dikirim atau terpotong."
_SOURCE = "Batas tiap platform; sumbernya tercantum pada temuan"


def _find(document: Document, knowledge: Knowledge) -> Iterator[Finding]:
    channel = knowledge.channel
    if channel is None or channel.limit is None:
        return
    # Not at the top: its expressions take 5 ms to compile, which only those who name a channel need wait for.
    from nlp.counting import document_length, first_beyond  # noqa: PLC0415

    limit, unit = channel.limit.value, channel.unit
    if (total := document_length(document, unit)) <= limit:
        return
    last = document.paragraphs[-1]
    start, end = first_beyond(document, limit, unit), last.start + len(last.text)
    yield Finding(
        check=_ID,
        category=Category.PLATFORM,
        start=start,
        end=end,
        text=make_safe(document.text[start:end]),
        message=f"Menurut hitungan {channel.label}, teks ini {grouped(total)} karakter; paling banyak "
        f"{grouped(limit)}. Pangkas {grouped(total - limit)} karakter.",
        why=_WHY,
        source=channel.limit.source,
        severity=Category.PLATFORM.severity,
    )


_POST = (
    "Desa mengundang semua warga ke lapangan pada Sabtu pagi. Ada senam, bazar, dan periksa kesehatan gratis. Bawa "
    "botol minum agar sampah berkurang. Petugas menyiapkan parkir di samping balai desa. Datanglah lebih awal supaya "
    "tidak antre. Acara selesai pukul sebelas siang. "
)
CHECK = Check(
    id=_ID,
    title="Terlalu panjang untuk kanal",
    about="Menandai bagian teks yang melewati batas panjang kanal yang dipilih.",
    source=_SOURCE,
    category=Category.PLATFORM,
    bad=(f"{_POST}Ajak semua[ tetangga!]",),
    good=(f"{_POST}Ajaklah!", f"Simak di https://contoh.go.id/{'berita-' * 60}hari-ini"),
    find_whole=_find,
    channel="x",
)
