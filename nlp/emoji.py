"""What an emoji is made of: the picture with its skin tone and its variation, joined figures, flags and keycaps."""

import re

_PICTURE = (
    r"[\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u25fe\u2600-\u27bf\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299"
    r"\U0001f000-\U0001faff]"
)
_TONE = r"[\ufe0f\U0001f3fb-\U0001f3ff]"
_TAGS = r"[\U000e0020-\U000e007f]"  # the letters behind a black flag: England, Scotland, Wales
EMOJI = (
    r"(?:[\U0001f1e6-\U0001f1ff]{2}"
    r"|[#*0-9]\ufe0f?\u20e3"
    r"|[\xa9\xae\u203c\u2049\u2122]\ufe0f"
    rf"|{_PICTURE}{_TONE}*(?:{_TAGS}+|(?:\u200d{_PICTURE}{_TONE}*)*))"
)
"""A regular expression for one emoji of any number of code points, as Unicode's UTS 51 builds them; signs such as
dingbats, which are pictures in some places only, count as well. It matches no letter and no plain digit."""
_EMOJI = re.compile(EMOJI)


def without_emoji(text: str) -> tuple[str, list[str]]:
    """The text less its emoji, and these in order."""
    return (text, []) if text.isascii() else (_EMOJI.sub("", text), _EMOJI.findall(text))
