"""What Word and browsers put on a clipboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.html_text import html_text
from desktop.documents.pasted import pasted, plain_text

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Word 15">
<!--[if gte mso 9]><xml><o:Pixels>96</o:Pixels></xml><![endif]--><style><!-- p.MsoNormal {margin:0} --></style></head>
<body lang=IN><!--StartFragment--><p class=MsoNormal>Halo&nbsp;&nbsp;
dunia,<br>baris <b>dua</b><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>
<![endif]>Satu 🎉</p><p style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span style='mso-list: Ignore'>o<span>
&nbsp; </span></span><!--[endif]-->Dua</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>
&nbsp;</span></span>Tiga</p><p class=MsoNormal>Akhir.<span style='display:none'>x</span></p>
<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table><!--EndFragment--></body></html>"""
WEB = """<meta charset="utf-8"><h2>Judul</h2><p>Isi <a href="x">tautan</a> <img alt="🎉"><img alt="foto taman"></p>
<p>Bawa:</p><ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul><ol start=3><li>x</li><li value=9>y</li></ol>
<div>satu</div><div>dua</div><div><br></div><div>tiga</div><script>var x</script>"""


def pasted_text(text, html):
    text, clean = pasted(text, html)
    return clean(text)


def test_word_is_read_without_its_rubbish():
    assert pasted_text("·\tSatu", WORD) == (
        "Halo dunia,\nbaris dua\n\n• Satu 🎉\n• Dua\n1. Tiga\n\nAkhir.\n\na b\tc\nd\te"
    )


def test_lists_and_paragraphs_of_web_pages_stay():
    assert pasted_text("", WEB) == (
        "Judul\n\nIsi tautan 🎉\n\nBawa:\n\n• a\n• b\n• c\n\n3. x\n9. y\n\nsatu\ndua\n\ntiga"
    )


@pytest.mark.parametrize(
    ("text", "html", "taken"),
    [
        ("polos\xa0saja", "<p>lain</p>", "polos saja"),
        ("a\nb", "<ul><li>a</li><li>b</li></ul>", "• a\n• b"),
        ("", "<pre>a  b\nc</pre>", "a  b\nc"),
        ("ada", "<li></li><script>x", "ada"),
        ("", "<!--[if x]>y<![endif]-->z<![odd", "z"),
    ],
)
def test_the_better_form_is_taken(text, html, taken):
    assert pasted_text(text, html) == taken


def test_what_is_pasted_as_it_is_stays_as_it_is():
    assert plain_text("a\xa0\u200bb", "<p>c</p>") == "a\xa0\u200bb"
    assert plain_text("", "<p>c&nbsp;</p>") == "c"


@given(st.text("abé🎉1 \n<>/pliu&;!-[]='\"", max_size=60))
def test_any_html_is_read(html):
    html_text(html)
