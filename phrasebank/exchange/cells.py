r"""The text of a cell: made tidy, kept from running as a formula, and holding several values.

Several values stand one a line, as in the form of the window (Alt+Enter in Excel, Ctrl+Enter in LibreOffice).
Whoever types may part them by `` | `` too; one that belongs to a value is written as `` \| ``.
"""

import re

from nlp.safe_text import make_safe

DELETION = "(hapus)"  # an empty replacement, as the form writes it
# What makes Excel or LibreOffice run a cell: https://owasp.org/www-community/attacks/CSV_Injection
_RUNS = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_RUNS_DEFUSED = re.compile(r"''*[=+\-@\t\r\n＝＋－＠]")
_PARTING = re.compile(r"\n|(?<= )\|(?= )")
_PARTING_WITHIN = re.compile(r"(?<= )(\\*)\|(?= )")
_DEFUSED_WITHIN = re.compile(r"(?<= )\\(\\*)\|(?= )")
_ODD_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")


def tidied(text: str) -> str:
    r"""The text as a cell can hold it: no control signs, line ends as ``\n``, no blanks around it."""
    return make_safe(_ODD_ENDS.sub("\n", text)).strip()


def defused(text: str) -> str:
    """The text with ``'`` before it if a spreadsheet would run it; :func:`restored` takes that away again."""
    return f"'{text}" if _RUNS.match(text) else text


def restored(text: str) -> str:
    """The text as it was before :func:`defused`."""
    return text[1:] if _RUNS_DEFUSED.match(text) else text


def joined(values: tuple[str, ...]) -> str:
    """Several values as one text, without empty ones."""
    lines = (_PARTING_WITHIN.sub(r"\\\1|", _in_one_line(value)) for value in values)
    return "\n".join(filter(None, lines))


def parted(text: str) -> tuple[str, ...]:
    """The values of a text, without empty ones."""
    values = (_DEFUSED_WITHIN.sub(r"\1|", _in_one_line(value)) for value in _PARTING.split(text))
    return tuple(filter(None, values))


def _in_one_line(value: str) -> str:
    return " ".join(make_safe(value).split())
