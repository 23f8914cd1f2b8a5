"""More hashtags than the channel counts."""

from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Document
from nlp.finding import Finding
from nlp.hashtags import hashtags

_ID = "hashtag-count"
_WHY = "Tagar yang berlebih diabaikan platform, dan pembaca melihatnya sebagai derau."
_SOURCE = "Batas tiap platform; sumbernya tercantum pada temuan"


def _find(document: Document, knowledge: Knowledge) -> Iterator[Finding]:
    channel = knowledge.channel
    if channel is None or channel.hashtags is None or document.text.count("#") <= channel.hashtags.value:
        return
    limit = channel.hashtags.value
    found = [tag.span() for tag in hashtags(document.text)]
    if len(found) <= limit:
        return
    start, end = found[limit]  # the first one too many
    yield Finding(
        check=_ID,
        category=Category.PLATFORM,
        start=start,
        end=end,
        text=document.text[start:end],
        message=f"Ada {len(found)} tagar; {channel.label} memakai paling banyak {limit}. Pilih yang paling perlu.",
        why=_WHY,
        source=channel.hashtags.source,
        severity=Category.PLATFORM.severity,
    )


CHECK = Check(
    id=_ID,
    title="Terlalu banyak tagar",
    about="Menandai tagar pertama yang melewati jumlah yang dipakai kanal yang dipilih.",
    source=_SOURCE,
    category=Category.PLATFORM,
    bad=("Selamat pagi!\n\n#Desa #Kota #Sehat #Maju #Hebat [#Kuat] #Cepat",),
    good=("Selamat pagi, juara #1!\n\n#Desa #Kota #Sehat #Maju #Hebat https://contoh.go.id/#atas",),
    find_whole=_find,
    channel="instagram",
)
