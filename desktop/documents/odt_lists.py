"""The bullets and numbers of OpenDocument lists. Source: OpenDocument 1.3 part 3, 16.30 to 16.32."""

from odfdo import Document, Element

from desktop.documents.labels import BULLET, label

_NUMBERED = ("text:list-level-style-number", "text:outline-level-style")
_OUTLINE = "\n"  # the style of headings; no other has such a name
Level = tuple[str, str, str, int, int]  # prefix, style, suffix, first number, levels shown


class OdtLists:
    """How each level of each list style is numbered, and how far lists that go on have come."""

    def __init__(self, document: Document) -> None:
        """Read the styles of a document."""
        self._styles: dict[str, dict[int, Level | None]] = {}
        for part in (document.styles, document.content):
            for style in part.root.xpath("//text:list-style"):
                self._styles[style.get_attribute_string("style:name") or ""] = dict(map(_level, style.children))
            for style in part.root.xpath("//text:outline-style"):
                self._styles[_OUTLINE] = dict(map(_level, style.children))
        self._last: dict[str, int] = {}
        self._headings: list[int] = []

    def begin(self, element: Element, style: str, depth: int) -> int:
        """The number before the first one of a list at a depth from 1; a list may go on from an earlier one."""
        if depth == 1 and (
            element.get_attribute_string("text:continue-numbering") == "true"
            or element.get_attribute_string("text:continue-list")
        ):
            return self._last.get(style, 0)
        level = self._level(style, depth)
        return (level[3] if level else 1) - 1

    def end(self, style: str, number: int) -> None:
        """Remember the last number of an outermost list."""
        self._last[style] = number

    def label(self, style: str, numbers: list[int]) -> str:
        """What stands before an item, such as ``•``, ``1.`` or ``a)``.

        Args:
            style: name of the list style; a list without one has bullets.
            numbers: of the item and of those round it, outermost first.
        """
        level = self._level(style, len(numbers))
        if level is None:
            return BULLET
        prefix, own, suffix, _, shown = level
        first = max(len(numbers) - shown, 0)
        parts = [
            label(number, own if depth == len(numbers) else (self._level(style, depth) or level)[1])
            for depth, number in enumerate(numbers[first:], first + 1)
        ]
        return f"{prefix}{'.'.join(parts)}{suffix}".strip() if own else ""

    def heading_label(self, depth: int) -> str:
        """The number of the next heading of a depth from 1; empty where headings have none, as usual."""
        if self._level(_OUTLINE, depth) is None:
            return ""
        below = self._headings[:depth]
        while len(below) < depth:
            level = self._level(_OUTLINE, len(below) + 1)
            below.append((level[3] if level else 1) - (len(below) + 1 == depth))
        below[-1] += 1
        self._headings = below
        return self.label(_OUTLINE, below)

    def _level(self, style: str, depth: int) -> Level | None:
        return self._styles.get(style, {}).get(depth)


def _level(element: Element) -> tuple[int, Level | None]:
    """A level's depth and how it is numbered; None for bullets."""
    depth = _number(element, "text:level")
    if element.tag not in _NUMBERED:
        return depth, None

    def value(name: str) -> str:
        return element.get_attribute_string(f"style:num-{name}") or ""

    shown = _number(element, "text:display-levels")
    return depth, (value("prefix"), value("format"), value("suffix"), _number(element, "text:start-value"), shown)


def _number(element: Element, name: str) -> int:
    return int(element.get_attribute_string(name) or 1)
