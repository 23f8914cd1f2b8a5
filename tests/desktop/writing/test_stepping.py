from hypothesis import given
from hypothesis import strategies as st

from desktop.writing.stepping import steps

texts = st.text(st.sampled_from("ab🙏\n"), max_size=20)


def test_each_line_is_a_step_of_its_own():
    assert steps("🙏 ada batu\nsama\nbatu 🙏", "🙏 ada pasir\nsama\nkali 🙏") == [(7, 4, 5), (17, 4, 4)]


@given(texts, texts)
def test_the_steps_make_the_one_text_of_the_other(old, new):
    one, other = old.encode("utf-16-le"), new.encode("utf-16-le")
    made, done, shift = b"", 0, 0
    for position, removed, added in steps(old, new):
        made += one[2 * done : 2 * position]
        made += other[2 * (position + shift) : 2 * (position + shift + added)]
        done, shift = position + removed, shift + added - removed
    assert made + one[2 * done :] == other
