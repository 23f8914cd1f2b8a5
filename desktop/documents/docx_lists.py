"""The bullets and numbers that Word makes for its lists, which no run of text holds.

Source: ECMA-376 part 1, 17.9 (numbering).
"""

import re
from collections import defaultdict

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from desktop.documents.labels import BULLET, label

_STYLES = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_PLACE = re.compile(r"%([1-9])")
_VALUE = qn("w:val")
_DEEPEST = 9
_LONGEST_CHAIN = 20  # of styles based on others; a damaged file may have a circle


class DocxLists:
    """Counts the items of all lists while the paragraphs go by in order."""

    def __init__(self, numbering: BaseOxmlElement | None, styles: BaseOxmlElement) -> None:
        """Take the roots of ``numbering.xml``, if there is one, and of ``styles.xml``."""
        self._styles = {style.get(qn("w:styleId")): style for style in styles.findall(qn("w:style"))}
        self._headings = {name for name, style in self._styles.items() if _value(style, "w:name").startswith("heading")}
        abstract, numbers = (), ()
        if numbering is not None:
            abstract, numbers = numbering.findall(qn("w:abstractNum")), numbering.findall(qn("w:num"))
        self._abstract = {found.get(qn("w:abstractNumId")): found for found in abstract}
        self._numbers = {found.get(qn("w:numId")): found for found in numbers}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._begun: set[str] = set()

    def label_of(self, paragraph: BaseOxmlElement) -> str:
        """What Word shows before a paragraph: ``•``, ``1.``, ``a)`` …; empty if it is no list item."""
        number, depth = self._place(paragraph)
        wanted = self._numbers.get(number)
        abstract_id = _value(wanted, "w:abstractNumId")
        levels = self._levels(abstract_id)
        if wanted is None or depth not in levels:
            return ""
        if number not in self._begun:
            self._begun.add(number)
            self._restart(wanted, abstract_id)
        counts = self._counts[abstract_id]
        counts[depth] = counts.get(depth, _start(levels[depth]) - 1) + 1
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]
        return _written(levels, depth, counts)

    def is_heading(self, paragraph: BaseOxmlElement) -> bool:
        """Whether a paragraph is a heading, which stands apart even if it is numbered like a list item."""
        return _value(paragraph.find(qn("w:pPr")), "w:pStyle") in self._headings

    def _place(self, paragraph: BaseOxmlElement) -> tuple[str, int]:
        """The list that a paragraph belongs to and how deep it is in it; by itself or by its style."""
        holder = paragraph.find(qn("w:pPr"))
        depth = None
        for _ in range(_LONGEST_CHAIN):
            found = None if holder is None else holder.find(qn("w:numPr"))
            depth = depth or _value(found, "w:ilvl")
            if number := _value(found, "w:numId"):
                return number, int(depth or 0)
            name = _value(holder, "w:pStyle") if holder is not None else ""
            style = self._styles.get(name)
            holder = None if style is None else style.find(qn("w:pPr"))
            if style is not None and (holder is None or holder.find(qn("w:numPr")) is None):
                holder = self._based(style)
        return "", 0

    def _based(self, style: BaseOxmlElement) -> BaseOxmlElement | None:
        """The properties of the nearest style behind this one that make it a list."""
        for _ in range(_LONGEST_CHAIN):
            style = self._styles.get(_value(style, "w:basedOn"))
            if style is None:
                return None
            holder = style.find(qn("w:pPr"))
            if holder is not None and holder.find(qn("w:numPr")) is not None:
                return holder
        return None

    def _levels(self, abstract_id: str) -> dict[int, BaseOxmlElement]:
        abstract = self._abstract.get(abstract_id)
        levels = () if abstract is None else abstract.findall(qn("w:lvl"))
        return {int(level.get(qn("w:ilvl"), 0)): level for level in levels}

    def _restart(self, number: BaseOxmlElement, abstract_id: str) -> None:
        """A list that says where it starts does not go on from the one before."""
        for override in number.findall(qn("w:lvlOverride")):
            if start := _value(override, "w:startOverride"):
                self._counts[abstract_id][int(override.get(qn("w:ilvl"), 0))] = int(start) - 1


def _written(levels: dict[int, BaseOxmlElement], depth: int, counts: dict[int, int]) -> str:
    """The text of a level with the numbers of all levels in their places."""
    if _value(levels[depth], "w:numFmt") == "bullet":
        return BULLET

    def number(place: re.Match[str]) -> str:
        level = levels.get(int(place[1]) - 1)
        if level is None:
            return ""
        count = counts.get(int(place[1]) - 1, _start(level))
        return label(count, _STYLES.get(_value(level, "w:numFmt"), "1"))

    return _PLACE.sub(number, _value(levels[depth], "w:lvlText")).strip()


def _start(level: BaseOxmlElement) -> int:
    return int(_value(level, "w:start") or 1)


def _value(holder: BaseOxmlElement | None, name: str) -> str:
    """The value of a child; empty if there is none."""
    child = None if holder is None else holder.find(qn(name))
    return "" if child is None else child.get(_VALUE, "")
