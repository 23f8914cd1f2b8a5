"""Hashtags of several words without capitals, which screen readers cannot read."""

import re
from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.hashtags import hashtags, is_one_word, words_in
from nlp.rule import Rule

_ID = "hashtag-form"
_WHY = "Tanpa huruf besar, pembaca layar membacanya sebagai satu kata panjang. Beri huruf besar pada tiap kata."
_SOURCE = "Kelaziman aksesibilitas media sosial: accessible-social.com (hashtags), University of Michigan (hashtags)"
_RULE = Rule(_ID, Category.PLATFORM, _WHY, _SOURCE)
# Letters and perhaps a year behind them: #IKN, #2026 and #PelayananPublik are well as they are.
_SMALL = re.compile(r"#([A-Za-z]?[a-z]+)(\d*)")
_SHORTEST = 8  # letters; two words in fewer can be read
_SURELY_SEVERAL = 18  # letters; an unknown single word is shorter


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    if knowledge.channel is None or not knowledge.channel.post:
        return
    for tag in hashtags(paragraph.text):
        if not (parts := _SMALL.fullmatch(tag.group())):
            continue
        letters = parts[1].lower()
        if len(letters) < _SHORTEST or is_one_word(letters):
            continue
        if words := words_in(letters):
            better = f"#{''.join(word.capitalize() for word in words)}{parts[2]}"
            yield _RULE.finding(paragraph, *tag.span(), "“{text}” lebih mudah dibaca sebagai “{best}”.", (better,))
        elif len(letters) >= _SURELY_SEVERAL:
            yield _RULE.finding(paragraph, *tag.span(), "Beri huruf besar pada awal tiap kata dalam “{text}”.", ())


CHECK = Check(
    id=_ID,
    title="Tagar tanpa huruf besar",
    about="Menandai tagar dari beberapa kata yang semuanya berhuruf kecil; hanya di media sosial.",
    source=_SOURCE,
    category=Category.PLATFORM,
    bad=(
        "Terima kasih, warga! [#pelayananpublikprima] [#Jumatberkah2026]",
        "Selamat datang di [#festivalmahakambpkadkukar].",
    ),
    good=("Ayo ikut! #PelayananPublikPrima #IKN #2026 #humas #kesehatan #samarinda #gotong_royong #tenggarong",),
    find=_find,
    channel="instagram",
)
