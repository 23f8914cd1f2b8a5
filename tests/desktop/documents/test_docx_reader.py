"""What Word alone writes; the rest is in test_opening."""

import pytest

from desktop.documents.docx_reader import read_docx

RUN = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
BOX = "<w:txbxContent><w:p>" + RUN.format("kotak") + "</w:p></w:txbxContent>"


def run(text):
    return RUN.format(text)


def p(*content, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(content)}</w:p>"


def listed(text, number, depth=0):
    return p(run(text), properties=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p(run("satu")) + p(run("dua")), "satu\n\ndua"),
        (p(run("satu")) + p() + p(run("dua")), "satu\n\ndua"),
        (p(run("satu")) + p() + p() + p(run("dua")), "satu\n\n\ndua"),
        (p("<w:r><w:tab/><w:t>satu</w:t><w:br/><w:t>dua</w:t><w:cr/><w:t>tiga</w:t></w:r>"), "satu\ndua\ntiga"),
        (p("<w:r><w:t>anak</w:t><w:noBreakHyphen/><w:t>anak</w:t><w:softHyphen/></w:r>"), "anak-anak"),
        (p("<w:hyperlink>" + run("siaran") + "</w:hyperlink>", run(" pers")), "siaran pers"),
        (p("<w:ins>" + run("baru") + "</w:ins><w:del><w:r><w:delText>lama</w:delText></w:r></w:del>"), "baru"),
        (p("<w:moveFrom>" + run("a") + "</w:moveFrom>", run("b"), "<w:moveTo>" + run("a") + "</w:moveTo>"), "ba"),
        (p(run("ta"), properties="<w:rPr><w:del/></w:rPr>") + p(run("man")), "taman"),
        (p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r>", run("tampak")), "tampak"),
        (p("<w:r><w:instrText>PAGE</w:instrText></w:r>", run("7")), "7"),
        (
            p(f"<w:r><mc:AlternateContent><mc:Choice>{BOX}</mc:Choice><mc:Fallback>{BOX}</mc:Fallback>"
              "</mc:AlternateContent></w:r>", run("luar")),
            "luar\n\nkotak",
        ),
        ("<w:sdt><w:sdtContent>" + p(run("isi")) + "</w:sdtContent></w:sdt>", "isi"),
        (
            "<w:tbl><w:tr><w:tc>" + p(run("a")) + p(run("b")) + "</w:tc><w:tc>" + p(run("c")) + "</w:tc></w:tr>"
            "<w:tr><w:tc>" + p() + "</w:tc><w:tc>" + p(run("d")) + "</w:tc></w:tr></w:tbl>" + p(run("e")),
            "a b\tc\n\td\n\ne",
        ),
    ],
)  # fmt: skip
def test_what_a_reader_sees_is_read(word, body, text):
    assert read_docx(word(body)).text == text


def test_lists_go_on_restart_and_take_their_mark_from_the_style(word, repacked):
    numbering = """<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:abstractNum w:abstractNumId="1">
          <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="BAB %1"/></w:lvl>
          <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="1"/>
          <w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num></w:numbering>"""
    body = listed("satu", 1) + listed("a", 1, 1) + listed("b", 1, 1) + listed("dua", 1) + listed("c", 1, 1)
    data = word(body + listed("lain", 2) + listed("tanpa", 0))
    read = read_docx(repacked(data, "word/numbering.xml", lambda _: numbering.encode()))
    assert read.text == "BAB III satu\n(a) a\n(b) b\nBAB IV dua\n(a) c\nBAB IX lain\n\ntanpa"
    heading = p(run("Bagian"), properties='<w:pStyle w:val="Heading1"/>')
    assert read_docx(word(p(run("satu")) + heading.replace("Bagian", "1. Bagian"))).text == "satu\n\n1. Bagian"
    styled = p(run("satu"), properties='<w:pStyle w:val="ListNumber"/>')
    bulleted = p(run("dua"), properties='<w:pStyle w:val="ListBullet"/>')
    assert read_docx(word(styled + styled + bulleted)).text == "1. satu\n2. satu\n• dua"


def test_what_is_left_out_is_counted(word):
    body = p("<w:r><w:footnoteReference/></w:r><w:r><w:endnoteReference/><w:pict><v:imagedata/></w:pict></w:r>")
    assert read_docx(word(body)).left_out == ("2 catatan kaki", "1 gambar")
