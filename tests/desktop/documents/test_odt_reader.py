"""What the sample in test_opening does not have."""

import io

import pytest
from odfdo import Document, Element, Header

from desktop.documents.odt_reader import read_odt


@pytest.fixture
def read():
    """The text of an OpenDocument whose body has some elements."""

    def read_elements(*elements):
        document = Document("text")
        document.body.clear()
        for element in elements:
            document.body.append(element if isinstance(element, Element) else Element.from_tag(element))
        file = io.BytesIO()
        document.save(file)
        return read_odt(file.getvalue()).text

    return read_elements


def test_headings_are_numbered_where_the_document_says_so(read):
    headings = [Header(1, "satu"), Header(2, "dua"), Header(2, "tiga"), Header(1, "empat"), Header(2, "lima")]
    assert read(*headings) == "1. satu\n\n1.1. dua\n\n1.2. tiga\n\n2. empat\n\n2.1. lima"


def test_a_list_goes_on_where_it_says_so(read):
    item = "<text:list-item{}><text:p>{}</text:p></text:list-item>"
    numbered = "<text:list text:style-name='Numbering_20_1'{}>{}</text:list>"
    first = numbered.format("", item.format("", "a") + item.format("", "b"))
    on = numbered.format(" text:continue-numbering='true'", item.format("", "c"))
    anew = numbered.format("", item.format(" text:start-value='7'", "d"))
    assert read(first, "<text:p>x</text:p>", on, anew) == "1. a\n2. b\n\nx\n3. c\n7. d"


@pytest.mark.parametrize(
    ("element", "text"),
    [
        ("<text:p>  a\n   b<text:s text:c='2'/>c</text:p>", "a b  c"),
        ("<text:p>a<text:s text:c='9000'/>b</text:p>", "a" + " " * 1000 + "b"),
        (
            "<table:table><table:table-row table:number-rows-repeated='900000'><table:table-cell "
            "table:number-columns-repeated='900000'><text:p>a</text:p></table:table-cell></table:table-row></table:table>",
            "a",
        ),
        ("<text:section text:name='s'><text:p>a</text:p></text:section>", "a"),
        ("<text:p><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby></text:p>",
         "a"),
    ],
)  # fmt: skip
def test_white_space_repeats_and_sections_are_read_sanely(read, element, text):
    assert read(element) == text
