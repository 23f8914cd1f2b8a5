"""What is shown between two versions is true, and says it in words."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.drafts.differences import Kind, differences, word_changes

# Few words, so that they come again and again.
texts = st.lists(
    st.sampled_from(["warga", "desa ", "\n", " ", "Rp5.000", "🙏🏻", ",", "di ", "dan "]), max_size=60
).map("".join)


def marked(old, new):
    marks = {Kind.SAME: "{}", Kind.GONE: "[-{}-]", Kind.NEW: "{{+{}+}}"}
    return "".join(marks[kind].format(text) for kind, text in differences(old, new))


@given(texts, texts)
def test_the_pieces_are_both_texts(old, new):
    pieces = differences(old, new)
    assert "".join(text for kind, text in pieces if kind is not Kind.NEW) == old
    assert "".join(text for kind, text in pieces if kind is not Kind.GONE) == new
    assert all(piece.text for piece in pieces)


def test_words_are_compared_whole():
    old = "Dalam rangka HUT RI, warga membayar Rp5.000 sehari-hari.\n\nSelesai."
    new = "Untuk HUT RI, warga desa membayar Rp6.000 sehari-hari.\n\nSelesai."
    assert marked(old, new) == (
        "[-Dalam rangka -]{+Untuk +}HUT RI, warga {+desa +}membayar [-Rp5.000 -]{+Rp6.000 +}sehari-hari.\n\nSelesai."
    )
    assert word_changes(differences(old, new)) == (3, 3)


def test_a_moved_paragraph_leaves_the_others_alone():
    one, two, three = "Bupati membuka pasar murah.", "Warga datang sejak pagi.", "Beras habis dalam satu jam."
    assert marked(f"{one}\n{two}\n{three}\n", f"{three}\n{one}\n{two}\n") == (
        f"{{+{three}\n+}}{one}\n{two}\n[-{three}\n-]"
    )
